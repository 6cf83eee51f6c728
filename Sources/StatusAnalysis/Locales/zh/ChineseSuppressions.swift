extension RuleTexts {
  static let unknownSuppressionInChinese = RuleTexts(
    rule: "unknown-suppression",
    rationale: """
      找出不起任何抑制作用的注释，或提到了不存在的规则的注释。

      注释中的 `statuslsp:ignore` 让所有规则保持沉默，`statuslsp:ignore 规则, 规则` 只针对所列的规则。写在代码之后时只对本行有效，\
      独占一行时对下一个不是注释的行有效。`statuslsp:ignore-file` 对整个文件有效，`statuslsp:ignore-start` 和 \
      `statuslsp:ignore-end` 对两者之间的内容有效。理由可以写在 ` -- ` 之后。

      不再需要的抑制会掩盖该行的下一个错误，应当删除。对于已关闭的规则，提到它的抑制不算多余。
      """,
    messages: [
      "unneeded": "这里没有任何规则要报告，此注释不起作用。",
      "unneeded rules": "{rules} 在这里没有要报告的内容，此注释不起作用。",
      "unneeded rule": "`{rule}` 在这里没有要报告的内容。",
      "lone start": "`statuslsp:ignore-start` 没有结尾：它一直有效到文件末尾。",
      "lone end": "`statuslsp:ignore-end` 前面没有开头，什么也没有结束。",
      "unknown rule": "没有名为 `{name}` 的规则。理由请写在 ` -- ` 之后。",
      "unknown rule near": "没有名为 `{name}` 的规则；是不是 `{nearest}`？",
      "unknown word": "`statuslsp:{name}` 没有含义。",
      "unknown word near": "`statuslsp:{name}` 没有含义；是不是 `statuslsp:{nearest}`？",
      "remove": "删除此抑制注释",
      "remove rule": "从此抑制注释中删除 `{name}`",
      "replace": "替换为 `{name}`",
      "ignore here": "在此处忽略 `{name}`",
    ]
  )
}
