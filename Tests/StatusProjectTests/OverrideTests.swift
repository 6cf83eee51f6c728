import Platform
import StatusAnalysis
import StatusProject
import Testing

@Suite struct OverrideTests {
  private func severities(_ configuration: Configuration, _ path: FilePath) -> [String] {
    let options = configuration.analysis(of: path)
    return ["invalid-code", "deprecated-code"].compactMap(Rule.named).map { rule in
      guard let severity = rule.severity(in: options) else { return "off" }
      return options.mostSevere.map { min($0, severity) }?.name ?? severity.name
    }
  }

  @Test(arguments: [
    "test/a.js", "src/tests/a.js", "spec/x/a.rb", "specs/a.js", "a/__tests__/b.js", "testdata/a.txt", "fixtures/a.yaml",
    "e2e/a.ts", "a_test.go", "deep/er/a.test.js", "a.spec.ts", "FooTest.java", "FooTests.swift", "test_a.py",
  ])
  func testFilesHaveNothingAboveInformation(name: String) throws {
    let tree = try TemporaryTree([name: "", ".git/": ""])
    let configuration = try loadConfiguration(from: tree.path(name).parent ?? tree.root, boundary: tree.root)
    #expect(severities(configuration, tree.path(name)) == ["information", "information"])
  }

  @Test(arguments: [
    "src/a.js", "latest.js", "contest/a.js", "Test/a.js", "testing/a.js", "a.tests.js", "a_tests.go", "attest.a.js",
    "spec.js", "inspec/a.rb", "fixture/a.js",
  ])
  func otherFilesKeepTheirSeverities(name: String) throws {
    let tree = try TemporaryTree([name: "", ".git/": ""])
    let configuration = try loadConfiguration(from: tree.path(name).parent ?? tree.root, boundary: tree.root)
    #expect(severities(configuration, tree.path(name)) == ["error", "warning"])
  }

  /// A checkout below a folder `tests`, with a configuration of its own or one in a folder `fixtures`.
  @Test func testFilesCountFromTheProjectsFolder() throws {
    let tree = try TemporaryTree([
      "tests/project/.git/": "", "tests/project/a.js": "", "tests/project/.statuslsp.json": "{}",
      "tests/project/fixtures/.statuslsp.json": "{}", "tests/project/fixtures/b.js": "",
    ])
    let project = tree.path("tests/project")
    let outer = try loadConfiguration(from: project, boundary: tree.root)
    #expect(severities(outer, project.appending("a.js")) == ["error", "warning"])
    let inner = try loadConfiguration(from: project.appending("fixtures"), boundary: tree.root)
    #expect(severities(inner, project.appending("fixtures/b.js")) == ["information", "information"])
  }

  @Test func laterEntriesWin() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": """
      {
        "rules": {"deprecated-code": "error"},
        "overrides": [
          {"files": ["api/"], "rules": {"deprecated-code": "off"}},
          {"files": ["api/tests/"], "atMost": "error"},
          {"files": ["/api/**/*.ts"], "rules": {"deprecated-code": "hint", "invalid-code": "warning"}},
          {"files": ["!api/kept.js"], "rules": {"invalid-code": "off"}}
        ]
      }
      """,
      "a.js": "", "api/a.js": "", "api/b.ts": "", "api/tests/b.ts": "", "tests/a.js": "",
    ])
    let configuration = try loadConfiguration(from: tree.root, boundary: tree.root)
    let found = ["a.js", "api/a.js", "api/b.ts", "api/tests/b.ts", "api/tests/c.js", "tests/a.js"].map {
      severities(configuration, tree.path($0))
    }
    let expected = [
      ["error", "error"], ["error", "off"], ["warning", "hint"], ["warning", "hint"], ["error", "off"],
      ["information", "information"],
    ]
    #expect(found == expected)
  }

  @Test func aCapTurnsNoRuleOn() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": #"{"rules": {"deprecated-code": "off"}}"#,
      "tests/a.js": "const express = require('express');\nres.status(305); res.status(1000);\n",
    ])
    var options = RunOptions()
    options.paths = [tree.root]
    let found = run(options) { file in file.analysis.findings.map { "\($0.rule) \($0.severity.name)" } }.results
    #expect(found == [["invalid-code information"]])
  }
}
