import Foundation
import TestSupport
import Testing

/// `--fix` and `--diff` of the built binary. What is fixed here are comments that suppress nothing.
@Suite struct FixTests {
  /// One line of the file is to go.
  static let fixable = "const a = 1;\n// statuslsp:ignore\nconst b = 2;\n"
  static let fixed = "const a = 1;\nconst b = 2;\n"
  static let summary = "statuslsp: fixed 1 finding in 1 file; no findings, 1 file read\n"

  static func text(_ url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  static func write(_ text: String, to url: URL) throws {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  @Test(arguments: [
    ["--fix"], ["--check", "--fix"], ["--fix", "a.js"], ["--fix", "."], ["--fix", "a.js", "./a.js"],
  ])
  func fixesOnce(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      try Self.write(Self.fixable, to: file)
      let first = try BuiltBinary.run(arguments, directory: folder)
      #expect(try Self.text(file) == Self.fixed)
      #expect(first.exitCode == 0 && first.outputText == "")
      #expect(first.errorText.hasPrefix("statuslsp: fixed 1 finding in 1 file; no findings, "))
      let written = try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int
      let second = try BuiltBinary.run(arguments, directory: folder)
      #expect(second.errorText.hasPrefix("statuslsp: fixed nothing; no findings, "))
      #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int == written)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.js"])
    }
  }

  @Test func exitsByWhatRemains() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      try Self.write("// statuslsp:ignore\nlet a;\n" + CommandLineTests.deprecated, to: file)
      let output = try BuiltBinary.run(["--fix"], directory: folder)
      #expect(output.exitCode == 1)
      #expect(output.outputText.hasPrefix("a.js:4:14: warning[deprecated-code]: "), "\(output.outputText)")
      #expect(output.errorText == "statuslsp: fixed 1 finding in 1 file; 1 finding in 1 file, 1 file read\n")
      #expect(try Self.text(file) == "let a;\n" + CommandLineTests.deprecated)
    }
  }

  @Test(arguments: [
    ("\u{FEFF}let a;\r\n// statuslsp:ignore\r\nlet b;\r\n", "\u{FEFF}let a;\r\nlet b;\r\n"),
    ("let a;\n// statuslsp:ignore\nlet b;", "let a;\nlet b;"),
    ("let a;\r\n// statuslsp:ignore", "let a;"), ("let a; // statuslsp:ignore", "let a;"),
    ("let a;\n\tlet b; // statuslsp:ignore\r\nlet c;\n", "let a;\n\tlet b;\r\nlet c;\n"),
    ("\u{FEFF}// statuslsp:ignore\nlet a;\n", "\u{FEFF}let a;\n"),
  ])
  func keepsTheFormOfTheText(_ text: String, _ expected: String) throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      try Self.write(text, to: file)
      let output = try BuiltBinary.run(["--fix"], directory: folder)
      #expect(try Array(Data(contentsOf: file)) == Array(expected.utf8), "\(output.errorText)")
    }
  }

  @Test func keepsBytesThatAreNoUTF8() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      let rest = Array("/* ".utf8) + [0xFF, 0xC3, 0x80, 0xE2] + Array(" */\n".utf8)
      try Data(rest + Array("// statuslsp:ignore\n".utf8) + rest).write(to: file)
      _ = try BuiltBinary.run(["--fix"], directory: folder)
      #expect(try Array(Data(contentsOf: file)) == rest + rest)
    }
  }

  @Test(arguments: [["git", "apply"], ["patch", "-p1", "--quiet"]])
  func othersMakeOfTheDiffWhatFixDoes(_ tool: [String]) throws {
    try withTemporaryFolder { folder in
      let names = ["a.js", "src/odd name.js", "src/caf\u{E9}.py", "src/q\"\\.rb", "nginx.conf"]
      let texts = [
        Self.fixable, "let a;\r\n// statuslsp:ignore\r\nlet b;", "x = 1  # statuslsp:ignore\n",
        "# statuslsp:ignore\nx = 1",
        "server {\n  # statuslsp:ignore\n  listen 80;\n}\n",
      ]
      for place in ["diff", "fix"] {
        for (name, text) in zip(names, texts) {
          try Self.write(text, to: folder.appendingPathComponent(place).appendingPathComponent(name))
        }
      }
      let diff = try BuiltBinary.run(["--diff"], directory: folder.appendingPathComponent("diff"))
      #expect(diff.exitCode == 1)
      #expect(diff.errorText == "statuslsp: would fix 5 findings in 5 files, 5 files read\n")
      for (name, text) in zip(names, texts) {
        #expect(try Self.text(folder.appendingPathComponent("diff/\(name)")) == text, "a diff changes nothing")
      }
      let applied = try ChildProcess.run(
        URL(fileURLWithPath: "/usr/bin/env"), tool, input: diff.standardOutput,
        directory: folder.appendingPathComponent("diff"))
      #expect(applied.exitCode == 0, "\(applied.errorText)\n\(diff.outputText)")
      _ = try BuiltBinary.run(["--fix"], directory: folder.appendingPathComponent("fix"))
      for (name, text) in zip(names, texts) {
        let (one, other) = (folder.appendingPathComponent("diff/\(name)"), folder.appendingPathComponent("fix/\(name)"))
        #expect(try Data(contentsOf: one) == Data(contentsOf: other), "\(name)")
        #expect(try Self.text(one) != text, "\(name)")
      }
      let again = try BuiltBinary.run(["--diff"], directory: folder.appendingPathComponent("diff"))
      #expect(again.exitCode == 0 && again.standardOutput == [])
    }
  }

  @Test func aDiffCountsFromTheWorkingDirectory() throws {
    try withTemporaryFolder { folder in
      try Self.write(Self.fixable, to: folder.appendingPathComponent("in/src/a.js"))
      let output = try BuiltBinary.run(["--diff", "../in/src"], directory: folder.appendingPathComponent("in"))
      #expect(output.outputText.hasPrefix("--- a/src/a.js\n+++ b/src/a.js\n@@ -1,3 +1,2 @@\n"), "\(output.outputText)")
    }
  }

  @Test func whatIsSuppressedOrOffIsNotFixed() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      try Self.write(Self.fixable, to: file)
      try Self.write(
        #"{"rules": {"unknown-suppression": "off"}}"#, to: folder.appendingPathComponent(".statuslsp.json"))
      _ = try BuiltBinary.run(["--fix"], directory: folder)
      #expect(try Self.text(file) == Self.fixable)
    }
  }
}
