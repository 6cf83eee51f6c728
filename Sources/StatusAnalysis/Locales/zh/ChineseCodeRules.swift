/// The rules on single codes that are no part of IANA's registry, or no more.
extension RuleTexts {
  static let unregisteredCodeInChinese = RuleTexts(
    rule: "unregistered-code",
    rationale: """
      找出被发送或声明的、100 到 599 之内却没有任何含义的状态码。

      IANA 没有登记它，也没有已知的厂商使用它。客户端会把它当作同类的第一个状态码，例如把 477 当作 400（RFC 9110 §15），\
      将来的注册表还可能赋予它别的含义。

      比较、边界、列表和状态码表从不报告；配置中 `codes` 列出的项目自有状态码也不报告。
      """,
    messages: [
      "unknown": "{code} 没有在 IANA 注册，也没有已知的厂商使用它：客户端会把它当作 {class}（RFC 9110 §15）。"
    ]
  )

  static let unofficialCodeInChinese = RuleTexts(
    rule: "unofficial-code",
    rationale: """
      找出在厂商自己的文件之外被发送或声明的厂商状态码。

      499 是 nginx 写在自己日志里的，520 是 Cloudflare 表示自身错误的。IANA 没有登记它们，别人可能用同一个数字表示别的意思，\
      不认识该厂商的客户端只知道它是某个 4xx 或 5xx。

      比较、边界、列表和状态码表从不报告：与 Cloudflare 打交道的程序必须认识 520。nginx 文件中 nginx 自己的状态码、\
      配置中 `vendors` 列出的厂商的状态码也不报告。
      """,
    messages: [
      "unofficial": "{code} {phrase} 没有在 IANA 注册：它属于 {vendors}。",
      "unofficial, instead": "{code} {phrase} 没有在 IANA 注册：它属于 {vendors}。大家都认识的是 {replacements}。",
    ]
  )

  static let obsoletedCodeInChinese = RuleTexts(
    rule: "obsoleted-code",
    rationale: """
      找出被发送或声明的 510。

      510 Not Extended 属于 HTTP 扩展框架（RFC 2774），这项实验自 2019 年起已成历史。IANA 将它标为已废弃：\
      没有客户端会按它的要求去做。

      如果只是与状态码比较，或列在状态码表里，则只给出提示。
      """,
    messages: [
      "510": "{code} {phrase} 已废弃：它所属的框架（{reference}）已成历史，没有客户端会扩展自己的请求。",
      "510 received": "{code} {phrase} 已废弃：它所属的框架（{reference}）已成历史。",
    ]
  )
}
