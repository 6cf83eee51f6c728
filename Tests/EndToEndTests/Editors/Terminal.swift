import Foundation
import TestSupport

/// A terminal of its own for a program that needs one: tmux with a socket of its own, of which nothing else knows.
struct Terminal {
  private let tmux: URL
  private let folder: URL
  private let environment: [String: String]

  /// Starts a program; `stop` ends it.
  init(_ command: [String], in folder: URL, environment: [String: String]) throws {
    tmux = try InstalledTool.need("tmux")
    self.folder = folder
    self.environment = environment.merging(["TERM": "xterm-256color", "COLORTERM": "truecolor", "TMUX": ""]) { $1 }
    try run(["new-session", "-d", "-x", "120", "-y", "40", "-s", "editor"] + command)
    try run(["set", "-g", "escape-time", "0"])
  }

  /// What stands on the screen.
  func screen() -> String {
    (try? run(["capture-pane", "-t", "editor", "-p"])) ?? ""
  }

  /// Presses keys by tmux's names, such as `Enter` and `C-x`.
  func press(_ keys: String...) throws {
    try run(["send-keys", "-t", "editor"] + keys)
  }

  /// Types a text key by key, as a person does.
  func type(_ text: String) throws {
    for key in text {
      try run(["send-keys", "-t", "editor", "-l", "--", String(key)])
      usleep(50_000)
    }
  }

  /// Leaves a mode; a key that follows at once would be read as Alt with that key.
  func escape() throws {
    try press("Escape")
    usleep(500_000)
  }

  /// Waits until the screen fits, and returns it.
  @discardableResult
  func wait(_ what: String, timeout: Double = 20, until fits: (String) -> Bool) throws -> String {
    let deadline = Date(timeIntervalSinceNow: timeout)
    while true {
      let screen = screen()
      if fits(screen) { return screen }
      guard Date() < deadline else { throw Failure("nothing came: \(what). The screen:\n\(screen)") }
      usleep(50_000)
    }
  }

  @discardableResult
  func wait(for text: String) throws -> String {
    try wait(text) { $0.contains(text) }
  }

  /// Ends the terminal with all that runs in it.
  func stop() {
    _ = try? run(["kill-server"])
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let socket = folder.appendingPathComponent("tmux").path
    let output = try ChildProcess.run(
      InstalledTool.need("bash"),
      ["-c", Self.closing, "bash", tmux.path, "-S", socket, "-f", "/dev/null"] + arguments, directory: folder,
      environment: environment, timeout: 20)
    guard output.exitCode == 0 else { throw Failure("tmux \(arguments[0]): \(output.errorText)") }
    return output.outputText
  }

  /// The first call leaves a server behind. What it would hold open of this process's looks as if the call went on.
  private static let closing = #"""
    for descriptor in /proc/$$/fd/*; do
      descriptor=${descriptor##*/}
      if [ "$descriptor" -gt 2 ]; then eval "exec $descriptor>&-"; fi
    done
    exec "$@"
    """#
}
