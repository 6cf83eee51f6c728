import SourceText
import Testing

struct PositionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let bytes: [UInt8]
    let offset: Int
    let line: Int
    /// The columns in UTF-8, UTF-16 and UTF-32.
    let columns: [Int]

    init(_ text: String, _ offset: Int, line: Int = 0, _ columns: [Int]) {
      self.init(Array(text.utf8), offset, line: line, columns)
    }

    init(_ bytes: [UInt8], _ offset: Int, line: Int = 0, _ columns: [Int]) {
      self.bytes = bytes
      self.offset = offset
      self.line = line
      self.columns = columns
    }

    var testDescription: String { "\(String(decoding: bytes, as: UTF8.self).debugDescription) at \(offset)" }
  }

  @Test(arguments: [
    Case("abc", 2, [2, 2, 2]),
    Case("abc", 3, [3, 3, 3]),
    Case("é1", 2, [2, 1, 1]),
    Case("€1", 3, [3, 1, 1]),
    Case("😀1", 4, [4, 2, 1]),
    Case("e\u{301}1", 3, [3, 2, 2]),
    Case("\u{FEFF}1", 3, [3, 1, 1]),
    Case("\t\t404", 2, [2, 2, 2]),
    Case("x\n😀😀404", 10, line: 1, [8, 4, 2]),
    Case("x\r\ny", 3, line: 1, [0, 0, 0]),
    Case("x\ry", 2, line: 1, [0, 0, 0]),
    Case("\u{10FFFF}\u{FFFD}1", 7, [7, 3, 2]),
  ])
  func `offsets and positions answer each other`(_ example: Case) {
    let source = Source(example.bytes, lineEnds: .languageServerProtocol)
    for (encoding, column) in zip(PositionEncoding.allCases, example.columns) {
      let position = TextPosition(line: example.line, column: column)
      #expect(source.position(at: example.offset, encoding: encoding) == position, "\(encoding)")
      #expect(source.offset(at: position, encoding: encoding) == example.offset, "\(encoding)")
    }
  }

  // Truncated, overlong, surrogate and stray bytes: each maximal subpart is one unit.
  @Test(arguments: [
    Case([0xF0, 0x9F, 0x98, 0x31], 3, [3, 1, 1]),
    Case([0xE2, 0x82, 0x31], 2, [2, 1, 1]),
    Case([0xC3, 0x31], 1, [1, 1, 1]),
    Case([0xC0, 0xAF, 0x31], 2, [2, 2, 2]),
    Case([0xED, 0xA0, 0x80, 0x31], 3, [3, 3, 3]),
    Case([0xF4, 0x90, 0x80, 0x80, 0x31], 4, [4, 4, 4]),
    Case([0x80, 0xBF, 0xFF, 0x31], 3, [3, 3, 3]),
    Case([0xF0, 0x9F, 0xC3, 0xA9, 0x31], 4, [4, 2, 2]),
    Case([0x31, 0xF0, 0x9F, 0x98], 4, [4, 2, 2]),
  ])
  func `invalid UTF-8 counts as one unit for each replacement character`(_ example: Case) {
    let source = Source(example.bytes)
    let repaired = String(decoding: example.bytes[..<example.offset], as: UTF8.self)
    #expect(repaired.unicodeScalars.count == example.columns[2])
    for (encoding, column) in zip(PositionEncoding.allCases, example.columns) {
      let position = TextPosition(line: 0, column: column)
      #expect(source.position(at: example.offset, encoding: encoding) == position, "\(encoding)")
      #expect(source.offset(at: position, encoding: encoding) == example.offset, "\(encoding)")
    }
  }

  @Test func `an offset inside a character counts as its start`() {
    let source = Source("a😀b€")
    for encoding in PositionEncoding.allCases {
      let start = source.position(at: 1, encoding: encoding)
      #expect((2...4).map { source.position(at: $0, encoding: encoding) } == [start, start, start])
      let euro = source.position(at: 6, encoding: encoding)
      #expect((7...8).map { source.position(at: $0, encoding: encoding) } == [euro, euro])
    }
  }

  @Test func `a column inside a character means its start`() {
    let source = Source("a😀b")
    #expect(source.offset(at: TextPosition(line: 0, column: 2), encoding: .utf16) == 1)
    #expect((2...4).map { source.offset(at: TextPosition(line: 0, column: $0), encoding: .utf8) } == [1, 1, 1])
  }

  @Test(arguments: PositionEncoding.allCases)
  func `no position lies inside a line end or past it`(_ encoding: PositionEncoding) {
    let source = Source("ab\r\ncd\n", lineEnds: .languageServerProtocol)
    #expect(source.position(at: 3, encoding: encoding) == TextPosition(line: 0, column: 2))
    for column in [2, 3, 4, 1000, Int(UInt32.max), Int.max] {
      #expect(source.offset(at: TextPosition(line: 0, column: column), encoding: encoding) == 2)
    }
    #expect(source.offset(at: TextPosition(line: 1, column: Int.max), encoding: encoding) == 6)
  }

  @Test(arguments: PositionEncoding.allCases)
  func `positions and offsets out of the text are clamped`(_ encoding: PositionEncoding) {
    let source = Source("ab\ncd")
    #expect(source.offset(at: TextPosition(line: 2, column: 0), encoding: encoding) == 5)
    #expect(source.offset(at: TextPosition(line: Int.max, column: Int.max), encoding: encoding) == 5)
    #expect(source.offset(at: TextPosition(line: 1, column: -1), encoding: encoding) == 3)
    #expect(source.offset(at: TextPosition(line: Int.min, column: Int.min), encoding: encoding) == 0)
    #expect(source.position(at: -1, encoding: encoding) == TextPosition(line: 0, column: 0))
    #expect(source.position(at: Int.max, encoding: encoding) == TextPosition(line: 1, column: 2))
  }

  @Test(arguments: [("abc", 0, 1), ("abc", 2, 3), ("é\t1", 3, 3), ("a\n😀😀1", 10, 3), ("\u{FEFF}1", 3, 2)])
  func `terminals count code points from one`(_ text: String, _ offset: Int, _ column: Int) {
    #expect(Source(text).codePointColumn(at: offset) == column)
  }
}
