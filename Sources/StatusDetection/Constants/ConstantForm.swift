import StatusRegistry

/// How the names of a library stand in code.
struct ConstantForm: Sendable {
  /// What tells a name from any other word.
  enum Place: Sendable {
    /// Behind one of these names: `HttpStatus.NOT_FOUND`.
    case member(of: [String])
    /// Anywhere: `NGX_HTTP_NOT_FOUND`.
    case alone
    /// Behind a mark, where a status is expected: `:not_found`, `.notFound`.
    case marked(UInt8)
  }

  let library: ConstantLibrary
  let languages: LanguageSet
  let place: Place
  /// What an import of the library mentions: all words of one of the lists.
  let modules: [[String]]
  /// What may stand before the owner of a member; empty where that says nothing.
  var outers: [String] = []
  /// Whether the name can be the library's in a file that imports other things alone.
  var needsImport = true
  /// The calls whose first argument a name behind a mark is, beside those that take a number.
  var callees: [String] = []
}

extension ConstantForm {
  /// The names behind which the library's names stand; none where they stand alone or behind a mark.
  var owners: [String] {
    if case .member(let owners) = place { owners } else { [] }
  }
}
