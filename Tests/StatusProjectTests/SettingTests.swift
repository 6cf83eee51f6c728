import JSON
import Platform
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry
import TestSupport
import Testing

/// The table of keys, and that each of them does something.
@Suite struct SettingTests {
  @Test func everyKeyHasARow() {
    #expect(SettingRow.all.map(\.setting) == Setting.allCases)
  }

  /// A value for each key at the top that changes something.
  static let values: [Setting: String] = [
    .rules: #"{"reserved-code": "off"}"#, .options: #"{"missing-header": {"recommended": true}}"#,
    .vendors: #"["nginx"]"#, .codes: "[471]", .include: #"["src/"]"#, .exclude: #"["gen/"]"#,
    .overrides: #"[{"files": ["a/"], "rules": {"invalid-code": "off"}, "atMost": "hint"}]"#,
    .helpers: #"{"names": ["rc"]}"#, .evidence: #""strong""#, .baseline: #""a/b.json""#, .hints: #""all""#,
    .hover: #"{"why": true}"#, .workspaceDiagnostics: "true", .locale: #""zh""#,
  ]

  @Test(arguments: Setting.allCases.filter { $0.isAtTop && $0 != .schema && $0 != .completion })
  func changesSomething(_ setting: Setting) throws {
    let value = try #require(Self.values[setting])
    let tree = try TemporaryTree([
      "a/.statuslsp.json": "{\"\(setting.rawValue)\": \(value)}", "b/.statuslsp.json": "{}",
    ])
    var configuration = try loadConfiguration(from: tree.path("a"), boundary: tree.root)
    var plain = try loadConfiguration(from: tree.path("b"), boundary: tree.root)
    configuration.given = [:]
    configuration.lines = [:]
    (plain.folder, plain.file) = (configuration.folder, configuration.file)
    #expect(configuration != plain)
    // An editor can say the same.
    let json = try JSONReader.read(Array("{\"\(setting.rawValue)\": \(value)}".utf8))
    var merged = plain.over(try Configuration.fromEditor(json, folder: tree.path("a")).configuration)
    #expect(merged.givenByEditor == [setting])
    (merged.given, merged.givenByEditor) = ([:], [])
    #expect(merged == configuration)
  }

  @Test func optionsReachTheRules() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": """
      {"options": {"missing-header": {"recommended": true}, "prefer-constant": {"exempt": [204]}}, "codes": [471, 999]}
      """
    ])
    let options = try loadConfiguration(from: tree.root, boundary: tree.root).analysis
    #expect(options.ruleOptions.asksForRecommendedHeaders)
    #expect(options.ruleOptions.exemptFromConstants == [204])
    #expect(options.codes == [StatusCode(471), StatusCode(999)])
  }

  @Test(
    arguments: [
      // The file's value counts before the editor's, but for what is the editor's first.
      (#"{"evidence": "strong"}"#, #"{"evidence": "weak"}"#, "strong", "uncommon", "en"),
      (#"{}"#, #"{"evidence": "weak"}"#, "weak", "uncommon", "en"),
      (#"{"hints": "all", "locale": "en"}"#, #"{"hints": "none", "locale": "zh"}"#, "medium", "none", "zh"),
      (#"{"hints": "all"}"#, #"{"hints": null}"#, "medium", "all", "en"),
    ] as [(String, String, String, String, String)])
  func theFileCountsBeforeTheEditor(
    file: String, editor: String, evidence: String, hints: String, locale: String
  ) throws {
    let tree = try TemporaryTree([".statuslsp.json": file])
    let json = try JSONReader.read(Array(editor.utf8))
    let editors = try Configuration.fromEditor(json, folder: tree.root).configuration
    let merged = try loadConfiguration(from: tree.root, boundary: tree.root).over(editors)
    let values = [merged.evidence.name, merged.editor.hints.rawValue, merged.analysis.locale.rawValue]
    #expect(values == [evidence, hints, locale])
  }

  @Test func anEditorsUnknownKeysSayNothing() throws {
    let (configuration, unknown) = try Configuration.fromEditor(
      ["path": "/x", "rule": [:], "codes": [471]], folder: nil)
    #expect(unknown.map(\.name) == ["path", "rule"])
    #expect(unknown.map(\.nearest) == [nil, "rules"])
    #expect(configuration.analysis.codes == [StatusCode(471)])
    #expect(throws: ConfigurationError.self) { try Configuration.fromEditor(["codes": "471"], folder: nil) }
    #expect(throws: ConfigurationError.self) { try Configuration.fromEditor([1], folder: nil) }
  }

  @Test(arguments: Setting.allCases)
  func isDescribedInEveryLanguage(_ setting: Setting) {
    let texts = (setting.documentation(in: .english), setting.documentation(in: .simplifiedChinese))
    #expect(texts.0.hasSuffix(".") && !texts.0.contains("\n"))
    #expect(texts.1.hasSuffix("。") && texts.0 != texts.1)
  }

  @Test func theTableOfTheDocumentationNamesEveryKey() throws {
    for locale in Locale.allCases {
      let rows = settingsTable(in: locale).split(separator: "\n").dropFirst(2)
      let keys = Setting.allCases.filter { $0 != .schema }.map { "| `\($0.rawValue)` |" }
      #expect(zip(rows, keys).allSatisfy { $0.hasPrefix($1) } && rows.count == keys.count)
      #expect(rows.allSatisfy { $0.split(separator: "|").count == 3 })
    }
    #expect(try GeneratedSection.isCurrent("settings", settingsTable(in: .english)))
  }
}
