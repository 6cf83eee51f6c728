import JSON
import StatusServer
import Testing

/// "Why is this a status?" is an action where a person asks at a literal.
struct ReasonActionTests {
  private let uri = "file:///a.js"

  private func actions(
    _ text: String, _ asked: Range<Int>, only: JSONValue? = nil, triggerKind: JSONValue? = nil,
    options: JSONValue = [:]
  ) -> [JSONValue] {
    let client = TestClient()
    client.request(
      "initialize",
      [
        "capabilities": ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]],
        "initializationOptions": options,
      ])
    client.open(uri, text)
    let params = codeActionParams(uri, range(0, asked), only: only, triggerKind: triggerKind)
    return (client.result("textDocument/codeAction", params)?.array ?? []).filter { $0["command"] != nil }
  }

  @Test func isACommandAtTheLiteral() {
    let title = "Why is `404` a status code?"
    #expect(
      actions("f(404)", 3..<3).map(\.text) == [
        #"{"title":"\#(title)","command":{"title":"\#(title)","command":"statuslsp.why","#
          + #""arguments":[{"textDocument":{"uri":"file:///a.js"},"position":\#(position(0, 2).text)}]}}"#
      ])
  }

  @Test func speaksTheReadersLanguage() {
    #expect(actions("404", 0..<0, options: ["locale": "zh"]).map { $0["title"]?.string } == ["`404` 为什么算是状态码？"])
  }

  @Test(
    arguments: [
      (0..<0, nil, nil, true), (3..<3, nil, 1, true), (0..<0, nil, 2, false), (0..<0, [""], nil, true),
      (0..<0, ["quickfix"], nil, false), (0..<0, ["refactor"], nil, false), (0..<0, ["source"], nil, false),
      (0..<0, [], nil, false), (4..<4, nil, nil, true), (0..<7, nil, nil, false), (8..<8, nil, nil, false),
      (10..<10, nil, nil, false),
    ] as [(Range<Int>, JSONValue?, JSONValue?, Bool)])
  func place(_ asked: Range<Int>, _ only: JSONValue?, _ triggerKind: JSONValue?, isOffered: Bool) {
    #expect(actions("404 405  418", asked, only: only, triggerKind: triggerKind).count == (isOffered ? 1 : 0))
  }
}
