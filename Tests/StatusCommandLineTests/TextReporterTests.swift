import Platform
import SourceText
import StatusAnalysis
import StatusCommandLine
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

@Suite struct TextReporterTests {
  static func reported(_ marked: String, path: FilePath, severity: Severity = .warning, isColored: Bool = false)
    -> String
  {
    let example = MarkedText(marked)
    let reporter = TextReporter(style: Style(isColored: isColored), texts: EnglishTexts())
    var output: [UInt8] = []
    var cursor = PositionCursor(Source(example.text))
    for range in example.ranges {
      let finding = Finding(
        rule: "deprecated-code", severity: severity, range: range, code: StatusCode(305),
        message: "No \u{1B}longer used.")
      reporter.append(finding, fingerprint: "", in: ReportedFile(path), cursor: &cursor, to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func printsPlaceMessageLineAndCarets() {
    #expect(
      Self.reported("\n\tres.status(«305»)\n", path: FilePath("src/app.js")) == """
        src/app.js:2:13: warning[deprecated-code]: No \\x1blonger used.
          |     res.status(305)
          |                ^^^

        """)
  }

  @Test func countsColumnsInCodePoints() {
    let output = Self.reported("\"😀e\u{301}\", «305»", path: FilePath("a"))
    #expect(output.hasPrefix("a:1:8: warning"))
  }

  @Test func escapesPaths() {
    let path = FilePath(bytes: [0x61, 0x0A, 0x1B, 0xFF, 0x62])
    #expect(Self.reported("«305»", path: path).hasPrefix("a\\x0a\\x1b\\xffb:1:1: "))
  }

  @Test func coloursBySeverity() {
    #expect(
      Self.reported("«305»", path: FilePath("a"), severity: .error, isColored: true) == """
        \u{1B}[1ma:1:1:\u{1B}[0m \u{1B}[1;31merror[deprecated-code]:\u{1B}[0m No \\x1blonger used.
        \u{1B}[2m  | \u{1B}[0m305
        \u{1B}[2m  | \u{1B}[0m\u{1B}[1;31m^^^\u{1B}[0m

        """)
  }

  @Test(
    arguments: [
      ("x(«-405»)", .code(StatusCode(-405)), "f:1:4  -405 (invalid)  call argument, strong, first argument of `x`\n"),
      ("x(«471»)", .code(StatusCode(471)), "f:1:3  471 (unregistered)  call argument, strong, first argument of `x`\n"),
      ("«4XX»:", .statusClass(4), "f:1:1  4xx Client Error  call argument, strong, first argument of `x`\n"),
      ("\n  «404»", .code(StatusCode(404)), "f:2:3  404 Not Found  call argument, strong, first argument of `x`\n"),
    ] as [(String, StatusLiteral.Value, String)])
  func listsLiterals(_ marked: String, _ value: StatusLiteral.Value, _ expected: String) throws {
    let example = MarkedText(marked)
    let range = try #require(example.ranges.first)
    let literal = StatusLiteral(
      value: value, spelling: .integer, range: range, spellingRange: range, context: .callArgument, evidence: .strong,
      why: "first argument of `x`")
    var output: [UInt8] = []
    var cursor = PositionCursor(Source(example.text))
    TextReporter(style: Style(isColored: false), texts: EnglishTexts())
      .append(literal, path: FilePath("f"), cursor: &cursor, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }
}
