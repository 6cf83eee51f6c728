import Platform
import StatusProject
import StatusRegistry
import Testing

/// What is said of a wrong configuration: line, column and words in both languages.
@Suite struct ConfigurationFaultTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    let place: String
    let english: String
    let chinese: String

    init(_ text: String, _ place: String, _ english: String, _ chinese: String) {
      self.text = text
      self.place = place
      self.english = english
      self.chinese = chinese
    }

    var testDescription: String { text }
  }

  static let keys: [Wrong] = [
    Wrong(
      "{\n  \"overides\": []\n}", "2:3", "unknown key `overides`; did you mean `overrides`?",
      "未知的键 `overides`；是不是想写 `overrides`？"),
    Wrong("{\"completion\": {\"on\": true}}", "1:17", "unknown key `on`", "未知的键 `on`"),
    Wrong(
      "{\"hover\": {\"constant\": true}}", "1:12", "unknown key `constant`; did you mean `constants`?",
      "未知的键 `constant`；是不是想写 `constants`？"),
    Wrong(
      "{\"options\": {\"missing-heder\": {}}}", "1:14", "unknown key `missing-heder`; did you mean `missing-header`?",
      "未知的键 `missing-heder`；是不是想写 `missing-header`？"),
    Wrong(
      "{\"overrides\": [{\"files\": [\"a\"], \"rule\": {}}]}", "1:33", "unknown key `rule`; did you mean `rules`?",
      "未知的键 `rule`；是不是想写 `rules`？"),
    Wrong(
      "{\"overrides\": [{\"files\": [\"a\"], \"rules\": {\"reserved-cod\": \"off\"}}]}", "1:43",
      "unknown rule `reserved-cod`; did you mean `reserved-code`?", "未知的规则 `reserved-cod`；是不是想写 `reserved-code`？"),
  ]

  static let types: [Wrong] = [
    Wrong("{\"hints\": true}", "1:11", "`hints` must be a string", "`hints` 必须是字符串"),
    Wrong("{\"hover\": {\"why\": 1}}", "1:19", "`why` must be `true` or `false`", "`why` 必须是 `true` 或 `false`"),
    Wrong("{\"hover\": null}", "1:11", "`hover` must be an object", "`hover` 必须是对象"),
    Wrong(
      "{\"codes\": [471, \"472\"]}", "1:17", "`codes` must be a list of integers from 1 to 9999",
      "`codes` 必须是1 到 9999 之间的整数的列表"),
    Wrong(
      "{\"codes\": [471.5]}", "1:12", "`codes` must be a list of integers from 1 to 9999",
      "`codes` 必须是1 到 9999 之间的整数的列表"),
    Wrong(
      "{\"options\": {\"prefer-constant\": {\"exempt\": [99]}}}", "1:45",
      "`exempt` must be a list of integers from 100 to 599", "`exempt` 必须是100 到 599 之间的整数的列表"),
    Wrong("{\"overrides\": {}}", "1:15", "`overrides` must be a list of objects", "`overrides` 必须是对象列表"),
    Wrong("{\"overrides\": [\"a\"]}", "1:16", "`overrides` must be a list of objects", "`overrides` 必须是对象列表"),
    Wrong("{\"overrides\": [{}]}", "1:16", "`files` must name at least one file", "`files` 至少要列出一个文件"),
    Wrong(
      "{\"overrides\": [{\"files\": []}]}", "1:26", "`files` must name at least one file", "`files` 至少要列出一个文件"),
    Wrong("{\"include\": [1]}", "1:14", "`include` must be a list of strings", "`include` 必须是字符串列表"),
    Wrong(
      "{\"workspaceDiagnostics\": \"no\"}", "1:26", "`workspaceDiagnostics` must be `true` or `false`",
      "`workspaceDiagnostics` 必须是 `true` 或 `false`"),
    Wrong("{\"$schema\": 1}", "1:13", "`$schema` must be a string", "`$schema` 必须是字符串"),
  ]

  static let values: [Wrong] = [
    Wrong(
      "{\"hints\": \"uncomon\"}", "1:11", "unknown value `uncomon` of `hints`; did you mean `uncommon`?",
      "`hints` 的值 `uncomon` 未知；是不是想写 `uncommon`？"),
    Wrong(
      "{\"evidence\": \"sure\"}", "1:14",
      "unknown value `sure` of `evidence`; it is one of `weak`, `medium`, `strong`",
      "`evidence` 的值 `sure` 未知；可以是 `weak`、`medium`、`strong`"),
    Wrong(
      "{\"overrides\": [{\"files\": [\"a\"], \"atMost\": \"off\"}]}", "1:43",
      "unknown value `off` of `atMost`; it is one of `error`, `warning`, `information`, `hint`",
      "`atMost` 的值 `off` 未知；可以是 `error`、`warning`、`information`、`hint`"),
    Wrong(
      "{\"baseline\": \"../b.json\"}", "1:14", "`../b.json` of `baseline` leads out of the configuration's folder",
      "`baseline` 的 `../b.json` 超出了配置所在的文件夹"),
    Wrong(
      "{\"baseline\": \"/etc/passwd\"}", "1:14", "`/etc/passwd` of `baseline` leads out of the configuration's folder",
      "`baseline` 的 `/etc/passwd` 超出了配置所在的文件夹"),
    Wrong(
      "{\"baseline\": \"a/../../b\"}", "1:14", "`a/../../b` of `baseline` leads out of the configuration's folder",
      "`baseline` 的 `a/../../b` 超出了配置所在的文件夹"),
    Wrong(
      "{\"include\": [\"src/\", \"../other/\"]}", "1:22",
      "`../other/` of `include` leads out of the configuration's folder", "`include` 的 `../other/` 超出了配置所在的文件夹"),
    Wrong(
      "{\"exclude\": [\"!a/\\\\../b\"]}", "1:14", "`!a/\\../b` of `exclude` leads out of the configuration's folder",
      "`exclude` 的 `!a/\\../b` 超出了配置所在的文件夹"),
  ]

  @Test(arguments: keys + types + values)
  func tellsWhatIsWrongAndWhere(_ wrong: Wrong) throws {
    let tree = try TemporaryTree([".statuslsp.json": wrong.text])
    do throws(ConfigurationError) {
      _ = try loadConfiguration(from: tree.root, boundary: tree.root)
      Issue.record("nothing was said")
    } catch {
      #expect("\(error.line):\(error.column)" == wrong.place)
      #expect(error.message(in: .english) == wrong.english)
      #expect(error.message(in: .simplifiedChinese) == wrong.chinese)
      #expect(error.path == tree.path(".statuslsp.json"))
    }
  }
}
