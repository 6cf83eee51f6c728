extension Texts {
  /// The texts in Simplified Chinese.
  static let simplifiedChinese = Texts(
    rules: [
      .deprecatedCodeInChinese, .invalidCodeInChinese, .reservedCodeInChinese,
      .unregisteredCodeInChinese, .unofficialCodeInChinese, .obsoletedCodeInChinese,
      .contentNotAllowedInChinese, .callContradictsClassInChinese, .missingHeaderInChinese, .duplicateCodeInChinese,
      .openAPIUnquotedKeyInChinese, .unknownSuppressionInChinese,
      .obsoletePhraseInChinese, .phraseMismatchInChinese,
      .preferConstantInChinese, .preferNumberInChinese,
    ],
    fixes: FixTexts(replace: "将 {code} 替换为 {replacement} {phrase}"),
    explanations: .simplifiedChinese,
    constants: .simplifiedChinese
  )
}
