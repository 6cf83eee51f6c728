import Foundation
import TestSupport
import Testing

/// Neovim itself, with the very files that users copy, against the built server.
@Suite(.serialized) struct NeovimTests {
  /// A Neovim and the file for it.
  struct Version: Sendable {
    let file: String
    /// Its menu opens while a person types.
    let opensMenus: Bool
    let program: URL?
  }

  /// Any Neovim on the PATH, from 0.7 on.
  static let common = Version(
    file: "statuslsp.lua", opensMenus: false, program: InstalledTool.find("nvim"))

  /// Neovim 0.11 or later.
  static let configured = Version(
    file: "statuslsp-0.11.lua", opensMenus: true, program: InstalledTool.named(by: "STATUSLSP_NEOVIM_011"))

  /// A linter of the language's own.
  static let ruff = InstalledTool.named(by: "STATUSLSP_RUFF")

  @Test(
    .enabled(if: common.program != nil || InstalledTool.isRequired, "nvim is not on the PATH"),
    .timeLimit(.minutes(3)), arguments: EditorCase.all)
  func showsCompletesAndFixes(_ one: EditorCase) throws {
    let program = try InstalledTool.need("nvim")
    // Before 0.11 the menu holds only what begins with what was typed: the number, but not the words.
    try run(one, in: Self.common, program, typed: ["40"], restarts: one.file == "main.go")
  }

  @Test(
    .enabled(if: configured.program != nil || InstalledTool.isRequired, "STATUSLSP_NEOVIM_011 names no Neovim"),
    .timeLimit(.minutes(3)), arguments: EditorCase.all)
  func showsCompletesAndFixesWhileTyping(_ one: EditorCase) throws {
    let program = try #require(Self.configured.program, "STATUSLSP_NEOVIM_011 names no Neovim")
    try run(one, in: Self.configured, program, typed: ["40", "not f"], restarts: one.file == "main.go")
  }

  @Test(
    .enabled(
      if: (configured.program != nil && ruff != nil) || InstalledTool.isRequired,
      "STATUSLSP_NEOVIM_011 or STATUSLSP_RUFF is missing"),
    .timeLimit(.minutes(3)))
  func worksBesideAnotherServer() throws {
    let program = try #require(Self.configured.program, "STATUSLSP_NEOVIM_011 names no Neovim")
    let ruff = try #require(Self.ruff, "STATUSLSP_RUFF names no ruff")
    let seen = try run(.python, in: Self.configured, program, typed: ["40", "not f"], restarts: false, beside: ruff)
    #expect(seen.others?.contains { $0.source == "Ruff" && $0.underlined == "log" } == true)
    #expect(seen.menu?.contains { $0.hasPrefix("Ruff") } == true, "\(seen.menu ?? [])")
  }

  /// Opens the file in a headless Neovim and checks what was seen.
  @discardableResult
  private func run(
    _ one: EditorCase, in version: Version, _ program: URL, typed: [String], restarts: Bool, beside ruff: URL? = nil
  ) throws -> EditorSeen {
    var seen: EditorSeen?
    try timed("\(program.lastPathComponent) with \(version.file), \(one.file)") {
      try EditorHome.with(killed: restarts ? 1 : 0) { home in
        try home.install("editors/neovim/\(version.file)", at: ".config/nvim/plugin/statuslsp.lua")
        if let ruff { try home.write(Self.second(ruff), at: ".config/nvim/plugin/second.lua") }
        let file = try home.prepare(one, typed: typed, restarts: restarts)
        let probe = Repository.url("Tests/EndToEndTests/Editors/Probes/neovim.lua")
        let output = try ChildProcess.run(
          program,
          [
            // Looking for a Python takes seconds.
            "--headless", "--cmd", "let g:loaded_python3_provider = 0", "-i", "NONE", "-n", file.path,
            "-c", "luafile \(probe.path)",
          ],
          directory: home.project,
          environment: home.environment([
            "PROBE_KEY": version.opensMenus ? "" : "1", "PROBE_SECOND": ruff == nil ? "" : "1",
          ]), timeout: 90)
        let one = try home.seen(after: output)
        seen = one
      }
    }
    let found = try #require(seen)
    let showsHints = version.opensMenus
    try found.check(one, typed: typed, showsHints: showsHints, restarts: restarts)
    return found
  }

  private static func second(_ ruff: URL) -> String {
    """
    vim.lsp.config('ruff', { cmd = { '\(ruff.path)', 'server' }, filetypes = { 'python' } })
    vim.lsp.enable('ruff')

    """
  }
}
