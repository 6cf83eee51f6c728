import JSON
import StatusServer
import Testing

/// Completion offers codes where one is expected, and nothing elsewhere.
struct CompletionTests {
  private let uri = "file:///a.js"

  /// The answer in a text at a column of its first line, for a client with some of `completion.completionItem`.
  private func complete(_ text: String, at character: Int, _ capabilities: JSONValue = [:]) -> JSONValue? {
    let client = TestClient(capabilities: ["textDocument": ["completion": ["completionItem": capabilities]]])
    client.open(uri, text)
    return client.result("textDocument/completion", TestClient.place(uri, 0, character))
  }

  @Test func plainClient() {
    #expect(
      complete("é(40", at: 4)?.text
        == #"{"isIncomplete":true,"items":[{"label":"404","kind":12,"detail":"Not Found","documentation":"404","#
        + #""sortText":"0","filterText":"404","textEdit":{"range":\#(range(0, 2..<4).text),"newText":"404"}},"#
        + #"{"label":"305","kind":12,"detail":"Use Proxy","documentation":"305","#
        + #""sortText":"1","filterText":"40","textEdit":{"range":\#(range(0, 2..<4).text),"newText":"305"}}]}"#)
  }

  @Test func ableClient() {
    let able: JSONValue = [
      "documentationFormat": ["markdown", "plaintext"], "deprecatedSupport": true, "tagSupport": ["valueSet": [1]],
      "labelDetailsSupport": true,
    ]
    let items = complete("(", at: 1, able)?["items"]?.array ?? []
    #expect(items.map { $0["labelDetails"]?["description"]?.string } == ["Not Found", "Use Proxy"])
    #expect(items.map { $0["tags"]?.text } == [nil, "[1]"])
    #expect(items.map { $0["deprecated"]?.bool } == [nil, nil])
    #expect(items.first?["documentation"]?.text == #"{"kind":"markdown","value":"**404**"}"#)
  }

  @Test func deprecatedWithoutTags() {
    let items = complete("(", at: 1, ["deprecatedSupport": true])?["items"]?.array ?? []
    #expect(items.map { $0["deprecated"]?.bool } == [nil, true])
  }

  @Test func plainTextDocumentation() {
    let items = complete("(", at: 1, ["documentationFormat": ["plaintext"]])?["items"]?.array ?? []
    #expect(items.first?["documentation"]?.text == #"{"kind":"plaintext","value":"404"}"#)
  }

  @Test(
    arguments: [
      ("(not f", 6, 1..<6, "not f"),
      ("(404)", 2, 1..<4, "404"),
      ("('é', 4", 7, 1..<7, "'é', 4"),
      ("(", 1, 1..<1, nil),
    ] as [(String, Int, Range<Int>, String?)])
  func itemsReplaceAndAreFilteredByWhatWasTyped(
    _ text: String, _ character: Int, replaced: Range<Int>, filterText: String?
  ) {
    let item = complete(text, at: character)?["items"]?.array?.first
    #expect(item?["textEdit"]?["range"]?.text == range(0, replaced).text)
    #expect(item?["filterText"]?.string == filterText)
  }

  /// Monaco's client ignores `isIncomplete`: its menu closed at the second digit.
  @Test(arguments: [("(4", 2), ("(40", 3)])
  func theMenuStaysWhileACodeIsTyped(_ text: String, _ character: Int) {
    #expect(complete(text, at: character)?["items"]?.array?.first?["filterText"] == "404")
  }

  @Test(arguments: [("x = ", 4), ("", 0), ("?(4", 3)])
  func nothingWhereNoneIsExpected(_ text: String, _ character: Int) {
    #expect(complete(text, at: character) == .null)
  }
}
