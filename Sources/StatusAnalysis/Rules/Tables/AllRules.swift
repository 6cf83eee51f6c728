extension Rule {
  /// All rules, by name.
  package static let all: [Rule] = [
    .callContradictsClass,
    .contentNotAllowed,
    .deprecatedCode,
    .duplicateCode,
    .invalidCode,
    .missingHeader,
    .obsoletePhrase,
    .obsoletedCode,
    .openAPIUnquotedKey,
    .phraseMismatch,
    .preferConstant,
    .preferNumber,
    .reservedCode,
    .unknownSuppression,
    .unofficialCode,
    .unregisteredCode,
  ]
}
