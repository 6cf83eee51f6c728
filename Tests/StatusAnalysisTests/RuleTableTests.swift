import StatusAnalysis
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

  @Test func unknownRuleIsNil() {
    #expect(Rule.named("no-such-rule")?.name == nil)
  }
}
