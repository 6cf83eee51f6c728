import Foundation
import JSON
import TestSupport

/// What came of commands.
struct Commanded: Decodable {
  struct Message: Decodable {
    let kind: String
    let text: String
  }

  let error: String?
  let results: [String?]
  let pages: [String]
  let servers: Int
  let messages: [Message]
  let calls: [String]
  let palette: [String]
}

extension VSCodeTests {
  struct Run {
    let seen: ClientSeen
    let output: Data
    let sessions: KeptSessions
  }

  /// Calls `body` with an empty folder and the extension, made and unpacked anew.
  func withExtension(_ body: (URL, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let archive = folder.appendingPathComponent("statuslsp.vsix")
      try Self.package([archive.path])
      let unpacked = folder.appendingPathComponent("vsix")
      let output = try ChildProcess.run(
        try InstalledTool.need("python3"), ["-m", "zipfile", "-e", archive.path, unpacked.path])
      guard output.exitCode == 0 else { throw Failure(output.errorText) }
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("log"), withIntermediateDirectories: true)
      try body(folder, unpacked.appendingPathComponent("extension"))
    }
  }

  /// Makes a .vsix.
  static func package(_ arguments: [String]) throws {
    guard library != nil else { throw Failure("STATUSLSP_VSCODE is missing: .ci/editors-browser says where it is") }
    let output = try ChildProcess.run(Repository.url("editors/vscode/package"), arguments)
    guard output.exitCode == 0 else { throw Failure("no .vsix came about: \(output.errorText)") }
  }

  /// Lets drive.js do a task with the extension, the keeper being the program that the user's settings name.
  func drive(
    _ task: JSONValue, in folder: URL, _ unpacked: URL, settings: [String: JSONValue]? = nil,
    workspace: [String: JSONValue] = [:], environment: [String: String] = [:]
  ) throws -> Run {
    func object(_ values: [String: JSONValue]) -> JSONValue {
      JSONValue(.object(values.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) }))
    }
    let sessions = KeptSessions(folder: folder.appendingPathComponent("log"))
    let global = settings ?? ["statuslsp.path": .string(KeptSessions.keeper.path)]
    let members: [JSONValue.Member] = [
      .init(name: "extension", value: .string(unpacked.path)), .init(name: "log", value: .string(sessions.folder.path)),
      .init(name: "settings", value: ["global": object(global), "workspace": object(workspace)]),
    ]
    let file = folder.appendingPathComponent("task.json")
    try Data(JSONValue(.object((task.members ?? []) + members)).bytes).write(to: file)
    let start = Date()
    let output = try ChildProcess.run(
      try InstalledTool.need("node"),
      [Repository.url("Tests/EndToEndTests/Editors/VSCode/drive.js").path, file.path], directory: folder,
      environment: try sessions.environment().merging(environment) { $1 }, timeout: 90)
    let text = Data(output.standardOutput)
    guard let seen = try? JSONDecoder().decode(ClientSeen.self, from: text) else {
      throw Failure("the client told nothing: \(output.outputText)\(output.errorText)")
    }
    print("\(seen.client ?? "VS Code's client"): \(String(format: "%.1f", -start.timeIntervalSinceNow)) s")
    return Run(seen: seen, output: text, sessions: sessions)
  }

  /// Puts the keeper under the program's name into a folder.
  func linkKeeper(in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("statuslsp"), withDestinationURL: KeptSessions.keeper)
  }
}

extension Repository {
  /// A file of JSON by its path from the root.
  static func json(_ path: String) throws -> JSONValue { try JSONReader.read(Array(try text(path).utf8)) }
}
