import JSON
import StatusServer
import Testing

/// What ignore files name is nothing to a scan of the workspace, in a repository and in any other folder; whoever opens such
/// a file is served all the same.
struct IgnoredFilesTests {
  private static let bad = "res.status(305)\n"
  private static let files = [
    ".gitignore": "*.log.js\n", ".ignore": "made/\n!kept.log.js\n", ".statuslspignore": "/own.js\n",
    "in/.gitignore": "/b.js\n", "a.js": bad, "a.log.js": bad, "kept.log.js": bad, "made/a.js": bad, "own.js": bad,
    "in/a.js": bad, "in/b.js": bad, "in/own.js": bad, "node_modules/a.js": bad,
  ]
  private static let read = ["a.js", "in/a.js", "in/own.js", "kept.log.js"]

  private func client(_ folder: ScannedFolder) -> TestClient {
    let client = TestClient(engine: Engine())
    client.request(
      "initialize",
      [
        "capabilities": ["textDocument": ["diagnostic": [:]]], "initializationOptions": ["workspaceDiagnostics": true],
        "workspaceFolders": [["uri": .string(folder.uri()), "name": "w"]],
      ])
    client.notify("initialized", [:])
    client.forget()
    return client
  }

  private func folder(isRepository: Bool) throws -> ScannedFolder {
    try ScannedFolder(isRepository ? Self.files.merging([".git/HEAD": "x"]) { $1 } : Self.files)
  }

  private func names(_ items: [JSONValue]?, in folder: ScannedFolder) -> [String] {
    (items ?? []).compactMap { $0["uri"]?.string.map { String($0.dropFirst(folder.uri().count + 1)) } }.sorted()
  }

  @Test(arguments: [true, false]) func areNotReported(_ isRepository: Bool) throws {
    let folder = try folder(isRepository: isRepository)
    let client = client(folder)
    client.begin("1", "workspace/diagnostic", ["previousResultIds": []])
    client.finishWork()
    let items = client.responses("1").first?["result"]?["items"]?.array ?? []
    #expect(names(items, in: folder) == Self.read)
    // Nor when they change.
    let known = JSONValue.array(items.map { ["uri": $0["uri"] ?? .null, "value": $0["resultId"] ?? .null] })
    client.begin("2", "workspace/diagnostic", ["previousResultIds": known])
    for name in Self.files.keys.filter({ $0.hasSuffix(".js") }).sorted() { try folder.write(name, Self.bad + Self.bad) }
    let changes = Self.files.keys.filter { $0.hasSuffix(".js") }.sorted().map { name -> JSONValue in
      ["uri": .string(folder.uri(name)), "type": 2]
    }
    client.notify("workspace/didChangeWatchedFiles", ["changes": .array(changes)])
    client.finishWork()
    #expect(names(client.responses("2").first?["result"]?["items"]?.array, in: folder) == Self.read)
    // What decides changes: everything is looked at again.
    client.begin("3", "workspace/diagnostic", ["previousResultIds": []])
    try folder.write("in/.gitignore", "")
    try folder.write(".ignore", "a.js\n")
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri(".ignore")), "type": 2]]])
    client.finishWork()
    client.begin("4", "workspace/diagnostic", ["previousResultIds": []])
    client.finishWork()
    #expect(
      names(client.responses("4").first?["result"]?["items"]?.array, in: folder) == ["in/b.js", "in/own.js"])
  }

  @Test(arguments: [true, false]) func areNoReferencesUnlessTheyAreOpen(_ isRepository: Bool) throws {
    let folder = try folder(isRepository: isRepository)
    let client = client(folder)
    client.open(folder.uri("made/a.js"), Self.bad)
    client.begin("1", "textDocument/references", TestClient.place(folder.uri("made/a.js"), 0, 12))
    client.finishWork()
    let found = client.responses("1").first?["result"]?.array
    #expect(names(found, in: folder) == (Self.read + ["made/a.js"]).sorted())
    client.request("textDocument/diagnostic", ["textDocument": ["uri": .string(folder.uri("made/a.js"))]])
    #expect(client.sent.last?["result"]?["items"]?.array?.count == 1)
    client.request("textDocument/hover", TestClient.place(folder.uri("made/a.js"), 0, 12))
    #expect(client.sent.last?["result"]?["contents"] != nil)
  }
}
