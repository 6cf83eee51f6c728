import Foundation
import TestSupport
import Testing

#if os(Linux)
/// Pipes, sockets and devices where files are expected. Opening one can wake whoever writes to it, or start a machine.
@Suite struct SpecialFileTests {
  /// Pipes under the names of everything that is read.
  static let pipes = [
    "p", "x.js", ".gitignore", ".ignore", ".statuslspignore", ".gitattributes", ".statuslsp.json", ".editorconfig",
    ".git/config", ".git/info/exclude", "sub/.gitignore", "sub/.gitattributes", "sub/.statuslsp.json", "sub/y.py",
  ]

  private static let watch = Repository.url("Tests/EndToEndTests/Faults/watch.py").path

  /// Runs the binary in a folder that holds these, a socket, perhaps devices, and two files with findings.
  private func run(_ arguments: [String], config: String? = nil) throws -> (output: ProcessOutput, opened: String) {
    try withTemporaryFolder { folder in
      let script = """
        mkdir -p .git/info sub; mkfifo \(Self.pipes.joined(separator: " "))
        \(config.map { "rm .statuslsp.json; echo '\($0)' > .statuslsp.json" } ?? "")
        python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("s.js")'
        # Only root makes devices, and not everywhere.
        mknod null.js c 1 3 2>/dev/null || mkfifo null.js; mknod zero.js c 1 5 2>/dev/null || mkfifo zero.js
        exec python3 '\(Self.watch)' \(Self.pipes.filter { config == nil || $0 != ".statuslsp.json" }.joined(separator: " ")) \
          s.js null.js zero.js -- "$0" "$@"
        """
      for name in ["a.js", "sub/b.js"] {
        try FixTests.write(CommandLineTests.deprecated, to: folder.appendingPathComponent(name))
      }
      let output = try BuiltBinary.run(script: script, arguments, directory: folder)
      let lines = output.errorText.split(separator: "\n", omittingEmptySubsequences: false)
      let opened = lines.first { $0.hasPrefix("opened:") }
      return (output, try opened.map(String.init) ?? { throw Failure(output.errorText) }())
    }
  }

  @Test(arguments: [
    ["--check"], ["--check", "."], ["--list"], ["--files", "-v"], ["--fix"], ["--check", "--no-ignore"],
  ])
  func areNeverOpenedInAWalk(_ arguments: [String]) throws {
    let (output, opened) = try run(arguments)
    #expect(opened == "opened:")
    #expect(output.outputText.contains("a.js") && output.outputText.contains("sub/b.js"))
    #expect(output.errorText.contains("statuslsp: .statuslsp.json:1:1: Not a regular file\n"))
    #expect(output.exitCode == 2)
  }

  @Test(
    arguments: [
      ["--check", "p", "x.js", "s.js", "null.js", "zero.js"], ["--fix", "x.js"], ["--check", "--baseline", "p"],
      ["--check", "--config", "p"], ["--explain-path", "x.js"], ["--print-config", "x.js"],
      ["--check", "--output", "json=p"], ["--check", "--write-baseline", "p"],
    ])
  func areNeverOpenedByName(_ arguments: [String]) throws {
    let (output, opened) = try run(arguments)
    #expect(opened == "opened:")
    #expect(output.errorText.contains("Not a regular file"), "\(output.errorText)")
    #expect(output.exitCode == 2)
  }

  @Test func aBaselineOfTheConfigurationIsNotOpenedEither() throws {
    let (output, opened) = try run(["--check"], config: "{\"baseline\": \"p\"}")
    #expect(opened == "opened:")
    #expect(output.errorText.contains("p: Not a regular file"), "\(output.errorText)")
    #expect(output.exitCode == 2)
  }

  /// The check itself: a program that opens a pipe is seen.
  @Test func whatIsOpenedIsSeen() throws {
    try withTemporaryFolder { folder in
      let script =
        "mkfifo a b; exec python3 '\(Self.watch)' a b -- python3 -c 'import os; os.open(\"b\", os.O_RDONLY | os.O_NONBLOCK)'"
      let output = try ChildProcess.run(URL(fileURLWithPath: "/bin/bash"), ["-c", script], directory: folder)
      #expect(output.errorText == "opened: b\n")
    }
  }
}
#endif
