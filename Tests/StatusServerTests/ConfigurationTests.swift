import Foundation
import JSON
import Platform
import StatusAnalysis
import StatusProject
import StatusServer
import Testing

/// Configurations: read once per folder, again when they change; a wrong one is told once.
struct ConfigurationTests {
  private let uri = "file:///w/a.js"
  private let folder = FilePath("/w")

  /// What is said of a file that is no JSON text.
  private func broken() throws -> ConfigurationError {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("{".utf8).write(to: folder.appending(path: ".statuslsp.json"))
    let path = FilePath(folder.path)
    do throws(ConfigurationError) {
      _ = try loadConfiguration(from: path, boundary: path)
    } catch {
      return error
    }
    throw CocoaError(.fileReadCorruptFile)
  }

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
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(uri), "type": 2], ["type": 1]]])
    #expect(published(by: client) == [1])
  }

  @Test func anErrorIsToldOnceAndTheDefaultsHold() throws {
    let broken = try broken()
    let client = TestClient(capabilities: [:], folder: "file:///w")
    set(.failure(broken), for: client)
    client.open(uri, "305")
    client.change(uri, version: 2, ["text": "305 305"])
    client.notify("workspace/didChangeConfiguration", nil)
    #expect(
      client.take("window/showMessage").map { $0["message"]?.string }
        == ["\(broken.path.string):\(broken.line):\(broken.column): \(broken.message)"])
    #expect(published(by: client) == [1, 2, 2])
  }

  @Test func theLastGoodOneGoesOnToHold() throws {
    let broken = try broken()
    let client = TestClient(capabilities: [:], folder: "file:///w")
    set(.success(quiet), for: client)
    client.open(uri, "305")
    set(.failure(broken), for: client)
    client.notify("workspace/didChangeConfiguration", nil)
    client.notify("workspace/didChangeConfiguration", nil)
    #expect(published(by: client) == [0, 0, 0])
    #expect(client.take("window/showMessage").count == 1)
  }

  @Test func anErrorThatComesBackIsToldAgain() throws {
    let broken = try broken()
    let client = TestClient(capabilities: [:], folder: "file:///w")
    client.open(uri, "305")
    for result in [.failure(broken), .success(quiet), .failure(broken)] as [Result<Configuration, ConfigurationError>] {
      set(result, for: client)
      client.notify("workspace/didChangeConfiguration", nil)
    }
    #expect(client.take("window/showMessage").count == 2)
  }
}
