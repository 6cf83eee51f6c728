import StatusRegistry

/// What is said of the names that libraries give codes, in one language.
struct ConstantTexts: Sendable {
  /// What a word is that libraries use as a name.
  let heading: String
  /// The word before names.
  let label: String
  /// Of a library that has no name for a code.
  let none: String
  /// Of a code that no library names.
  let noneAnywhere: String
  /// With `{name}`.
  let alias: String
  /// With `{name}` and `{version}`.
  let aliasSince: String
  let deprecated: String
  /// With `{version}`.
  let deprecatedSince: String
  let obsolete: String
  /// With `{version}`.
  let obsoleteSince: String
  /// Behind one of those, with `{name}`.
  let instead: String
  /// Of a name that the library gives to two codes; with `{code}`, the one that it stands for.
  let ambiguous: String
  /// Of the name that a file's library has for the code of a hover; with `{name}` and `{library}`.
  let here: String

  /// What its library says of a name, or nil where it is simply in use.
  func standing(of constant: StatusConstant) -> String? {
    let replacement = constant.replacement?.qualifiedName
    func said(_ plain: String, _ dated: String, _ version: String?) -> String {
      let text = version.map { filled(dated, ["version": $0]) } ?? plain
      return text + (replacement.map { filled(instead, ["name": "`\($0)`"]) } ?? "")
    }
    switch constant.standing {
    case .current: return nil
    case .alias(let version):
      guard let replacement else { return nil }
      return filled(version == nil ? alias : aliasSince, ["name": "`\(replacement)`", "version": version ?? ""])
    case .deprecated(let version): return said(deprecated, deprecatedSince, version)
    case .obsolete(let version): return said(obsolete, obsoleteSince, version)
    case .ambiguous:
      let meant = constant.library.constant(named: constant.name)?.code ?? constant.code
      return filled(ambiguous, ["code": codeTitle(meant)])
    }
  }
}
