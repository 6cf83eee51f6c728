import Foundation
import JSON
import Platform
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry
import TestSupport
import Testing

/// What is made of the table of keys: the starting file, the schema, and what is printed of a configuration.
@Suite struct DocumentTests {
  @Test(arguments: StatusRegistry.Locale.allCases)
  func theStartingFileChangesNothingAndItsExamplesHold(_ locale: StatusRegistry.Locale) throws {
    let text = startingConfiguration(in: locale)
    let tree = try TemporaryTree([".statuslsp.json": text])
    #expect(try loadConfiguration(from: tree.root, boundary: tree.root).given.isEmpty)
    // Each example holds as soon as the marks before it are taken away.
    let lines = text.split(separator: "\n").map(String.init)
    try tree.write(lines.map(withoutMark).joined(separator: "\n"), to: ".statuslsp.json")
    let given = try loadConfiguration(from: tree.root, boundary: tree.root).given
    #expect(Set(given.keys) == Set(Setting.allCases.filter { $0.isAtTop && $0 != .schema }))
    #expect(lines.filter { width($0) > 120 } == [])
  }

  private func width(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }

  /// The line without the mark of a comment, if it is no sentence.
  private func withoutMark(_ line: String) -> String {
    let rest = line.drop { $0 == " " }
    guard rest.hasPrefix("// ") else { return line }
    let text = rest.dropFirst(3)
    return text.first.map { "\"} ".contains($0) } == true ? String(text) : line
  }

  private static let file = """
    {
      // Ours.
      "rules": {
        "deprecated-code": "error",
        "reserved-code": "off",
      },
      "codes": [471],
      "hover": {"why": true},
      "overrides": [
        {"files": ["api/"], "rules": {"deprecated-code": "hint"}},
      ],
    }
    """

  private func printed(
    _ path: String, in tree: TemporaryTree, locale: StatusRegistry.Locale = .english,
    asked: StatusRegistry.Locale? = nil
  ) throws
    -> [String]
  {
    let configuration = try loadConfiguration(
      from: tree.path(path).parent ?? tree.root, boundary: tree.root)
    let printed = PrintedConfiguration(
      configuration, for: tree.path(path), locales: LocaleChoice(asked: asked), here: tree.root)
    return printed.lines(in: locale).map { $0.replacingOccurrences(of: tree.root.string + "/", with: "") }
  }

  /// The lines of a key that are printed, up to the next at the top.
  private func part(_ key: String, of lines: [String]) -> [String] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("  \"\(key)\"") }) else { return [] }
    let rest = lines[(start + 1)...].prefix { !$0.hasPrefix("  \"") && !$0.hasPrefix("  //") && $0 != "}" }
    return [lines[start]] + rest
  }

  @Test func printsEachValueAndWhereItComesFrom() throws {
    let tree = try TemporaryTree([".statuslsp.json": Self.file, "tests/a.js": "", "api/b.js": ""])
    let lines = try printed("tests/a.js", in: tree)
    #expect(lines.prefix(3) == ["// tests/a.js", "// configuration: .statuslsp.json", "{"])
    let rules = part("rules", of: lines)
    #expect(
      rules.contains(
        #"    "deprecated-code": "information", // error (.statuslsp.json:4), at most information (default for test files)"#
      ))
    #expect(
      rules.contains(
        #"    "invalid-code": "information", // error (default), at most information (default for test files)"#))
    #expect(rules.contains(#"    "reserved-code": "off", // .statuslsp.json:5"#))
    #expect(part("codes", of: lines) == [#"  "codes": [471], // .statuslsp.json:7"#])
    #expect(part("vendors", of: lines) == [#"  "vendors": [], // default"#])
    #expect(
      part("hover", of: lines) == [
        #"  "hover": {"#, #"    "constants": false, // default"#, #"    "why": true, // .statuslsp.json:8"#, "  },",
      ])
    #expect(
      part("overrides", of: lines) == [
        #"  "overrides": ["#, "    { // default for test files, holds here",
        #"      "files": ["test/", "tests/", "spec/", "specs/", "__tests__/", "testdata/", "fixtures/", "e2e/", "*_test.*", "*.test.*", "*.spec.*", "*Test.*", "*Tests.*", "test_*", "*.t"],"#,
        #"      "atMost": "information","#, "    },", "    { // .statuslsp.json:10, does not hold here",
        #"      "files": ["api/"],"#, #"      "rules": {"deprecated-code": "hint"},"#, "    },", "  ],",
      ])
    #expect(lines.contains(#"  // "baseline": none"#))
    #expect(part("locale", of: lines) == [#"  "locale": "en", // default"#])
    let api = part("rules", of: try printed("api/b.js", in: tree, asked: .simplifiedChinese))
    #expect(api.contains(#"    "deprecated-code": "hint", // .statuslsp.json:10"#))
  }

  @Test func printsInChinese() throws {
    let tree = try TemporaryTree([".statuslsp.json": Self.file, "tests/a.js": ""])
    let lines = try printed("tests/a.js", in: tree, locale: .simplifiedChinese, asked: .simplifiedChinese)
    #expect(lines[1] == "// 配置：.statuslsp.json")
    #expect(
      part("rules", of: lines).contains(
        #"    "deprecated-code": "information", // error（.statuslsp.json:4），最高为 information（测试文件的默认项）"#))
    #expect(part("locale", of: lines) == [#"  "locale": "zh", // --locale"#])
  }

  /// What is printed is itself a configuration, and says the same again.
  @Test func whatIsPrintedReadsBack() throws {
    let tree = try TemporaryTree([".statuslsp.json": Self.file, "src/a.js": ""])
    let first = try printed("src/a.js", in: tree)
    try tree.write(first.joined(separator: "\n"), to: ".statuslsp.json")
    let second = try printed("src/a.js", in: tree)
    func values(_ lines: [String]) -> [String] {
      part("rules", of: lines).map { String($0.prefix { $0 != "," }) }
        + ["codes", "hover", "evidence"].flatMap { key in
          part(key, of: lines).map { $0.components(separatedBy: " //")[0] }
        }
    }
    #expect(values(first) == values(second))
  }

  @Test func tellsWhatComesFromAnEditor() throws {
    let tree = try TemporaryTree([".statuslsp.json": "{\"codes\": [471]}", "a.js": ""])
    let editors = try Configuration.fromEditor(
      ["hints": "all", "codes": [472], "rules": ["reserved-code": "off"]], folder: tree.root)
    let configuration = try loadConfiguration(from: tree.root, boundary: tree.root).over(editors.configuration)
    let lines = PrintedConfiguration(configuration, for: tree.path("a.js"), evidence: .weak, here: tree.root)
      .lines(in: .english)
    #expect(part("hints", of: lines) == [#"  "hints": "all", // editor"#])
    #expect(part("codes", of: lines) == [#"  "codes": [471], // .statuslsp.json:1"#])
    #expect(part("rules", of: lines).contains(#"    "reserved-code": "off", // editor"#))
    #expect(part("evidence", of: lines) == [#"  "evidence": "weak", // --evidence"#])
  }

  @Test func theSchemaNamesEveryKey() throws {
    let schema = configurationSchema(in: .english)
    #expect(schema["properties"]?.members?.map(\.name) == Setting.allCases.filter(\.isAtTop).map(\.key))
    #expect(schema["properties"]?["rules"]?["properties"]?.members?.map(\.name) == Rule.all.map(\.name))
    #expect(try JSONReader.read(schema.indentedBytes) == schema)
  }
}
