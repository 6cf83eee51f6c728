import Platform
import SourceText
import StatusCommandLine
import StatusDetection
import StatusRegistry
import Testing

/// The inventory in its formats.
@Suite struct InventoryTests {
  static let literals = [
    StatusLiteral(
      value: .code(StatusCode(404)), spelling: .integer, range: 2..<5, spellingRange: 2..<5, context: .field,
      evidence: .strong, why: "field `status`, a|b"),
    StatusLiteral(
      value: .statusClass(5), spelling: .wildcard, range: 6..<9, spellingRange: 6..<9, context: .tableKey,
      evidence: .medium, why: "w"),
    StatusLiteral(
      value: .code(StatusCode(200)), spelling: .integer, range: 10..<13, spellingRange: 10..<13, context: .comparison,
      evidence: .weak, why: "w"),
  ]

  static func list(
    _ reporter: any LiteralReporter, path: String = "=a.js", evidence: Evidence = .medium, codes: String? = nil
  ) -> String {
    let file = ListedFile(
      literals, path: FilePath(path), source: Source("x 404 5XX 200"), reporter: reporter, evidence: evidence,
      filter: codes.flatMap { CodeFilter($0) } ?? CodeFilter())
    let report = reporter.joined(file.map { [$0.rows] } ?? [])
    return String(decoding: (try? report.bytes()) ?? [], as: UTF8.self)
  }

  @Test func csvQuotesCellsAndDisarmsFormulas() {
    #expect(
      Self.list(CSVReporter())
        == "path,line,column,code,phrase,text,context,evidence,why\r\n"
        + "'=a.js,1,3,404,Not Found,404,field,strong,\"field `status`, a|b\"\r\n"
        + "'=a.js,1,7,5xx,Server Error,5XX,table key,medium,w\r\n")
  }

  @Test func markdownEscapesMarkup() {
    #expect(
      Self.list(MarkdownReporter(), path: "a_b.js", codes: "404") == """
        | path | line | column | code | phrase | text | context | evidence | why |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | a\\_b.js | 1 | 3 | 404 | Not Found | 404 | field | strong | field \\`status\\`, a\\|b |

        """)
  }

  @Test func jsonIsAnArrayOfRows() {
    #expect(
      Self.list(JSONReporter(), path: "a", codes: "5xx") == """
        [
        {"path":"a","line":1,"column":7,"code":null,"class":5,"text":"5XX","context":"table key","evidence":"medium",\
        "why":"w"}
        ]

        """)
  }

  @Test(
    arguments: [
      ("404", [true, false, false]), ("4xx", [true, false, false]), ("5XX,200", [false, true, true]),
      ("404,2xx", [true, false, true]), ("599", [false, false, false]),
    ])
  func filtersByCodeAndClass(_ text: String, _ expected: [Bool]) throws {
    let filter = try #require(CodeFilter(text))
    #expect(Self.literals.map { filter.contains($0.value) } == expected)
  }

  @Test(arguments: ["", ",", "404,", "4x", "4xy", "x", "404;500", "123456"])
  func refusesOtherWords(_ text: String) {
    #expect(CodeFilter(text) == nil)
  }
}
