import Foundation
import TestSupport
import Testing

/// Reports of the built binary on a folder with hostile names and contents, read by other programs.
@Suite struct ReportFileTests {
  /// Files by their names, as bytes where no string holds them; each has a finding in line 2.
  static let names: [[UInt8]] =
    [
      "plain.js", "a b.js", "é😀.js", "::error::x.js", "##[x].js", "a%0Ab,c:d.js", "x\u{1B}[31m.js", "new\nline.js",
      "\u{202E}sj.js", "quote\"'<&>.js",
    ].map { Array($0.utf8) } + [Array("bad".utf8) + [0xFF] + Array(".js".utf8)]

  static let text = "const express = require('express');\n/* é😀 */ res.status(305).end(); // ::error::\u{1B}\u{202E}\n"

  /// Runs the binary in a folder with these files, which is a repository, or in a folder below it.
  static func run(
    _ arguments: [String], names: [[UInt8]] = names, below: String = "", _ body: (URL, ProcessOutput) throws -> Void
  ) throws {
    try withTemporaryFolder { root in
      let folder = below.isEmpty ? root : root.appendingPathComponent(below)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        at: root.appendingPathComponent(".git"), withIntermediateDirectories: false)
      for name in names {
        let path = (Array(folder.path.utf8) + [UInt8(ascii: "/")] + name + [0]).map { CChar(bitPattern: $0) }
        let descriptor = open(path, O_CREAT | O_WRONLY, 0o644)
        try #require(descriptor >= 0)
        FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(Data(text.utf8))
      }
      try body(folder, BuiltBinary.run(arguments, directory: folder))
    }
  }

  /// What the validator reads in a report: path, line, column, rule and level, tab-separated.
  static func validated(_ format: String, _ report: URL) throws -> [String] {
    let validators = try #require(InstalledTool.validators, "STATUSLSP_VALIDATORS is not set: see .ci/run")
    let script = Repository.root.appendingPathComponent("Tests/EndToEndTests/Reports/validate.py").path
    let result = try ChildProcess.run(
      validators.appendingPathComponent("bin/python3"),
      [script, format, report.path, validators.appendingPathComponent("junit-10.xsd").path])
    guard result.exitCode == 0 else { throw Failure(result.errorText) }
    return result.outputText.split(separator: "\n").map(String.init)
  }

  static let validates = InstalledTool.isRequired || InstalledTool.validators != nil

  @Test(
    .enabled(if: validates),
    arguments: [
      ("sarif", "2\t21\tdeprecated-code\twarning"), ("github", "2\t21\tdeprecated-code\twarning"),
      ("gitlab", "2\t0\tdeprecated-code\tmajor"), ("checkstyle", "2\t21\tdeprecated-code\twarning"),
      ("junit", "2\t21\tdeprecated-code\tfailure"),
    ])
  func reportsAreValidAndNameEveryFile(_ format: String, _ expected: String) throws {
    try Self.run(["--check", "--output", "\(format)=report"]) { folder, output in
      #expect(output.exitCode == 1)
      let rows = try Self.validated(format, folder.appendingPathComponent("report"))
      #expect(rows.count == Self.names.count)
      #expect(Set(rows.map { String($0.drop { $0 != "\t" }.dropFirst()) }) == [expected])
      #expect(rows.contains { $0.hasPrefix("\"plain.js\"") } && rows.contains { $0.hasPrefix("\"a b.js\"") })
    }
  }

  @Test(.enabled(if: validates), arguments: ["sarif", "github", "gitlab", "checkstyle", "junit"])
  func aReportOfNothingIsValid(_ format: String) throws {
    try Self.run(["--check", "--output", "\(format)=report"], names: []) { folder, output in
      #expect(output.exitCode == 0)
      let rows = try Self.validated(format, folder.appendingPathComponent("report"))
      #expect(rows == [])
    }
  }

  @Test(.enabled(if: validates), arguments: ["sarif", "github", "gitlab"])
  func pathsCountFromTheRepository(_ format: String) throws {
    let names = [Array("a.js".utf8)]
    try Self.run(["--check", "--output", "\(format)=report"], names: names, below: "api/v1") { folder, _ in
      let rows = try Self.validated(format, folder.appendingPathComponent("report"))
      #expect(rows.map { $0.prefix { $0 != "\t" } } == ["\"api/v1/a.js\""])
    }
    try Self.run(
      ["--check", "--root", ".", "--output", "\(format)=report"], names: names, below: "api/v1"
    ) { folder, _ in
      let rows = try Self.validated(format, folder.appendingPathComponent("report"))
      #expect(rows.map { $0.prefix { $0 != "\t" } } == ["\"a.js\""])
    }
  }

  @Test func severalReportsComeFromOneRun() throws {
    try Self.run(
      ["--check", "--format", "github", "--output", "jsonl=a.jsonl", "--output", "junit=b.xml"],
      names: [Array("a.js".utf8)]
    ) { folder, output in
      #expect(output.exitCode == 1)
      #expect(output.outputText.hasPrefix("::warning file=a.js,line=2,"))
      let lines = try String(contentsOf: folder.appendingPathComponent("a.jsonl"), encoding: .utf8)
      #expect(lines.split(separator: "\n").count == 1)
      let junit = try String(contentsOf: folder.appendingPathComponent("b.xml"), encoding: .utf8)
      #expect(junit.contains("failures=\"1\""))
    }
  }

  @Test func aReportThatCannotBeWrittenIsAnError() throws {
    try Self.run(["--check", "--output", "sarif=no/folder/report"], names: []) { _, output in
      #expect(output.exitCode == 2)
      #expect(output.errorText.contains("cannot write no/folder/report: No such file or directory"))
    }
  }

  @Test(arguments: ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"])
  func nothingActsOnATerminal(_ format: String) throws {
    try Self.run(["--check", "--format", format]) { _, output in
      let acting = Array(output.outputText.unicodeScalars).filter {
        $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value))
      }
      #expect(acting == [])
      let lines = output.outputText.split(separator: "\n")
      #expect(lines.filter { $0.hasPrefix("::error::") || $0.hasPrefix("##[") } == [])
    }
  }

  @Test func statisticsCountRulesCodesAndFolders() throws {
    try Self.run(["--check", "--statistics"], names: [Array("a.js".utf8), Array("b.js".utf8)]) { _, output in
      #expect(
        output.outputText == """
          FINDINGS  RULE
                 2  deprecated-code

          FINDINGS  CODE
                 2  305

          FINDINGS  FOLDER
                 2  .

          """)
    }
  }

  @Test func statisticsAreWrittenForProgramsToo() throws {
    let rows = [
      #"{"rule":"deprecated-code","findings":2}"#, #"{"code":305,"findings":2}"#, #"{"folder":".","findings":2}"#,
    ]
    for (format, expected) in [
      ("jsonl", rows.joined(separator: "\n") + "\n"), ("json", "[\n" + rows.joined(separator: ",\n") + "\n]\n"),
    ] {
      try Self.run(
        ["--check", "--statistics", "--format", format], names: [Array("a.js".utf8), Array("b.js".utf8)]
      ) { _, output in
        #expect(output.outputText == expected)
        #expect(output.exitCode == 1)
      }
    }
    try Self.run(["--check", "--statistics", "--format", "sarif"], names: []) { _, output in
      #expect(output.exitCode == 2)
      #expect(output.errorText.contains("--format cannot be 'sarif' here; it is one of text, json, jsonl\n"))
    }
  }

  @Test func aReportInAnUnknownFormatIsToldWhichThereAre() throws {
    try Self.run(["--check", "--output", "foo=report"], names: []) { _, output in
      #expect(output.exitCode == 2)
      #expect(
        output.errorText.contains(
          "--output cannot be 'foo' here; it is one of text, json, jsonl, sarif, github, gitlab, junit, checkstyle\n"),
        "\(output.errorText)")
    }
  }

  @Test func codesAreCountedInOneTable() throws {
    try Self.run(["--list", "--group", "code"], names: [Array("a.js".utf8), Array("b.js".utf8)]) { _, output in
      #expect(
        output.outputText == """
          CODE  PHRASE     PLACES  FILES  FIRST
          305   Use Proxy       2      2  a.js:2:21

          """)
    }
  }
}
