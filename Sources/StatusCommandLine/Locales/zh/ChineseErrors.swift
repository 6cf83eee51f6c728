extension ChineseTexts {
  package var errorPrefix: String { "错误：" }

  package var helpHint: String { "请运行 'statuslsp --help' 查看帮助。" }

  package var terminalHint: [String] {
    [
      "statuslsp 是语言服务器：由编辑器启动并与之通信。",
      "在终端中检查文件：  statuslsp --check [PATH ...]",
      "了解所有选项：      statuslsp --help",
    ]
  }

  package func describe(_ error: ArgumentError) -> String {
    switch error {
    case .unknownOption(let word, let nearest):
      return "未知选项 '\(word)'" + suggestion(nearest)
    case .missingValue(let key):
      return "\(key.name) 需要一个值：" + expected(by: key)
    case .unexpectedValue(let key):
      return "\(key.name) 不接受 '=' 后面的值"
    case .unknownWord(let key, let word, let nearest):
      return "\(key.name) 不能是 '\(word)'" + suggestion(nearest, or: "可以是 " + expected(by: key))
    case .misplacedWord(let key, let word, let expected):
      return "\(key.name) 在这里不能是 '\(word)'；可以是 " + expected.joined(separator: "、")
    case .malformedOutput(let word):
      return "\(OptionKey.output.name) 不能是 '\(word)'；应为格式和文件：sarif=report.sarif"
    case .outputTwice(let word):
      return "\(OptionKey.output.name) '\(word)' 指定的文件已用于另一份报告"
    case .badCodes(let word):
      return "\(OptionKey.code.name) 不能是 '\(word)'；应为以逗号分隔的状态码和类别：404,5xx"
    case .badSize(let word):
      return "\(OptionKey.maximumSize.name) 不能是 '\(word)'；应为字节数，不超过 1G：300、64K、10M"
    case .badShard(let word):
      return "\(OptionKey.shard.name) 不能是 '\(word)'；应为第几份和份数：1/4"
    case .standardInputUnread:
      return "\(OptionKey.standardInputPath.name) 要与路径 '-' 一起使用"
    case .standardInputTwice:
      return "标准输入只能读取一次"
    case .notForStandardInput(let key):
      return "\(key.name) 不能与路径 '-' 一起使用"
    case .badNumber(let key, let word, let range):
      return "\(key.name) 不能是 '\(word)'；应为 \(range.lowerBound) 到 \(range.upperBound) 之间的数"
    case .conflict(let first, let second):
      return "\(first.name) 与 \(second.name) 不能同时使用"
    case .misplaced(let key, .serve):
      let modes = OptionRow.all.first { $0.key == key }?.modes ?? []
      let commands = OptionKey.allCases.filter { $0.mode.map(modes.contains) ?? false }.map(\.name)
      return "\(key.name) 要与命令一起使用：" + commands.joined(separator: "、")
    case .misplaced(let key, let mode):
      let command = OptionKey.allCases.first { $0.mode == mode }?.name ?? ""
      return "\(key.name) 不能与 \(command) 一起使用"
    case .operandWithoutCommand(let word):
      return "要对 '\(word)' 做什么？要检查它，请运行：statuslsp --check '\(word)'"
    case .nothingToExplain:
      return "--explain 需要一个状态码（404）、类别（4xx）、短语、常量、厂商、规则或 'all'"
    }
  }

  /// What an option's value may be.
  private func expected(by key: OptionKey) -> String {
    let row = OptionRow.all.first { $0.key == key }
    guard let row, row.words.isEmpty else { return (row?.words ?? []).joined(separator: "、") }
    if row.value == "FILE" || row.value == "NAME" { return "一个文件" }
    return row.value.flatMap { $0 == "N" ? nil : $0 } ?? "一个数"
  }
}
