extension Texts {
  /// The English texts.
  static let english = Texts(
    rules: [
      .deprecatedCodeInEnglish, .invalidCodeInEnglish, .reservedCodeInEnglish,
      .unregisteredCodeInEnglish, .unofficialCodeInEnglish, .obsoletedCodeInEnglish,
      .contentNotAllowedInEnglish, .callContradictsClassInEnglish, .missingHeaderInEnglish, .duplicateCodeInEnglish,
      .openAPIUnquotedKeyInEnglish, .unknownSuppressionInEnglish,
      .obsoletePhraseInEnglish, .phraseMismatchInEnglish,
      .preferConstantInEnglish, .preferNumberInEnglish,
    ],
    fixes: FixTexts(replace: "Replace {code} with {replacement} {phrase}"),
    explanations: .english,
    constants: .english
  )
}
