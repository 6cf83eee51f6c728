import JSON
import JSONRPC
import LanguageServerProtocol
import StatusServer
import Testing

/// How far a scan has come, and its end by the user.
struct ProgressTests {
  private let folder: ScannedFolder
  private let uri: String

  init() throws {
    folder = try ScannedFolder(["b.js": "res.status(404)\n"])
    uri = folder.uri("a.js")
  }

  private func client(_ window: JSONValue) -> TestClient {
    let client = TestClient(capabilities: ["window": window], folder: folder.uri(), engine: Engine())
    client.open(uri, "res.status(404)")
    client.forget()
    return client
  }

  private func ask(_ client: TestClient, token: JSONValue? = nil) {
    let members = token.map { [JSONValue.Member(name: "workDoneToken", value: $0)] } ?? []
    let place = TestClient.place(uri, 0, 12).members ?? []
    client.begin("1", "textDocument/references", JSONValue(.object(place + members)))
  }

  @Test func goesToTheTokenOfTheClient() {
    let client = client([:])
    ask(client, token: 5)
    client.handle(.scan(1, .progress(300)))
    client.finishWork()
    #expect(
      client.sent.map { $0["params"]?.text ?? "response" } == [
        #"{"token":5,"value":{"kind":"begin","title":"Looking for uses of 404","cancellable":true}}"#,
        #"{"token":5,"value":{"kind":"report","cancellable":true,"message":"300 files and folders"}}"#,
        #"{"token":5,"value":{"kind":"end"}}"#, "response",
      ])
  }

  @Test func isAskedForWhereTheClientCan() throws {
    let client = client(["workDoneProgress": true])
    ask(client)
    #expect(client.sent.isEmpty, "what is done at once needs no progress")
    client.handle(.scan(1, .progress(300)))
    let request = try #require(client.sent.last)
    #expect(request["method"]?.string == "window/workDoneProgress/create")
    let token = try #require(request["params"]?["token"])
    client.handle(.scan(1, .progress(400)))
    #expect(client.sent.count == 1, "nothing is said before the client has agreed")
    client.handle(.message(.response(id: RequestID(request["id"] ?? .null), result: .null, error: nil)))
    client.handle(.scan(1, .progress(500)))
    client.finishWork()
    let progress = client.take("$/progress")
    #expect(progress.map { $0["value"]?["kind"]?.string } == ["begin", "report", "end"])
    #expect(progress.allSatisfy { $0["token"] == token })
  }

  @Test func isNotWhereTheClientRefusesOrCannot() throws {
    for window in [["workDoneProgress": true], [:]] as [JSONValue] {
      let client = client(window)
      ask(client)
      client.handle(.scan(1, .progress(300)))
      let id = RequestID(client.sent.last?["id"] ?? .null)
      client.handle(.message(.response(id: id, result: nil, error: ["code": -32601, "message": ""])))
      client.handle(.scan(1, .progress(300)))
      client.finishWork()
      #expect(client.take("$/progress").map(\.text) == [])
      #expect(client.responses("1").first?["result"]?.array?.count == 2)
    }
  }

  @Test func isEndedByTheUser() {
    let client = client([:])
    ask(client, token: "t")
    client.notify("window/workDoneProgress/cancel", ["token": "other"])
    #expect(client.responses("1").isEmpty)
    client.notify("window/workDoneProgress/cancel", ["token": "t"])
    client.finishWork()
    #expect(client.responses("1").map(\.errorCode) == [-32800])
    #expect(client.take("$/progress").map { $0["value"]?["kind"]?.string } == ["begin", "end"])
  }

  @Test func ofAScanThatNobodyKnowsIsIgnored() {
    let client = client(["workDoneProgress": true])
    client.handle(.scan(9, .progress(1)), .scan(9, .ended(filesRead: 1)))
    #expect(client.sent.map(\.text) == [])
  }
}
