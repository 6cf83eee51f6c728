import Foundation
import TestSupport
import Testing

#if os(Linux)
/// How much memory a run takes at most.
@Suite struct MemoryTests {
  static let findings = 10_000
  static let formats = ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"]

  /// Runs the binary and gives the most memory that it had, in bytes.
  private func peak(_ arguments: [String], in folder: URL) throws -> Int {
    let measuring = """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let output = try BuiltBinary.run(
      script: "exec python3 -c '\(measuring)' \"$0\" \"$@\"", arguments, directory: folder)
    let kibibytes = try #require(Int(output.outputText.trimmingCharacters(in: .newlines)), "\(output.errorText)")
    return kibibytes * 1024
  }

  /// 25 MB, 200 bytes for each finding, and twelve times the largest file: more than a report on as many findings is.
  private func allowed(largest: Int) -> Int { 25_000_000 + Self.findings * 200 + largest * 12 }

  private func check(_ files: [String: String], _ arguments: [String], report: URL? = nil) throws {
    try withTemporaryFolder { folder in
      for (name, text) in files { try FixTests.write(text, to: folder.appendingPathComponent(name)) }
      let largest = files.values.map(\.utf8.count).max() ?? 0
      let taken = try peak(["--check", "--threads", "4"] + arguments, in: folder)
      #expect(taken <= allowed(largest: largest), "\(taken) bytes")
      #expect(taken > 2_000_000, "nothing was measured")
    }
  }

  static let head = "const express = require('express');\n"
  static let line = "res.status(305).end();\n"

  @Test(arguments: formats) func aReportOnManyFindingsInOneFileIsNotHeldAsAWhole(_ format: String) throws {
    try check(["a.js": Self.head + String(repeating: Self.line, count: Self.findings)], ["--format", format])
  }

  @Test(arguments: formats + ["all"]) func aReportOnManyFilesIsNotHeldAsAWhole(_ format: String) throws {
    let text = Self.head + String(repeating: "const value = 1;\n" + Self.line, count: 10)
    let files = Dictionary(
      uniqueKeysWithValues: (0..<(Self.findings / 10)).map { ("d\($0 % 30)/f\($0).js", text) })
    let all = Self.formats.dropFirst().flatMap { ["--output", "\($0)=report.\($0)"] }
    try check(files, format == "all" ? all : ["--format", format])
  }
}
#endif
