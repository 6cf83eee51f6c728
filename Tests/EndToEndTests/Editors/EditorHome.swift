import Foundation
import JSON
import TestSupport

/// A home folder of its own for one run of an editor: the server is on the PATH there, and what both say is kept.
struct EditorHome {
  let folder: URL
  /// The home folder, empty at first.
  let home: URL
  /// The folder with the file that is opened.
  let project: URL

  private var log: URL { folder.appendingPathComponent("log") }
  private var programs: URL { folder.appendingPathComponent("bin") }
  private var task: URL { folder.appendingPathComponent("case.json") }
  private var result: URL { folder.appendingPathComponent("result.json") }

  /// Runs `body` with a new home, then holds the sessions to LSP's meta model.
  ///
  /// - Parameter killed: how many sessions end by `kill`; one more follows them then.
  static func with(killed: Int = 0, _ body: (EditorHome) throws -> Void) throws {
    do {
      try once(killed: killed, body)
    } catch is Failure {
      // Where all cores are taken an editor may be too slow for who types at it: it gets a second home.
      try once(killed: killed, body)
    }
  }

  private static func once(killed: Int, _ body: (EditorHome) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let home = EditorHome(
        folder: folder, home: folder.appendingPathComponent("home"), project: folder.appendingPathComponent("project"))
      for folder in [home.home, home.project, home.log, home.programs] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      let keeper = Repository.url("Tests/EndToEndTests/Editors/Probes/keeper.sh")
      try FileManager.default.copyItem(at: keeper, to: home.programs.appendingPathComponent("statuslsp"))
      try body(home)
      try home.checkSessions(killed: killed)
    }
  }

  /// What the editor's process finds around it.
  func environment(_ more: [String: String] = [:]) throws -> [String: String] {
    var all = [
      "HOME": home.path, "KEEPER_LOG": log.path, "KEEPER_BINARY": try BuiltBinary.url().path,
      "PATH": programs.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""), "LC_ALL": "C.UTF-8",
      "PROBE_CASE": task.path, "PROBE_RESULT": result.path,
    ]
    for name in ["CONFIG", "STATE", "DATA", "CACHE"] { all["XDG_\(name)_HOME"] = "" }
    return all.merging(more) { $1 }
  }

  /// Copies a file of this repository to where the user has to put it, by its path from the home folder.
  func install(_ path: String, at place: String) throws {
    try write(try Repository.text(path), at: place)
  }

  /// Writes a file by its path from the home folder.
  func write(_ text: String, at place: String) throws {
    let file = home.appendingPathComponent(place)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes the file that is to be opened and what a probe is asked for.
  func prepare(_ one: EditorCase, typed: [String] = [], restarts: Bool = false) throws -> URL {
    let file = project.appendingPathComponent(one.file)
    try Data(one.marked.text.utf8).write(to: file)
    try Data(one.instructions(typed: typed, restarts: restarts)).write(to: task)
    return file
  }

  /// What the probe wrote down.
  func seen(after output: ProcessOutput) throws -> EditorSeen {
    guard let bytes = try? Data(contentsOf: result) else {
      throw Failure("the editor left no result: \(output.errorText)\(output.outputText)")
    }
    return try JSONDecoder().decode(EditorSeen.self, from: bytes)
  }

  // MARK: Sessions

  /// The bytes that one side of a session has sent so far: `client` or `server`.
  func kept(_ side: String, session: Int) -> [UInt8] {
    (try? Data(contentsOf: log.appendingPathComponent("\(session)/\(side)"))).map { [UInt8]($0) } ?? []
  }

  /// The messages that one side of a session has sent so far.
  func messages(from side: String, session: Int = 1) -> [JSONValue] {
    var reader = FrameReader()
    return reader.append(kept(side, session: session)).compactMap { try? JSONReader.read($0) }
  }

  /// Waits until something of a session is so.
  func wait(_ what: String, timeout: Double = 20, until holds: () -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: timeout)
    while !holds() {
      guard Date() < deadline else { throw Failure("nothing came: \(what)") }
      usleep(20_000)
    }
  }

  /// Waits until a side of a session has sent a text.
  func wait(for text: String, from side: String, session: Int = 1, timeout: Double = 20) throws {
    try wait("\(text) from the \(side)", timeout: timeout) {
      String(decoding: kept(side, session: session), as: UTF8.self).contains(text)
    }
  }

  /// Ends the server of a session from outside.
  func killServer(session: Int) throws {
    let file = log.appendingPathComponent("\(session)/pid")
    let text = try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let pid = Int32(text), pid > 1, kill(pid, SIGKILL) == 0 else { throw Failure("no server \(text) to kill") }
  }

  /// Holds each session to LSP's meta model, once its server has ended.
  private func checkSessions(killed: Int) throws {
    let count = (1...).first { !FileManager.default.fileExists(atPath: log.appendingPathComponent("\($0)").path) } ?? 1
    guard count - 1 >= killed + 1 else { throw Failure("\(count - 1) sessions") }
    for session in 1..<count {
      let folder = log.appendingPathComponent("\(session)")
      // Some editors kill what stands for the server when they leave: then the server itself has to be gone.
      try wait("the end of the server without its editor", timeout: 10) {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("done").path)
          || !Self.runs(folder.appendingPathComponent("keeper")) && !Self.runs(folder.appendingPathComponent("pid"))
      }
      try SessionCheck.check(
        client: kept("client", session: session), server: kept("server", session: session), isWhole: session > killed)
    }
  }

  /// Whether the process runs whose number a file holds.
  private static func runs(_ file: URL) -> Bool {
    guard let text = try? String(contentsOf: file, encoding: .utf8),
      let pid = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines))
    else { return false }
    return kill(pid, 0) == 0
  }
}

/// Tells how long a client took, for the log of the tests.
func timed<Result>(_ client: String, _ body: () throws -> Result) rethrows -> Result {
  let begin = ContinuousClock.now
  defer {
    print(
      "editor: \(client): \((ContinuousClock.now - begin).formatted(.units(allowed: [.seconds], fractionalPart: .show(length: 1))))"
    )
  }
  return try body()
}
