import Foundation
import TestSupport
import Testing

#if os(Linux)
/// A disk that is full, or that may only be read: nothing is lost, and what could not be written is told.
@Suite(.enabled(if: Disk.canBeMade, "no disk can be mounted here")) struct FullDiskTests {
  @Test func aFixThatDoesNotFitChangesNothing() throws {
    let text = FixTests.fixable + String(repeating: "const c = 3;\n", count: 1_000)
    let run = try Disk.run(
      "echo > small; cat /dev/zero > fill; \"$binary\" --fix",
      files: ["a.js": text, "b.js": text])
    #expect(run.errors.contains("a.js: left alone: No space left on device\n"), "\(run.errors)")
    #expect(run.errors.contains("b.js: left alone: No space left on device\n"))
    #expect(run.errors.contains("statuslsp: fixed nothing, left 2 files alone; "))
    #expect(run.files == ["a.js", "b.js", "fill", "small"])
    #expect(try run.text("a.js") == text && run.text("b.js") == text)
  }

  @Test func aDiskThatMayOnlyBeReadStaysAsItIs() throws {
    let run = try Disk.run(
      "mount -o remount,ro . && \"$binary\" --fix", files: ["a.js": FixTests.fixable])
    #expect(run.errors.contains("a.js: left alone: it may not be written to\n"), "\(run.errors)")
    #expect(run.files == ["a.js"])
    #expect(try run.text("a.js") == FixTests.fixable)
  }

  static let writers = ["--check --output json=report", "--check --write-baseline report"]

  @Test(arguments: writers) func aReportThatDoesNotFitLeavesTheOldOne(_ command: String) throws {
    var files = ["report": "{\"version\": 1, \"findings\": []}\n"]
    let lines = String(repeating: "  res.status(305).end();\n", count: 300)
    files["a.js"] = "const express = require('express');\n" + lines
    let run = try Disk.run("cat /dev/zero > fill; \"$binary\" \(command)", files: files)
    #expect(run.code == 2)
    #expect(run.errors.contains("No space left on device"), "\(run.errors)")
    #expect(run.files == ["a.js", "fill", "report"])
    #expect(try run.text("report") == files["report"])
  }

  @Test(arguments: writers + ["--init"]) func aReportOnADiskThatMayOnlyBeReadIsAnError(_ command: String) throws {
    let run = try Disk.run(
      "mount -o remount,ro . && \"$binary\" \(command)", files: ["a.js": CommandLineTests.deprecated])
    #expect(run.code == 2)
    #expect(run.errors.contains("report: ") || run.errors.contains(".statuslsp.json: "), "\(run.errors)")
    #expect(run.errors.contains("Read-only file system"), "\(run.errors)")
    #expect(run.files == ["a.js"])
  }

  /// Parts of a large report wait in a file of their own, where there is room for one.
  @Test func aReportWhosePartsFindNoRoomIsWhole() throws {
    let lines = String(repeating: "  res.status(305).end();\n", count: 5_000)
    let run = try Disk.run(
      """
      cat /dev/zero > fill
      report() { TMPDIR=$1 "$binary" --check -q --format sarif > "../$2"; }
      report . full; report .. roomy; cmp ../full ../roomy >&2 && [ $(wc -c < ../full) -gt 2000000 ]
      """, files: ["a.js": "const express = require('express');\n" + lines])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.files == ["a.js", "fill"])
  }

  /// The exit code alone would say that all is well.
  @Test(arguments: ["--check", "--list", "--files", "--check --fix", "--explain all"])
  func outputThatDoesNotFitIsAnError(_ command: String) throws {
    let run = try Disk.run(
      "cat /dev/zero > fill; \"$binary\" \(command) > printed", files: ["a.js": CommandLineTests.clean])
    // Nothing to print is no fault.
    guard command != "--check", command != "--check --fix" else { return #expect(run.code == 0) }
    #expect(run.code == 2)
    #expect(run.errors.contains("No space left on device"), "\(run.errors)")
  }
}

/// A disk of 256 KiB, in memory and in a namespace of its own.
struct Disk {
  let code: Int
  let errors: String
  /// What stands on the disk afterwards.
  let files: [String]
  private let texts: [String: String]

  func text(_ name: String) throws -> String {
    try #require(texts[name], "there is no \(name)")
  }

  /// Whether this user may mount something, if only for its own eyes: no package gives that right.
  static let canBeMade =
    (try? ChildProcess.run(
      URL(fileURLWithPath: "/usr/bin/unshare"), ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]))?.exitCode == 0

  /// Runs a script on the disk, which has the files; `$binary` is the binary.
  static func run(_ script: String, files: [String: String]) throws -> Disk {
    try withTemporaryFolder { folder in
      for (name, text) in files { try FixTests.write(text, to: folder.appendingPathComponent("given/\(name)")) }
      let whole = """
        mkdir disk after && mount -t tmpfs -o size=256k tmpfs disk && cp given/* disk/ && cd disk || exit 77
        (\(script)) 2> ../errors; echo $? > ../code; cp -r . ../after
        """
      let output = try BuiltBinary.run(
        script: "binary=$0 exec unshare -rm /bin/bash -c \"$1\"", [whole], directory: folder)
      try #require(output.exitCode != 77, "\(output.errorText)")
      func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
      }
      let left = Repository.files(below: folder.appendingPathComponent("after"))
      return Disk(
        code: try #require(Int(try text("code").trimmingCharacters(in: .whitespacesAndNewlines))),
        errors: try text("errors"), files: left,
        texts: Dictionary(uniqueKeysWithValues: try left.map { ($0, try text("after/\($0)")) }))
    }
  }
}
#endif
