extension RuleTexts {
  static let preferConstantInEnglish = RuleTexts(
    rule: "prefer-constant",
    rationale: """
      Finds numbers where a library that the file imports, or its language itself, has a constant: `http.StatusConflict` \
      for 409. It is a matter of house style and off unless asked for; the editor offers the change either way.

      Numbers that everybody knows (200, 400, 404, 500, or those of the option `exempt`) are left alone, and so are bounds, \
      comparisons with `<` and `>`, arithmetic, ranges, and codes that the library has no lasting name for. Nothing is \
      offered where a constant would be of another type than the number.
      """,
    messages: [
      "constant": "{code} can be written {new}.",
      "fix": "Write {new} for {old}",
      "fix with import": "Write {new} for {old} and add `{line}`",
    ]
  )

  static let preferNumberInEnglish = RuleTexts(
    rule: "prefer-number",
    rationale: """
      Finds constants of libraries where the number would do: 404 for `http.StatusNotFound`. It is a matter of house style \
      and off unless asked for; the editor offers the change either way.

      Constants that are no numbers, such as the members of an enumeration, are left alone where a number would not \
      compile.
      """,
    messages: [
      "number": "{old} can be written {new}."
    ]
  )
}
