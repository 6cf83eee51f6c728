import Foundation
import JSON
import TestSupport
import Testing

/// Kate itself on a screen that is none, with the very file that users copy, against the built server: what it shows is
/// read from what it was sent, and what it did from the saved file.
@Suite(.serialized) struct KateTests {
  static let tools = ["Xvfb", "dbus-run-session", "kate", "xdotool"]
  static let isHere = tools.allSatisfy { InstalledTool.find($0) != nil }

  @Test(
    .enabled(if: isHere || InstalledTool.isRequired, "kate, Xvfb, xdotool or dbus-run-session is missing"),
    .timeLimit(.minutes(3)), arguments: EditorCase.all)
  func showsCompletesAndFixes(_ one: EditorCase) throws {
    let restarts = one.file == "main.go"
    try timed("Kate, \(one.file)") {
      try EditorHome.with(killed: restarts ? 1 : 0) { home in
        let file = try home.prepare(one)
        let user = try KateUser(one: one, file: file, home: home)
        defer { user.leave() }
        try user.seesFindings()
        try user.hovers()
        try user.completes()
        try user.fixes()
        if restarts {
          try home.killServer(session: 1)
          // Kate starts it again by itself.
          try home.wait(for: one.findings[1].code, from: "server", session: 2)
        }
      }
    }
  }
}

/// What a person does in Kate.
private struct KateUser {
  let one: EditorCase
  let file: URL
  let home: EditorHome
  private let screen: ChildProcess
  private let kate: ChildProcess
  private let environment: [String: String]

  init(one: EditorCase, file: URL, home: EditorHome) throws {
    (self.one, self.file, self.home) = (one, file, home)
    try home.install("editors/kate/settings.json", at: ".config/kate/lspclient/settings.json")
    // The plugin is on, and the question whether the program may be started is answered with yes.
    try home.write(
      """
      [General]
      Show welcome view for new window=false
      [Kate Plugins]
      lspclientplugin=true
      [lspclient]
      AllowedServerCommandLines=\(home.folder.path)/bin/statuslsp

      """, at: ".config/katerc")
    let running = home.folder.appendingPathComponent("running")
    try FileManager.default.createDirectory(
      at: running, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let number = home.folder.appendingPathComponent("display")
    screen = try ChildProcess(
      InstalledTool.need("sh"),
      ["-c", "exec Xvfb -displayfd 3 -screen 0 1000x700x24 3>'\(number.path)' >'\(number.path).log' 2>&1"])
    try home.wait("a display") { ((try? String(contentsOf: number, encoding: .utf8)) ?? "").hasSuffix("\n") }
    let display = try String(contentsOf: number, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    let screenOnly = try home.environment([
      "DISPLAY": ":\(display)", "XDG_RUNTIME_DIR": running.path, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "",
    ])
    let bus = running.appendingPathComponent("bus").path
    kate = try ChildProcess(
      InstalledTool.need("dbus-run-session"),
      [
        "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS >\"$1\"; exec kate --block --startanon \"$2\"", "sh", bus,
        file.path,
      ],
      directory: home.project, environment: screenOnly)
    try home.wait("a message bus") { ((try? String(contentsOfFile: bus, encoding: .utf8)) ?? "").hasSuffix("\n") }
    let address = try String(contentsOfFile: bus, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    environment = screenOnly.merging(["DBUS_SESSION_BUS_ADDRESS": address]) { $1 }
  }

  /// Ends Kate without its question about what is not saved, and the screen.
  func leave() {
    try? xdotool("search", "--class", "kate", "windowkill")
    // The session ends with it, and takes its message bus along.
    _ = try? kate.waitForExit(timeout: 5)
    screen.kill()
  }

  func seesFindings() throws {
    try home.wait(for: one.findings[1].code, from: "server")
    let published = try #require(
      home.messages(from: "server").first { $0["params"]?["diagnostics"]?.array?.count == one.findings.count })
    let diagnostics = published["params"]?["diagnostics"]?.array ?? []
    let marked = one.marked
    #expect(diagnostics.map { $0["code"]?.string } == one.findings.map(\.code))
    #expect(
      diagnostics.compactMap { $0["range"]?.text }
        == marked.ranges.map {
          LanguageServer.json(marked.position(at: $0.lowerBound), marked.position(at: $0.upperBound)).text
        })
    // The keys go to the window under the mouse.
    try xdotool("search", "--sync", "--onlyvisible", "--class", "kate")
    try xdotool("mousemove", "--sync", "500", "400", "click", "1")
  }

  func hovers() throws {
    let offset = try #require(one.marked.ranges.first).lowerBound
    try go(to: offset)
    for _ in 0..<5 {
      // LSP Client > Symbol Info, by its letter.
      try xdotool("key", "Escape")
      try xdotool("key", "alt+l")
      usleep(400_000)
      try xdotool("key", "y")
      if (try? home.wait(for: "\"textDocument/hover\"", from: "client", timeout: 2)) != nil { break }
    }
    let asked = try #require(home.messages(from: "client").last { $0["method"]?.string == "textDocument/hover" })
    #expect(asked["params"]?["position"] == LanguageServer.json(one.marked.position(at: offset)))
    try home.wait(for: one.hover + "** (", from: "server")
    usleep(300_000)
    try xdotool("key", "Escape")
  }

  func completes() throws {
    let offset = try #require(one.marked.cursors.first)
    try go(to: offset)
    try xdotool("type", "--delay", "150", "40")
    // The menu opens by itself, in the order of the answer.
    var menu: [String] = []
    try home.wait("a menu with 404") {
      menu =
        home.messages(from: "server").last { $0["result"]?["items"] != nil }?["result"]?["items"]?.array?
        .compactMap { $0["label"]?.string } ?? []
      return menu.contains("404") && menu.allSatisfy { $0.hasPrefix("40") }
    }
    usleep(700_000)
    for _ in 0..<(menu.firstIndex(of: "404") ?? 0) { try xdotool("key", "Down") }
    try xdotool("key", "Return")
    let line = one.lineAndByte(offset).line
    try saves { $0.split(separator: "\n", omittingEmptySubsequences: false)[line] == one.completed(with: "404") }
  }

  /// Presses the key of the quick fix: Kate applies all that it is offered.
  func fixes() throws {
    let first = try #require(one.marked.ranges.first)
    try go(to: first.lowerBound)
    try xdotool("key", "ctrl+period")
    let line = one.lineAndByte(first.lowerBound).line
    let lines = one.fixed.split(separator: "\n", omittingEmptySubsequences: false)
    try saves { text in
      let seen = text.split(separator: "\n", omittingEmptySubsequences: false)
      return seen.count == lines.count && seen[line] == lines[line]
    }
  }

  /// Goes to an offset: Kate tells the one that runs.
  private func go(to offset: Int) throws {
    let place = one.lineAndByte(offset)
    let line = one.marked.text.split(separator: "\n", omittingEmptySubsequences: false)[place.line]
    let column = String(decoding: line.utf8.prefix(place.column), as: UTF8.self).utf16.count
    let output = try ChildProcess.run(
      InstalledTool.need("kate"), ["--line", "\(place.line + 1)", "--column", "\(column + 1)", file.path],
      directory: home.project, environment: environment, timeout: 20)
    guard output.exitCode == 0 else { throw Failure("kate: \(output.errorText)") }
    usleep(200_000)
  }

  /// Saves until the file on the disk fits.
  private func saves(_ fits: (String) -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: 15)
    var text = ""
    repeat {
      try xdotool("key", "ctrl+s")
      usleep(500_000)
      text = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
      if fits(text) { return }
    } while Date() < deadline
    throw Failure("Kate saved:\n\(text)")
  }

  private func xdotool(_ arguments: String...) throws {
    let output = try ChildProcess.run(
      InstalledTool.need("xdotool"), arguments, environment: environment, timeout: 20)
    guard output.exitCode == 0 else { throw Failure("xdotool \(arguments): \(output.errorText)") }
  }
}
