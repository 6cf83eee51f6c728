/// A grammar made ready for the lexer: for each byte what it may begin, and the forms as bytes.
struct GrammarStarts: Sendable {
  private static let word: UInt8 = 1
  private static let comment: UInt8 = 2
  private static let string: UInt8 = 4
  private static let wordEnding: UInt8 = 8
  private static let special: UInt8 = 16

  private var flags = [UInt8](repeating: 0, count: 256)
  let lineComments: [Mark]
  let blockComments: [Pair]
  let strings: [StringForm]
  /// What ends the language's own code in a text of another kind; empty where it does not stand in one.
  let islandClose: Mark

  /// A few bytes that begin or end something, at most eight: without memory of its own, since one is looked at wherever
  /// a string or a comment may begin or end.
  struct Mark: Sendable, Equatable {
    /// The bytes, the first one lowest.
    let bits: UInt64
    let count: Int

    init(_ text: String) {
      count = min(text.utf8.count, 8)
      bits = text.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// 0 where there is no mark.
    var first: UInt8 { UInt8(truncatingIfNeeded: bits) }
    var isEmpty: Bool { count == 0 }
  }

  struct Pair: Sendable {
    let open: Mark
    let close: Mark
  }

  struct StringForm: Sendable {
    let open: Mark
    let close: Mark
    let escape: Grammar.Escape
    let isMultiline: Bool
    /// Empty where there is none.
    let interpolation: Mark
  }

  init(_ grammar: Grammar) {
    lineComments = grammar.lineComments.map { Mark($0) }
    blockComments = grammar.blockComments.map { Pair(open: Mark($0.open), close: Mark($0.close)) }
    strings = grammar.strings.map {
      StringForm(
        open: Mark($0.open), close: Mark($0.close), escape: $0.escape, isMultiline: $0.isMultiline,
        interpolation: Mark($0.interpolation ?? ""))
    }
    islandClose = Mark(grammar.island?.close ?? "")
    for byte in 0..<256 where ByteClass.isWordByte(UInt8(byte)) || byte >= 0x80 { flags[byte] |= Self.word }
    for byte in grammar.wordBytes.utf8 { flags[Int(byte)] |= Self.word }
    for byte in grammar.wordEndings.utf8 { flags[Int(byte)] |= Self.wordEnding }
    for comment in lineComments + blockComments.map(\.open) { mark(comment.first, Self.comment) }
    for string in strings { mark(string.open.first, Self.string) }
    if grammar.hashQuotes == .rust { mark(UInt8(ascii: "#"), Self.string) }
    markSpecial(grammar)
  }

  /// Marks the bytes that can begin anything but a plain word, bracket or operator.
  private mutating func markSpecial(_ grammar: Grammar) {
    let (ownWords, ownForms) = (grammar.dialect.hasOwnWords, grammar.dialect.hasOwnForms)
    for byte in 0..<256 {
      let isLetter = ByteClass.table[byte] == .letter
      let begins = flags[byte] & (Self.word | Self.comment | Self.string) != 0
      if isLetter ? ownWords : ownForms || begins { flags[byte] |= Self.special }
    }
    if grammar.heredoc != .none { mark(UInt8(ascii: "<"), Self.special) }
    if grammar.hashQuotes == .swift { mark(UInt8(ascii: "#"), Self.special) }
    if grammar.hasPercentLiterals { mark(UInt8(ascii: "%"), Self.special) }
    if grammar.hasRegularExpressions { mark(UInt8(ascii: "/"), Self.special) }
    if grammar.island != nil { mark(UInt8(ascii: "?"), Self.special) }
  }

  private mutating func mark(_ byte: UInt8?, _ flag: UInt8) {
    if let byte { flags[Int(byte)] |= flag }
  }

  func isWord(_ byte: UInt8) -> Bool { flags[Int(byte)] & Self.word != 0 }
  func isWordEnding(_ byte: UInt8) -> Bool { flags[Int(byte)] & Self.wordEnding != 0 }
  /// Whether a byte directly behind a word may belong to it, or make it the prefix of a string.
  func mayChangeWord(_ byte: UInt8) -> Bool { flags[Int(byte)] & (Self.wordEnding | Self.string) != 0 }
  /// Whether a byte can begin anything but a plain word, bracket or operator.
  func isSpecial(_ byte: UInt8) -> Bool { flags[Int(byte)] & Self.special != 0 }
  func isComment(_ byte: UInt8) -> Bool { flags[Int(byte)] & Self.comment != 0 }
  func isString(_ byte: UInt8) -> Bool { flags[Int(byte)] & Self.string != 0 }
}
