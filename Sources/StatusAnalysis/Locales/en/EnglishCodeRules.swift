/// The rules on single codes that are no part of IANA's registry, or no more.
extension RuleTexts {
  static let unregisteredCodeInEnglish = RuleTexts(
    rule: "unregistered-code",
    rationale: """
      Finds codes of 100 to 599 that nobody has given a meaning, where they are sent or declared.

      IANA does not list the code and no known vendor uses it. A client treats it as the first code of its class, 477 \
      as 400 (RFC 9110 §15), and tomorrow's registry may give it another meaning.

      Comparisons, bounds, lists and tables of codes are never reported, nor are the project's own codes that the \
      configuration names in `codes`.
      """,
    messages: [
      "unknown":
        "{code} is not registered with IANA, and no known vendor uses it: clients treat it as {class} (RFC 9110 §15)."
    ]
  )

  static let unofficialCodeInEnglish = RuleTexts(
    rule: "unofficial-code",
    rationale: """
      Finds codes of a vendor outside that vendor's own files, where they are sent or declared.

      499 is nginx's word for its own log, 520 Cloudflare's for its own errors. IANA has not registered them, others may \
      use the same number for something else, and a client that does not know the vendor sees no more than a 4xx or 5xx.

      Comparisons, bounds, lists and tables of codes are never reported: who talks to Cloudflare has to know 520. Nor are \
      nginx's codes in nginx's files, or codes of the vendors that the configuration names in `vendors`.
      """,
    messages: [
      "unofficial": "{code} {phrase} is not registered with IANA: it belongs to {vendors}.",
      "unofficial, instead":
        "{code} {phrase} is not registered with IANA: it belongs to {vendors}. Others understand {replacements}.",
    ]
  )

  static let obsoletedCodeInEnglish = RuleTexts(
    rule: "obsoleted-code",
    rationale: """
      Finds 510 where it is sent or declared.

      510 Not Extended belongs to the HTTP Extension Framework (RFC 2774), an experiment that is historic since 2019. IANA \
      marks the code as obsoleted: no client does what it asks for.

      Where the code is only compared with or listed in a table of codes the finding is a hint.
      """,
    messages: [
      "510":
        "{code} {phrase} is obsoleted: its framework ({reference}) is historic, and no client extends its request.",
      "510 received": "{code} {phrase} is obsoleted: its framework ({reference}) is historic.",
    ]
  )
}
