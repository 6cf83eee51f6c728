extension RuleTexts {
  static let phraseMismatchInChinese = RuleTexts(
    rule: "phrase-mismatch",
    rationale: """
      找出同一处互相矛盾的状态码和原因短语：`404 OK`、`status: 401, message: "Forbidden"`、`NOT_FOUND = 403`、\
      401 后面的注释 `// Forbidden`、400 的说明 `Not Found`。

      客户端看数字，人看短语。两者不一致，说明其中一个写错了，或在修改时被遗漏，阅读代码、日志或文档的人会被误导。

      只有与注册表中的短语相同的文字和名称才算：现在的、以前的或翻译的短语，不分大小写，有无连字符均可。\
      其他文字从不报告。名称或表中的条目，只有在至少两个相邻条目与自己的数字相符时才算。
      """,
    messages: [
      "text": "{code} 是 {phrase}，但旁边的“{text}”属于 {other}。",
      "name": "{code} 是 {phrase}，但它的名称 {text} 属于 {other}。",
      "related": "“{text}”属于 {other}。",
      "fix text": "将“{text}”改为“{phrase}”",
      "fix code": "将状态码改为 {code} {phrase}",
    ]
  )

  static let obsoletePhraseInChinese = RuleTexts(
    rule: "obsolete-phrase",
    rationale: """
      找出状态码旁边已过时的原因短语（`413 Payload Too Large`），以及库本身不再推荐的常量\
      （`HTTPStatus.REQUEST_ENTITY_TOO_LARGE`、`:unprocessable_entity`）。

      RFC 9110 给几个状态码改了名：413 是 Content Too Large，422 是 Unprocessable Content。各个库随之更新，\
      对旧名称给出警告或将其删除。旧短语不会造成故障：客户端不得依据短语行事。

      如果只改注释或说明，修复可以自动进行。较新的常量需要较新的库，因此由人来选择。
      """,
    messages: [
      "phrase": "“{text}”是 {code} 以前的短语：现在是 {phrase}（{reference}）。",
      "constant": "{text} 是 {code} 的旧名称：{library} 中对应的是 {phrase}。",
      "constant since": "{text} 是 {code} 的旧名称：{library} 自 {version} 起对应的是 {phrase}。",
      "fix": "将“{text}”改为“{phrase}”",
    ]
  )
}
