import Foundation
import JSON
import TestSupport
import Testing

/// `--changed` in a repository of git's, beside a run over everything.
@Suite struct ChangedLinesTests {
  static let head = "const express = require('express');\n"
  static let line = "  res.status(305).end();\n"

  /// Commits files, writes others over them, and hands over the folder.
  private func withRepository(
    _ committed: [String: String], then written: [String: String], _ body: (URL) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      func git(_ arguments: [String]) throws {
        let common = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        let output = try ChildProcess.run(InstalledTool.need("git"), common + arguments, directory: folder)
        if output.exitCode != 0 { throw Failure(output.errorText) }
      }
      for (name, text) in committed { try FixTests.write(text, to: folder.appendingPathComponent(name)) }
      try git(["init", "-q"])
      try git(["add", "."])
      try git(["commit", "-qm", "x"])
      for (name, text) in written { try FixTests.write(text, to: folder.appendingPathComponent(name)) }
      try body(folder)
    }
  }

  /// The rows of a report by path and line.
  private func rows(_ arguments: [String], in folder: URL) throws -> [String: String] {
    let output = try BuiltBinary.run(["--check", "--format", "jsonl"] + arguments, directory: folder)
    var rows: [String: String] = [:]
    for line in output.outputText.split(separator: "\n") {
      let json = try JSONReader.read(Array(line.utf8))
      rows["\(json["path"]?.string ?? ""):\(json["line"]?.integer ?? 0)"] = json["fingerprint"]?.string
    }
    return rows
  }

  /// Lines that are all alike are told apart by their number in the whole file, and not among those that have changed.
  @Test func fingerprintsAreThoseOfAWholeRun() throws {
    let (head, line) = (Self.head, Self.line)
    let before = ["a.js": head + line + "\n" + line, "b.js": head + line]
    let after = [
      "a.js": head + line + "  res.status(306).end();\n" + line + "// new\n" + line, "c.js": head + line + line,
    ]
    try withRepository(before, then: after) { folder in
      let whole = try rows([], in: folder)
      #expect(whole.count == 7 && Set(whole.values).count == 7)
      let changed = try rows(["--changed"], in: folder)
      // Which of the lines that are alike is the new one is git's to say.
      #expect(changed.count == 4 && changed["a.js:2"] == nil, "\(changed.keys.sorted())")
      #expect(changed["a.js:3"] != nil && changed["c.js:2"] != nil && changed["c.js:3"] != nil)
      for (place, fingerprint) in changed { #expect(fingerprint == whole[place], "\(place)") }
      var parts: [String: String] = [:]
      for number in 1...3 {
        parts.merge(try rows(["--changed", "--shard", "\(number)/3"], in: folder)) { first, _ in first }
      }
      #expect(parts == changed)
      // A baseline of what was there before leaves the others' numbers alone, too.
      let written = try BuiltBinary.run(
        ["--check", "--write-baseline", "known.json", "b.js", "c.js"], directory: folder)
      #expect(written.exitCode == 0, "\(written.errorText)")
      try FixTests.write(head + line + line + line, to: folder.appendingPathComponent("c.js"))
      let now = try rows([], in: folder)
      let left = try rows(["--baseline", "known.json"], in: folder)
      #expect(left.keys.filter { $0.hasPrefix("c.js") }.count == 1)
      for (place, fingerprint) in left { #expect(fingerprint == now[place], "\(place)") }
    }
  }

  /// What stands on other lines stays as it is.
  @Test func fixesAreThoseOnChangedLines() throws {
    let comment = "// statuslsp:ignore\n"
    let before = ["a.js": comment + "const b = 2;\n", "b.js": comment + "const c = 3;\n"]
    try withRepository(before, then: ["a.js": comment + "const b = 2;\n" + comment + "const d = 4;\n"]) { folder in
      let output = try BuiltBinary.run(["--fix", "--changed"], directory: folder)
      #expect(output.errorText.hasPrefix("statuslsp: fixed 1 finding in 1 file; "), "\(output.errorText)")
      #expect(output.exitCode == 0)
      let text = try FixTests.text(folder.appendingPathComponent("a.js"))
      #expect(text == comment + "const b = 2;\nconst d = 4;\n")
      #expect(try FixTests.text(folder.appendingPathComponent("b.js")) == before["b.js"])
      let rest = try BuiltBinary.run(["--fix"], directory: folder)
      #expect(rest.errorText.hasPrefix("statuslsp: fixed 2 findings in 2 files; "), "\(rest.errorText)")
    }
  }
}
