import StatusRegistry

/// A text or a name that stands beside a literal in one place and may be its reason phrase.
package struct Companion: Sendable, Equatable {
  /// How it stands there.
  package enum Place: Sendable, Equatable {
    /// Behind the number in the same text: `HTTP/1.1 404 Not Found`.
    case reasonPhrase
    /// The field of a reason phrase and nothing else: `statusText: "Not Found"`.
    case phraseField
    /// Beside it among the arguments of a call.
    case argument
    /// A field beside it: `message: "Not Found"`.
    case field
    /// A comment at the end of its line.
    case comment
    /// `description:` below a response of OpenAPI.
    case description
    /// The value of an entry whose key the number is.
    case entry
    /// What the number is called.
    case name

    /// Whether the place is for the phrase alone; in others any text may stand.
    package var isExact: Bool { self == .reasonPhrase || self == .phraseField || self == .name || self == .entry }

    /// Whether it takes neighbours of the same kind to say that such a text is the number's phrase.
    package var needsSiblings: Bool { self == .entry || self == .name }
  }

  package let place: Place
  /// The bytes of the text: no quotes, no marks of a comment.
  package let range: Range<Int>
  /// What the literal shares with its neighbours of the same table: a bracket or a parent; -1 at the top.
  package let group: Int
  /// The codes that bear the phrase.
  package let owners: [PhraseOwner]

  init?(_ place: Place, _ range: Range<Int>, group: Int = -1, in bytes: [UInt8]) {
    var range = range.clamped(to: 0..<bytes.count)
    while let last = bytes[range].last,
      last == UInt8(ascii: " ") || last == UInt8(ascii: ".") || last == UInt8(ascii: "!")
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard range.count <= 64 else { return nil }
    var owners = PhraseTable.owners(of: bytes[range])
    if owners.isEmpty, place == .name { owners = Self.owners(ofName: bytes[range]) }
    guard !owners.isEmpty else { return nil }
    self.place = place
    self.range = range
    self.group = group
    self.owners = owners
  }

  /// The owners of a name that says besides that it is a status: `HTTP_NOT_FOUND`, `StatusNotFound`, `NotFoundError`.
  private static func owners(ofName name: ArraySlice<UInt8>) -> [PhraseOwner] {
    var words = NameWords(name).words[...]
    words.removeAll { $0.text.utf8.allSatisfy(ByteClass.isDigit) }
    for _ in 0..<3 {
      let text = words.map(\.text).joined(separator: " ")
      let found = PhraseTable.owners(of: Array(text.utf8)[...])
      if !found.isEmpty { return found }
      if let first = words.first, words.count > 1, Lexicon.phraseBeginnings.contains(first) {
        words.removeFirst()
      } else if let last = words.last, words.count > 1, Lexicon.phraseEndings.contains(last) {
        words.removeLast()
      } else {
        return []
      }
    }
    return []
  }
}

/// Finds what stands beside the literals of one text.
package struct CompanionReader {
  let bytes: [UInt8]
  let language: Language
  let list: TokenList
  let nodes: [DataNode]
  /// Where the keys and values of the entries begin, in the order of the text, each with its entry.
  let places: [(start: Int, node: Int)]

  package init(_ surroundings: Surroundings) {
    bytes = surroundings.bytes
    language = surroundings.language
    list = surroundings.list
    nodes = surroundings.nodes
    var places: [(start: Int, node: Int)] = []
    for (index, node) in surroundings.nodes.enumerated() {
      if let key = node.key { places.append((key.lowerBound, index)) }
      if let value = node.value { places.append((value.lowerBound, index)) }
    }
    self.places = places.sorted { $0.start < $1.start }
  }

  /// The texts and names beside a literal that equal a phrase of the registry.
  package func companions(of literal: StatusLiteral) -> [Companion] {
    if let reason = reasonPhrase(of: literal) { return [reason] }
    guard literal.spelling != .embedded else { return [] }
    var found: [Companion] = []
    if !nodes.isEmpty { found += entries(of: literal) }
    if let index = list.index(at: literal.range.lowerBound),
      list[index]?.range.contains(literal.range.lowerBound) == true
    {
      found += companionsInCode(index)
    }
    if let comment = comment(behind: literal) { found.append(comment) }
    return found
  }

  /// What follows the number in the same text: `404 Not Found`.
  private func reasonPhrase(of literal: StatusLiteral) -> Companion? {
    guard literal.context == .statusLine || literal.spelling == .embedded else { return nil }
    let start = literal.range.upperBound + 1
    guard start < bytes.count, bytes[start - 1] == UInt8(ascii: " ") else { return nil }
    var end = start
    while end < bytes.count, end - start < 64, isOfPhrase(end) { end += 1 }
    return Companion(.reasonPhrase, start..<end, in: bytes)
  }

  private func isOfPhrase(_ index: Int) -> Bool {
    switch bytes[index] {
    case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "$"):
      false
    // "I'm a teapot" has one within.
    case UInt8(ascii: "'"): index + 1 < bytes.count && PhraseTable.isLetter(bytes[index + 1])
    default: true
    }
  }
}
