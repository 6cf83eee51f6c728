extension RuleTexts {
  static let unknownSuppressionInEnglish = RuleTexts(
    rule: "unknown-suppression",
    rationale: """
      Finds comments that suppress nothing, or name a rule that does not exist.

      `statuslsp:ignore` in a comment silences all rules, `statuslsp:ignore RULE, RULE` those named. Behind something it \
      speaks for its own line, alone on its line for the next one that is no comment. `statuslsp:ignore-file` speaks for the \
      file, `statuslsp:ignore-start` and `statuslsp:ignore-end` for what stands between. A reason may follow ` -- `.

      A suppression that is not needed any more hides the next mistake on its line, so it should go. A rule that is \
      switched off is not held against a suppression that names it.
      """,
    messages: [
      "unneeded": "This suppresses nothing: no rule has anything to say here.",
      "unneeded rules": "This suppresses nothing: {rules} has nothing to say here.",
      "unneeded rule": "`{rule}` has nothing to say here.",
      "lone start": "`statuslsp:ignore-start` has no end: it holds up to the end of the file.",
      "lone end": "`statuslsp:ignore-end` ends nothing: no start stands before it.",
      "unknown rule": "There is no rule `{name}`. Put a reason behind ` -- `.",
      "unknown rule near": "There is no rule `{name}`; did you mean `{nearest}`?",
      "unknown word": "`statuslsp:{name}` says nothing.",
      "unknown word near": "`statuslsp:{name}` says nothing; did you mean `statuslsp:{nearest}`?",
      "remove": "Remove this suppression",
      "remove rule": "Remove `{name}` from this suppression",
      "replace": "Replace with `{name}`",
      "ignore here": "Ignore `{name}` here",
    ]
  )
}
