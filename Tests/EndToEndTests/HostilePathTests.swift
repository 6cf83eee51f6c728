import Foundation
import TestSupport
import Testing

/// Paths and files that a walk can stumble over: told or skipped, never the end of it.
@Suite struct HostilePathTests {
  /// Folders that lie so deep that their paths are longer than the system takes.
  @Test func tellsAPathThatIsTooLong() throws {
    try withTemporaryFolder { folder in
      let script = """
        import os
        for _ in range(45):
            open("a.js", "w").write(\"\"\"\(CommandLineTests.deprecated)\"\"\")
            os.mkdir("d" * 100)
            os.chdir("d" * 100)
        """
      defer { _ = try? ChildProcess.run(URL(fileURLWithPath: "/bin/rm"), ["-rf", folder.path]) }
      let made = try ChildProcess.run(InstalledTool.need("python3"), ["-c", script], directory: folder)
      try #require(made.exitCode == 0, "\(made.errorText)")
      for path in [folder.path, "."] {
        let output = try BuiltBinary.run(["--check", path], directory: folder)
        let places = output.outputText.split(separator: "\n").count { $0.contains("warning[") }
        // As many folders as there are with paths of less than 4,096 bytes.
        #expect((36...41).contains(places))
        #expect(output.errorText.contains(": File name too long\n"))
        #expect(output.exitCode == 1)
      }
      let name = String(repeating: "d/", count: 2_048)
      let named = try BuiltBinary.run(["--check", name], directory: folder)
      #expect(named.errorText.contains(": File name too long\n"))
      #expect(named.exitCode == 2)
    }
  }

  /// Files and folders that come, go and grow while they are read.
  @Test func bearsWhatVanishesAndChanges() throws {
    try withTemporaryFolder { folder in
      let script = """
        while [ -e going ]; do
          mkdir -p x/y; for n in 1 2 3 4 5 6 7 8; do printf 'res.status(305)\\n' > x/y/$n.js; ln -sf 1.js x/y/l$n; done
          for n in 1 2 3 4; do printf 'res.status(305)\\n' >> grown.js; : > cut.js; printf '%0300d\\n' 1 > cut.js; done
          rm -rf x
        done
        """
      try Data().write(to: folder.appendingPathComponent("going"))
      let writer = try ChildProcess(URL(fileURLWithPath: "/bin/bash"), ["-c", script], directory: folder)
      defer {
        try? FileManager.default.removeItem(at: folder.appendingPathComponent("going"))
        _ = try? writer.waitForExit(timeout: 10)
      }
      for round in 0..<40 {
        let output = try BuiltBinary.run([["--check"], ["--list"], ["--files", "-v"]][round % 3], directory: folder)
        #expect([0, 1].contains(output.exitCode), "\(output.errorText)")
        #expect(output.errorText.hasSuffix("\n"))
      }
    }
  }

  /// Root enters every folder, so the binary runs as somebody else where the tests run as root.
  @Test func tellsAFolderThatItMayNotEnter() throws {
    try withTemporaryFolder { folder in
      let tree = folder.appendingPathComponent("tree")
      for name in ["closed", "listed", "open"] {
        let below = tree.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
        try Data(CommandLineTests.deprecated.utf8).write(to: below.appendingPathComponent("a.js"))
      }
      let binary = folder.appendingPathComponent("statuslsp")
      try BuiltBinary.copy(to: binary)
      let modes =
        [(folder, 0o755), (tree, 0o755), (binary, 0o755)]
        + [("closed", 0), ("listed", 0o444), ("open", 0o755)]
        .map { (tree.appendingPathComponent($0.0), $0.1) }
      for (url, mode) in modes {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
      }
      let arguments = ["--check", "--verbose", "tree"]
      let identity = ["--reuid=65534", "--regid=65534", "--clear-groups", binary.path]
      let output =
        getuid() == 0
        ? try ChildProcess.run(URL(fileURLWithPath: "/usr/bin/setpriv"), identity + arguments, directory: folder)
        : try ChildProcess.run(binary, arguments, directory: folder)
      for name in ["closed", "listed"] {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: tree.appendingPathComponent(name).path)
      }
      #expect(output.outputText.hasPrefix("tree/open/a.js:3:14: "))
      #expect(
        output.errorText.split(separator: "\n").prefix(2) == [
          "statuslsp: tree/closed: Permission denied", "statuslsp: tree/listed/a.js: Permission denied",
        ])
      #expect(output.exitCode == 1)
    }
  }
}
