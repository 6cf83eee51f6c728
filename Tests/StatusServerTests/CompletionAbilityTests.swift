import JSON
import StatusServer
import Testing

/// A list of completions says what its client can read: once for all items, in two steps, with two ranges.
struct CompletionAbilityTests {
  private let uri = "file:///a.js"

  private func client(_ item: JSONValue, defaults: JSONValue = []) -> TestClient {
    TestClient(capabilities: [
      "textDocument": ["completion": ["completionItem": item, "completionList": ["itemDefaults": defaults]]]
    ])
  }

  private func complete(_ client: TestClient, _ text: String, at character: Int) -> JSONValue? {
    client.open(uri, text)
    return client.result("textDocument/completion", TestClient.place(uri, 0, character))
  }

  @Test func whatHoldsForAllItemsIsSaidOnce() {
    let client = client([:], defaults: ["commitCharacters", "editRange", "insertTextFormat", "insertTextMode", "data"])
    let result = complete(client, "(404)", at: 2)
    #expect(
      result?["itemDefaults"]?.text
        == #"{"commitCharacters":[],"editRange":\#(range(0, 1..<4).text),"insertTextFormat":1}"#)
    #expect(
      result?["items"]?.array?.first?.text
        == #"{"label":"404","kind":12,"detail":"Not Found","documentation":"404","sortText":"0","filterText":"404"}"#)
  }

  @Test(
    arguments: [
      (["editRange"], #"{"editRange":\#(range(0, 1..<2).text)}"#), (["insertTextFormat"], #"{"insertTextFormat":1}"#),
      (["insertTextMode"], "{}"), ([], nil), (.null, nil),
    ] as [(JSONValue, String?)])
  func onlyTheDefaultsThatAreKnown(_ defaults: JSONValue, expected: String?) {
    let result = complete(client([:], defaults: defaults), "(4", at: 2)
    #expect(result?["itemDefaults"]?.text == expected)
    #expect((result?["items"]?.array?.first?["textEdit"] == nil) == (expected?.contains("editRange") ?? false))
  }

  @Test func theUserChoosesBetweenInsertingAndReplacing() {
    let edit = complete(client(["insertReplaceSupport": true]), "(404)", at: 2)?["items"]?.array?.first?["textEdit"]
    #expect(
      edit?.text == #"{"newText":"404","insert":\#(range(0, 1..<2).text),"replace":\#(range(0, 1..<4).text)}"#)
    let both = complete(client(["insertReplaceSupport": true], defaults: ["editRange"]), "(404)", at: 2)
    #expect(
      both?["itemDefaults"]?.text
        == #"{"editRange":{"insert":\#(range(0, 1..<2).text),"replace":\#(range(0, 1..<4).text)}}"#)
  }

  @Test(
    arguments: [
      (["markdown", "plaintext"], "markdown", "["), (["plaintext"], "plaintext", "RFC 9110 §15.5.5: "),
    ] as [(JSONValue, String, String)])
  func documentationComesWhenItIsAskedFor(_ format: JSONValue, kind: String, link: String) throws {
    let client = client(["resolveSupport": ["properties": ["documentation"]], "documentationFormat": format])
    let item = try #require(complete(client, "(4", at: 2)?["items"]?.array?.first)
    #expect(item["documentation"] == nil)
    #expect(item["data"]?.text == #"{"uri":"file:///a.js","code":404}"#)
    let resolved = try #require(client.result("completionItem/resolve", item))
    #expect(resolved["documentation"]?["kind"]?.string == kind)
    let text = resolved["documentation"]?["value"]?.string ?? ""
    #expect(text.hasPrefix("The server has no current representation") && text.contains(link), "\(text)")
    #expect(resolved["textEdit"] == item["textEdit"] && resolved["label"]?.string == "404")
  }

  @Test func aCompleteItemIsSentBackAsItIs() {
    let item: JSONValue = ["label": "404", "documentation": "d", "other": [1]]
    #expect(client([:]).result("completionItem/resolve", item)?.text == item.text)
  }

  @Test(arguments: [["detail"], [], .null, "documentation"] as [JSONValue])
  func documentationIsSentAlongOtherwise(_ properties: JSONValue) {
    let item = complete(client(["resolveSupport": ["properties": properties]]), "(4", at: 2)?["items"]?.array?.first
    #expect(item?["documentation"]?.string == "404" && item?["data"] == nil)
  }

  @Test func resolvingIsAnnouncedToWhoAsks() {
    let provider = { (item: JSONValue) in
      TestClient().result("initialize", ["capabilities": ["textDocument": ["completion": ["completionItem": item]]]])?[
        "capabilities"]?["completionProvider"]?["resolveProvider"]?.bool
    }
    #expect(provider(["resolveSupport": ["properties": ["documentation", "detail"]]]) == true)
    #expect(provider([:]) == nil)
  }
}
