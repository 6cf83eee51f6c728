extension ActionTitle {
  /// The title in Simplified Chinese.
  var chinese: String {
    switch self {
    case .fixAll: "修复此文件中所有可以安全修复的问题"
    case .ignoreInProject(let rule): "在此项目中忽略 `\(rule)`"
    case .why(let literal): "`\(literal)` 为什么算是状态码？"
    }
  }
}
