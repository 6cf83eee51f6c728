import JSON
import LanguageServerProtocol
import Platform
import SourceText
import StatusServer
import Testing

/// What `initialize` agrees upon.
struct InitializeTests {
  @Test func tellsWhoServes() {
    let result = TestClient().result("initialize", [:])
    #expect(result?["serverInfo"]?.text == #"{"name":"statuslsp","version":"1.2.3"}"#)
  }

  @Test(
    arguments: [
      (["utf-8", "utf-16"], "utf-8"),
      (["utf-32", "utf-8", "utf-16"], "utf-32"),
      (["utf-7", "utf-32"], "utf-32"),
      (["utf-16"], "utf-16"),
      (["utf-7"], "utf-16"),
      ([], "utf-16"),
      (.null, "utf-16"),
      ("utf-8", "utf-16"),
      ([8, .null, "utf-8"], "utf-8"),
    ] as [(JSONValue, String)])
  func positionEncoding(offered: JSONValue, agreed: String) {
    let result = TestClient().result("initialize", ["capabilities": ["general": ["positionEncodings": offered]]])
    #expect(result?["capabilities"]?["positionEncoding"]?.string == agreed)
  }

  @Test(
    "A client that counts otherwise without saying so is told how by its options",
    arguments: [
      (.null, "utf-8", "utf-8"),
      (.null, "utf-32", "utf-32"),
      (.null, "utf-7", "utf-16"),
      (.null, 8, "utf-16"),
      (["utf-32"], "utf-8", "utf-32"),
      ([], "utf-8", "utf-16"),
    ] as [(JSONValue, JSONValue, String)])
  func positionEncodingByOptions(offered: JSONValue, option: JSONValue, agreed: String) {
    let client = TestClient()
    let result = client.result(
      "initialize",
      [
        "capabilities": ["general": ["positionEncodings": offered]],
        "initializationOptions": ["positionEncoding": option],
      ])
    #expect(result?["capabilities"]?["positionEncoding"]?.string == agreed)
    #expect(client.take("window/showMessage") == [])
  }

  @Test func livesWithWhatRealClientsSend() {
    let capabilities: JSONValue = [
      "window": ["showMessage": .null, "showDocument": .null], "general": .null,
      "textDocument": ["moniker": .null, "linkedEditingRange": .null, "hover": .null, "codeAction": 7],
    ]
    let result = TestClient().result(
      "initialize",
      [
        "processId": .null, "rootUri": .null, "workspaceFolders": .null, "locale": 5, "trace": [],
        "initializationOptions": ["a": [.null]], "capabilities": capabilities,
      ])
    #expect(result?["capabilities"]?["hoverProvider"]?.bool == true)
  }

  @Test(arguments: [(77, [77]), (.null, []), ("77", []), (-1, [])] as [(JSONValue, [Int32])])
  func watchesTheProcess(processID: JSONValue, watched: [Int32]) {
    let client = TestClient()
    client.request("initialize", ["processId": processID])
    #expect(client.watched == watched)
  }

  @Test func aRefusedInitializeWatchesNothing() {
    let client = TestClient(capabilities: [:])
    client.request("initialize", ["processId": 78])
    #expect(client.watched == [])
  }

  @Test func announcesCodeActionsOnlyToWhoTakesLiterals() {
    let able: JSONValue = ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]]
    let provider = { (capabilities: JSONValue) in
      TestClient().result("initialize", ["capabilities": capabilities])?["capabilities"]?["codeActionProvider"]?.text
    }
    let kinds = #""codeActionKinds":["quickfix","refactor.rewrite","source.fixAll.statuslsp"]"#
    #expect(provider(able) == "{\(kinds)}")
    let resolving: JSONValue = [
      "textDocument": [
        "codeAction": [
          "codeActionLiteralSupport": [:], "dataSupport": true, "resolveSupport": ["properties": ["edit"]],
        ]
      ]
    ]
    #expect(provider(resolving) == "{\(kinds),\"resolveProvider\":true}")
    #expect(provider([:]) == nil)
  }

  @Test func opensCompletionsByDigitsAndByWhatStandsBeforeAValue() {
    let capabilities = TestClient().result("initialize", [:])?["capabilities"]
    #expect(
      capabilities?["completionProvider"]?["triggerCharacters"]?.strings
        == ["1", "2", "3", "4", "5", "(", "[", "=", ":", " ", "\"", "'", "`"])
  }

  @Test func asksForChangedConfigurationsWhereTheClientCan() {
    let client = TestClient()
    client.request(
      "initialize", ["capabilities": ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]]])
    let before = client.sent.count
    client.notify("initialized", [:])
    #expect(client.sent[before...].map { $0["method"]?.string } == ["client/registerCapability"])
    #expect(client.sent[before...].first?["id"] != nil)
    #expect(client.sent.last?.text.contains(#""globPattern":"**/.statuslsp.json""#) == true)
  }

  @Test func asksForNothingWhereTheClientCannot() {
    let client = TestClient()
    client.request("initialize", [:])
    let before = client.sent.count
    client.notify("initialized", nil)
    #expect(client.sent.count == before)
  }

  @Test(
    arguments: [
      (["workspaceFolders": [["uri": "file:///w", "name": "w"], ["uri": "file:///w/in/", "name": "i"]]], "/w/in"),
      (["workspaceFolders": [["uri": "file:///w", "name": "w"]], "rootUri": "file:///w/in"], "/w"),
      (["workspaceFolders": [], "rootUri": "file:///w"], "/w"),
      (["rootUri": "file:///other"], "/w/in/src"),
      (["rootUri": "file:///w/in/sr"], "/w/in/src"),
      (["rootUri": "file:///"], "/"),
      (["rootUri": "vsls:///w"], "/w/in/src"),
      ([:], "/w/in/src"),
    ] as [(JSONValue, String)])
  func configurationIsLookedForUpTo(_ params: JSONValue, boundary: String) {
    let client = TestClient()
    client.request("initialize", params)
    client.open("file:///w/in/src/a.js", "")
    #expect(client.simple.boundaries.update { $0[FilePath("/w/in/src")] } == FilePath(boundary))
  }
}
