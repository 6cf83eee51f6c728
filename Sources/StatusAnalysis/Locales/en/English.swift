extension Texts {
  /// The English texts.
  static let english = Texts(
    rules: [.deprecatedCodeInEnglish, .invalidCodeInEnglish, .reservedCodeInEnglish, .unknownSuppressionInEnglish],
    fixes: FixTexts(replace: "Replace {code} with {replacement} {phrase}"),
    explanations: .english,
    constants: .english
  )
}
