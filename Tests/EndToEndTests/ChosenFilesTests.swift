import Foundation
import TestSupport
import Testing

/// The options that choose what is read, in the built binary.
@Suite struct ChosenFilesTests {
  static let files = [
    "a.js": CommandLineTests.deprecated, "b.py": "x", ".c/d.js": "x", "e.log": "x", "gen/f.js": "// @generated",
    ".ignore": "*.log",
  ]

  @Test(
    arguments: [
      ([], [".c/d.js", ".ignore", "a.js", "b.py"]),
      (["--no-ignore"], [".c/d.js", ".ignore", "a.js", "b.py", "e.log"]),
      (["--no-hidden"], ["a.js", "b.py"]),
      (["--include", "*.js"], [".c/d.js", "a.js"]),
      (["--include", "*.js", "--include=*.py", "--exclude", ".c"], ["a.js", "b.py"]),
      (["--max-size", "4"], [".c/d.js", "b.py"]),
      (["e.log", "gen/f.js"], ["e.log", "gen/f.js"]),
      (["--force-exclude", "e.log", "gen/f.js", "b.py"], ["b.py"]),
      (["--force-exclude", "--exclude", "b.*", "b.py", "a.js"], ["a.js"]),
      (["--force-exclude", "--no-hidden", ".c/d.js", "./b.py"], ["./b.py"]),
    ] as [([String], [String])])
  func lists(_ arguments: [String], _ expected: [String]) throws {
    // Outside of a repository, where the files above a named path say nothing.
    let files = Self.files.merging([".git/HEAD": "x"]) { $1 }
    let output = try CommandLineTests.run(["--files", "-q"] + arguments, files: files)
    #expect(output.outputText.split(separator: "\n").map(String.init) == expected)
    #expect(output.exitCode == 0)
  }

  /// Where there is no repository, the ignore files from the working directory on count, as they do for a walk.
  @Test func forceExcludeAsksIgnoreFilesOutsideOfRepositoriesToo() throws {
    let files = [
      ".ignore": "*.log\n", "a.log": "x", "b.js": "x", "in/.statuslspignore": "made/\n", "in/made/c.js": "x",
      "in/d.js": "x",
    ]
    let named = ["a.log", "b.js", "in/made/c.js", "in/d.js"]
    let output = try CommandLineTests.run(["--files", "-q", "--force-exclude"] + named, files: files)
    #expect(output.outputText == "b.js\nin/d.js\n")
    #expect(
      try CommandLineTests.run(["--files", "-q"] + named, files: files).outputText == named.joined(separator: "\n")
        + "\n")
  }

  @Test(arguments: ["b.py\na.js\n", "b.py\0a.js\0", "\n\nb.py\na.js"])
  func takesPathsFromAList(_ list: String) throws {
    try withTemporaryFolder { folder in
      for (name, text) in ["a.js": "x", "b.py": "x", "c.js": "x", "list": list] {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      for (arguments, input) in [(["--files-from", "list"], ""), (["--files-from", "-"], list)] {
        let output = try BuiltBinary.run(["--files"] + arguments, input: Array(input.utf8), directory: folder)
        #expect(output.outputText == "b.py\na.js\n")
      }
      let empty = try BuiltBinary.run(["--files", "--files-from", "-"], directory: folder)
      #expect(empty.outputText == "" && empty.errorText == "statuslsp: no file read\n" && empty.exitCode == 0)
      let missing = try BuiltBinary.run(["--files", "--files-from", "nowhere"], directory: folder)
      #expect(missing.errorText == "statuslsp: error: nowhere: No such file or directory\n" && missing.exitCode == 2)
      let gone = try BuiltBinary.run(["--files", "--files-from", "-"], input: Array("gone\n".utf8), directory: folder)
      #expect(gone.errorText.contains("gone: No such file or directory") && gone.exitCode == 2)
    }
  }

  @Test func checksStandardInput() throws {
    let text = Array(CommandLineTests.deprecated.utf8)
    try withTemporaryFolder { folder in
      let settings = #"{"rules": {"deprecated-code": "error"}}"#
      try Data(settings.utf8).write(to: folder.appendingPathComponent(".statuslsp.json"))
      let output = try BuiltBinary.run(["--check", "-", "--stdin-path", "src/a.js"], input: text, directory: folder)
      #expect(output.outputText.hasPrefix("src/a.js:3:14: error[deprecated-code]: "))
      #expect(output.exitCode == 1)
      let unnamed = try BuiltBinary.run(
        ["--list", "-"], input: Array("HTTP/1.1 404 Not Found\n".utf8), directory: folder)
      #expect(unnamed.outputText.hasPrefix("-:1:10  404 Not Found"))
      let own = try BuiltBinary.run(
        ["--check", "-", "--stdin-path", ".statuslsp.json"], input: text, directory: folder)
      #expect(own.outputText == "" && own.exitCode == 0)
      let large = try BuiltBinary.run(["--check", "-", "--max-size", "9"], input: text, directory: folder)
      #expect(large.errorText.hasPrefix("statuslsp: -: skipped: too large\n"))
    }
  }

  @Test func failsOnNothingWhereItIsAskedTo() throws {
    let plain = try CommandLineTests.run(["--check"])
    #expect(plain.errorText == "statuslsp: no findings, no file read\n" && plain.exitCode == 0)
    for command in ["--check", "--list", "--files"] {
      let strict = try CommandLineTests.run([command, "--error-on-empty", "-q"])
      #expect(strict.errorText == "statuslsp: error: nothing was checked: no file was read\n")
      #expect(strict.exitCode == 2)
    }
    #expect(try CommandLineTests.run(["--check", "--error-on-empty"], files: ["a": "x"]).exitCode == 0)
  }

  @Test func reportsChangedLinesAlone() throws {
    try withTemporaryFolder { folder in
      func git(_ arguments: [String]) throws {
        let common = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        let output = try ChildProcess.run(InstalledTool.need("git"), common + arguments, directory: folder)
        if output.exitCode != 0 { throw Failure(output.errorText) }
      }
      let line = "  res.status(305).end();\n"
      func write(_ lines: [String], to name: String) throws {
        let text = "const express = require('express');\n" + lines.joined()
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      try git(["init", "-q"])
      try write([line, line, line], to: "a.js")
      try write([line], to: "b.js")
      try git(["add", "."])
      try git(["commit", "-qm", "x"])
      let none = try BuiltBinary.run(["--check", "--changed"], directory: folder)
      #expect(none.outputText == "" && none.exitCode == 0)
      try write([line, "  res.status(306).end();\n", line], to: "a.js")
      try write([line], to: "new\nline.js")
      func places(_ arguments: [String]) throws -> [String] {
        let output = try BuiltBinary.run(arguments, directory: folder)
        return output.outputText.split(separator: "\n").filter { !$0.hasPrefix(" ") }
          .map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
      }
      #expect(try places(["--check", "--changed"]) == ["a.js:3", "new\\x0aline.js:2"])
      #expect(try places(["--list", "--changed=HEAD", "a.js", "b.js"]) == ["a.js:3"])
      #expect(try places(["--files", "--changed"]) == ["a.js", "new\\x0aline.js"])
      let unknown = try BuiltBinary.run(["--check", "--changed=nowhere"], directory: folder)
      #expect(unknown.errorText == "statuslsp: error: git knows no commit 'nowhere'\n" && unknown.exitCode == 2)
      let without = try BuiltBinary.run(["--check", "--changed"], directory: folder, environment: ["PATH": "/nowhere"])
      #expect(without.errorText.contains("git cannot be run: No such file or directory") && without.exitCode == 2)
    }
  }

  @Test func partsReportWhatTheWholeReports() throws {
    try withTemporaryFolder { folder in
      for index in 0..<50 {
        try Data(CommandLineTests.deprecated.utf8).write(to: folder.appendingPathComponent("f\(index).js"))
      }
      func rows(_ arguments: [String]) throws -> [Substring] {
        try BuiltBinary.run(["--check", "--format", "jsonl"] + arguments, directory: folder).outputText
          .split(separator: "\n")
      }
      let parts = try (1...3).map { try rows(["--shard", "\($0)/3"]) }
      #expect(parts.allSatisfy { !$0.isEmpty })
      #expect(parts.flatMap { $0 }.sorted() == (try rows([])).sorted())
    }
  }
}
