import StatusAnalysis
import StatusCommandLine
import StatusDetection
import StatusProject
import StatusRegistry
import Testing

@Suite struct TranslationTests {
  private let english = Locale.english.texts
  private let chinese = Locale.simplifiedChinese.texts

  @Test(arguments: OptionKey.allCases)
  func helpNamesEveryWordInEveryLanguage(_ key: OptionKey) throws {
    let row = try #require(OptionRow.all.first { $0.key == key })
    #expect(!english.help(for: key).isEmpty)
    #expect(isTranslated(english.help(for: key), chinese.help(for: key)))
    #expect(row.words.filter { !chinese.help(for: key).contains($0) } == [])
  }

  @Test(arguments: [
    ArgumentError.unknownOption("--x", nearest: "--check"), .unknownOption("--x", nearest: nil),
    .missingValue(.format), .missingValue(.threads), .unexpectedValue(.check),
    .unknownWord(.format, "x", nearest: "text"), .unknownWord(.format, "x", nearest: nil),
    .misplacedWord(.format, "json", expected: ["text"]), .badNumber(.threads, "x", 1...4), .conflict(.check, .list),
    .misplaced(.failOn, .serve), .misplaced(.failOn, .list), .operandWithoutCommand("x"), .nothingToExplain,
    .badSize("x"), .badShard("x"), .standardInputUnread, .standardInputTwice, .notForStandardInput(.fix),
  ])
  func errors(_ error: ArgumentError) {
    #expect(isTranslated(english.describe(error), chinese.describe(error)))
  }

  @Test func sentences() {
    var run = RunSummary()
    run.filesRead = 57
    run.skipped = [.ignored: 2, .lockFile: 1]
    let counts = FindingCounts(shown: 3, filesShown: 2, hidden: 1)
    #expect(
      chinese.summary(ofFindings: counts, run: run)
        == "发现 3 个问题，涉及 2 个文件（另有 1 个低于 --min-severity）；读取了 57 个文件；跳过 3 个：2 个被忽略、1 个锁文件")
    #expect(chinese.summary(ofLiterals: 0, inFiles: 0, run: RunSummary()) == "没有找到状态码；没有读取文件")
    let fixes = FixCounts(findings: 2, files: 1, leftAlone: 1)
    #expect(chinese.summary(ofFixes: fixes, remaining: "x") == "已修复 2 个问题，涉及 1 个文件，有 1 个文件未修改；x")
    #expect(chinese.summary(ofDiff: FixCounts(), run: RunSummary()) == "将会修复 0 个问题；没有读取文件")
    #expect(english.summary(ofDiff: fixes, run: run).hasPrefix("would fix 2 findings in 1 file, left 1 file alone, 57"))
    #expect(chinese.summary(ofRun: run) == "读取了 57 个文件；跳过 3 个：2 个被忽略、1 个锁文件")
    #expect(chinese.unknownSubject("x", nearest: "all") == "对 'x' 一无所知；是不是想写 'all'？")
  }

  @Test func names() {
    let reasons = SkipReason.allCases.filter { !isTranslated(english.name(of: $0), chinese.name(of: $0)) }
    #expect(reasons == [])
    let standings = StatusEntry.Registration.allCases.filter {
      !isTranslated(english.name(of: $0), chinese.name(of: $0))
    }
    #expect(standings == [])
    #expect(chinese.name(of: StatusClass.clientError) == "4xx 客户端错误")
    #expect(chinese.name(of: StatusLiteral.Value.code(StatusCode(471))) == "471（未注册）")
  }

  @Test func titles() {
    let groups = OptionGroup.allCases.filter { !isTranslated(english.title(of: $0), chinese.title(of: $0)) }
    #expect(groups == [])
    let pairs = [
      (english.introduction, chinese.introduction), (english.usageTitle, chinese.usageTitle),
      (english.examplesTitle, chinese.examplesTitle), (english.exitCodesTitle, chinese.exitCodesTitle),
      (english.errorPrefix, chinese.errorPrefix), (english.helpHint, chinese.helpHint),
      (english.exampleTitle(file: "a", isReported: true), chinese.exampleTitle(file: "a", isReported: true)),
      (english.exampleTitle(file: "a", isReported: false), chinese.exampleTitle(file: "a", isReported: false)),
      (english.nothingRead, chinese.nothingRead), (english.progress(files: 1), chinese.progress(files: 1)),
      (english.details(ofRun: RunSummary()), chinese.details(ofRun: RunSummary())),
      (english.unwritable(reason: "x"), chinese.unwritable(reason: "x")),
    ]
    #expect(pairs.filter { !isTranslated($0.0, $0.1) }.map(\.0) == [])
    #expect(chinese.usage.map(\.command) == english.usage.map(\.command))
    #expect(chinese.examples.map(\.command) == english.examples.map(\.command))
    #expect(chinese.exitCodes.map(\.code) == english.exitCodes.map(\.code))
    let meanings = chinese.usage.map(\.meaning) + chinese.examples.map(\.meaning) + chinese.exitCodes.map(\.meaning)
    #expect(meanings.filter { !isTranslated("", $0) } == [])
    #expect(chinese.terminalHint.count == 3)
    #expect(chinese.terminalHint.filter { displayWidth(of: $0) > 80 || !isTranslated("", $0) } == [])
  }

  @Test(
    arguments: [(["--locale", "zh"], Locale.simplifiedChinese), (["--locale=en"], .english), ([], nil)]
      as [([String], Locale?)])
  func localeOption(_ arguments: [String], _ expected: Locale?) throws {
    let invocation = try parseArguments((["--explain", "404"] + arguments).map { Array($0.utf8) })
    #expect(invocation.locale == expected)
  }

  @Test func unknownLocale() {
    #expect(throws: ArgumentError.unknownWord(.locale, "de", nearest: nil)) {
      try parseArguments(["--help", "--locale", "de"].map { Array($0.utf8) })
    }
  }

  /// Whether a text has Chinese words, and is another than the English one.
  private func isTranslated(_ english: String, _ chinese: String) -> Bool {
    english != chinese && chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
