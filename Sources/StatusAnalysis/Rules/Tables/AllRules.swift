extension Rule {
  /// All rules, by name.
  package static let all: [Rule] = [
    .deprecatedCode,
    .invalidCode,
    .obsoletePhrase,
    .phraseMismatch,
    .preferConstant,
    .preferNumber,
    .reservedCode,
  ]
}
