import SourceText
import Testing

struct LineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let commandLine: [String]
    let protocolLines: [String]

    init(_ text: String, _ commandLine: [String], _ protocolLines: [String]? = nil) {
      self.text = text
      self.commandLine = commandLine
      self.protocolLines = protocolLines ?? commandLine
    }

    var testDescription: String { text.debugDescription }
  }

  static let cases: [Case] = [
    Case("", [""]),
    Case("a", ["a"]),
    Case("a\n", ["a", ""]),
    Case("\n", ["", ""]),
    Case("\n\n", ["", "", ""]),
    Case("a\r\nb", ["a", "b"]),
    Case("\r\n\r\n", ["", "", ""]),
    Case("a\rb", ["a\rb"], ["a", "b"]),
    Case("a\r", ["a\r"], ["a", ""]),
    Case("a\r\r\nb", ["a\r", "b"], ["a", "", "b"]),
    Case("a\n\rb", ["a", "\rb"], ["a", "", "b"]),
    Case("é\r\n😀\ta", ["é", "😀\ta"]),
    Case("a\u{B}b\u{C}c\u{85}d\u{2028}e", ["a\u{B}b\u{C}c\u{85}d\u{2028}e"]),
  ]

  @Test(arguments: cases)
  func `both conventions cut lines`(_ example: Case) {
    let command = Source(example.text)
    #expect((0..<command.lineCount).map { command.text(in: command.lineRange($0)) } == example.commandLine)
    let server = Source(example.text, lineEnds: .languageServerProtocol)
    #expect((0..<server.lineCount).map { server.text(in: server.lineRange($0)) } == example.protocolLines)
  }

  @Test(arguments: cases)
  func `the line of every offset is the last that starts before it`(_ example: Case) {
    for lineEnds in [Source.LineEnds.commandLine, .languageServerProtocol] {
      let source = Source(example.text, lineEnds: lineEnds)
      for offset in 0...source.bytes.count {
        let expected = source.lineStarts.lastIndex { $0 <= Int32(offset) }
        #expect(source.line(at: offset) == expected, "offset \(offset)")
      }
    }
  }

  @Test func `lines and offsets out of the text are clamped`() {
    let source = Source("ab\ncd")
    #expect(source.lineRange(2) == 5..<5)
    #expect(source.lineRange(Int.max) == 5..<5)
    #expect(source.lineRange(-1) == 0..<2)
    #expect(source.line(at: -7) == 0)
    #expect(source.line(at: Int.max) == 1)
    #expect(source.text(in: -3..<2) == "ab")
    #expect(source.text(in: 3..<Int.max) == "cd")
    #expect(source.text(in: 8..<9) == "")
  }

  @Test func `invalid UTF-8 is repaired in texts and kept in bytes`() {
    let source = Source([0x61, 0xF0, 0x9F, 0x62, 0xFF])
    #expect(source.text(in: 0..<5) == "a\u{FFFD}b\u{FFFD}")
    #expect(source.bytes == [0x61, 0xF0, 0x9F, 0x62, 0xFF])
  }
}
