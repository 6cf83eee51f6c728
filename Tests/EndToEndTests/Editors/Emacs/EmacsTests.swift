import Foundation
import TestSupport
import Testing

/// Emacs itself in batch mode, with the very files that users copy, against the built server.
@Suite(.serialized) struct EmacsTests {
  static let hasEglot = runs("eglot")
  static let hasLSPMode = runs("lsp-mode")

  /// Whether Emacs and one of its packages are here.
  private static func runs(_ package: String) -> Bool {
    if InstalledTool.isRequired { return true }
    guard let emacs = InstalledTool.find("emacs") else { return false }
    let load = "(progn (package-initialize) (kill-emacs (if (locate-library \"\(package)\") 0 1)))"
    return (try? ChildProcess.run(emacs, ["--batch", "--eval", load]))?.exitCode == 0
  }

  @Test(
    .enabled(if: hasEglot, "emacs or eglot is not installed"), .timeLimit(.minutes(3)), arguments: EditorCase.all)
  func eglotShowsCompletesAndFixes(_ one: EditorCase) throws {
    try run(one, in: "eglot", restarts: one.file == "main.go")
  }

  @Test(
    .enabled(if: hasLSPMode, "emacs or lsp-mode is not installed"), .timeLimit(.minutes(3)), arguments: EditorCase.all)
  func lspModeShowsCompletesAndFixes(_ one: EditorCase) throws {
    try run(one, in: "lsp-mode", restarts: one.file == "main.go")
  }

  @Test(
    .enabled(
      if: (hasLSPMode && NeovimTests.ruff != nil) || InstalledTool.isRequired,
      "emacs, lsp-mode or STATUSLSP_RUFF is missing"),
    .timeLimit(.minutes(3)))
  func lspModeWorksBesideAnotherServer() throws {
    let ruff = try #require(NeovimTests.ruff, "STATUSLSP_RUFF names no ruff")
    let seen = try run(.python, in: "lsp-mode", restarts: false, beside: ruff)
    #expect(seen.others?.contains { $0.underlined == "log" } == true)
    #expect(seen.menu?.contains { $0.hasPrefix("Ruff") } == true, "\(seen.menu ?? [])")
  }

  /// Opens the file in Emacs and checks what was seen.
  @discardableResult
  private func run(
    _ one: EditorCase, in client: String, restarts: Bool, beside ruff: URL? = nil
  ) throws -> EditorSeen {
    let emacs = try InstalledTool.need("emacs")
    var seen: EditorSeen?
    try timed("Emacs with \(client), \(one.file)") {
      try EditorHome.with(killed: restarts ? 1 : 0) { home in
        try home.install("editors/emacs/statuslsp-\(client).el", at: ".emacs.d/statuslsp-\(client).el")
        try home.write(
          "(package-initialize)\n(load \"~/.emacs.d/statuslsp-\(client)\")\n", at: ".emacs.d/init.el")
        // What was typed has to begin a candidate here: the number does, its words do not.
        let file = try home.prepare(one, typed: ["40"], restarts: restarts)
        let probe = Repository.url("Tests/EndToEndTests/Editors/Probes/\(client)-probe.el")
        let output = try ChildProcess.run(
          emacs, ["--batch", "-l", home.home.appendingPathComponent(".emacs.d/init.el").path, "-l", probe.path],
          directory: home.project,
          environment: home.environment(["PROBE_FILE": file.path, "PROBE_SECOND": ruff?.path ?? ""]), timeout: 90)
        seen = try home.seen(after: output)
      }
    }
    let found = try #require(seen)
    // Eglot has hints from 1.12 on, lsp-mode from 9.0 on.
    try found.check(one, typed: ["40"], showsHints: found.hints != nil, restarts: restarts)
    return found
  }
}
