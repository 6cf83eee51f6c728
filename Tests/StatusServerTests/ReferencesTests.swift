import JSON
import StatusServer
import Testing

/// The uses of a code in the workspace.
struct ReferencesTests {
  private let folder: ScannedFolder
  private let client: TestClient
  private let uri: String

  init() throws {
    folder = try ScannedFolder([
      "a.js": "on the disk: res.status(404)\n", "b.js": "res.status(404)\nres.status(200)\nres.sendStatus(404)\n",
      "main.go": "package main\n\nimport \"net/http\"\n\nfunc f(w http.ResponseWriter) {\n"
        + "\tw.WriteHeader(http.StatusNotFound)\n}\n",
      "node_modules/m.js": "res.status(404)\n",
    ])
    client = TestClient(capabilities: [:], folder: folder.uri(), engine: Engine())
    uri = folder.uri("a.js")
    client.open(uri, "x\nres.status(404)")
  }

  private func ask(_ id: String, _ line: Int, _ character: Int, partial: Bool = false) {
    let token = partial ? [JSONValue.Member(name: "partialResultToken", value: "p")] : []
    let place = TestClient.place(uri, line, character).members ?? []
    client.begin(id, "textDocument/references", JSONValue(.object(place + token)))
  }

  private func lines(_ locations: [JSONValue]?) -> [String] {
    (locations ?? []).map { location in
      let path = (location["uri"]?.string ?? "").dropFirst(folder.uri().count + 1)
      let start = location["range"]?["start"]
      return "\(path):\(start?["line"]?.integer ?? -1):\(start?["character"]?.integer ?? -1)"
    }
  }

  private let all = ["a.js:1:11", "b.js:0:11", "b.js:2:15", "main.go:5:20"]

  @Test(arguments: [11, 12, 14])
  func areFoundInOpenDocumentsAndClosedFiles(_ character: Int) {
    ask("1", 1, character)
    client.finishWork()
    #expect(lines(client.responses("1").first?["result"]?.array) == all)
  }

  @Test func areFoundFromANameToo() {
    let uri = folder.uri("main.go")
    client.open(
      uri,
      "package main\n\nimport \"net/http\"\n\nfunc f(w http.ResponseWriter) { w.WriteHeader(http.StatusNotFound) }\n")
    client.begin("1", "textDocument/references", TestClient.place(uri, 4, 55))
    client.finishWork()
    #expect(
      lines(client.responses("1").first?["result"]?.array) == ["a.js:1:11", "b.js:0:11", "b.js:2:15", "main.go:4:51"])
  }

  @Test func areNoneWhereThereIsNoCode() {
    ask("1", 0, 0)
    #expect(client.responses("1").map { $0["result"] } == [.null])
  }

  @Test func comeInParts() {
    ask("1", 1, 12, partial: true)
    client.finishWork()
    #expect(client.responses("1").map { $0["result"]?.text } == ["[]"])
    #expect(lines(client.take("$/progress").flatMap { $0["value"]?.array ?? [] }).sorted() == all)
  }

  @Test func otherRequestsAreAnsweredMeanwhile() {
    ask("1", 1, 12)
    client.request("textDocument/hover", TestClient.place(uri, 1, 12))
    client.finishWork()
    #expect(client.sent.compactMap { $0["id"]?.text } == ["2", #""1""#])
  }

  @Test func areCancelledAtOnceAndAnsweredOnce() {
    ask("1", 1, 12)
    client.notify("$/cancelRequest", ["id": "1"])
    #expect(client.responses("1").map(\.errorCode) == [-32800])
    client.finishWork()
    client.notify("$/cancelRequest", ["id": "1"])
    #expect(client.responses("1").count == 1)
  }

  @Test func areAnsweredOnceWhereTheCancelComesLate() {
    ask("1", 1, 12)
    client.work()
    client.notify("$/cancelRequest", ["id": "1"])
    client.finishWork()
    #expect(client.responses("1").map(\.errorCode) == [-32800])
  }

  @Test(arguments: ["shutdown", "exit", "end"])
  func areAnsweredBeforeTheEnd(_ end: String) {
    ask("1", 1, 12)
    switch end {
    case "shutdown": client.request("shutdown", nil)
    case "exit": client.notify("exit", nil)
    default: client.handle(.endOfInput)
    }
    client.finishWork()
    #expect(client.responses("1").map(\.errorCode) == [-32800])
  }

  @Test func anIdThatIsStillInUseIsRefused() {
    ask("1", 1, 12)
    client.begin("1", "textDocument/hover", TestClient.place(uri, 1, 12))
    client.finishWork()
    #expect(client.responses("1").map(\.errorCode) == [-32600, nil])
  }

  @Test func takeTheTextOfTheirMoment() {
    ask("1", 1, 12)
    client.change(uri, version: 2, ["text": ""])
    client.finishWork()
    #expect(lines(client.responses("1").first?["result"]?.array) == all)
  }
}
