import JSON
import Platform
import SourceText
import StatusAnalysis
import StatusCommandLine
import StatusDetection
import StatusRegistry
import Testing

@Suite struct JSONLinesReporterTests {
  static func row(_ text: String, path: String = "a/b.js", _ literal: StatusLiteral) -> String {
    var output: [UInt8] = []
    var cursor = PositionCursor(Source(text))
    JSONLinesReporter().append(literal, path: FilePath(path), cursor: &cursor, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func listsACodeWithItsQuotes() {
    let literal = StatusLiteral(
      value: .code(StatusCode(404)), spelling: .quoted, range: 4..<7, spellingRange: 3..<8, context: .tableKey,
      evidence: .medium, why: "a key of `responses`")
    #expect(
      Self.row("\n  '404': x", literal) == """
        {"path":"a/b.js","line":2,"column":4,"code":404,"text":"'404'","context":"table key","evidence":"medium",\
        "why":"a key of `responses`"}

        """)
  }

  @Test func listsAClassWithoutACode() {
    let literal = StatusLiteral(
      value: .statusClass(4), spelling: .wildcard, range: 0..<3, spellingRange: 0..<3, context: .tableKey,
      evidence: .strong, why: "w")
    #expect(
      Self.row("4XX", literal) == """
        {"path":"a/b.js","line":1,"column":1,"code":null,"class":4,"text":"4XX","context":"table key",\
        "evidence":"strong","why":"w"}

        """)
  }

  @Test func leavesNothingForATerminalToActOn() throws {
    let literal = StatusLiteral(
      value: .code(StatusCode(404)), spelling: .integer, range: 0..<3, spellingRange: 0..<3, context: .field,
      evidence: .strong, why: "w\u{7F}")
    let row = Self.row("404", path: "\u{9B}\u{202E}\n\u{1B}é", literal)
    #expect(row.unicodeScalars.filter { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) } == ["\n"])
    let json = try JSONReader.read(Array(row.utf8))
    #expect(json["path"]?.string == "\u{9B}\u{202E}\n\u{1B}é")
    #expect(json["why"]?.string == "w\u{7F}")
  }

  @Test func printsFindings() {
    let finding = Finding(
      rule: "deprecated-code", severity: .warning, range: 4..<7, code: StatusCode(305), message: "m", url: "https://u",
      fixes: [Fix(title: "t", applicability: .suggested, edits: [])])
    var output: [UInt8] = []
    var cursor = PositionCursor(Source("x = 305"))
    JSONLinesReporter().append(
      finding, fingerprint: "f1", in: ReportedFile(FilePath("p")), cursor: &cursor, to: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        {"path":"p","line":1,"column":5,"endLine":1,"endColumn":8,"severity":"warning","rule":"deprecated-code",\
        "code":305,"message":"m","url":"https://u","fixes":["t"],"fingerprint":"f1"}

        """)
  }
}
