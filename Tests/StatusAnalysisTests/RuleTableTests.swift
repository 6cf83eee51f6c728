import StatusAnalysis
import StatusRegistry
import TestSupport
import Testing

@Suite struct RuleTableTests {
  @Test func rulesAreSortedByName() {
    #expect(
      Rule.all.map(\.name) == [
        "deprecated-code", "invalid-code", "obsolete-phrase", "phrase-mismatch", "prefer-constant", "prefer-number",
        "reserved-code",
      ])
  }

  @Test(arguments: Rule.all.map(\.name))
  func ruleHasEnoughExamples(name: String) throws {
    let examples = try #require(Rule.named(name)).examples
    let bad = examples.filter { !$0.isGood }
    let good = examples.filter(\.isGood)
    func types(_ examples: [RuleExample]) -> Int {
      Set(examples.compactMap { $0.file.split(separator: ".").last }).count
    }
    #expect(bad.count >= 8 && types(bad) >= 5, "bad: \(bad.count) in \(types(bad))")
    #expect(good.count >= 8 && types(good) >= 5, "good: \(good.count) in \(types(good))")
  }

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
