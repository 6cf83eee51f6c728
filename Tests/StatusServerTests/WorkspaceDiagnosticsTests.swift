import JSON
import StatusServer
import Testing

/// Reports on all files: held open until something is otherwise than the client knows it.
struct WorkspaceDiagnosticsTests {
  private let folder: ScannedFolder
  private let client: TestClient
  private static let bad = "res.status(305)\n"

  init() throws {
    folder = try ScannedFolder(["a.js": Self.bad, "b b/c.js": Self.bad + Self.bad, "good.js": "res.status(200)\n"])
    client = Self.client(of: folder, options: ["workspaceDiagnostics": true])
  }

  private static func client(of folder: ScannedFolder, options: JSONValue) -> TestClient {
    let client = TestClient(engine: Engine())
    client.request(
      "initialize",
      [
        "capabilities": ["textDocument": ["diagnostic": [:]]], "initializationOptions": options,
        "workspaceFolders": [["uri": .string(folder.uri()), "name": "w"]],
      ])
    client.notify("initialized", [:])
    client.forget()
    return client
  }

  private func pull(_ id: String, previous: JSONValue = [], partial: Bool = false) {
    let members: [JSONValue.Member] = [JSONValue.Member(name: "previousResultIds", value: previous)]
    let token = partial ? [JSONValue.Member(name: "partialResultToken", value: 7)] : []
    client.begin(id, "workspace/diagnostic", JSONValue(.object(members + token)))
    client.finishWork()
  }

  private func items(_ id: String) -> [JSONValue] { client.responses(id).first?["result"]?["items"]?.array ?? [] }

  /// "b b/c.js: 2", or "a.js: unchanged".
  private func lines(_ items: [JSONValue]) -> [String] {
    items.map { item in
      let path = (item["uri"]?.string ?? "").dropFirst(folder.uri().count + 1)
      return "\(path): \(item["items"]?.array.map { String($0.count) } ?? item["kind"]?.string ?? "")"
    }
  }

  private func known(_ items: [JSONValue]) -> JSONValue {
    .array(items.map { ["uri": $0["uri"] ?? .null, "value": $0["resultId"] ?? .null] })
  }

  @Test func tellOfClosedFiles() {
    pull("1")
    #expect(lines(items("1")) == ["a.js: 1", "b%20b/c.js: 2"])
    #expect(items("1").map { $0["version"] } == [.null, .null])
  }

  @Test func areHeldOpenWhileNothingIsOtherwise() throws {
    pull("1")
    let known = known(items("1"))
    pull("2", previous: known)
    #expect(client.responses("2").isEmpty)
    client.notify("workspace/didChangeConfiguration", nil)
    client.finishWork()
    #expect(client.responses("2").isEmpty, "the same settings say the same")
    try folder.write("a.js", Self.bad + Self.bad + Self.bad)
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("a.js")), "type": 2]]])
    client.finishWork()
    #expect(lines(items("2")) == ["a.js: 3", "b%20b/c.js: unchanged"])
    #expect(client.responses("2").count == 1)
  }

  @Test func tellOfFilesThatAreGone() throws {
    pull("1")
    let known = known(items("1"))
    try folder.remove("a.js")
    try folder.remove("b b/c.js")
    client.notify(
      "workspace/didChangeWatchedFiles",
      [
        "changes": [
          ["uri": .string(folder.uri("a.js")), "type": 3], ["uri": .string(folder.uri("b%20b")), "type": 3],
        ]
      ])
    pull("2", previous: known)
    #expect(lines(items("2")) == ["a.js: 0", "b%20b/c.js: 0"])
    pull("3", previous: self.known(items("2")))
    #expect(client.responses("3").isEmpty)
  }

  @Test func takeOpenDocumentsFromTheirText() {
    let uri = folder.uri("a.js")
    client.open(uri, Self.bad + Self.bad, version: 4)
    pull("1")
    #expect(lines(items("1")) == ["a.js: 2", "b%20b/c.js: 2"])
    #expect(items("1").first?["version"]?.integer == 4)
    pull("2", previous: known(items("1")))
    client.change(uri, version: 5, ["text": "res.status(200)"])
    #expect(lines(items("2")) == ["a.js: 0", "b%20b/c.js: unchanged"])
    pull("3", previous: known(items("2")))
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    client.finishWork()
    #expect(lines(items("3")) == ["a.js: 1", "b%20b/c.js: unchanged"])
  }

  @Test func nameADocumentAsTheClientNamedIt() {
    let uri = folder.uri("b b/c.js")
    client.open(uri, Self.bad)
    pull("1")
    #expect(lines(items("1")) == ["a.js: 1", "b b/c.js: 1"])
  }

  @Test func endByCancelShutdownOrANewerOne() {
    pull("1")
    let known = known(items("1"))
    pull("cancelled", previous: known)
    client.notify("$/cancelRequest", ["id": "cancelled"])
    pull("older", previous: known)
    pull("newer", previous: known)
    #expect(client.responses("newer").isEmpty)
    client.request("shutdown", nil)
    #expect(client.responses("cancelled").map(\.errorCode) == [-32800])
    for id in ["older", "newer"] { #expect(client.responses(id).map { $0["result"]?.text } == [#"{"items":[]}"#]) }
  }

  @Test func losesNothingWhenItIsCancelledInTheMiddle() {
    client.begin("1", "workspace/diagnostic", ["previousResultIds": []])
    client.notify("$/cancelRequest", ["id": "1"])
    client.finishWork()
    #expect(client.responses("1").map(\.errorCode) == [-32800])
    pull("2")
    #expect(lines(items("2")) == ["a.js: 1", "b%20b/c.js: 2"])
  }

  @Test func comeInParts() {
    pull("1", partial: true)
    #expect(client.responses("1").map { $0["result"]?.text } == [#"{"items":[]}"#])
    let parts = client.take("$/progress")
    #expect(parts.allSatisfy { $0["token"]?.integer == 7 })
    #expect(lines(parts.flatMap { $0["value"]?["items"]?.array ?? [] }).sorted() == ["a.js: 1", "b%20b/c.js: 2"])
  }

  @Test func areRefusedToNobodyAndEmptyWhereTheSettingIsOff() {
    let client = Self.client(of: folder, options: [:])
    let params: JSONValue = ["previousResultIds": [["uri": "file:///gone.js", "value": "1"]]]
    let result = client.result("workspace/diagnostic", params)
    #expect(result?["items"]?.array?.map { $0["uri"]?.string } == ["file:///gone.js"])
    #expect(result?["items"]?.array?.map { $0["items"]?.text } == ["[]"])
  }

  @Test func followTheSettingOfTheProject() throws {
    try folder.write(".statuslsp.json", #"{"workspaceDiagnostics": true, "rules": {"deprecated-code": "off"}}"#)
    let client = Self.client(of: folder, options: [:])
    client.begin("1", "workspace/diagnostic", ["previousResultIds": []])
    client.finishWork()
    #expect(client.responses("1").isEmpty)
    try folder.write(".statuslsp.json", #"{"workspaceDiagnostics": true}"#)
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri(".statuslsp.json")), "type": 2]]])
    client.finishWork()
    #expect(lines(client.responses("1").first?["result"]?["items"]?.array ?? []) == ["a.js: 1", "b%20b/c.js: 2"])
  }

  @Test(arguments: [".ignore", ".statuslspignore"])
  func followWhatIsIgnored(_ name: String) throws {
    pull("1")
    pull("2", previous: known(items("1")))
    try folder.write(name, "a.js\n")
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri(name)), "type": 1]]])
    client.finishWork()
    #expect(lines(items("2")) == ["a.js: 0", "b%20b/c.js: unchanged"])
  }

  @Test func aFileOfAFolderThatIsNeverEnteredSaysNothing() throws {
    pull("1")
    try folder.write("node_modules/m/i.js", Self.bad)
    client.notify(
      "workspace/didChangeWatchedFiles",
      ["changes": [["uri": .string(folder.uri("node_modules/m/i.js")), "type": 1]]])
    pull("2", previous: known(items("1")))
    #expect(client.responses("2").isEmpty)
  }
}
