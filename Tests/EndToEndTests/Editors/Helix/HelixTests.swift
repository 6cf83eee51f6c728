import Foundation
import TestSupport
import Testing

/// Helix itself on a terminal, with the very files that users copy, against the built server.
@Suite(.serialized) struct HelixTests {
  static let program = InstalledTool.named(by: "STATUSLSP_HELIX") ?? InstalledTool.find("hx")

  @Test(
    .enabled(
      if: (program != nil && InstalledTool.find("tmux") != nil) || InstalledTool.isRequired,
      "STATUSLSP_HELIX names no Helix, or tmux is not on the PATH"),
    .timeLimit(.minutes(3)), arguments: EditorCase.all)
  func showsCompletesAndFixes(_ one: EditorCase) throws {
    let helix = try #require(Self.program, "STATUSLSP_HELIX names no Helix")
    let restarts = one.file == "main.go"
    try timed("Helix, \(one.file)") {
      try EditorHome.with(killed: restarts ? 1 : 0) { home in
        try home.install("editors/helix/languages.toml", at: ".config/helix/languages.toml")
        try home.install("editors/helix/config.toml", at: ".config/helix/config.toml")
        let file = try home.prepare(one)
        let terminal = try Terminal([helix.path, file.path], in: home.folder, environment: home.environment())
        defer { terminal.stop() }
        let user = HelixUser(one: one, file: file, terminal: terminal)
        try user.seesFindings()
        try user.hovers()
        try user.completes("40")
        // A menu for words opens by its key.
        try user.completes("not f", key: "C-x")
        try user.fixes()
        if restarts {
          try home.killServer(session: 1)
          try user.restarts { try home.wait(for: one.findings[1].code, from: "server", session: 2) }
        }
        try terminal.press(":q!", "Enter")
      }
    }
  }
}

/// What a person does in Helix.
private struct HelixUser {
  let one: EditorCase
  let file: URL
  let terminal: Terminal

  /// The message and the hint of the first finding, and the ranges of all.
  func seesFindings() throws {
    let (code, phrase) = (one.findings[0].underlined, one.hover)
    try terminal.wait("the findings and the hint") { screen in
      screen.components(separatedBy: "●").count > one.findings.count
        && (screen.contains("\(code) \(phrase))") || screen.contains("\(code)\" \(phrase)"))
    }
    // Going to a finding selects its range: each character of it becomes a mark.
    var bytes = Array(one.marked.text.utf8)
    try terminal.press("g", "g")
    for range in one.marked.ranges {
      try terminal.press("]", "d")
      try terminal.press("r", "#")
      for offset in range { bytes[offset] = UInt8(ascii: "#") }
    }
    #expect(try saved() == String(decoding: bytes, as: UTF8.self))
    for _ in one.marked.ranges { try terminal.press("u") }
    #expect(try saved() == one.marked.text)
  }

  func hovers() throws {
    try terminal.press("g", "g")
    try terminal.press("]", "d")
    try terminal.press("Space", "k")
    try terminal.wait(for: one.findings[0].underlined + " " + one.hover + " (")
    try terminal.escape()
  }

  /// Types, takes 404 from the menu that opens by itself or by a key, and undoes all.
  func completes(_ typed: String, key: String? = nil) throws {
    let cursor = one.lineAndByte(try #require(one.marked.cursors.first))
    try terminal.press(":\(cursor.line + 1)", "Enter")
    try terminal.press("g", "h", "\(cursor.column)", "l", "i")
    try terminal.type(typed)
    if let key { try terminal.press(key) }
    // Each key asks anew: the menu of the last has to be there.
    try terminal.wait("a menu with 404") { screen in
      let menu = Self.menu(screen)
      return menu.contains("404") && (typed != "40" || menu.allSatisfy { $0.hasPrefix(typed) })
    }
    usleep(500_000)
    let menu = Self.menu(terminal.screen())
    for _ in 0...(menu.firstIndex(of: "404") ?? 0) {
      try terminal.press("C-n")
      usleep(100_000)
    }
    try terminal.press("Enter")
    try terminal.escape()
    var text = try saved()
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.line] == one.completed(with: "404"))
    // What was typed and what was chosen are undone one after the other.
    for _ in 0..<3 where text != one.marked.text {
      try terminal.press("u")
      text = try saved()
    }
    #expect(text == one.marked.text)
  }

  /// The codes that a menu on the screen offers.
  private static func menu(_ screen: String) -> [String] {
    screen.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.indices.dropLast().first { words[$0 + 1] == "value" && words[$0].count == 3 }.map {
        String(words[$0])
      }
    }
  }

  func fixes() throws {
    try terminal.press("g", "g")
    try terminal.press("]", "d")
    try terminal.press("Space", "a")
    let title = "Replace \(one.findings[0].underlined) with"
    let screen = try terminal.wait(for: title)
    #expect(screen.contains("\(title) \(one.replacement)"))
    try terminal.press("Enter")
    try terminal.wait("the fixed text") { !$0.contains(title) && $0.contains(one.replacement) }
    #expect(try saved() == one.fixed)
  }

  /// Starts the killed server again, as the README says.
  func restarts(_ wait: () throws -> Void) throws {
    try terminal.press(":set-language go", "Enter")
    try wait()
    try terminal.wait("the finding again") { $0.contains(one.findings[1].underlined) && $0.contains("●") }
  }

  /// The file as it is on the disk once it is saved; while Helix writes there may be none.
  private func saved() throws -> String {
    let before = date()
    try terminal.press(":w!", "Enter")
    let deadline = Date(timeIntervalSinceNow: 10)
    while date() == nil || date() == before {
      guard Date() < deadline else { throw Failure("the file was not saved. The screen:\n\(terminal.screen())") }
      usleep(20_000)
    }
    usleep(200_000)
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  private func date() -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: file.path))?[.modificationDate] as? Date
  }
}
