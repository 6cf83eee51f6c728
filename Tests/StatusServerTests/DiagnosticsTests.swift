import JSON
import JSONRPC
import Platform
import StatusAnalysis
import StatusServer
import Testing

/// What is published, of what, and when.
struct DiagnosticsTests {
  private let uri = "file:///w/a.js"

  /// A client with some of `textDocument.publishDiagnostics`.
  private func client(_ capabilities: JSONValue = [:]) -> TestClient {
    TestClient(capabilities: ["textDocument": ["publishDiagnostics": capabilities]])
  }

  @Test func plainClient() {
    let client = client()
    client.open(uri, "a\nres.status(305)", version: 7)
    #expect(
      client.take("textDocument/publishDiagnostics").map(\.text) == [
        #"{"uri":"file:///w/a.js","version":7,"diagnostics":[{"range":{"start":{"line":1,"character":11},"#
          + #""end":{"line":1,"character":14}},"severity":2,"code":"deprecated-code","source":"statuslsp","#
          + #""message":"305 is deprecated."}]}"#
      ])
  }

  @Test func ableClient() {
    let client = client(["tagSupport": ["valueSet": [1, 2]], "codeDescriptionSupport": true, "versionSupport": true])
    client.open(uri, "305 999")
    let diagnostics = client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array ?? []
    #expect(diagnostics.map { $0["tags"]?.text } == ["[2]", "[1]"])
    #expect(diagnostics.map { $0["severity"]?.integer } == [2, 1])
    #expect(
      diagnostics.map { $0["codeDescription"]?["href"]?.string }
        == ["https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6", nil])
  }

  @Test func aClientThatTakesMoreGetsMore() {
    let client = client(["relatedInformation": true, "dataSupport": true, "tagSupport": ["valueSet": [1, 2]]])
    client.open(uri, "305 999 305")
    let diagnostics = client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array ?? []
    #expect(
      diagnostics.map { $0["data"]?.text } == [
        #"{"statusCode":305,"fixable":false}"#, #"{"statusCode":999,"fixable":true}"#,
        #"{"statusCode":305,"fixable":false}"#,
      ])
    #expect(diagnostics.map { $0["tags"]?.text } == ["[2]", "[1]", "[2]"])
    let place =
      #"[{"location":{"uri":"file:///w/a.js","range":\#(range(0, 0..<1).text)},"message":"The text begins."}]"#
    #expect(diagnostics.map { $0["relatedInformation"]?.text } == [nil, place, nil])
  }

  @Test func aClientThatKnowsOnlyUnnecessaryGetsNoTag() {
    let client = client(["tagSupport": ["valueSet": [1]]])
    client.open(uri, "305")
    #expect(client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.first?["tags"] == nil)
  }

  @Test(arguments: [("utf-8", 7..<10), ("utf-16", 4..<7), ("utf-32", 3..<6)])
  func rangesCountInTheEncoding(_ encoding: String, _ expected: Range<Int>) {
    let client = TestClient(capabilities: ["general": ["positionEncodings": [.string(encoding)]]])
    client.open(uri, "'é😀305'")
    let diagnostic = client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.first
    #expect(diagnostic?["range"]?.text == range(0, expected).text)
  }

  @Test func closingTakesThemBack() {
    let client = client()
    client.open(uri, "305")
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    #expect(client.take("textDocument/publishDiagnostics").last?.text == #"{"uri":"file:///w/a.js","diagnostics":[]}"#)
    #expect(client.result("textDocument/hover", TestClient.place(uri, 0, 1)) == .null)
  }

  @Test(arguments: [
    ("file:///a.js", true), ("untitled:Untitled-1", true), ("vscode-notebook-cell:/a.ipynb#W0", true),
    ("git:/a.js?HEAD", false), ("fugitive:///a.git//0/a.js", false), ("a.js", false), ("output:x", false),
  ])
  func onlyFilesAndTheirLike(_ uri: String, _ expected: Bool) {
    let client = client()
    client.open(uri, "305")
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    #expect(client.take("textDocument/publishDiagnostics").map { $0["uri"]?.string } == (expected ? [uri, uri] : []))
  }

  @Test func changesThatCameTogetherArePublishedOnceWithTheLastVersion() {
    let client = client()
    let events: [Event] = [
      .message(.notification(method: "textDocument/didOpen", params: TestClient.opening(uri, "305"))),
      .message(
        .notification(
          method: "textDocument/didChange", params: TestClient.changing(uri, version: 2, [["text": "305 305"]]))),
      .message(
        .notification(method: "textDocument/didChange", params: TestClient.changing(uri, version: 3, [["text": "999"]]))
      ),
    ]
    client.handle(events)
    let published = client.take("textDocument/publishDiagnostics")
    #expect(published.map { $0["version"]?.integer } == [3])
    #expect(published.last?["diagnostics"]?.array?.map { $0["code"]?.string } == ["invalid-code"])
    #expect(client.simple.analyzed.update { $0.count } == 1)
  }

  @Test func aRequestBetweenChangesSeesTheTextOfItsMoment() {
    let client = client()
    let hover = JSONValue.string("h")
    client.handle(
      .message(.notification(method: "textDocument/didOpen", params: TestClient.opening(uri, "404"))),
      .message(.request(id: .string("h"), method: "textDocument/hover", params: TestClient.place(uri, 0, 0))),
      .message(
        .notification(method: "textDocument/didChange", params: TestClient.changing(uri, version: 2, [["text": "200"]]))
      ))
    #expect(client.sent.first { $0["id"] == hover }?["result"]?["contents"]?["value"]?.string == "404")
  }

  @Test func openedAndClosedAtOnceIsNeverPublishedStale() {
    let client = client()
    client.handle(
      .message(.notification(method: "textDocument/didOpen", params: TestClient.opening(uri, "305"))),
      .message(.notification(method: "textDocument/didClose", params: ["textDocument": ["uri": .string(uri)]])))
    #expect(
      client.take("textDocument/publishDiagnostics").map(\.text) == [#"{"uri":"file:///w/a.js","diagnostics":[]}"#])
  }

  @Test(arguments: ["shutdown", "exit", nil] as [String?])
  func whatTheEndComesTogetherWithIsPublishedFirst(_ end: String?) {
    let client = client()
    let last: Event =
      switch end {
      case "shutdown": .message(.request(id: .number("1"), method: "shutdown", params: nil))
      case "exit": .message(.notification(method: "exit", params: nil))
      default: .endOfInput
      }
    client.handle(
      .message(.notification(method: "textDocument/didOpen", params: TestClient.opening(uri, "305"))), last)
    #expect(client.sent.first?["method"]?.string == "textDocument/publishDiagnostics")
  }

  @Test func literalsAreComputedOncePerVersion() {
    let client = client()
    client.open(uri, "(404)")
    for _ in 0..<3 { client.request("textDocument/hover", TestClient.place(uri, 0, 2)) }
    #expect(client.simple.analyzed.update { $0.count } == 1)
  }

  @Test(arguments: ["file:///w/node_modules/a.js", "file:///w/a.min.js"])
  func skippedFilesGetNoDiagnosticsButHovers(_ uri: String) {
    let client = client()
    client.open(uri, "305")
    #expect(
      client.take("textDocument/publishDiagnostics").map(\.text)
        == [#"{"uri":"\#(uri)","version":1,"diagnostics":[]}"#])
    #expect(client.result("textDocument/hover", TestClient.place(uri, 0, 1))?["contents"] != nil)
  }
}
