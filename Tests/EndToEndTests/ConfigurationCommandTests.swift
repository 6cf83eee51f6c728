import Foundation
import TestSupport
import Testing

/// What the built binary says of configurations and paths.
@Suite struct ConfigurationCommandTests {
  static let code =
    "const express = require('express');\n// answers with 404 where nothing is found\nres.status(1000);\n"

  private func withProject(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      for (name, text) in files {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      try body(folder)
    }
  }

  static let project = [
    ".git/config": "x", ".gitignore": "# made\nbuild/\n", "build/a.js": code, "legacy/a.js": code, "lib/a.js": code,
    "src/a.js": code, "src/a.min.js": code, "tests/a.js": code, "src/notes": "text", "src/run": "#!/bin/sh\n",
    "src/b.bin": "\0",
    ".statuslsp.json":
      "{\n  \"include\": [\"src/\", \"tests/\"],\n  \"exclude\": [\"legacy/\"],\n  \"overrides\": [\n"
      + "    {\"files\": [\"src/\"], \"rules\": {\"invalid-code\": \"warning\"}}\n  ]\n}\n",
  ]

  static let explanations: [(String, String)] = [
    (
      "src/a.js",
      "  language:       javascript, by its name\n  configuration:  .statuslsp.json\n"
        + "  overrides:      .statuslsp.json:5\n  read:           yes\n"
    ),
    (
      "tests/a.js",
      "  language:       javascript, by its name\n  configuration:  .statuslsp.json\n"
        + "  overrides:      default for test files\n  read:           yes\n"
    ),
    (
      "src/run",
      "  language:       shell, by its content\n  configuration:  .statuslsp.json\n"
        + "  overrides:      .statuslsp.json:5\n  read:           yes\n"
    ),
    (
      "src/notes",
      "  language:       plaintext: only status lines count\n  configuration:  .statuslsp.json\n"
        + "  overrides:      .statuslsp.json:5\n  read:           yes\n"
    ),
    (
      "build/a.js",
      "  language:       javascript, by its name\n  configuration:  .statuslsp.json\n"
        + "  read:           no: ignored by .gitignore:2; yes where it is named\n"
    ),
    (
      "legacy/a.js",
      "  language:       javascript, by its name\n  configuration:  .statuslsp.json\n"
        + "  read:           no: excluded by .statuslsp.json:3; yes where it is named\n"
    ),
    (
      "lib/a.js",
      "  language:       javascript, by its name\n  configuration:  .statuslsp.json\n"
        + "  read:           no: not included by .statuslsp.json:2; yes where it is named\n"
    ),
    (
      "src/a.min.js",
      "  language:       javascript, by its name\n  configuration:  .statuslsp.json\n"
        + "  overrides:      .statuslsp.json:5\n  read:           no: minified; yes where it is named\n"
    ),
    (
      "src/b.bin",
      "  language:       plaintext: only status lines count\n  configuration:  .statuslsp.json\n"
        + "  overrides:      .statuslsp.json:5\n  read:           no: binary, even where it is named\n"
    ),
    (
      ".git/config",
      "  language:       plaintext: only status lines count\n  configuration:  .statuslsp.json\n"
        + "  read:           no: below `.git`, which is never entered; yes where it is named\n"
    ),
    (
      "legacy",
      "  configuration:  .statuslsp.json\n"
        + "  read:           no: excluded by .statuslsp.json:3; yes where it is named\n"
    ),
    ("src", "  configuration:  .statuslsp.json\n  read:           yes, with what is in it\n"),
  ]

  @Test func explainsPaths() throws {
    try withProject(Self.project) { folder in
      for (path, expected) in Self.explanations {
        let output = try BuiltBinary.run(["--explain-path", path], directory: folder)
        #expect(output.outputText == path + "\n" + expected)
        #expect(output.errorText == "" && output.exitCode == 0)
      }
      let chinese = try BuiltBinary.run(["--explain-path", "lib/a.js", "--locale", "zh"], directory: folder)
      #expect(
        chinese.outputText
          == "lib/a.js\n  语言：  javascript，由文件名判断\n  配置：  .statuslsp.json\n  读取：  否：未包含（.statuslsp.json:2）；指明它时读取\n")
      let missing = try BuiltBinary.run(["--explain-path", "nowhere"], directory: folder)
      #expect(missing.errorText == "statuslsp: error: nowhere: No such file or directory\n" && missing.exitCode == 2)
    }
  }

  /// What is explained as read is what a walk reads, and nothing else.
  @Test func explainsWhatAWalkDoes() throws {
    try withProject(Self.project) { folder in
      let walked = try BuiltBinary.run(["--files", "-q"], directory: folder).outputText.split(separator: "\n")
      let files = Self.project.keys.sorted()
      let explained = try BuiltBinary.run(["--explain-path"] + files, directory: folder).outputText
      let read = explained.components(separatedBy: "\n\n").filter { $0.contains(" yes\n") || $0.hasSuffix(" yes") }
      #expect(read.compactMap { $0.split(separator: "\n").first } == walked)
    }
  }

  @Test func printsWhatApplies() throws {
    try withProject(Self.project) { folder in
      let output = try BuiltBinary.run(["--print-config", "src/a.js", "tests/a.js"], directory: folder)
      let lines = output.outputText.components(separatedBy: "\n")
      #expect(lines.prefix(3) == ["// src/a.js", "// configuration: .statuslsp.json", "{"])
      let severities = lines.filter { $0.hasPrefix("    \"invalid-code\"") }
      #expect(
        severities == [
          "    \"invalid-code\": \"warning\", // .statuslsp.json:5",
          "    \"invalid-code\": \"information\", // error (default), at most information (default for test files)",
        ])
      #expect(lines.filter { $0.contains("\"exclude\"") }.first == "  \"exclude\": [\"legacy/\"], // .statuslsp.json:3")
      #expect(output.errorText == "" && output.exitCode == 0)
      let bare = try BuiltBinary.run(["--print-config", "src/a.js", "--no-config"], directory: folder).outputText
      #expect(bare.contains("// configuration: none\n") && bare.contains("  \"exclude\": [], // default\n"))
    }
  }

  @Test func findsAsTheConfigurationSays() throws {
    try withProject(Self.project) { folder in
      func check(_ arguments: [String]) throws -> [String] {
        let output = try BuiltBinary.run(["--check", "-q"] + arguments, directory: folder)
        return output.outputText.split(separator: "\n").filter { $0.contains("[invalid-code]") }.map {
          $0.components(separatedBy: "[")[0]
        }
      }
      #expect(try check([]) == ["src/a.js:3:12: warning", "tests/a.js:3:12: information"])
      #expect(
        try check(["--no-config"]) == [
          "legacy/a.js:3:12: error", "lib/a.js:3:12: error", "src/a.js:3:12: error", "tests/a.js:3:12: information",
        ])
      try Data("{\"rules\": {\"invalid-code\": \"hint\"}, \"exclude\": [\"/lib/\"]}".utf8)
        .write(to: folder.appendingPathComponent("src/other.json"))
      #expect(
        try check(["--config", "src/other.json"]) == [
          "legacy/a.js:3:12: hint", "src/a.js:3:12: hint", "tests/a.js:3:12: hint",
        ])
      let both = try BuiltBinary.run(["--check", "--config", "a", "--no-config"], directory: folder)
      #expect(both.errorText.hasPrefix("statuslsp: error: --config and --no-config exclude each other\n"))
      let missing = try BuiltBinary.run(["--check", "-q", "--config", "a"], directory: folder)
      #expect(missing.errorText == "statuslsp: a:1:1: No such file or directory\n" && missing.exitCode == 2)
    }
  }

  @Test func writesAFileToBeginWithAndNeverTwice() throws {
    try withProject(["a.js": Self.code]) { folder in
      let first = try BuiltBinary.run(["--init"], directory: folder)
      #expect(first.errorText == "statuslsp: wrote .statuslsp.json\n" && first.exitCode == 0)
      let file = folder.appendingPathComponent(".statuslsp.json")
      let written = try String(contentsOf: file, encoding: .utf8)
      #expect(written.hasPrefix("{\n  // The severity of rules"))
      try Data("{}".utf8).write(to: file)
      let second = try BuiltBinary.run(["--init", "."], directory: folder)
      #expect(second.errorText.hasSuffix("./.statuslsp.json: stands there already and is left as it is\n"))
      #expect(second.exitCode == 2)
      #expect(try String(contentsOf: file, encoding: .utf8) == "{}")
      // A link counts as a file, even one that leads nowhere.
      try FileManager.default.removeItem(at: file)
      try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "elsewhere.json")
      #expect(try BuiltBinary.run(["--init"], directory: folder).exitCode == 2)
      #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("elsewhere.json").path))
    }
  }

  private static let large = "{}" + String(repeating: " ", count: 2_097_152)
  private static let longName = String(repeating: "a", count: 200)

  /// A repository that nobody has reason to trust, in a folder of somebody who wants its findings gone.
  static let hostile: [String: String] = [
    ".statuslsp.json": #"{"rules": {"invalid-code": "off"}, "exclude": ["*"]}"#, "secret.json": #"{"exclude": ["*"]}"#,
    "repository/.git": "gitdir: nowhere", "repository/a.js": code,
    "repository/climbs/.statuslsp.json": #"{"baseline": "../../secret.json"}"#, "repository/climbs/a.js": code,
    "repository/includes/.statuslsp.json": "{\n  \"include\": [\"../../\"]\n}", "repository/includes/a.js": code,
    "repository/large/.statuslsp.json": large, "repository/large/a.js": code,
    "repository/links/a.js": code,
    "repository/globs/.statuslsp.json": #"{"exclude": ["**/**/**/*a*a*a*b"]}"#,
    "repository/globs/.gitignore": "**/**/**/*a*a*a*b\n",
    "repository/globs/\(longName)/\(longName)": code,
  ]

  @Test func trustsNothingOfARepository() throws {
    try withProject(Self.hostile) { folder in
      let root = folder.appendingPathComponent("repository")
      try FileManager.default.createSymbolicLink(
        atPath: root.path + "/links/.statuslsp.json", withDestinationPath: "../../secret.json")
      let output = try BuiltBinary.run(["--check"], directory: root)
      let found = output.outputText.split(separator: "\n").filter { $0.contains("[invalid-code]") }
      #expect(
        found.map { $0.components(separatedBy: ":")[0] }
          == ["a.js", "climbs/a.js", "includes/a.js", "large/a.js", "links/a.js"], "the defaults hold")
      #expect(
        output.errorText.split(separator: "\n").dropLast() == [
          "statuslsp: climbs/.statuslsp.json:1:14: `../../secret.json` of `baseline` leads out of the configuration's folder",
          "statuslsp: includes/.statuslsp.json:2:15: `../../` of `include` leads out of the configuration's folder",
          "statuslsp: large/.statuslsp.json:1:1: larger than 1 MiB",
          "statuslsp: links/.statuslsp.json:1:1: a link that leads out of the project",
        ])
      #expect(output.exitCode == 2)
      // From a folder of the repository the search ends at its root, too.
      let inner = try BuiltBinary.run(["--explain-path", "a.js"], directory: root.appendingPathComponent("links"))
      #expect(inner.outputText.contains("configuration:  wrong, the defaults hold\n"))
      let other = try BuiltBinary.run(["--explain-path", "a.js"], directory: root)
      #expect(other.outputText.contains("configuration:  none, the defaults hold\n"))
    }
  }
}
