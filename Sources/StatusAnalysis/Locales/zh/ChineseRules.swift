extension RuleTexts {
  static let deprecatedCodeInChinese = RuleTexts(
    rule: "deprecated-code",
    rationale: """
      找出被发送或声明的 305 和 306。

      305 Use Proxy 让客户端经由响应所指定的代理重发请求。任何服务器都可以借此插到客户端与他人之间，因此 RFC 7231 将其弃用，\
      客户端也会忽略它。306 没有使用：它在一份已放弃的草案中叫 Switch Proxy，至今仍被保留。

      请用 307 或 308 重定向，并在 HTTP 之外告诉客户端应使用的代理。如果只是与状态码比较，或列在状态码表里，则只给出提示。
      """,
    messages: [
      "305": "{code} {phrase} 已弃用（{reference}）：它的代理指令从来都不安全。要转移请求，请用 307。",
      "305 received": "{code} {phrase} 已弃用（{reference}）：服务器不应再发送它。",
      "306": "{code} 没有使用（{reference}）：它已被保留，不得发送。要重定向，请用 307 或 308。",
      "306 received": "{code} 没有使用（{reference}）：它已被保留，任何服务器都不应发送它。",
    ]
  )

  static let reservedCodeInChinese = RuleTexts(
    rule: "reserved-code",
    rationale: """
      找出被发送或声明的 418。

      418 是愚人节的玩笑“I'm a teapot”。它流传太广，已无法再赋予含义，IANA 因此将其注册为“未使用”（RFC 9110 §15.5.19）。\
      客户端只知道它是某个 4xx。

      有明确含义的状态码对客户端更有用：拒绝请求用 400 或 403，让客户端放慢用 429，不支持的功能用 501。\
      如果只是与状态码比较，或列在状态码表里，则只给出提示。
      """,
    messages: [
      "418": "{code} {phrase} 已被保留，没有含义（{reference}）。拒绝请求用 400 或 403，对付爬虫用 429，不支持则用 501。",
      "418 received": "{code} {phrase} 已被保留，没有含义（{reference}）。",
    ]
  )

  static let invalidCodeInChinese = RuleTexts(
    rule: "invalid-code",
    rationale: """
      找出在发送或声明状态码的位置上、100 到 599 之外的值。

      HTTP 状态码是三位数，范围是 100 到 599（RFC 9110 §15）。客户端会把其他值当作 5xx，许多服务器和库会拒绝发送。\
      程序内部用 600 到 999 表示不是响应的状态，这些值不应发到网络上。

      比较、`< 600` 这样的边界、初始值和默认值从不报告，表示“没有响应”的 0 和 -1 也不报告。在 nginx 自己的文件中，\
      999 以内的值都可以；配置中列出的厂商的状态码也可以。
      """,
    messages: [
      "invalid": "{code} 不是 HTTP 状态码：状态码的范围是 100 到 599（RFC 9110 §15）。",
      "internal": "{code} 不能发到网络上：HTTP 状态码的范围是 100 到 599（RFC 9110 §15），600 到 999 只在程序内部使用。",
      "vendor": "{code}（{vendors}：{phrase}）不应发到网络上：HTTP 状态码的范围是 100 到 599（RFC 9110 §15）。",
    ]
  )
}
