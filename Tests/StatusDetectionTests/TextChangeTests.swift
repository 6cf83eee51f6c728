import StatusRegistry
import TestSupport
import Testing

@testable import StatusDetection

/// What is read of a text that was changed, against what is read of it afresh.
@Suite("Changed texts")
struct TextChangeTests {
  /// A text of a language, some pages long.
  private static func text(in language: Language) -> [UInt8] {
    var bytes: [UInt8] = []
    for example in Example.all where example.language == language && bytes.count < 3_000 {
      bytes += Array(MarkedText(example.marked).text.utf8) + [0x0A]
    }
    return bytes.isEmpty ? Array("a = 404 (b, 'c')\n".utf8) : bytes
  }

  /// The bytes with one part replaced: a few letters, a piece that opens or closes something, or nothing.
  private static func edited(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let count = Bool.random(using: &random) ? 0 : Int.random(in: 0...min(30, bytes.count - start), using: &random)
    let typed = ["a", "xy", "4", "\n", "", "return 404\n", "http"]
    let inserted = (Int.random(in: 0..<3, using: &random) == 0 ? RandomTests.pieces : typed).randomElement(
      using: &random)
    var edited = bytes
    edited.replaceSubrange(start..<start + count, with: Array((inserted ?? "").utf8))
    return edited
  }

  private static func difference(_ changed: TextReading, _ fresh: TextReading) -> String? {
    let (left, right) = (changed.list, fresh.list)
    if left.count != right.count { return "\(left.count) tokens, not \(right.count)" }
    for (index, (left, right)) in zip(left.tokens, right.tokens).enumerated() where "\(left)" != "\(right)" {
      return "token \(index): \(left), not \(right)"
    }
    if left.values != right.values { return "values" }
    if left.lineHeads != right.lineHeads { return "the first tokens of lines" }
    if left.comments != right.comments { return "comments" }
    if left.factCounts != right.factCounts { return "\(left.factCounts), not \(right.factCounts)" }
    let options = DetectionOptions()
    let (found, expected) = (statusLiterals(in: changed, options: options), statusLiterals(in: fresh, options: options))
    return found == expected ? nil : "\(found), not \(expected)"
  }

  @Test("After any changes the same is read as afresh", arguments: Language.known)
  func changes(_ language: Language) {
    var random = SeededGenerator(seed: 20_261_121)
    let original = Self.text(in: language)
    var bytes = original
    var reading: TextReading? = TextReading(bytes, language: language)
    var takenOver = 0
    for round in 0..<60 {
      // What was asked for of the last text must not matter, nor what was not.
      if round % 7 != 0 { _ = reading.map { statusLiterals(in: $0) } }
      bytes = round % 20 == 19 ? original : Self.edited(bytes, &random)
      let changed = TextReading(bytes, language: language, after: &reading)
      if changed.list.read.count < changed.list.count / 2 { takenOver += 1 }
      if let difference = Self.difference(changed, TextReading(bytes, language: language)) {
        Issue.record("\(difference) in round \(round) of \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
      reading = changed
    }
    let isCut = language.reading == .code && Grammar.of(language).isReadByLines && original.count > 2_000
    #expect(takenOver > (isCut ? 10 : -1), "so rarely was anything taken over")
  }

  @Test(
    "A change is the shortest part in which two texts differ",
    arguments: [
      ("", "", 0..<0, 0), ("a", "", 0..<1, 0), ("", "ab", 0..<0, 2), ("abc", "abc", 3..<3, 0),
      ("abc", "axc", 1..<2, 1), ("aaa", "aaaa", 3..<3, 1), ("aaaa", "aaa", 3..<4, 0),
      ("0123456789abcdefghij", "0123456789xyzabcdefghij", 10..<10, 3),
      ("0123456789abcdefghij", "012345678abcdefghij", 9..<10, 0), ("0123456789", "0123456788", 9..<10, 1),
      ("x123456789", "0123456789", 0..<1, 1),
    ])
  func change(_ earlier: String, _ later: String, _ range: Range<Int>, _ count: Int) {
    #expect(TextChange(from: Array(earlier.utf8), to: Array(later.utf8)) == TextChange(range: range, count: count))
  }

  @Test(
    "However deep brackets nest, what stands behind a change is taken over",
    arguments: [
      ("a", true), ("a b", true), ("f(1, 2)", true), ("\n", true), ("// x\n", true), ("f({\n})", true), (", ", false),
      ("{\n", false), ("\"", false),
    ])
  func depth(_ typed: String, isTakenOver: Bool) {
    let language = Language.known.first { $0.name == "go" } ?? .plainText
    let line = Array("\tif f(a, 404) { // b\n".utf8)
    var bytes = (0..<200).flatMap { _ in line } + Array("}, a\n} // c\n".utf8)
    var reading: TextReading? = TextReading(bytes, language: language)
    _ = reading.map { statusLiterals(in: $0) }
    bytes.insert(contentsOf: Array(typed.utf8), at: 100 * line.count + 1)
    let changed = TextReading(bytes, language: language, after: &reading)
    #expect((changed.list.read.count < 200) == isTakenOver)
    #expect(Self.difference(changed, TextReading(bytes, language: language)) == nil)
  }

  @Test("A reading that somebody else holds is left as it is")
  func held() {
    let bytes = Array(String(repeating: "x := f(404, \"a\")\n", count: 40).utf8)
    let language = Language.identify(path: "main.go", bytes: bytes)
    let held = TextReading(bytes, language: language)
    let expected = held.list.tokens.map { "\($0)" }
    var reading: TextReading? = held
    _ = TextReading(bytes + Array("y\n".utf8), language: language, after: &reading)
    #expect(held.list.tokens.map { "\($0)" } == expected)
  }
}
