import JSON
import JSONRPC
import Platform
import StatusAnalysis
import StatusProject
import StatusServer
import Testing

/// What the editor's own settings do: they stand beneath the file's, come in three ways, and the last good ones hold.
struct EditorSettingsTests {
  private let uri = "file:///w/a.js"
  private static let quiet: JSONValue = ["rules": ["deprecated-code": "off"]]

  private func client(_ workspace: JSONValue = [:], options: JSONValue = .null) -> TestClient {
    let client = TestClient()
    client.request(
      "initialize",
      [
        "capabilities": ["workspace": workspace], "initializationOptions": options,
        "workspaceFolders": [["uri": "file:///w", "name": "w"], ["uri": "file:///v", "name": "v"]],
      ])
    client.forget()
    client.notify("initialized", [:])
    return client
  }

  private func published(by client: TestClient) -> [Int] {
    client.take("textDocument/publishDiagnostics").map { $0["diagnostics"]?.array?.count ?? -1 }
  }

  private func shown(by client: TestClient) -> [String] {
    client.take("window/showMessage").map { $0["message"]?.string ?? "" }
  }

  @Test(arguments: [quiet, ["statuslsp": quiet]] as [JSONValue])
  func comeWithInitialize(_ options: JSONValue) {
    let client = client(options: options)
    client.open(uri, "305")
    #expect(published(by: client) == [0])
  }

  @Test func comeWithTheirChange() {
    let client = client()
    client.open(uri, "305")
    for settings in [["statuslsp": Self.quiet], ["other": [:]], [:], ["statuslsp": [:]]] as [JSONValue] {
      client.notify("workspace/didChangeConfiguration", ["settings": settings])
    }
    #expect(published(by: client) == [1, 0, 0, 0, 1])
  }

  @Test func areAskedForFolderByFolder() throws {
    let client = client(["configuration": true, "didChangeConfiguration": ["dynamicRegistration": true]])
    #expect(client.sent.map { $0["method"]?.string } == ["client/registerCapability", "workspace/configuration"])
    let items = client.sent.last?["params"]?["items"]?.text
    #expect(
      items
        == #"[{"scopeUri":"file:///w","section":"statuslsp"},{"scopeUri":"file:///v","section":"statuslsp"}]"#)
    let first = try #require(client.sent.last?["id"]?.string)
    client.open(uri, "305")
    client.open("file:///v/a.js", "305")
    #expect(published(by: client) == [1, 1])
    client.handle(.message(.response(id: .string(first), result: [Self.quiet, .null], error: nil)))
    #expect(published(by: client) == [1, 0], "one folder's settings hold for it alone")
    client.forget()
    client.notify("workspace/didChangeConfiguration", ["settings": .null])
    let second = try #require(client.sent.last { $0["method"]?.string == "workspace/configuration" }?["id"]?.string)
    #expect(published(by: client) == [1, 0])
    // What was asked for before no longer counts.
    client.handle(.message(.response(id: .string(first), result: [[:], Self.quiet], error: nil)))
    #expect(published(by: client) == [])
    client.handle(.message(.response(id: .string(second), result: [[:], Self.quiet], error: nil)))
    #expect(published(by: client) == [0, 1])
  }

  @Test func standBeneathTheFile() {
    let client = client(options: Self.quiet)
    client.simple.configurations.update { configurations in
      var configuration = Configuration()
      configuration.given[.rules] = [:]
      configurations[FilePath("/w")] = .success(configuration)
    }
    client.open(uri, "305")
    #expect(published(by: client) == [1])
  }

  @Test func theLastGoodOnesGoOnToHold() {
    let client = client(options: Self.quiet)
    client.open(uri, "305")
    for _ in 0..<2 {
      client.notify("workspace/didChangeConfiguration", ["settings": ["statuslsp": ["rules": "off"]]])
    }
    #expect(published(by: client) == [0, 0, 0])
    #expect(shown(by: client) == ["The editor's settings under 'statuslsp' do not hold: `rules` must be an object."])
  }

  @Test func unknownOnesAreToldOnceAndTheOthersHold() {
    let client = client()
    let settings: JSONValue = [
      "statuslsp": [
        "path": "/usr/bin/statuslsp", "trace": ["server": "off"], "hint": "all", "rules": Self.quiet["rules"] ?? .null,
      ]
    ]
    client.open(uri, "305")
    for _ in 0..<2 { client.notify("workspace/didChangeConfiguration", ["settings": settings]) }
    #expect(published(by: client) == [1, 0, 0])
    #expect(shown(by: client) == ["Unknown setting 'statuslsp.hint'; did you mean 'statuslsp.hints'?"])
  }

  /// A refresh is asked for only of what the client asks for.
  @Test(
    arguments: [
      ([:], ["workspace/inlayHint/refresh"]),
      (["diagnostic": [:]], ["workspace/diagnostic/refresh", "workspace/inlayHint/refresh"]),
    ] as [(JSONValue, [String])])
  func whatTheClientAsksForIsRefreshed(_ document: JSONValue, _ expected: [String]) {
    let workspace: JSONValue = ["diagnostics": ["refreshSupport": true], "inlayHint": ["refreshSupport": true]]
    let client = TestClient(capabilities: ["workspace": workspace, "textDocument": document])
    client.notify("workspace/didChangeConfiguration", nil)
    let refreshes = client.sent.filter { $0["method"]?.string?.hasSuffix("/refresh") == true }
    #expect(refreshes.compactMap { $0["method"]?.string } == expected)
    #expect(refreshes.allSatisfy { $0["params"] == nil })
  }

  /// It once had `"params":null`, which is neither an object nor left out.
  @Test func aRefreshHasNoParameters() {
    let client = TestClient(capabilities: ["workspace": ["inlayHint": ["refreshSupport": true]]])
    client.notify("workspace/didChangeConfiguration", nil)
    let refresh = client.sent.first { $0["method"]?.string == "workspace/inlayHint/refresh" }
    #expect(refresh?.members?.map(\.name) == ["jsonrpc", "id", "method"])
  }
}

/// Hovers as the settings want them, with the product's own engine.
struct HoverSettingsTests {
  private let uri = "file:///w/main.go"
  private let text =
    "package main\nimport \"net/http\"\nfunc f(w http.ResponseWriter) {\n  w.WriteHeader(http.StatusNotFound)\n  w.WriteHeader(404)\n}\n"

  private func hover(_ settings: JSONValue, _ line: Int, _ character: Int) -> String? {
    let client = TestClient(engine: Engine())
    client.request("initialize", ["capabilities": [:], "initializationOptions": settings])
    client.open(uri, text, languageID: "go")
    return client.result("textDocument/hover", TestClient.place(uri, line, character))?["contents"]?["value"]?.string
  }

  @Test func namesAreExplainedWhereThatIsWanted() {
    #expect(hover([:], 3, 25) == nil)
    #expect(hover(["hover": ["constants": true]], 3, 25)?.contains("Not Found") == true)
  }

  @Test func theReasonIsToldWhereThatIsWanted() throws {
    let plain = try #require(hover([:], 4, 17))
    let reasoned = try #require(hover(["hover": ["why": true]], 4, 17))
    #expect(reasoned.hasPrefix(plain + "\n\nWhy: first argument of "), "\(reasoned)")
    let chinese = try #require(hover(["hover": ["why": true], "locale": "zh"], 4, 17))
    #expect(chinese.contains("\n\n依据："))
  }
}
