/// A library that gives status codes names: Go's net/http, Spring, Rack.
///
/// A name is asked for by code and a code by name:
///
///     ConstantLibrary.goNetHTTP.constant(for: StatusCode(404))?.qualifiedName  // "http.StatusNotFound"
///     ConstantLibrary.javaSpring.constant(named: "NOT_FOUND")?.code            // 404
///
/// nil is an answer: the library has no name for the code.
public struct ConstantLibrary: Sendable {
  /// Another way to write every name of a library.
  enum Variant: Sendable {
    case none
    /// In capitals too.
    case capitals
    /// With another beginning too.
    case prefix(String, of: String)
  }

  /// What the library is called by programs, such as "go_net_http".
  public let id: String
  /// What people call it, such as "net/http".
  public let name: String
  /// The languages in which its names are written, in lower case, the main one first: "go".
  public let languages: [String]
  /// What stands before a name in code, such as "http." or ":"; empty where names stand alone, nil where the names are
  /// no constants but the phrases of a function or a table.
  public let qualifier: String?
  /// How else every name may be written.
  let variant: Variant
  /// The names by ascending code, of one code the preferred first.
  let names: [(code: Int, name: String)]
  /// Those of the names that are not simply in use.
  let others: [(code: Int, name: String, standing: StatusConstant.Standing)]

  /// Makes a library from plain literals, so that a table is quick to compile and to read.
  init(
    id: String, name: String, languages: [String], qualifier: String?, variant: Variant = .none,
    names: [(code: Int, name: String)],
    others: [(code: Int, name: String, standing: StatusConstant.Standing)] = []
  ) {
    self.id = id
    self.name = name
    self.languages = languages
    self.qualifier = qualifier
    self.variant = variant
    self.names = names
    self.others = others
  }
}

extension ConstantLibrary: Hashable {
  /// Whether two libraries are the same one, by ``id``.
  public static func == (left: ConstantLibrary, right: ConstantLibrary) -> Bool {
    left.id == right.id
  }

  /// Hashes the ``id``.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension ConstantLibrary {
  /// The library with an ``id``, or nil.
  public static func library(id: some StringProtocol) -> ConstantLibrary? {
    all.first { $0.id == id }
  }

  /// The preferred name of a code, or nil where the library has none.
  public func constant(for code: StatusCode) -> StatusConstant? {
    let index = firstIndex(of: code.value)
    guard index < names.endIndex, names[index].code == code.value else { return nil }
    return constant(at: index)
  }

  /// Every name of a code, the preferred first, former names and aliases after it.
  public func constants(for code: StatusCode) -> [StatusConstant] {
    var found: [StatusConstant] = []
    var index = firstIndex(of: code.value)
    while index < names.endIndex, names[index].code == code.value {
      found.append(constant(at: index))
      index += 1
    }
    return found
  }

  /// What a name stands for, spelled exactly so and without its qualifier, or nil where the library does not know it.
  public func constant<Name: StringProtocol>(named name: Name) -> StatusConstant?
  where Name.UTF8View: BidirectionalCollection {
    constant(spelled: name.utf8)
  }

  /// What a name stands for, given as its UTF-8 bytes.
  package func constant(spelled bytes: some BidirectionalCollection<UInt8>) -> StatusConstant? {
    // Of a name that is given to two codes, the later code is the one that a program gets.
    names.lastIndex { isSpelled($0.name, as: bytes) }.map { constant(at: $0) }
  }

  /// Whether a name is spelled so, or so in the library's other way.
  func isSpelled(_ name: String, as bytes: some BidirectionalCollection<UInt8>) -> Bool {
    let known = name.utf8
    switch variant {
    case .none: return known.count == bytes.count && known.last == bytes.last && known.elementsEqual(bytes)
    case .capitals:
      guard known.count == bytes.count, bytes.last == known.last || bytes.last == known.last.map(capital) else {
        return false
      }
      return known.elementsEqual(bytes) || zip(known, bytes).allSatisfy { capital($0) == $1 }
    case .prefix(let prefix, let usual):
      guard known.last == bytes.last else { return false }
      if known.elementsEqual(bytes) { return true }
      let rest = known.dropFirst(usual.utf8.count)
      return bytes.count == prefix.utf8.count + rest.count && known.starts(with: usual.utf8)
        && bytes.starts(with: prefix.utf8) && bytes.dropFirst(prefix.utf8.count).elementsEqual(rest)
    }
  }

  private func capital(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
  }

  /// The first name whose code is not lower.
  private func firstIndex(of code: Int) -> Int {
    names.firstIndex(notBefore: { $0.code < code })
  }

  func constant(at index: Int) -> StatusConstant {
    StatusConstant(library: self, code: StatusCode(names[index].code), name: names[index].name)
  }
}

extension ConstantLibrary {
  /// Every name of the library by ascending code, without its qualifier.
  public var allNames: [String] {
    names.map(\.name)
  }
}

extension ConstantLibrary {
  /// Whether it has other names than the one it gives each code today; only these can be outdated.
  package var hasOtherNames: Bool { !others.isEmpty }

  /// The names that the library itself advises against, by ascending code.
  package var outdatedConstants: [StatusConstant] {
    others.compactMap { other in
      switch other.standing {
      case .deprecated, .obsolete, .alias(since: .some):
        let constant = StatusConstant(library: self, code: StatusCode(other.code), name: other.name)
        return constant.isOutdated ? constant : nil
      case .current, .alias, .ambiguous: return nil
      }
    }
  }
}

extension ConstantLibrary: CustomStringConvertible {
  /// The ``name``.
  public var description: String { name }
}
