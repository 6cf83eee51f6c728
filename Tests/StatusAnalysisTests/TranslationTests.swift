import StatusAnalysis
import StatusDetection
import StatusRegistry
import Testing

@Suite struct TranslationTests {
  @Test(arguments: StatusEntry.all.map(\.code))
  func everyCodeIsExplainedInChinese(code: StatusCode) throws {
    let entry = try #require(code.entry)
    for markup in [Markup.plainText, .markdown] {
      let text = explanation(of: code, locale: .simplifiedChinese, markup: markup)
      #expect(isTranslated(text), "\(text)")
      #expect(text.contains(entry.displayPhrase) || markup == .markdown)
    }
  }

  @Test(arguments: StatusEntry.all.map(\.code))
  func hoverIsReadableInEveryLanguage(code: StatusCode) {
    for locale in Locale.allCases {
      let text = hoverText(for: literal(code.value, .callArgument), locale: locale, markup: .plainText)
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 15, "\(text)")
      #expect(!text.contains("{"), "\(text)")
      #expect((locale == .english) != isTranslated(text), "\(text)")
    }
  }

  @Test(arguments: StatusClass.allCases)
  func everyClassIsExplainedInChinese(statusClass: StatusClass) {
    #expect(isTranslated(explanation(of: statusClass, locale: .simplifiedChinese, markup: .plainText)))
  }

  @Test(arguments: Rule.all)
  func everyRuleSpeaksChinese(rule: Rule) throws {
    #expect(isTranslated(rule.rationale(in: .simplifiedChinese)))
    let explained = try #require(explanation(ofRule: rule.name, locale: .simplifiedChinese, markup: .plainText))
    #expect(explained.contains("默认严重程度") && explained.contains("会报告"))
  }

  @Test(
    arguments: [99, 305, 306, 418, 700, 999],
    [Context.callArgument, .comparison, .caseLabel, .field])
  func everyMessageIsTranslated(code: Int, context: Context) {
    var options = AnalysisOptions()
    let english = findings(of: [literal(code, context)], options: options)
    options.locale = .simplifiedChinese
    let chinese = findings(of: [literal(code, context)], options: options)
    #expect(chinese.map(\.rule) == english.map(\.rule))
    #expect(chinese.map(\.message).filter { !isTranslated($0) } == [])
    #expect(chinese.flatMap(\.fixes).map(\.title).filter { !isTranslated($0) } == [])
  }

  @Test func messageInChinese() {
    var options = AnalysisOptions()
    options.locale = .simplifiedChinese
    #expect(
      findings(of: [literal(305, .callArgument)], options: options).map(\.message)
        == ["305 Use Proxy 已弃用（RFC 9110 §15.4.6）：它的代理指令从来都不安全。要转移请求，请用 307。"])
  }

  /// Whether a text has Chinese words and no gap left to fill.
  private func isTranslated(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } && !text.contains("{")
  }
}
