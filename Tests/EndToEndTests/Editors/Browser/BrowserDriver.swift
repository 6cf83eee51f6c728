import Foundation
import JSON
import TestSupport

/// A driver of an editor in Chromium, in Python, with the packages that .ci/editors-browser installs.
struct BrowserDriver {
  /// Its path from the folder of the editors' tests.
  let script: String
  /// The folder with the files that users copy, from the root.
  let files: String

  /// Python with JupyterLab and what drives a browser; nil where it is missing.
  static let python = ProcessInfo.processInfo.environment["STATUSLSP_WEB"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("bin/python")
  }

  static let isHere = InstalledTool.isRequired || (python != nil && InstalledTool.find("chromium") != nil)

  /// Shows all cases to one editor, and holds what was said to LSP's meta model.
  ///
  /// - Parameter sessions: how many servers there should have been; nil where that is not known.
  func run(_ cases: [ClientCase], servers: Int?) throws -> [ClientSeen] {
    guard let python = Self.python else {
      throw Failure("STATUSLSP_WEB is missing: .ci/editors-browser says where it is")
    }
    _ = try InstalledTool.need("chromium")
    return try withTemporaryFolder { folder in
      let sessions = KeptSessions(folder: folder.appendingPathComponent("log"))
      let work = folder.appendingPathComponent("work")
      for new in [sessions.folder, work] {
        try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
      }
      var tasks: [JSONValue] = []
      for one in cases {
        let file = work.appendingPathComponent(one.file)
        try Data(one.marked.text.utf8).write(to: file)
        tasks.append(one.task(file: file, log: sessions.folder, []))
      }
      let given: JSONValue = [
        "files": .string(Repository.url(files).path), "program": .string(KeptSessions.keeper.path),
        "work": .string(work.path), "log": .string(sessions.folder.path), "tasks": .array(tasks),
      ]
      let place = folder.appendingPathComponent("tasks.json")
      try Data(given.bytes).write(to: place)
      let start = Date()
      let output = try ChildProcess.run(
        python, [Repository.url("Tests/EndToEndTests/Editors/\(script)").path, place.path], directory: folder,
        environment: try sessions.environment(), timeout: 170)
      let lines = output.outputText.split(separator: "\n")
      guard lines.count == cases.count else {
        throw Failure("\(script) told \(lines.count) things of \(cases.count): \(output.outputText)\(output.errorText)")
      }
      let seen = try lines.map { try JSONDecoder().decode(ClientSeen.self, from: Data($0.utf8)) }
      if let error = seen.compactMap(\.error).first { throw Failure("\(script): \(error)") }
      let count = try sessions.check()
      print(
        "\(seen.first?.client ?? script): \(cases.count) files, \(String(format: "%.1f", -start.timeIntervalSinceNow)) s"
      )
      if let servers, count != servers { throw Failure("\(count) servers were started, not \(servers)") }
      return seen
    }
  }
}
