import JSON
import StatusServer
import Testing

/// Phrases beside codes: which, where, and what more they tell.
struct InlayHintTests {
  private let uri = "file:///a.js"

  private func client(hints: JSONValue? = nil, inlayHint: JSONValue = [:], hover: JSONValue = [:]) -> TestClient {
    let client = TestClient()
    client.request(
      "initialize",
      [
        "capabilities": ["textDocument": ["inlayHint": inlayHint, "hover": hover]],
        "initializationOptions": hints.map { ["hints": $0] } ?? [:],
      ])
    return client
  }

  private func ask(_ client: TestClient, _ asked: JSONValue) -> JSONValue? {
    client.result("textDocument/inlayHint", ["textDocument": ["uri": .string(uri)], "range": asked])
  }

  @Test func aHintStandsBehindItsCode() {
    let client = client()
    client.open(uri, "é\nf('é😀', 409)")
    let all: JSONValue = ["start": position(0, 0), "end": position(9, 0)]
    #expect(
      ask(client, all)?.text
        == #"[{"position":\#(position(1, 12).text),"label":"Conflict","paddingLeft":true}]"#)
  }

  @Test(
    arguments: [
      (nil, ["Conflict", "Continue"]), ("uncommon", ["Conflict", "Continue"]),
      ("all", ["OK", "Not Found", "Conflict", "Continue"]), ("errors", ["Not Found", "Conflict"]),
    ] as [(JSONValue?, [String])])
  func setting(_ hints: JSONValue?, expected: [String]) {
    let client = client(hints: hints)
    client.open(uri, "200\n404\n409\n100\n418")
    let all: JSONValue = ["start": position(0, 0), "end": position(9, 0)]
    #expect(ask(client, all)?.array?.compactMap { $0["label"]?.string } == expected)
  }

  @Test func nothingWhereNoneAreWanted() {
    let client = client(hints: "none")
    client.open(uri, "409")
    #expect(ask(client, range(0, 0..<3)) == .null)
  }

  @Test(arguments: [(0..<2, 0), (0..<3, 1), (3..<9, 2), (4..<7, 1), (4..<6, 0)])
  func onlyWhatIsShown(_ asked: Range<Int>, count: Int) {
    let client = client()
    client.open(uri, "409 410\n411")
    #expect(ask(client, range(0, asked))?.array?.count == count)
  }

  @Test func anInvertedRangeIsTakenInOrder() {
    let client = client()
    client.open(uri, "409")
    #expect(ask(client, ["start": position(3, 0), "end": position(0, 0)])?.array?.count == 1)
  }

  @Test(arguments: [(["markdown"], true), (["plaintext"], false)] as [(JSONValue, Bool)])
  func theTooltipComesWhenItIsAskedFor(_ format: JSONValue, isMarkdown: Bool) throws {
    let client = client(
      inlayHint: ["resolveSupport": ["properties": ["tooltip"]]], hover: ["contentFormat": format])
    client.open(uri, "409")
    let hint = try #require(ask(client, range(0, 0..<3))?.array?.first)
    #expect(hint["tooltip"] == nil)
    #expect(hint["data"]?.text == #"{"uri":"file:///a.js","code":409}"#)
    let tooltip = try #require(client.result("inlayHint/resolve", hint)?["tooltip"])
    #expect(tooltip["kind"]?.string == (isMarkdown ? "markdown" : nil))
    let text = tooltip.string ?? tooltip["value"]?.string ?? ""
    #expect(text.contains("RFC 9110 §15.5.10") && text.contains("](") == isMarkdown, "\(text)")
  }

  @Test func aHintWithoutDataIsSentBackAsItIs() {
    let hint: JSONValue = ["position": position(0, 3), "label": "Conflict"]
    #expect(client().result("inlayHint/resolve", hint)?.text == hint.text)
  }

  @Test(arguments: [(["tooltip"], #"{"resolveProvider":true}"#), (["location"], "true")] as [(JSONValue, String)])
  func announcement(_ properties: JSONValue, expected: String) {
    let capabilities: JSONValue = ["textDocument": ["inlayHint": ["resolveSupport": ["properties": properties]]]]
    let result = TestClient().result("initialize", ["capabilities": capabilities])
    #expect(result?["capabilities"]?["inlayHintProvider"]?.text == expected)
  }

  @Test func aChangedSettingHoldsAtOnceAndIsAskedFor() {
    let client = TestClient(capabilities: ["workspace": ["inlayHint": ["refreshSupport": true]]])
    client.open(uri, "404")
    #expect(ask(client, range(0, 0..<3))?.array?.count == 0)
    client.notify("workspace/didChangeConfiguration", ["settings": ["statuslsp": ["hints": "all"]]])
    #expect(client.sent.contains { $0["method"]?.string == "workspace/inlayHint/refresh" && $0["id"] != nil })
    #expect(ask(client, range(0, 0..<3))?.array?.count == 1)
  }

  @Test func anUnopenedDocumentHasNone() {
    #expect(ask(client(), range(0, 0..<3)) == .null)
  }
}
