import SourceText
import StatusCommandLine
import Testing

@Suite struct PositionCursorTests {
  /// Lines longer than what is counted from their start, with characters of every length and bytes that are none.
  static let texts: [[UInt8]] = [
    Array(String(repeating: "a 305\r\n", count: 10).utf8),
    Array(String(repeating: "é日😀 305\n", count: 10).utf8),
    Array(String(repeating: "é日😀e\u{301} 305;", count: 300).utf8) + Array("\r\nx 305\n\n".utf8),
    Array([[UInt8]](repeating: [0xE2, 0x80, 0x33, 0xFF, 0xC3, 0x20, 0xF0, 0x9F], count: 400).joined()),
  ]

  @Test(arguments: texts.indices, [1, 2, 3, 7, 100])
  func agreesWithTheSource(_ index: Int, _ step: Int) {
    let source = Source(Self.texts[index])
    var cursor = PositionCursor(source)
    var wrong: [Int] = []
    for offset in stride(from: 0, through: source.bytes.count, by: step) {
      let expected = source.position(at: offset, encoding: .utf32)
      let position = cursor.humanPosition(at: offset)
      if position != (expected.line + 1, expected.column + 1) { wrong.append(offset) }
    }
    #expect(wrong.prefix(5) == [])
  }

  @Test func goesBack() {
    var cursor = PositionCursor(Source(Self.texts[2]))
    #expect(cursor.humanPosition(at: 2000).column > 1000)
    #expect(cursor.humanPosition(at: 2) == (1, 2))
  }

  /// Counted from the line's start each time, this would take minutes.
  @Test(.timeLimit(.minutes(5)))
  func isNotSlowedByALongLine() {
    let count = 100_000
    var cursor = PositionCursor(Source(String(repeating: "{\"status\": 404, \"text\": \"é\"}, ", count: count)))
    let width = cursor.source.bytes.count / count
    var last = 0
    for index in 0..<count { last = cursor.humanPosition(at: index * width + 11).column }
    #expect(last == (count - 1) * (width - 1) + 12)
  }
}
