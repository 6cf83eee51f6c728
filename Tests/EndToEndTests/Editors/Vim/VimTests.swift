import Foundation
import TestSupport
import Testing

/// Vim itself with ALE and the very file that users copy, against the built server.
@Suite(.serialized) struct VimTests {
  /// A Vim with all features; Debian's is named for the languages that it speaks.
  static let program = InstalledTool.find("vim.nox") ?? InstalledTool.find("vim.gtk3")
  /// Debian's package of ALE.
  static let hasALE = FileManager.default.fileExists(atPath: "/usr/share/vim-ale/autoload/ale.vim")

  @Test(
    .enabled(if: (program != nil && hasALE) || InstalledTool.isRequired, "vim.nox or vim-ale is not installed"),
    .timeLimit(.minutes(3)), arguments: EditorCase.all)
  func showsAndFixes(_ one: EditorCase) throws {
    let vim = try #require(Self.program, "vim.nox is not on the PATH")
    let restarts = one.file == "main.go"
    var seen: EditorSeen?
    try timed("Vim with ALE, \(one.file)") {
      try EditorHome.with(killed: restarts ? 1 : 0) { home in
        try home.install("editors/vim/statuslsp.vim", at: ".vim/plugin/statuslsp.vim")
        try home.write("packadd! ale\nfiletype plugin on\n", at: ".vimrc")
        let file = try home.prepare(one, typed: ["40"], restarts: restarts)
        let probe = Repository.url("Tests/EndToEndTests/Editors/Probes/ale.vim")
        let output = try ChildProcess.run(
          vim, ["-N", "-es", "-u", home.home.appendingPathComponent(".vimrc").path, file.path, "-S", probe.path],
          directory: home.project, environment: home.environment(), timeout: 90)
        seen = try home.seen(after: output)
      }
    }
    // ALE has no hints; it puts what is chosen behind the digits that were typed.
    try #require(seen).check(
      one, typed: ["40"], showsHints: false, insertsCompletions: false, restarts: restarts)
  }
}
