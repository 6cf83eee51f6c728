import SourceText
import StatusAnalysis
import StatusRegistry
import Testing

/// Which fixes run unattended, and what they make of a text.
@Suite struct SafeFixesTests {
  /// A finding of the bytes that its fixes replace.
  static func finding(_ name: String, _ fixes: Fix...) -> Finding {
    let start = fixes.first?.edits.first?.range.lowerBound ?? 0
    return Finding(
      rule: name, severity: .warning, range: start..<start, code: StatusCode(305), message: name, fixes: fixes)
  }

  static func safe(_ edits: (Range<Int>, String)...) -> Fix {
    fix(.safe, edits)
  }

  static func suggested(_ edits: (Range<Int>, String)...) -> Fix {
    fix(.suggested, edits)
  }

  private static func fix(_ applicability: Fix.Applicability, _ edits: [(Range<Int>, String)]) -> Fix {
    Fix(
      title: "t", applicability: applicability, edits: edits.map { TextEdit(range: $0.0, replacement: $0.1) })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let findings: [Finding]
    let text: String
    let fixed: [String]

    init(_ name: String, _ findings: [Finding], _ text: String, fixed: [String]) {
      testDescription = name
      self.findings = findings
      self.text = text
      self.fixed = fixed
    }
  }

  /// Of the text "0123456789".
  static let cases = [
    Case("nothing", [], "0123456789", fixed: []),
    Case("one", [finding("a", safe((2..<4, "x")))], "01x456789", fixed: ["a"]),
    Case("suggestions are left", [finding("a", suggested((2..<4, "x")))], "0123456789", fixed: []),
    Case(
      "the first safe one counts", [finding("a", suggested((0..<1, "x")), safe((1..<2, "y")), safe((2..<3, "z")))],
      "0y23456789", fixed: ["a"]),
    Case(
      "neighbours both", [finding("a", safe((2..<4, "x"))), finding("b", safe((4..<6, "y")))], "01xy6789",
      fixed: ["a", "b"]),
    Case(
      "of overlapping ones the first", [finding("a", safe((2..<5, "x"))), finding("b", safe((4..<6, "y")))], "01x56789",
      fixed: ["a"]),
    Case(
      "the first given, not the first in the text",
      [finding("b", safe((4..<6, "y"))), finding("a", safe((2..<5, "x")))], "0123y6789", fixed: ["b"]),
    Case(
      "one edit that overlaps stops its whole fix",
      [finding("a", safe((2..<5, "x"))), finding("b", safe((0..<1, "z"), (4..<6, "y")))], "01x56789", fixed: ["a"]),
    Case(
      "the same edit serves two", [finding("a", safe((2..<5, ""))), finding("b", safe((2..<5, "")))], "0156789",
      fixed: ["a", "b"]),
    Case(
      "two insertions at one place may both be meant",
      [finding("a", safe((2..<2, "("))), finding("b", safe((2..<2, "(")))],
      "01(23456789", fixed: ["a"]),
    Case(
      "an insertion at the end of a replacement waits",
      [finding("a", safe((2..<4, "x"))), finding("b", safe((4..<4, "y")))], "01x456789", fixed: ["a"]),
    Case(
      "several edits", [finding("a", safe((0..<1, ""), (9..<10, "")))], "12345678", fixed: ["a"]),
    Case("past the end", [finding("a", safe((9..<11, "")))], "0123456789", fixed: []),
    Case("not in order", [finding("a", safe((5..<6, ""), (1..<2, "")))], "0123456789", fixed: []),
    Case("no change", [finding("a", safe((2..<4, "23")))], "0123456789", fixed: []),
    Case("no edit", [finding("a", safe())], "0123456789", fixed: []),
  ]

  @Test(arguments: cases)
  func chooses(_ example: Case) {
    let bytes = Array("0123456789".utf8)
    let fixes = SafeFixes(of: example.findings, in: bytes)
    #expect(String(decoding: fixes.applied(to: bytes), as: UTF8.self) == example.text)
    #expect(fixes.fixed.map(\.rule) == example.fixed)
    let others = example.findings.filter { !example.fixed.contains($0.rule) }
    #expect(fixes.remaining == others)
  }

  /// A rule that wants every "305" to be "307", found again in each text; of two that touch one place the second waits.
  @Test func aSecondRunChangesOnlyWhatOverlapped() {
    func findings(_ bytes: [UInt8]) -> [Finding] {
      let text = String(decoding: bytes, as: UTF8.self)
      return text.indices.compactMap { index in
        let start = text[..<index].utf8.count
        if text[index...].hasPrefix("aa") { return Self.finding("a", Self.safe((start..<(start + 2), "b"))) }
        return nil
      }
    }
    var texts: [String] = ["aa aaa aaaa"]
    for _ in 0..<4 {
      let bytes = Array((texts.last ?? "").utf8)
      texts.append(String(decoding: SafeFixes(of: findings(bytes), in: bytes).applied(to: bytes), as: UTF8.self))
    }
    #expect(texts == ["aa aaa aaaa", "b ba bb", "b ba bb", "b ba bb", "b ba bb"])
  }

  @Test(arguments: [
    ("a\r\nb", "x\r\ny"), ("a\nb", "x\ny"), ("ab", "x\ny"), ("\r\na\nb", "x\r\ny"), ("\na\r\nb", "x\ny"),
  ])
  func whatIsInsertedGetsTheLineEndsOfTheText(_ text: String, _ inserted: String) {
    let bytes = Array(text.utf8)
    let fixes = SafeFixes(of: [Self.finding("a", Self.safe((0..<0, "x\ny")))], in: bytes)
    #expect(fixes.edits.map(\.replacement) == [inserted])
    let written = SafeFixes(of: [Self.finding("a", Self.safe((0..<0, "x\r\ny")))], in: bytes)
    #expect(written.edits.map(\.replacement) == ["x\r\ny"], "a line end that is a pair already stays one")
  }

  @Test(arguments: [
    ("a\nb", 2..<3, "a"), ("a\r\nb", 3..<4, "a"), ("a\nb\n", 2..<4, "a\n"), ("b", 0..<1, ""), ("a\nb c", 3..<5, "a\nb"),
    ("a\n\nb", 3..<4, "a"), ("\nb", 1..<2, ""),
  ])
  func theLineBeforeALastOneThatGoesDoesNotEndEither(_ text: String, _ range: Range<Int>, _ expected: String) {
    let bytes = Array(text.utf8)
    let fixes = SafeFixes(of: [Self.finding("a", Self.safe((range, "")))], in: bytes)
    #expect(String(decoding: fixes.applied(to: bytes), as: UTF8.self) == expected)
  }

  /// The last lines went by a fix each, also with an empty one between them, and the line end before them stayed: the file
  /// was left alone for its form.
  @Test(arguments: [("a\nb\nc", 2..<4, 4..<5), ("a\nb\n\nc", 2..<4, 5..<6)])
  func theLineBeforeSeveralLastOnesThatGoDoesNotEndEither(_ text: String, _ first: Range<Int>, _ last: Range<Int>) {
    let bytes = Array(text.utf8)
    let findings = [(first, "b"), (last, "c")].map { Self.finding($1, Self.safe(($0, ""))) }
    let fixes = SafeFixes(of: findings, in: bytes)
    #expect(String(decoding: fixes.applied(to: bytes), as: UTF8.self) == "a")
    #expect(fixes.fixed.count == 2)
  }

  /// A comment that nothing closes took the text's last line end along: the file was left alone for its form.
  @Test(arguments: [("a b\n\n", "a\n"), ("a b\r\n", "a\r\n"), ("a\n b\n", "a\n"), (" b\n", "")])
  func theLastLineEndStaysWhereTheLastWordsGo(_ text: String, _ expected: String) throws {
    let bytes = Array(text.utf8)
    let start = try #require(bytes.firstIndex(of: UInt8(ascii: " ")))
    let fixes = SafeFixes(of: [Self.finding("b", Self.safe((start..<bytes.count, "")))], in: bytes)
    #expect(String(decoding: fixes.applied(to: bytes), as: UTF8.self) == expected)
  }

  /// An empty line before the last one made the text end with a line end: the file was left alone for its form.
  @Test(arguments: ["a\n\nb", "a\r\n\r\nb", "a\n\n\n\nb"])
  func emptyLinesBeforeALastOneThatGoesGoToo(_ text: String) {
    let bytes = Array(text.utf8)
    let fixes = SafeFixes(of: [Self.finding("b", Self.safe((bytes.count - 1..<bytes.count, "")))], in: bytes)
    #expect(String(decoding: fixes.applied(to: bytes), as: UTF8.self) == "a")
  }

  @Test(
    arguments: [
      ("a\nb\n", "a\n", true), ("a\r\nb\r\n", "a\r\n", true), ("a\r\nb\r\n", "a\nb\n", false),
      ("a\nb\n", "a\r\nb\r\n", false), ("a\nb\n", "a\nb\r\n", false), ("a\nb\r\n", "a\n", true),
      ("a", "a\n", false), ("a\n", "a", false), ("a", "b", true), ("a\r\nb", "a", true), ("", "", true),
      ("\u{FEFF}a", "a", false), ("\u{FEFF}a", "\u{FEFF}b", true), ("a", "\u{FEFF}a", false), ("a\n", "", true),
      ("a", "", true),
      ("\u{FEFF}a", "", false), ("", "a", true),
    ])
  func keepsTheForm(_ old: String, _ new: String, _ isKept: Bool) {
    #expect(TextForm(of: Array(old.utf8)).isKept(by: TextForm(of: Array(new.utf8))) == isKept)
  }
}
