import Foundation
import TestSupport
import Testing

/// What is handed out besides the sources.
@Suite struct DistributionTests {
  /// What `.ci/release` packs runs where there is nothing else but /proc: no loader, no library, no shell.
  @Test(.enabled(if: getuid() == 0, "chroot is root's"))
  func thePackedBinaryRunsInAnEmptyRoot() throws {
    try withTemporaryFolder { folder in
      let packed = try ChildProcess.run(
        Repository.url(".ci/release"), [folder.path], environment: ["STATUSLSP_BINARY": try BuiltBinary.url().path])
      #expect(packed.exitCode == 0, "\(packed.errorText)")
      let archive = URL(fileURLWithPath: packed.outputText.trimmingCharacters(in: .newlines))
      let checked = try ChildProcess.run(
        InstalledTool.need("sha256sum"), ["-c", archive.lastPathComponent + ".sha256"], directory: folder)
      #expect(checked.exitCode == 0)
      let root = folder.appendingPathComponent("root")
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: false)
      let unpacked = try ChildProcess.run(
        InstalledTool.need("tar"), ["-xzf", archive.path, "-C", root.path, "--strip-components=1"])
      #expect(unpacked.exitCode == 0)
      try Data("app.get('/', (req, res) => { res.status(305).end(); });\n".utf8).write(
        to: root.appendingPathComponent("a.js"))
      // Swift's runtime asks the kernel where its program stands: /proc is all that has to be there.
      let script = """
        mkdir "$0/proc" && mount -t proc proc "$0/proc" && chroot "$0" /bin/statuslsp --list --format jsonl /a.js
        """
      let output = try ChildProcess.run(InstalledTool.need("unshare"), ["--mount", "sh", "-c", script, root.path])
      #expect(output.exitCode == 0 && output.outputText.contains("\"code\":305"), "\(output.errorText)")
      let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
      #expect(
        names.filter { $0.contains(".") || $0.hasSuffix("LICENSE") || $0.contains("/_") || $0 == "bin/statuslsp" } == [
          "CHANGELOG.md", "LICENSE", "README.md", "a.js", "bin/statuslsp", "share/completions/_statuslsp",
          "share/completions/statuslsp.bash", "share/completions/statuslsp.fish", "share/man/man1/statuslsp.1",
        ])
    }
  }

  @Test(.enabled(if: InstalledTool.isRequired || InstalledTool.validators != nil))
  func theActionAndTheSnippetsAreWellFormed() throws {
    let validators = try #require(InstalledTool.validators, "STATUSLSP_VALIDATORS is not set: see .ci/run")
    let check = validators.appendingPathComponent("bin/check-jsonschema")
    let action = try ChildProcess.run(
      check, ["--builtin-schema", "vendor.github-actions", Repository.url("action.yml").path])
    #expect(action.exitCode == 0, "\(action.outputText)\(action.errorText)")
    let hooks = try ChildProcess.run(
      validators.appendingPathComponent("bin/pre-commit"),
      ["validate-manifest", Repository.url(".pre-commit-hooks.yaml").path])
    #expect(hooks.exitCode == 0, "\(hooks.outputText)\(hooks.errorText)")
    for (marker, schema) in [
      ("# .gitlab-ci.yml", "vendor.gitlab-ci"), ("# .github/workflows", "vendor.github-workflows"),
    ] {
      let snippet = try Self.snippet(marker)
      try withTemporaryFolder { folder in
        let file = folder.appendingPathComponent("snippet.yml")
        try Data(snippet.utf8).write(to: file)
        let output = try ChildProcess.run(check, ["--builtin-schema", schema, file.path])
        #expect(output.exitCode == 0, "\(marker): \(output.outputText)\(output.errorText)")
      }
    }
  }

  /// Commits are refused and pass as they should, by the hook in the real pre-commit.
  @Test(.enabled(if: InstalledTool.isRequired || InstalledTool.validators != nil))
  func theHookRefusesABadCommit() throws {
    let validators = try #require(InstalledTool.validators, "STATUSLSP_VALIDATORS is not set: see .ci/run")
    let output = try ChildProcess.run(
      Repository.url("Tests/EndToEndTests/Hooks/pre-commit.sh"), [BuiltBinary.url().path],
      environment: ["PRE_COMMIT": validators.appendingPathComponent("bin/pre-commit").path])
    #expect(output.errorText == "")
    #expect(
      output.outputText == """
        a good code: passes
        a bad code: refused
        the same mended: passes
        a bad code in folders that are left out: passes
        no text at all: passes

        """)
    #expect(output.exitCode == 0)
  }

  /// The README's block that begins with a line.
  private static func snippet(_ first: String) throws -> String {
    let text = try Repository.text("README.md")
    let start = try #require(text.range(of: "```yaml\n" + first), "the README has a block for \(first)")
    let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
    return String(text[text.index(start.lowerBound, offsetBy: 8)..<end.lowerBound]) + "\n"
  }
}
