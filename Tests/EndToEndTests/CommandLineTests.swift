import Foundation
import JSON
import TestSupport
import Testing

/// The built binary's commands: what they print, and their exit codes.
@Suite struct CommandLineTests {
  /// Files that have a warning in line 3, column 14; an information in line 3, column 14; nothing.
  static let deprecated = "const express = require('express');\nfunction go(req, res) {\n  res.status(305).end();\n}\n"
  static let reserved = deprecated.replacingOccurrences(of: "305", with: "418")
  static let clean = deprecated.replacingOccurrences(of: "305", with: "404")

  /// Runs the binary in a new folder that holds the files.
  static func run(
    _ arguments: [String], files: [String: String] = [:], environment: [String: String] = [:]
  ) throws -> ProcessOutput {
    try withTemporaryFolder { folder in
      for (path, text) in files {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      return try BuiltBinary.run(arguments, directory: folder, environment: environment)
    }
  }

  @Test(
    arguments: [
      (["--check"], deprecated, 1),
      (["--check"], reserved, 0),
      (["--check"], clean, 0),
      (["--check", "a.js"], deprecated, 1),
      (["--check", "--fail-on", "error"], deprecated, 0),
      (["--check", "--fail-on", "never"], deprecated, 0),
      (["--check", "--fail-on", "information"], reserved, 1),
      (["--check", "--min-severity", "error"], deprecated, 1),
      (["--check", "--quiet", "--threads", "1"], deprecated, 1),
      (["--list"], clean, 0),
      (["--list"], "", 0),
      (["--files"], clean, 0),
      (["--help"], clean, 0),
      (["--version"], clean, 0),
      (["--explain", "404"], clean, 0),
      (["--explain", "payload too large", "nginx", ":not_found", "--format", "json"], clean, 0),
      (["--explain", "404", "nonsense", "--format", "markdown"], clean, 2),
      (["--list", "--constants"], clean, 0),
      (["--check", "--constants"], clean, 2),
      (["--explain", "nonsense"], clean, 2),
      (["--explain"], clean, 2),
      (["--check", "missing"], clean, 2),
      (["--check", "a.js", "missing"], deprecated, 2),
      (["--list", "missing"], clean, 2),
      (["--check", ""], clean, 2),
      (["--check", "--list"], clean, 2),
      (["--chekc"], clean, 2),
      (["--check", "--threads", "none"], clean, 2),
      (["--clientProcessId", "0"], clean, 2),
      (["a.js"], deprecated, 2),
    ] as [([String], String, Int32)])
  func exits(_ arguments: [String], _ text: String, _ exitCode: Int32) throws {
    #expect(try Self.run(arguments, files: ["a.js": text]).exitCode == exitCode)
  }

  @Test func printsPlaceMessageLineAndCarets() throws {
    let output = try Self.run(["--check", "src"], files: ["src/b.js": Self.deprecated, "src/a.js": Self.deprecated])
    let lines = output.outputText.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 8)
    #expect(lines[0].hasPrefix("src/a.js:3:14: warning[deprecated-code]: "))
    #expect(lines[1] == "  |   res.status(305).end();")
    #expect(lines[2] == "  |              ^^^")
    #expect(lines[3] == "")
    #expect(lines[4].hasPrefix("src/b.js:3:14: warning[deprecated-code]: "))
    #expect(lines[7] == "")
    #expect(output.errorText == "statuslsp: 2 findings in 2 files, 2 files read\n")
  }

  @Test func namesAMissingPathAndGoesOn() throws {
    let output = try Self.run(["--check", "missing", "a.js"], files: ["a.js": Self.deprecated])
    #expect(output.outputText.hasPrefix("a.js:3:14: warning[deprecated-code]: "))
    #expect(output.errorText.contains("missing: No such file or directory\n"))
  }

  @Test func suggestsTheNearestOption() throws {
    #expect(
      try Self.run(["--chekc"]).errorText == """
        statuslsp: error: unknown option '--chekc'; did you mean '--check'?
        Try 'statuslsp --help'.

        """)
  }

  @Test func listsOneObjectALine() throws {
    let text = Self.clean + "const statusCode = '500';\n"
    let output = try Self.run(["--list", "--format", "jsonl", "a.js"], files: ["a.js": text])
    let rows = try output.outputText.split(separator: "\n").map { try JSONReader.read(Array($0.utf8)) }
    #expect(rows.map { $0["path"]?.string } == ["a.js", "a.js"])
    #expect(rows.map { $0["line"]?.integer } == [3, 5])
    #expect(rows.map { $0["column"]?.integer } == [14, 21])
    #expect(rows.map { $0["code"]?.integer } == [404, 500])
    #expect(rows.map { $0["text"]?.string } == ["404", "'500'"])
    #expect(rows.allSatisfy { $0["context"]?.string?.isEmpty == false && $0["why"]?.string?.isEmpty == false })
    #expect(rows.allSatisfy { ["strong", "medium"].contains($0["evidence"]?.string) })
  }

  @Test func listsAWildcardWithoutACode() throws {
    let text = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        4XX:\n          description: Error\n"
    let output = try Self.run(["--list", "--format", "jsonl"], files: ["openapi.yaml": text])
    let row = try JSONReader.read(Array(output.outputText.utf8))
    #expect(row["code"]?.isNull == true)
    #expect(row["class"]?.integer == 4)
    #expect(row["line"]?.integer == 6)
    #expect(row["column"]?.integer == 9)
  }

  @Test func listsMentionsOnlyWhenAsked() throws {
    let files = ["a.js": "// answers with status 404\n" + Self.clean]
    let usual = try Self.run(["--list"], files: files).outputText
    let weak = try Self.run(["--list", "--evidence", "weak"], files: files).outputText
    #expect(usual.split(separator: "\n").count == 1)
    #expect(weak.contains(":1:24  404 Not Found  mention, weak, "))
  }

  @Test func listsConstantsOnlyWhenAsked() throws {
    let files = ["a.go": "package a\n\nimport \"net/http\"\n\nfunc f() { w.WriteHeader(http.StatusNotFound) }\n"]
    #expect(try Self.run(["--list"], files: files).outputText == "")
    #expect(
      try Self.run(["--list", "--constants"], files: files).outputText
        == "a.go:5:31  404 Not Found  constant, strong, constant of Go net/http\n")
    let row = try Self.run(["--list", "--constants", "--format", "jsonl"], files: files).outputText
    #expect(row.contains("\"code\":404,\"text\":\"http.StatusNotFound\",\"context\":\"constant\""))
  }

  @Test(arguments: [("404", "Not Found"), ("418", "teapot"), ("4xx", "client error"), ("471", "400 Bad Request")])
  func explains(_ word: String, _ expected: String) throws {
    let output = try Self.run(["--explain", word])
    #expect(output.outputText.contains(expected))
    #expect(output.outputText.hasPrefix(word))
    #expect(output.errorText == "")
  }

  @Test func explainsNegativeNumbersAsInvalid() throws {
    let output = try Self.run(["--explain", "-1"])
    #expect(output.outputText.lowercased().contains("invalid"))
    #expect(output.exitCode == 0)
  }

  @Test func printsItsVersion() throws {
    #expect(try Self.run(["--version"]).outputText == "statuslsp 0.1.0\n")
  }

  @Test func helpFitsEightyColumns() throws {
    let lines = try Self.run(["--help"]).outputText.split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
    #expect(lines.contains { $0.hasPrefix("  --check [PATH ...] ") })
  }

  @Test func saysTheSameWithAnyNumberOfThreads() throws {
    var files: [String: String] = [:]
    for number in 0..<60 { files["d\(number % 7)/f\(number).js"] = Self.deprecated + "// \(number)\n" }
    let one = try Self.run(["--check", "--threads", "1"], files: files)
    let many = try Self.run(["--check", "--threads", "8"], files: files)
    #expect(one == many)
    #expect(one.outputText.split(separator: "\n").count { $0.contains("warning[") } == 60)
  }

  @Test(
    arguments: [
      (["--color", "always"], [:], true), (["--color", "auto"], [:], false), ([], ["TERM": "xterm"], false),
      (["--color", "never"], [:], false), (["--color", "always"], ["NO_COLOR": "1"], true),
    ] as [([String], [String: String], Bool)])
  func coloursWhenAsked(_ options: [String], _ environment: [String: String], _ isColored: Bool) throws {
    let output = try Self.run(["--check"] + options, files: ["a.js": Self.deprecated], environment: environment)
    #expect(output.outputText.contains("\u{1B}[") == isColored)
  }
}
