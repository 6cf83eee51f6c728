import Platform
import StatusAnalysis
import StatusProject
import StatusRegistry
import Testing

@Suite struct LocaleTests {
  @Test(
    arguments: [
      ([:], nil), (["LANG": "zh_CN.UTF-8"], "zh"), (["LANG": "en_US.UTF-8"], "en"),
      (["LC_MESSAGES": "zh_CN", "LANG": "en_US"], "zh"), (["LC_ALL": "en_US", "LC_MESSAGES": "zh_CN"], "en"),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh"], "zh"), (["LC_ALL": "C.UTF-8", "LANG": "zh_CN"], "en"),
      (["LC_ALL": "de_DE.UTF-8", "LANG": "zh_CN"], nil), (["LC_CTYPE": "zh_CN.UTF-8"], nil),
    ] as [([String: String], String?)])
  func environment(_ variables: [String: String], _ expected: String?) {
    #expect(LocaleChoice.ofEnvironment { variables[$0] }?.rawValue == expected)
  }

  /// The first that names a language: asked for, configured, the client's, the environment's; else English.
  @Test(
    arguments: [
      ("zh", "en", "en", "en", "zh"), (nil, "zh", "en", "en", "zh"), (nil, nil, "zh", "en", "zh"),
      (nil, nil, nil, "zh", "zh"), (nil, nil, nil, nil, "en"), ("en", "zh", "zh", "zh", "en"),
    ] as [(String?, String?, String?, String?, String)])
  func order(asked: String?, configured: String?, client: String?, environment: String?, expected: String) {
    func locale(_ name: String?) -> Locale? { name.flatMap(Locale.init(rawValue:)) }
    let choice = LocaleChoice(asked: locale(asked), client: locale(client), environment: locale(environment))
    #expect(choice.locale(configured: locale(configured)).rawValue == expected)
  }

  @Test(arguments: [
    (#"{}"#, LocaleChoice(), "305 Use Proxy is deprecated"),
    (#"{"locale": "zh"}"#, LocaleChoice(), "305 Use Proxy 已弃用"),
    (#"{"locale": "zh"}"#, LocaleChoice(asked: .english), "305 Use Proxy is deprecated"),
    (#"{"locale": "en"}"#, LocaleChoice(environment: .simplifiedChinese), "305 Use Proxy is deprecated"),
    (#"{}"#, LocaleChoice(environment: .simplifiedChinese), "305 Use Proxy 已弃用"),
  ])
  func messagesOfARun(configuration: String, locales: LocaleChoice, expected: String) throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": configuration,
      "a.js": "const express = require('express');\nfunction go(req, res) {\n  res.status(305).end();\n}\n",
    ])
    var options = RunOptions()
    options.paths = [tree.path("a.js")]
    options.locales = locales
    let messages = run(options) { file in file.analysis.findings.map(\.message) }.results.flatMap { $0 }
    #expect(messages.count == 1 && messages.allSatisfy { $0.hasPrefix(expected) }, "\(messages)")
  }

  @Test func notesOfARunAreTranslated() throws {
    let tree = try TemporaryTree([".statuslsp.json": #"{"lokale": "zh"}"#, "a.js": "let a = 404\n"])
    var options = RunOptions()
    options.paths = [tree.path("a.js")]
    options.locales = LocaleChoice(asked: .simplifiedChinese)
    let notes = run(options) { _ in 0 }.summary.notes
    #expect(notes.count == 1 && notes.allSatisfy { $0.hasSuffix("1:2: 未知的键 `lokale`；是不是想写 `locale`？") }, "\(notes)")
  }
}
