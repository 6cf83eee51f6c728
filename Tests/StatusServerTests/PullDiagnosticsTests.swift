import JSON
import StatusServer
import Testing

/// Diagnostics that the client asks for: never pushed, and not sent twice.
struct PullDiagnosticsTests {
  private let uri = "file:///w/a.js"
  private let client = TestClient(capabilities: ["textDocument": ["diagnostic": [:]]])

  private func pull(_ uri: String? = nil, previous: String? = nil) -> JSONValue? {
    var members = [JSONValue.Member(name: "textDocument", value: ["uri": .string(uri ?? self.uri)])]
    if let previous { members.append(JSONValue.Member(name: "previousResultId", value: .string(previous))) }
    return client.result("textDocument/diagnostic", JSONValue(.object(members)))
  }

  @Test func areTheSameAsThosePushed() {
    let pushed = TestClient(capabilities: [:])
    for client in [client, pushed] { client.open(uri, "305 999") }
    let expected = pushed.take("textDocument/publishDiagnostics").last?["diagnostics"]
    let report = pull()
    #expect(report?["kind"]?.string == "full")
    #expect(report?["items"]?.text == expected?.text)
    #expect(report?["items"]?.array?.count == 2)
  }

  @Test func areNeverPushedToo() {
    client.open(uri, "305")
    client.change(uri, version: 2, ["text": "999"])
    client.notify("workspace/didChangeConfiguration", nil)
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    #expect(client.sent.map(\.text) == [])
  }

  @Test func areNotSentAgainWhileTheyAreTheSame() throws {
    client.open(uri, "305")
    let first = try #require(pull()?["resultId"]?.string)
    #expect(pull(previous: first)?.text == #"{"kind":"unchanged","resultId":"\#(first)"}"#)
    client.change(uri, version: 2, ["text": " 305"])
    let second = pull(previous: first)
    #expect(second?["kind"]?.string == "full")
    #expect(second?["resultId"]?.string != first)
    client.change(uri, version: 3, ["text": "305 // the same"])
    #expect(pull(previous: first)?["kind"]?.string == "unchanged")
  }

  @Test(arguments: ["file:///w/other.js", "git:/w/a.js?HEAD", "file:///w/node_modules/a.js"])
  func areNoneOfWhatIsNotOpenOrNotOurs(_ other: String) {
    if other != "file:///w/other.js" { client.open(other, "305") }
    #expect(pull(other)?["items"]?.text == "[]")
  }

  @Test func areNoneOfWhatIsOutOfSync() {
    client.open(uri, "305")
    client.change(uri, version: 2, ["range": range(7, 0..<1), "text": ""])
    #expect(pull()?["items"]?.text == "[]")
    client.change(uri, version: 3, ["text": "305"])
    #expect(pull()?["items"]?.array?.count == 1)
  }

  @Test func carryWhatTheClientTakes() {
    let client = TestClient(capabilities: [
      "textDocument": ["diagnostic": ["tagSupport": ["valueSet": [2]], "dataSupport": true]]
    ])
    client.open(uri, "305")
    let item = client.result("textDocument/diagnostic", ["textDocument": ["uri": .string(uri)]])?["items"]?.array?.first
    #expect(item?["tags"]?.text == "[2]")
    #expect(item?["data"]?["statusCode"]?.integer == 305)
  }

  private func provider(_ diagnostic: JSONValue?, options: JSONValue = [:]) -> String? {
    let document = JSONValue(.object(diagnostic.map { [JSONValue.Member(name: "diagnostic", value: $0)] } ?? []))
    let result = TestClient().result(
      "initialize", ["capabilities": ["textDocument": document], "initializationOptions": options])
    return result?["capabilities"]?["diagnosticProvider"]?.text
  }

  @Test func areAnnouncedToWhoAsksForThem() {
    let provider = { (all: Bool) in
      #"{"identifier":"statuslsp","interFileDependencies":false,"workspaceDiagnostics":\#(all)}"#
    }
    #expect(self.provider(nil) == nil)
    #expect(self.provider(.null) == nil)
    #expect(self.provider([:]) == provider(false))
    #expect(self.provider([:], options: ["workspaceDiagnostics": true]) == provider(true))
    #expect(self.provider(["dynamicRegistration": true]) == nil)
  }

  @Test func areRegisteredAsTheSettingsSay() {
    let client = TestClient()
    client.request("initialize", ["capabilities": ["textDocument": ["diagnostic": ["dynamicRegistration": true]]]])
    client.forget()
    client.notify("initialized", [:])
    for isOn in [false, true, true, false] {
      client.notify(
        "workspace/didChangeConfiguration", ["settings": ["statuslsp": ["workspaceDiagnostics": .bool(isOn)]]])
    }
    let asked = client.sent.map { message in
      let list = message["params"]?["registrations"] ?? message["params"]?["unregisterations"]
      return "\(message["method"]?.string ?? "") \(list?.array?.first?["id"]?.string ?? "")"
    }
    #expect(
      asked == [
        "client/registerCapability statuslsp-diagnostics",
        "client/unregisterCapability statuslsp-diagnostics",
        "client/registerCapability statuslsp-workspace-diagnostics",
        "client/unregisterCapability statuslsp-workspace-diagnostics",
        "client/registerCapability statuslsp-diagnostics",
      ])
    #expect(
      client.sent.first?["params"]?["registrations"]?.array?.first?["registerOptions"]?.text
        == #"{"documentSelector":null,"identifier":"statuslsp","interFileDependencies":false,"#
        + #""workspaceDiagnostics":false}"#)
  }
}
