import Foundation
import TestSupport
import Testing

/// The completions in the shells themselves, and the manual page in `man`.
@Suite struct ShellTests {
  /// Writes what the binary prints into a file of a folder, and runs a program there.
  static func run(
    _ program: String, _ arguments: [String], printed: [String], file: String, environment: [String: String] = [:]
  ) throws -> ProcessOutput {
    try withTemporaryFolder { folder in
      let text = try BuiltBinary.run(printed).standardOutput
      try Data(text).write(to: folder.appendingPathComponent(file))
      var variables = ["HOME": folder.path]
      variables.merge(environment) { $1 }
      return try ChildProcess.run(
        InstalledTool.need(program), arguments, directory: folder, environment: variables)
    }
  }

  /// What bash completes at the end of a line.
  static func bash(_ words: [String]) throws -> [String] {
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      source ./completions; COMP_WORDS=(\(line)); COMP_CWORD=\(words.count - 1); _statuslsp
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let output = try run(
      "bash", ["--norc", "-c", script], printed: ["--completions", "bash"], file: "completions")
    #expect(output.errorText == "")
    return output.outputText.split(separator: "\n").map(String.init)
  }

  @Test(
    arguments: [
      (["statuslsp", "--chec"], ["--check"]),
      (["statuslsp", "--check", "--fail-on", "w"], ["warning"]),
      (["statuslsp", "--check", "--fail-on", "=", "e"], ["error"]),
      (["statuslsp", "--check", "--format", "s"], ["sarif"]),
      (["statuslsp", "--check", "comp"], ["completions"]),
      (["statuslsp", "--threads", ""], []),
    ])
  func bashCompletes(_ words: [String], _ expected: [String]) throws {
    #expect(try Self.bash(words) == expected)
  }

  @Test(
    .enabled(if: InstalledTool.runs("fish")),
    arguments: [
      ("statuslsp --ch", ["--check"]), ("statuslsp --check --fail-on w", ["warning"]),
      ("statuslsp --check --format=s", ["--format=sarif"]),
    ])
  func fishCompletes(_ line: String, _ expected: [String]) throws {
    let script = "source ./statuslsp.fish; complete -C '\(line)'"
    let output = try Self.run(
      "fish", ["--no-config", "-c", script], printed: ["--completions", "fish"], file: "statuslsp.fish")
    #expect(output.errorText == "")
    let words = output.outputText.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(words.filter { expected.contains($0) } == expected)
  }

  @Test(
    .enabled(if: InstalledTool.runs("zsh")),
    arguments: [
      ("statuslsp --suggest", "statuslsp --suggest-helpers"), ("statuslsp --check --fail-on w", "--fail-on warning"),
      ("statuslsp --check --format=sa", "--format=sarif"),
    ])
  func zshCompletes(_ line: String, _ expected: String) throws {
    // A shell that is typed into: completion lives in zsh's line editor alone.
    let script = """
      zmodload zsh/zpty; zpty z zsh -f -i
      zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -D; source ./_statuslsp; echo rea""dy'
      zpty -r -m z all '*ready*' ; zpty -w -n z $'\(line)\\t\\C-a#\\C-m'
      zpty -w z 'echo do""ne'; zpty -r -m z all '*done*'; print -r -- $all
      """
    let output = try Self.run(
      "zsh", ["-f", "-c", script], printed: ["--completions", "zsh"], file: "_statuslsp", environment: ["TERM": "dumb"])
    #expect(output.outputText.contains(expected), "\(output.outputText) \(output.errorText)")
  }

  @Test(.enabled(if: InstalledTool.runs("man") && InstalledTool.runs("groff")))
  func theManualPageIsWellFormed() throws {
    let checked = try Self.run("groff", ["-man", "-Tutf8", "-ww", "-z", "page.1"], printed: ["--man"], file: "page.1")
    #expect(checked.errorText == "")
    let shown = try Self.run(
      "man", ["-l", "page.1"], printed: ["--man"], file: "page.1", environment: ["MANPAGER": "cat", "MANWIDTH": "80"])
    for sentence in ["--fail-on SEVERITY", "EXIT STATUS", "Report findings in files and folders"] {
      #expect(shown.outputText.contains(sentence), "\(sentence): \(shown.errorText)")
    }
  }
}
