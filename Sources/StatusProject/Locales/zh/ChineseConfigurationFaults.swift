extension ConfigurationFault {
  /// The fault in Simplified Chinese, without a full stop.
  var chinese: String {
    switch self {
    case .unreadable(let words): return words
    case .tooLarge(let limit): return "大于 \(limit / 1_048_576) MiB"
    case .leadsOut: return "指向项目之外的链接"
    case .malformed(let text): return text.chinese
    case .tooDeep(let limit): return "嵌套超过 \(limit) 层"
    case .unknownKey(let key, let nearest): return "未知的键 `\(key)`" + Self.chineseSuggestion(nearest)
    case .unknownRule(let name, let nearest): return "未知的规则 `\(name)`" + Self.chineseSuggestion(nearest)
    case .unknownValue(let value, let key, let nearest, let all):
      let names = all.map { "`\($0)`" }.joined(separator: "、")
      let suggestion = nearest.map { Self.chineseSuggestion($0) } ?? "；可以是 \(names)"
      return "`\(key)` 的值 `\(value)` 未知" + suggestion
    case .wrongType(let key, let expected): return "`\(key)` 必须是\(expected.chinese)"
    case .pathLeadsOut(let path, let key): return "`\(key)` 的 `\(path)` 超出了配置所在的文件夹"
    case .nameOrFiles: return "每一项都需要 `name` 或 `files`"
    case .noFiles: return "`files` 至少要列出一个文件"
    case .argumentOrLabel: return "调用需要 `argument` 或 `label` 之一"
    }
  }

  private static func chineseSuggestion(_ nearest: String?) -> String {
    nearest.map { "；是不是想写 `\($0)`？" } ?? ""
  }
}

extension ConfigurationFault.ExpectedType {
  fileprivate var chinese: String {
    switch self {
    case .object: "对象"
    case .listOfStrings: "字符串列表"
    case .listOfObjects: "对象列表"
    case .listOfNames: "名称列表，或含有 `name` 和 `files` 的对象列表"
    case .listOfIntegers(let range): "\(Self.bounds(range))整数的列表"
    case .string: "字符串"
    case .bool: " `true` 或 `false`"
    case .integer(let range): "\(Self.bounds(range))整数"
    }
  }
}

extension ConfigurationFault.ExpectedType {
  private static func bounds(_ range: ClosedRange<Int>) -> String {
    range.upperBound == Int.max ? "从 \(range.lowerBound) 开始的" : "\(range.lowerBound) 到 \(range.upperBound) 之间的"
  }
}

extension ConfigurationFault.MalformedText {
  fileprivate var chinese: String {
    switch self {
    case .empty: "文件是空的；空的配置应写作 `{}`"
    case .endsTooEarly: "文件过早结束"
    case .unexpected(let text): "意外的 `\(text)`"
    case .textAfterValue: "配置之后不能再有内容"
    case .unquotedName: "键必须放在双引号中"
    case .number: "数字格式错误"
    case .escape: "未知的转义序列"
    case .unterminatedString: "字符串没有结束"
    case .unterminatedComment: "注释没有结束"
    }
  }
}
