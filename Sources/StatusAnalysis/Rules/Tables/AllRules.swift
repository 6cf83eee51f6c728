extension Rule {
  /// All rules, by name.
  package static let all: [Rule] = [
    .callContradictsClass,
    .contentNotAllowed,
    .deprecatedCode,
    .duplicateCode,
    .invalidCode,
    .missingHeader,
    .obsoletedCode,
    .openAPIUnquotedKey,
    .reservedCode,
    .unknownSuppression,
    .unofficialCode,
    .unregisteredCode,
  ]
}
