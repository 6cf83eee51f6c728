/// The rules on what stands beside a code.
extension RuleTexts {
  static let contentNotAllowedInChinese = RuleTexts(
    rule: "content-not-allowed",
    rationale: """
      找出在同一条语句或同一个 OpenAPI 响应中，与 1xx、204、205 或 304 一起发送或声明的内容。

      这些响应到首部字段就结束了（RFC 9110 §6.4.1）。有的服务器会丢弃后面的内容，有的库会抛出异常；\
      如果内容真的发到了网络上，客户端会把它当作下一个响应的开头。

      有内容要发送时请用 200。空文本、`null`、空列表、空映射以及 OpenAPI 中空的 `content` 都没有问题。
      """,
    messages: [
      "sent": "{code} {phrase} 不得带有内容（{reference}）：内容会被丢弃，或破坏下一个响应。",
      "declared": "{code} {phrase} 不得带有内容（{reference}）：这个响应却声明了内容。",
    ]
  )

  static let callContradictsClassInChinese = RuleTexts(
    rule: "call-contradicts-class",
    rationale: """
      找出本来用于某一类状态码、却得到另一类状态码的调用和指令：`redirect(url, 404)`、`sendError(200)`、\
      `ErrorDocument 200`。

      客户端只有在 3xx 时才会跟随 Location，用 404 的重定向不会跳转，有的库还会抛出异常。\
      用 2xx 的错误在所有客户端、缓存和监控看来都是成功。

      201 也带有 Location，因此用于重定向没有问题。Apache 的 `Redirect` 和 `RewriteRule` 接受任何状态码，从不报告。
      """,
    messages: [
      "redirect": "{code} {phrase} 不是重定向：客户端只有在 3xx 时才会跟随 Location。",
      "error": "{code} {phrase} 不是错误：客户端会认为请求成功了。",
    ]
  )

  static let missingHeaderInChinese = RuleTexts(
    rule: "missing-header",
    rationale: """
      找出缺少其状态码必须带有的首部字段的 OpenAPI 响应。

      401 必须说明如何认证（WWW-Authenticate），407 也一样（Proxy-Authenticate），405 必须列出允许的方法（Allow），\
      426 必须说明升级到什么（Upgrade）：RFC 9110 用的是 MUST。由描述文件生成的客户端看不到没有写进去的字段。

      打开选项 `recommended` 后，仅被推荐的字段以及 Location 也会作为信息报告。引用其他位置的响应不检查。
      """,
    messages: [
      "must": "{code} {phrase} 必须带有 {headers}（{reference}），这个响应却没有声明。",
      "should": "{code} {phrase} 应当带有 {headers}（{reference}），这个响应却没有声明。",
    ]
  )

  static let duplicateCodeInChinese = RuleTexts(
    rule: "duplicate-code",
    rationale: """
      找出在同一个映射、分支语句、`responses` 或表示集合的列表中出现两次的状态码。

      其中一个不起作用：键以最后一个为准，分支以第一个为准。多数情况下其中一个本应是别的状态码。

      只在语言本身不拒绝的地方报告。测试的数据行和依次返回的响应列表从不报告。
      """,
    messages: [
      "map": "{code} 在这个映射中出现了两次：只有后一个起作用。",
      "switch": "{code} 在这些分支中出现了两次：只有前一个起作用。",
      "list": "{code} 在这个列表中出现了两次。",
      "first": "{code} 第一次出现在这里。",
    ]
  )

  static let openAPIUnquotedKeyInChinese = RuleTexts(
    rule: "openapi-unquoted-key",
    rationale: """
      找出 OpenAPI 3 的 YAML 中 `responses` 之下写成 `404:` 而不是 `'404':` 的键。

      YAML 把没有引号的 404 当作整数，而 OpenAPI 的键是文本：规范要求加引号，使 JSON 与 YAML 表达相同。\
      多数工具会容忍，有的工具却找不到这个响应。
      """,
    messages: [
      "unquoted": "{code} 应写在引号中：OpenAPI 的键是文本，YAML 却把它当作数字。",
      "fix": "给 {code} 加上引号",
    ]
  )
}
