import SourceText
import StatusCommandLine
import TestSupport
import Testing

@Suite struct ExcerptTests {
  /// The line as it is shown, and under it the carets.
  static func drawn(_ excerpt: Excerpt) -> String {
    String(decoding: excerpt.line, as: UTF8.self) + "\n" + String(repeating: " ", count: excerpt.caretColumn)
      + String(repeating: "^", count: excerpt.caretCount)
  }

  static func excerpt(_ marked: String) throws -> Excerpt {
    let example = MarkedText(marked)
    return Excerpt(of: try #require(example.ranges.first), in: Source(example.text))
  }

  @Test(arguments: [
    ("res.status(«305»)", "res.status(305)\n           ^^^"),
    ("first\nif x == «305» {\nlast", "if x == 305 {\n        ^^^"),
    ("a\r\nb(«305»)\r\n", "b(305)\n  ^^^"),
    ("\t\tsend(«305»)", "        send(305)\n             ^^^"),
    ("ab\tsend(«305»)", "ab  send(305)\n         ^^^"),
    ("\"日本\", «305»", "\"日本\", 305\n        ^^^"),
    ("\"😀\", «305»", "\"😀\", 305\n      ^^^"),
    ("\"e\u{301}\", «305»", "\"e\u{301}\", 305\n     ^^^"),
    ("x\u{1B}[2J «305»", "x\\x1b[2J 305\n         ^^^"),
    ("x\u{202E} «305»", "x\\u{202E} 305\n          ^^^"),
    ("a\rb «305»", "a\\x0db 305\n       ^^^"),
    ("x = «3\n05»", "x = 3\n    ^"),
    ("x = «»", "x = \n    ^"),
    ("«»", "\n^"),
    ("«::error 305»", "::error 305\n^^^^^^^^^^^"),
  ])
  func pointsAtTheRange(_ marked: String, _ expected: String) throws {
    #expect(Self.drawn(try Self.excerpt(marked)) == expected)
  }

  @Test func showsBytesThatAreNoUTF8() {
    let source = Source([0xFF, 0x20, 0x33, 0x30, 0x35])
    #expect(Self.drawn(Excerpt(of: 2..<5, in: source)) == "\\xff 305\n     ^^^")
  }

  @Test(arguments: [
    // As wide as may be: whole.
    (String(repeating: "a", count: 157) + "«305»", false, false, 157),
    ("«305»" + String(repeating: "a", count: 158), false, true, 0),
    (String(repeating: "a", count: 158) + "«305»", true, false, 156),
    (String(repeating: "a", count: 500) + "«305»" + String(repeating: "b", count: 500), true, true, 61),
    (String(repeating: "a", count: 5_000_000) + "«305»" + String(repeating: "b", count: 5_000_000), true, true, 61),
  ])
  func cutsLongLines(_ marked: String, _ isCutBefore: Bool, _ isCutAfter: Bool, _ column: Int) throws {
    let excerpt = try Self.excerpt(marked)
    let line = String(decoding: excerpt.line, as: UTF8.self)
    #expect(line.hasPrefix("…") == isCutBefore)
    #expect(line.hasSuffix("…") == isCutAfter)
    #expect(displayWidth(of: line) <= Excerpt.maximumWidth)
    #expect(excerpt.caretColumn == column)
    #expect(line.dropFirst(excerpt.caretColumn).prefix(3) == "305")
    #expect(excerpt.caretCount == 3)
  }

  @Test func cutsLongLinesBetweenWideCharacters() throws {
    let excerpt = try Self.excerpt(String(repeating: "日", count: 3000) + "«305»" + String(repeating: "😀", count: 3000))
    let line = String(decoding: excerpt.line, as: UTF8.self)
    #expect(displayWidth(of: line) <= Excerpt.maximumWidth)
    #expect(line.allSatisfy { "…日305😀".contains($0) })
    let before = line.prefix { $0 != "3" }
    #expect(displayWidth(of: String(before)) == excerpt.caretColumn)
  }

  @Test func keepsCaretsWithinACutLine() throws {
    let excerpt = try Self.excerpt("x «" + String(repeating: "3", count: 1000) + "»")
    #expect(excerpt.caretColumn == 2)
    #expect(excerpt.caretColumn + excerpt.caretCount <= Excerpt.maximumWidth)
    #expect(excerpt.caretCount == 156)
  }

  /// Whatever the bytes and the range: one printable line of bounded width, and carets below it.
  @Test(arguments: 1...40)
  func takesAnyBytes(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces: [[UInt8]] = [
      [0x33], [0x09], [0x0A], [0x0D, 0x0A], [0x1B], [0xFF], [0xC3], [0xE2, 0x80, 0xAE], Array("日".utf8),
      Array("😀".utf8), Array("e\u{301}".utf8), [0xE2, 0x80], Array(repeating: 0x61, count: 90),
    ]
    var wrong: [String] = []
    for _ in 0..<50 {
      let bytes = Array((0..<next(200)).map { _ in pieces[next(pieces.count)] }.joined())
      let start = next(bytes.count + 20) - 10
      let excerpt = Excerpt(of: start..<(start + next(50)), in: Source(bytes))
      let line = String(validating: excerpt.line, as: UTF8.self)
      let width = displayWidth(of: line ?? "")
      let isClean = line?.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) } ?? false
      let isPlaced = excerpt.caretColumn <= width && excerpt.caretCount >= 1
      if !isClean || width > Excerpt.maximumWidth || !isPlaced { wrong.append("\(start) in \(bytes)") }
    }
    #expect(wrong.first == nil)
  }
}
