import JSON
import LanguageServerProtocol
import StatusServer
import Testing

/// What `workspace/executeCommand` does.
struct CommandTests {
  private let bad = "res.status(305)\n"

  private func execute(_ client: TestClient, _ command: String, _ arguments: JSONValue? = nil) -> JSONValue? {
    let members = [JSONValue.Member(name: "command", value: .string(command))]
    return client.request(
      "workspace/executeCommand",
      JSONValue(.object(members + (arguments.map { [JSONValue.Member(name: "arguments", value: $0)] } ?? []))))
  }

  @Test func areAnnounced() {
    let commands = TestClient().result("initialize", [:])?["capabilities"]?["executeCommandProvider"]?["commands"]
    #expect(commands?.strings == ["statuslsp.checkWorkspace", "statuslsp.explain", "statuslsp.why"])
  }

  @Test(
    arguments: [
      ("404", "Not Found"), (404, "Not Found"), ("5xx", "5xx"), ("deprecated-code", "deprecated-code"),
      ("payload too large", "413"),
    ] as [(JSONValue, String)])
  func explains(_ subject: JSONValue, _ expected: String) {
    let client = TestClient(capabilities: [:], engine: Engine())
    let text = execute(client, "statuslsp.explain", [subject])?["result"]?.string ?? ""
    #expect(text.contains(expected))
    #expect(client.take("window/showMessage").map { $0["message"]?.string } == [text])
  }

  @Test func saysWhy() {
    let client = TestClient(capabilities: [:], engine: Engine())
    client.open("file:///w/a.js", "res.status(404)")
    let result = execute(client, "statuslsp.why", [TestClient.place("file:///w/a.js", 0, 12)])?["result"]
    #expect(result?.string == "Why: first argument of `res.status(...)`")
    #expect(client.take("window/showMessage").map { $0["message"] } == [result])
    #expect(execute(client, "statuslsp.why", [TestClient.place("file:///w/a.js", 0, 0)])?["result"] == .null)
  }

  @Test(
    arguments: [
      ("statuslsp.unknown", []), ("statuslsp.why", nil), ("statuslsp.why", ["text"]), ("statuslsp.explain", [[]]),
    ] as [(String, JSONValue?)])
  func areRefused(_ command: String, _ arguments: JSONValue?) {
    #expect(execute(TestClient(capabilities: [:]), command, arguments)?.errorCode == -32602)
  }

  private func check(_ client: TestClient, _ id: String) -> String? {
    client.begin(id, "workspace/executeCommand", ["command": "statuslsp.checkWorkspace"])
    client.finishWork()
    return client.responses(id).first?["result"]?.text
  }

  private func published(_ client: TestClient, in folder: ScannedFolder) -> [String] {
    client.take("textDocument/publishDiagnostics").map { params in
      let path = (params["uri"]?.string ?? "").dropFirst(folder.uri().count + 1)
      return "\(path): \(params["diagnostics"]?.array?.count ?? -1)"
    }
  }

  @Test(arguments: [[:], ["textDocument": ["diagnostic": [:]]]] as [JSONValue])
  func theWorkspaceIsChecked(_ capabilities: JSONValue) throws {
    let isPulling = capabilities["textDocument"] != nil
    let folder = try ScannedFolder(["a.js": bad, "b.js": bad + bad, "good.js": ""])
    let client = TestClient(capabilities: capabilities, folder: folder.uri(), engine: Engine())
    client.open(folder.uri("a.js"), bad + bad + bad)
    _ = published(client, in: folder)
    #expect(check(client, "1") == #"{"files":3,"findings":5,"filesWithFindings":2}"#)
    #expect(published(client, in: folder) == ["b.js: 2"])
    #expect(
      client.take("window/showMessage").map { $0["message"]?.string } == ["Checked 3 files: 5 findings in 2 files."])
    client.open(folder.uri("b.js"), bad)
    #expect(published(client, in: folder) == [isPulling ? "b.js: 0" : "b.js: 1"])
    client.change(folder.uri("b.js"), version: 2, ["text": ""])
    #expect(published(client, in: folder) == (isPulling ? [] : ["b.js: 0"]))
  }

  @Test func whatIsGoneIsTakenBack() throws {
    let folder = try ScannedFolder(["a.js": bad, "b.js": bad])
    let client = TestClient(capabilities: [:], folder: folder.uri(), engine: Engine())
    _ = check(client, "1")
    #expect(published(client, in: folder) == ["a.js: 1", "b.js: 1"])
    try folder.remove("a.js")
    _ = check(client, "2")
    #expect(published(client, in: folder) == ["a.js: 0", "b.js: 1"])
  }

  @Test func severalFoldersAreCheckedOnceAndAsTheirSettingsSay() throws {
    let outer = try ScannedFolder(["a.js": bad, "in/b.js": bad, "in/.statuslsp.json": "{}"])
    let client = TestClient(engine: Engine())
    client.request("initialize", ["workspaceFolders": [["uri": .string(outer.uri()), "name": "o"]]])
    client.notify("initialized", [:])
    client.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": .string(outer.uri("in")), "name": "i"]], "removed": []]])
    #expect(check(client, "1") == #"{"files":2,"findings":2,"filesWithFindings":2}"#)
    client.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [], "removed": [["uri": .string(outer.uri()), "name": "o"]]]])
    #expect(check(client, "2") == #"{"files":1,"findings":1,"filesWithFindings":1}"#)
    client.notify(
      "workspace/didChangeConfiguration", ["settings": ["statuslsp": ["rules": ["deprecated-code": "off"]]]])
    #expect(check(client, "3") == #"{"files":1,"findings":0,"filesWithFindings":0}"#)
  }
}
