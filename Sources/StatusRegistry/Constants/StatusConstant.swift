/// A name that a library gives a status code: `StatusNotFound` of Go's net/http.
public struct StatusConstant: Sendable, Hashable {
  /// What a library says of one of its names.
  public enum Standing: Sendable, Hashable {
    /// The name to use.
    case current
    /// Another name, kept beside the preferred one; with the version that brought the preferred one where known.
    case alias(since: String?)
    /// Deprecated by the library; with the version that did so where known.
    case deprecated(since: String?)
    /// Still understood, with a warning, and no longer listed; with the version that replaced it where known.
    case obsolete(since: String?)
    /// Given to two codes by the library: the name stands for the other one.
    case ambiguous
  }

  /// Whose name it is.
  public let library: ConstantLibrary
  /// What it stands for.
  public let code: StatusCode
  /// The name alone, such as "StatusNotFound", "not_found".
  public let name: String
}

extension StatusConstant {
  /// What the library says of the name.
  public var standing: Standing {
    for other in library.others where other.code == code.value && other.name == name { return other.standing }
    return .current
  }

  /// The name as it stands in code, such as "http.StatusNotFound", ":not_found"; a phrase as it is.
  public var qualifiedName: String {
    (library.qualifier ?? "") + name
  }

  /// The name to use in place of this one, or nil where this one is in use or nothing replaces it.
  public var replacement: StatusConstant? {
    guard standing != .current else { return nil }
    if standing == .ambiguous { return library.constants(for: code).first { $0.standing == .current } }
    guard let preferred = library.constant(for: code), preferred.name != name, preferred.standing == .current else {
      return nil
    }
    return preferred
  }

  /// Whether the library itself advises another name: it deprecates this one, no longer lists it, or has had a better
  /// one since a version of its own.
  public var isOutdated: Bool {
    switch standing {
    case .deprecated, .obsolete, .alias(since: .some): replacement != nil
    case .current, .alias, .ambiguous: false
    }
  }

  /// The names of all libraries that are spelled so, with or without what stands before them in code:
  /// "StatusNotFound", "http.StatusNotFound", ":not_found", "HTTPStatus.NOT_FOUND".
  ///
  /// Letters count in their case; where nothing is spelled exactly so, in any case. A qualifier that some of the
  /// libraries use leaves those alone.
  public static func find<Name: StringProtocol>(_ spelling: Name) -> [StatusConstant]
  where Name.UTF8View: BidirectionalCollection, Name.SubSequence.UTF8View: BidirectionalCollection {
    let whole = all { $0.isSpelled($1, as: spelling.utf8) }
    guard whole.isEmpty else { return whole }
    let isMark = { (byte: UInt8) in ".:/`\\'".utf8.contains(byte) }
    guard let last = spelling.utf8.lastIndex(where: isMark) else { return all { areAlike($1, spelling) } }
    let name = spelling[spelling.utf8.index(after: last)...]
    guard !name.isEmpty else { return [] }
    var found = all { $0.isSpelled($1, as: name.utf8) }
    if found.isEmpty { found = all { areAlike($1, name) } }
    let qualifier = spelling[...last]
    return found.contains { $0.library.isQualified(by: qualifier) }
      ? found.filter { $0.library.isQualified(by: qualifier) } : found
  }

  /// The names of all libraries that are meant.
  private static func all(_ isMeant: (ConstantLibrary, String) -> Bool) -> [StatusConstant] {
    var found: [StatusConstant] = []
    for library in ConstantLibrary.all where library.qualifier != nil {
      for index in library.names.indices where isMeant(library, library.names[index].name) {
        found.append(library.constant(at: index))
      }
    }
    return found
  }

  /// Whether two names differ in the case of ASCII letters at most.
  private static func areAlike(_ left: String, _ right: some StringProtocol) -> Bool {
    left.utf8.count == right.utf8.count
      && zip(left.utf8, right.utf8).allSatisfy {
        $0 == $1 || $0 | 0x20 == $1 | 0x20 && $0 & 0x40 != 0 && $1 & 0x40 != 0
      }
  }
}

extension StatusConstant: CustomStringConvertible {
  /// The ``qualifiedName``.
  public var description: String { qualifiedName }
}

extension ConstantLibrary {
  /// Whether what stands before a name is what the library's own names have before them, or the end of it:
  /// "Status." and "Response.Status.".
  func isQualified(by text: some StringProtocol) -> Bool {
    guard let qualifier, !qualifier.isEmpty, !text.isEmpty else { return false }
    if text == qualifier { return true }
    return beginsWithLetter(qualifier) && text.hasSuffix(qualifier)
      || beginsWithLetter(text) && qualifier.hasSuffix(text)
  }

  private func beginsWithLetter(_ text: some StringProtocol) -> Bool {
    text.first?.isLetter == true
  }
}

extension StatusCode {
  /// The preferred name of the code in a library, or nil where it has none.
  public func constant(in library: ConstantLibrary) -> StatusConstant? {
    library.constant(for: self)
  }
}
