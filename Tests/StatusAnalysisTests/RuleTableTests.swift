import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

@Suite struct RuleTableTests {
  @Test func rulesAreSortedByName() {
    #expect(Rule.all.map(\.name) == Rule.all.map(\.name).sorted())
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
  }

  @Test(arguments: Rule.all.map(\.name))
  func ruleHasEnoughExamples(name: String) throws {
    let examples = try #require(Rule.named(name)).examples
    let bad = examples.filter { !$0.isGood }
    let good = examples.filter(\.isGood)
    func types(_ examples: [RuleExample]) -> Int {
      Set(examples.compactMap { $0.file.split(separator: ".").last }).count
    }
    let least = Self.fewerTypes[name] ?? 5
    #expect(bad.count >= 8 && types(bad) >= least, "bad: \(bad.count) in \(types(bad))")
    #expect(good.count >= 8 && types(good) >= least, "good: \(good.count) in \(types(good))")
  }

  /// Rules that only OpenAPI knows: it is written in JSON and YAML, and the key without quotes in YAML alone.
  static let fewerTypes = ["missing-header": 3, "openapi-unquoted-key": 2]

  @Test(arguments: Rule.all.map(\.name))
  func marksAreClosed(name: String) throws {
    for example in try #require(Rule.named(name)).examples {
      let opened = example.text.filter { $0 == "«" }.count
      #expect(MarkedText(example.text).ranges.count == opened, "\(example.file)")
      #expect(MarkedText(example.text).text == example.unmarkedText)
    }
  }

  @Test(arguments: Rule.all.map(\.name), Locale.allCases)
  func ruleHasARationale(name: String, locale: Locale) throws {
    #expect(try #require(Rule.named(name)).rationale(in: locale).hasPrefix(locale == .english ? "Finds " : "找出"))
  }

  @Test func onePlaceGetsOneFinding() {
    let source = Source(
      "package main\n\nimport \"net/http\"\n\nfunc a(c *gin.Context) {\n\tc.Redirect(299, \"/new\")\n}\n")
    let said = analyze(source, language: Language.identify(path: "main.go", bytes: source.bytes)).findings
    #expect(said.map(\.rule) == ["call-contradicts-class"])
  }

  @Test func repeatedCodeTellsWhereItStandsFirst() {
    let source = Source("RETRYABLE_STATUS_CODES = [429, 502, 502]\n")
    let said = analyze(source, language: Language.identify(path: "client.py", bytes: source.bytes)).findings
    #expect(said.flatMap(\.related).map(\.range) == [31..<34])
  }

  @Test(arguments: [(true, ["missing-header information"]), (false, [])])
  func recommendedHeadersAreAskedForByOption(isAsked: Bool, expected: [String]) {
    let source = Source(
      "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '201':\n          description: Made\n")
    var options = AnalysisOptions()
    options.rules = ["missing-header": .warning]
    options.ruleOptions.asksForRecommendedHeaders = isAsked
    let said = analyze(source, language: Language.identify(path: "a.yaml", bytes: source.bytes), options: options)
      .findings
    #expect(said.map { "\($0.rule) \($0.severity.name)" } == expected)
  }

  @Test(arguments: [471, 499, 700, 1000])
  func codesOfTheProjectAreSilent(code: Int) {
    var options = AnalysisOptions()
    #expect(findings(of: [literal(code)], options: options).count == 1)
    options.codes = [StatusCode(code)]
    #expect(findings(of: [literal(code)], options: options).map(\.rule) == [])
  }

  @Test func unknownRuleIsNil() {
    #expect(Rule.named("no-such-rule")?.name == nil)
  }
}
