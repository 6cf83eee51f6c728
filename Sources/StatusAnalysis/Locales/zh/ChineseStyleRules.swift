extension RuleTexts {
  static let preferConstantInChinese = RuleTexts(
    rule: "prefer-constant",
    rationale: """
      找出可以写成常量的数字：文件导入的库或语言本身为它提供了常量，例如 409 可写成 `http.StatusConflict`。\
      这是团队的风格问题，默认关闭；无论是否打开，编辑器都提供这一改写。

      人人皆知的数字（200、400、404、500，或选项 `exempt` 列出的数字）不报告；边界、与 `<` 和 `>` 的比较、算术运算、\
      范围，以及库中没有稳定名称的状态码也不报告。如果常量与数字的类型不同，则不提供改写。
      """,
    messages: [
      "constant": "{code} 可以写成 {new}。",
      "fix": "将 {old} 写成 {new}",
      "fix with import": "将 {old} 写成 {new}，并添加 `{line}`",
    ]
  )

  static let preferNumberInChinese = RuleTexts(
    rule: "prefer-number",
    rationale: """
      找出可以直接写成数字的库常量：`http.StatusNotFound` 可写成 404。这是团队的风格问题，默认关闭；无论是否打开，\
      编辑器都提供这一改写。

      有些常量不是数字，例如枚举的成员；如果换成数字无法通过编译，则不报告。
      """,
    messages: [
      "number": "{old} 可以写成 {new}。"
    ]
  )
}
