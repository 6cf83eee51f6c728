extension RuleTexts {
  static let phraseMismatchInEnglish = RuleTexts(
    rule: "phrase-mismatch",
    rationale: """
      Finds a status code and a reason phrase that disagree in one place: `404 OK`, `status: 401, message: "Forbidden"`, \
      `NOT_FOUND = 403`, a comment `// Forbidden` behind 401, a description `Not Found` of 400.

      Clients go by the number, people by the phrase. Where the two differ one of them was mistyped or left behind by a \
      change, and whoever reads the code, a log or the documentation is misled.

      Only texts and names that equal a phrase of the registry count, whether it is the one of today, an earlier one or a \
      translation, in any case, with or without hyphens. A text that says anything else is never reported. A name or the \
      entry of a table counts only where at least two of its neighbours bear their own number.
      """,
    messages: [
      "text": "{code} is {phrase}, but “{text}” beside it belongs to {other}.",
      "name": "{code} is {phrase}, but it is called {text}, which belongs to {other}.",
      "related": "“{text}” belongs to {other}.",
      "fix text": "Change “{text}” to “{phrase}”",
      "fix code": "Change the code to {code} {phrase}",
    ]
  )

  static let obsoletePhraseInEnglish = RuleTexts(
    rule: "obsolete-phrase",
    rationale: """
      Finds reason phrases that earlier documents gave a code, beside that code (`413 Payload Too Large`), and constants \
      that their own library advises against (`HTTPStatus.REQUEST_ENTITY_TOO_LARGE`, `:unprocessable_entity`).

      RFC 9110 renamed several codes: 413 is Content Too Large, 422 Unprocessable Content. Libraries follow, warn of the \
      old names or drop them. Nothing breaks by an old phrase: clients must not act on it.

      The fix runs unattended where only a comment or a description changes. A newer constant asks for a newer library, \
      so a person chooses.
      """,
    messages: [
      "phrase": "“{text}” is a former phrase of {code}: it is {phrase} now ({reference}).",
      "constant": "{text} is an old name for {code}: {library} has {phrase} for it.",
      "constant since": "{text} is an old name for {code}: {library} has {phrase} for it since {version}.",
      "fix": "Change “{text}” to “{phrase}”",
    ]
  )
}
