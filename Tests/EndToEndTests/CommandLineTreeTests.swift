import Foundation
import TestSupport
import Testing

/// What the built binary makes of files and folders that are out of the ordinary, and of a reader that goes away.
@Suite struct CommandLineTreeTests {
  static let text = CommandLineTests.deprecated

  @Test func reportsAFileOnceInALoopOfLinks() throws {
    try withTemporaryFolder { folder in
      let inner = folder.appendingPathComponent("a/b")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      try Data(Self.text.utf8).write(to: inner.appendingPathComponent("app.js"))
      for (name, target) in [("loop", "../.."), ("self", "self"), ("broken", "nowhere")] {
        let link = inner.appendingPathComponent(name).path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      }
      let output = try BuiltBinary.run(["--check"], directory: folder)
      #expect(output.outputText.split(separator: "\n").count { $0.contains("warning[") } == 1)
      #expect(output.exitCode == 1)
    }
  }

  @Test func skipsABinaryFile() throws {
    try withTemporaryFolder { folder in
      try Data(Self.text.utf8 + [0] + Self.text.utf8).write(to: folder.appendingPathComponent("app.js"))
      let output = try BuiltBinary.run(["--check"], directory: folder)
      #expect(output.outputText == "")
      #expect(output.errorText == "statuslsp: no findings, no file read; skipped 1: 1 binary\n")
      #expect(output.exitCode == 0)
    }
  }

  @Test func readsAFileWithInvalidUTF8() throws {
    try withTemporaryFolder { folder in
      let bytes =
        Array("const express = require('express');\n/* ".utf8) + [0xFF, 0xC3] + Array(" */ res.status(305);\n".utf8)
      try Data(bytes).write(to: folder.appendingPathComponent("app.js"))
      let output = try BuiltBinary.run(["--check", "app.js"], directory: folder)
      let lines = output.outputText.split(separator: "\n")
      try #require(lines.count == 3)
      #expect(lines[0].hasPrefix("app.js:2:21: warning[deprecated-code]: "))
      #expect(lines[1] == "  | /* \\xff\\xc3 */ res.status(305);")
      #expect(lines[2] == "  |                           ^^^")
    }
  }

  @Test func givesNothingHostileToTheTerminal() throws {
    try withTemporaryFolder { folder in
      let hostile = "::error::\u{1B}]0;x\u{07}\u{9B}31m\u{202E}"
      let text = "const express = require('express');\n::error:: /* \(hostile) */ res.status(305);\n"
      try Data(text.utf8).write(to: folder.appendingPathComponent("a\n\(hostile).js"))
      for arguments in [["--check"], ["--list"], ["--list", "--format", "jsonl"], ["--files"], ["--check", hostile]] {
        let output = try BuiltBinary.run(arguments, directory: folder)
        let printed = output.outputText + output.errorText
        let acting = printed.unicodeScalars.filter {
          $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}")
        }
        #expect(acting.isEmpty, "\(arguments)")
        #expect(!printed.split(separator: "\n").contains { $0.hasPrefix("::error") }, "\(arguments)")
        #expect(printed.contains("\\x1b") || printed.contains("\\u001b"), "\(arguments)")
      }
    }
  }

  /// Root reads every file, so the binary runs as somebody else where the tests run as root.
  @Test func namesAFileThatItMayNotRead() throws {
    try withTemporaryFolder { folder in
      let tree = folder.appendingPathComponent("tree")
      try FileManager.default.createDirectory(at: tree, withIntermediateDirectories: true)
      let secret = tree.appendingPathComponent("secret.js")
      try Data(Self.text.utf8).write(to: secret)
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: secret.path)
      // The checkout itself may lie where others cannot go.
      let binary = folder.appendingPathComponent("statuslsp")
      try BuiltBinary.copy(to: binary)
      for path in [folder.path, tree.path, binary.path] {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
      func run(_ arguments: [String]) throws -> ProcessOutput {
        guard getuid() == 0 else { return try ChildProcess.run(binary, arguments, directory: folder) }
        let setpriv = URL(fileURLWithPath: "/usr/bin/setpriv")
        let identity = ["--reuid=65534", "--regid=65534", "--clear-groups", binary.path]
        return try ChildProcess.run(setpriv, identity + arguments, directory: folder)
      }
      let named = try run(["--check", "tree/secret.js"])
      #expect(named.outputText == "", "the file could be read")
      #expect(named.errorText.contains("tree/secret.js: Permission denied"))
      #expect(named.exitCode == 2)
      let walked = try run(["--check", "tree"])
      #expect(walked.outputText == "", "the file could be read")
      #expect(walked.errorText.contains("tree/secret.js: Permission denied"))
      #expect(walked.exitCode == 0)
    }
  }

  @Test(arguments: ["--check", "--list"])
  func endsQuietlyWhenNobodyReads(_ command: String) throws {
    try withTemporaryFolder { folder in
      // More than a pipe holds, so that the write meets the closed end.
      let lines = String(repeating: "  res.status(305).end();\n", count: 20_000)
      try Data(("const express = require('express');\n" + lines).utf8).write(
        to: folder.appendingPathComponent("app.js"))
      let script = "\"$0\" \"$1\" | head -n 1; echo \"${PIPESTATUS[0]}\""
      let output = try ChildProcess.run(
        URL(fileURLWithPath: "/bin/bash"), ["-c", script, BuiltBinary.url().path, command], directory: folder)
      let printed = output.outputText.split(separator: "\n")
      try #require(printed.count == 2)
      #expect(printed[0].contains("app.js:2:14"))
      #expect(printed[1] == (command == "--check" ? "1" : "0"))
      #expect(output.errorText.split(separator: "\n").count == 1)
      #expect(output.errorText.contains("20000 "))
    }
  }

  #if os(Linux)
  /// script(1) runs a command at a terminal of its own.
  @Test func saysWhatItIsToSomebodyAtATerminal() throws {
    try withTemporaryFolder { folder in
      let command = "'\(try BuiltBinary.url().path)' 2> errors"
      let output = try ChildProcess.run(
        URL(fileURLWithPath: "/usr/bin/script"), ["-qec", command, "/dev/null"], directory: folder)
      let printed = try String(contentsOf: folder.appendingPathComponent("errors"), encoding: .utf8)
      #expect(output.exitCode == 2)
      #expect(printed.split(separator: "\n").count == 3)
      #expect(printed.contains("--check") && printed.contains("--help"))
    }
  }
  #endif
}
