import Foundation
import JSON
import TestSupport
import Testing

/// A file as a person opens it in Neovim: `«305»` marks what has to be underlined, `¦` where a code is typed; hover and
/// quick fix are asked for at the first mark.
struct NeovimCase: Sendable, CustomTestStringConvertible {
  /// What is to be seen of one finding.
  struct Expected: Sendable, Equatable {
    let underlined: String
    let code: String
    let severity: Int
  }

  let file: String
  let text: String
  let findings: [Expected]
  /// A word of the hover on the first finding.
  let hover: String
  /// A word of the quick fix's title and the digits that it writes.
  let replacement: String

  var testDescription: String { file }

  /// What Neovim reports, from probe.lua.
  struct Seen: Decodable {
    struct Diagnostic: Decodable {
      let line: Int
      let column: Int
      let code: String
      let severity: Int
      let source: String
      let message: String
      let underlined: String
    }

    struct Item: Decodable {
      let label: String
      let insertion: String
      let filter: String
    }

    struct Completion: Decodable {
      let items: [Item]
      let menu: [String]?
    }

    let version: String?
    let error: String?
    let diagnostics: [Diagnostic]?
    /// Those of the second server.
    let others: [Diagnostic]?
    let hover: String?
    let completions: [Completion]?
    let menu: [String]?
    let fixed: String?
  }

  var marked: MarkedText { MarkedText(text) }

  /// Keeps what the editor and the server say to each other, until both have ended.
  private static let keeper = """
    #!/bin/sh
    trap '' TERM
    tee "$PROBE_LOG/client" | "$PROBE_BINARY" --stdio | tee "$PROBE_LOG/server"
    : >"$PROBE_LOG/done"

    """

  /// Opens the file in a headless Neovim with a home of its own, and reports what was seen there.
  ///
  /// - Parameter second: another language server, which runs beside it.
  func run(_ neovim: URL, second: URL? = nil) throws -> Seen {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent(file)
      try Data(marked.text.utf8).write(to: file)
      let task = folder.appendingPathComponent("probe-case.json")
      try Data(try instructions()).write(to: task)
      let result = folder.appendingPathComponent("probe-result.json")
      let home = folder.appendingPathComponent("home")
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      var environment = [
        "PROBE_CASE": task.path, "PROBE_RESULT": result.path, "PROBE_SERVER": try keeper(in: folder).path,
        "PROBE_BINARY": try BuiltBinary.url().path, "PROBE_LOG": folder.path, "PROBE_SECOND": second?.path ?? "",
        "PROBE_PLUGIN": Repository.url("editors/neovim/statuslsp.lua").path, "LC_ALL": "C.UTF-8", "HOME": home.path,
      ]
      for name in ["CONFIG", "STATE", "DATA", "CACHE"] { environment["XDG_\(name)_HOME"] = home.path }
      let folderOfProbe = Repository.url("Tests/EndToEndTests/Neovim")
      let output = try ChildProcess.run(
        neovim,
        [
          "--headless", "-i", "NONE", "-u", folderOfProbe.appendingPathComponent("init.lua").path, file.path,
          "-c", "luafile \(folderOfProbe.appendingPathComponent("probe.lua").path)",
        ], directory: folder, environment: environment, timeout: 60)
      guard let bytes = try? Data(contentsOf: result) else {
        throw Failure("Neovim left no result: \(output.errorText)\(output.outputText)")
      }
      try checkMessages(in: folder)
      return try JSONDecoder().decode(Seen.self, from: bytes)
    }
  }

  private func keeper(in folder: URL) throws -> URL {
    let script = folder.appendingPathComponent("server.sh")
    try Data(Self.keeper.utf8).write(to: script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
    return script
  }

  /// Holds the server's messages to LSP's meta model, once all are kept.
  private func checkMessages(in folder: URL) throws {
    let deadline = Date(timeIntervalSinceNow: 10)
    while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("done").path) {
      guard Date() < deadline else { throw Failure("the server goes on without its editor") }
      usleep(10_000)
    }
    func kept(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }
    try SessionCheck.check(client: try kept("client"), server: try kept("server"))
  }

  private func instructions() throws -> [UInt8] {
    let marked = marked
    guard let first = marked.ranges.first, let cursor = marked.cursors.first else {
      throw Failure("\(file) has no mark or no cursor")
    }
    let (line, column) = lineAndByte(first.lowerBound)
    let typed = lineAndByte(cursor)
    func place(_ line: Int, _ column: Int, _ more: [JSONValue.Member]) -> JSONValue {
      JSONValue(
        .object(
          [
            JSONValue.Member(name: "line", value: .integer(line)),
            JSONValue.Member(name: "column", value: .integer(column)),
          ] + more))
    }
    let task: JSONValue = [
      "findings": .integer(findings.count),
      "hover": place(line, column, []),
      "fix": place(line, column, [JSONValue.Member(name: "title", value: .string(replacement))]),
      // Before 0.11 Neovim's own menu holds only what begins with what was typed: the number, but not the words.
      "completions": [
        place(typed.line, typed.column, [.init(name: "typed", value: "40"), .init(name: "menu", value: "nvim-0.7")]),
        place(
          typed.line, typed.column, [.init(name: "typed", value: "not f"), .init(name: "menu", value: "nvim-0.11")]),
      ],
    ]
    return task.bytes
  }

  private func lineAndByte(_ offset: Int) -> (line: Int, column: Int) {
    let lines = marked.text.utf8.prefix(offset).split(separator: 10, omittingEmptySubsequences: false)
    return (lines.count - 1, lines.last?.count ?? 0)
  }

  /// The text after the quick fix on the first finding.
  var fixed: String {
    let bytes = Array(marked.text.utf8)
    guard let range = marked.ranges.first else { return "" }
    return String(
      decoding: bytes[..<range.lowerBound] + Array(replacement.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }
}
