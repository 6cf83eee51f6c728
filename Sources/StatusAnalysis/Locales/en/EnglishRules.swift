extension RuleTexts {
  static let deprecatedCodeInEnglish = RuleTexts(
    rule: "deprecated-code",
    rationale: """
      Finds 305 and 306 where they are sent or declared.

      305 Use Proxy told a client to repeat the request through a proxy that the response named. Any server could \
      so put itself between a client and others, which is why RFC 7231 deprecated it and clients ignore it. 306 is \
      unused: it was Switch Proxy in a draft that was given up, and stays reserved.

      Redirect with 307 or 308, and tell clients of their proxy out of band. Where a code is only compared with or \
      listed in a table of codes the finding is a hint.
      """,
    messages: [
      "305":
        "{code} {phrase} is deprecated ({reference}): its proxy instruction was never safe. Use 307 to move a request.",
      "305 received": "{code} {phrase} is deprecated ({reference}): servers should not send it any more.",
      "306": "{code} is unused ({reference}): it is reserved and must not be sent. Use 307 or 308 to redirect.",
      "306 received": "{code} is unused ({reference}): it is reserved, so no server should send it.",
    ]
  )

  static let reservedCodeInEnglish = RuleTexts(
    rule: "reserved-code",
    rationale: """
      Finds 418 where it is sent or declared.

      418 was an April Fools' joke, "I'm a teapot". It is deployed so widely that it cannot be given a meaning, so \
      IANA registers it as unused (RFC 9110 §15.5.19). Clients know it only as some 4xx.

      A code with a meaning serves clients better: 400 or 403 to refuse a request, 429 to slow a client down, 501 for \
      what is not supported. Where the code is only compared with or listed in a table of codes the finding is a hint.
      """,
    messages: [
      "418":
        "{code} {phrase} is reserved and has no meaning ({reference}). Use 400 or 403 to refuse, 429 against bots, 501 "
        + "if unsupported.",
      "418 received": "{code} {phrase} is reserved and has no meaning ({reference}).",
    ]
  )

  static let invalidCodeInEnglish = RuleTexts(
    rule: "invalid-code",
    rationale: """
      Finds values outside 100 to 599 where a status code is sent or declared.

      HTTP status codes have three digits and lie in 100 to 599 (RFC 9110 §15). A client treats any other as a 5xx, \
      and many servers and libraries refuse to send it. Programs use 600 to 999 inside, for states that are no \
      response; such values should not reach the wire.

      Comparisons, bounds such as `< 600`, initial and default values are never reported, nor are 0 and -1, which \
      stand for "no response". In nginx's own files values up to 999 are fine, and so are the codes of a vendor that \
      the configuration names.
      """,
    messages: [
      "invalid": "{code} is no HTTP status code: codes lie in 100 to 599 (RFC 9110 §15).",
      "internal":
        "{code} is not sent on the wire: HTTP status codes lie in 100 to 599 (RFC 9110 §15), 600 to 999 stay inside "
        + "programs.",
      "vendor":
        "{code} ({vendors}: {phrase}) should not be sent on the wire: HTTP status codes lie in 100 to 599 (RFC 9110 §15).",
    ]
  )
}
