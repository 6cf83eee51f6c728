import JSON
import Platform
import StatusProject
import StatusServer
import Testing

/// Configurations: read once per folder, again when they change; a wrong one is told once.
struct ConfigurationTests {
  private let uri = "file:///w/a.js"
  private let folder = FilePath("/w")
  private let broken = ConfigurationError(path: FilePath("/w/.statuslsp.json"), line: 2, column: 3, message: "no")

  /// A configuration in which nothing is said of 305.
  private var quiet: Configuration {
    var configuration = Configuration()
    configuration.analysis.rules["deprecated-code"] = .some(nil)
    return configuration
  }

  private func set(_ result: Result<Configuration, ConfigurationError>, for client: TestClient) {
    client.simple.configurations.update { [folder] in $0[folder] = result }
  }

  private func published(by client: TestClient) -> [Int] {
    client.take("textDocument/publishDiagnostics").map { $0["diagnostics"]?.array?.count ?? -1 }
  }

  @Test func holdsForTheDocumentsOfItsFolder() {
    let client = TestClient(capabilities: [:], folder: "file:///w")
    set(.success(quiet), for: client)
    client.open(uri, "305")
    client.open("file:///other/a.js", "305")
    #expect(published(by: client) == [0, 1])
  }

  @Test func documentsWithoutAFileFollowTheFirstFolder() {
    let client = TestClient(capabilities: [:], folder: "file:///w")
    set(.success(quiet), for: client)
    client.open("untitled:Untitled-1", "305")
    #expect(published(by: client) == [0])
  }

  @Test(
    arguments: [
      ("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///w/.statuslsp.json", "type": 2]]]),
      ("workspace/didChangeConfiguration", ["settings": .null]),
      ("textDocument/didSave", ["textDocument": ["uri": "file:///w/.statuslsp.json"]]),
    ] as [(String, JSONValue)])
  func isReadAgain(_ method: String, _ params: JSONValue) {
    let client = TestClient(capabilities: [:], folder: "file:///w")
    client.open(uri, "305")
    client.open("file:///w/b.js", "305")
    #expect(published(by: client) == [1, 1])
    set(.success(quiet), for: client)
    client.change(uri, version: 2, ["text": "305 "])
    #expect(published(by: client) == [1], "not before it is said to have changed")
    client.notify(method, params)
    #expect(published(by: client) == [0, 0])
  }

  @Test func isNotReadAgainForOtherFiles() {
    let client = TestClient(capabilities: [:], folder: "file:///w")
    client.open(uri, "305")
    client.notify("textDocument/didSave", ["textDocument": ["uri": .string(uri)]])
    #expect(published(by: client) == [1])
  }

  @Test func anErrorIsToldOnceAndTheDefaultsHold() {
    let client = TestClient(capabilities: [:], folder: "file:///w")
    set(.failure(broken), for: client)
    client.open(uri, "305")
    client.change(uri, version: 2, ["text": "305 305"])
    client.notify("workspace/didChangeConfiguration", nil)
    #expect(
      client.take("window/showMessage").map(\.text) == [#"{"type":1,"message":"/w/.statuslsp.json:2:3: no"}"#])
    #expect(published(by: client) == [1, 2, 2])
  }

  @Test func theLastGoodOneGoesOnToHold() {
    let client = TestClient(capabilities: [:], folder: "file:///w")
    set(.success(quiet), for: client)
    client.open(uri, "305")
    set(.failure(broken), for: client)
    client.notify("workspace/didChangeConfiguration", nil)
    client.notify("workspace/didChangeConfiguration", nil)
    #expect(published(by: client) == [0, 0, 0])
    #expect(client.take("window/showMessage").count == 1)
  }

  @Test func anErrorThatComesBackIsToldAgain() {
    let client = TestClient(capabilities: [:], folder: "file:///w")
    client.open(uri, "305")
    for result in [.failure(broken), .success(quiet), .failure(broken)] as [Result<Configuration, ConfigurationError>] {
      set(result, for: client)
      client.notify("workspace/didChangeConfiguration", nil)
    }
    #expect(client.take("window/showMessage").count == 2)
  }
}
