/// A grammar made ready for the lexer: for each byte what it may begin, and the forms as bytes.
struct GrammarStarts: Sendable {
  /// What the lexer does with each byte where a token may begin, and what the byte is within and behind a word.
  private(set) var actions: [Action]
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
    let isPlain = grammar.dialect == .none
    actions = Action.tables[(grammar.dialect.hasOwnWords ? 1 : 0) + (grammar.dialect.hasOwnForms ? 2 : 0)]
    for string in strings { mark(string.open.first, .string, begins: isPlain ? .quote : .special) }
    if grammar.hashQuotes == .rust { mark(UInt8(ascii: "#"), .string, begins: .special) }
    for byte in grammar.wordBytes.utf8 { mark(byte, .word, begins: .special) }
    for byte in grammar.wordEndings.utf8 { actions[Int(byte)].traits.insert(.wordEnding) }
    for comment in lineComments + blockComments.map(\.open) { mark(comment.first, .comment, begins: .special) }
    if grammar.heredoc != .none { mark(UInt8(ascii: "<"), [], begins: .special) }
    if grammar.hashQuotes == .swift { mark(UInt8(ascii: "#"), [], begins: .special) }
    if grammar.hasPercentLiterals { mark(UInt8(ascii: "%"), [], begins: .special) }
    if grammar.hasRegularExpressions { mark(UInt8(ascii: "/"), [], begins: .special) }
    if grammar.island != nil { mark(UInt8(ascii: "?"), [], begins: .special) }
  }

  /// Says of a byte what it is; where it begins a token that is no word, what the lexer does there.
  private mutating func mark(_ byte: UInt8, _ trait: Traits, begins kind: Action.Kind) {
    actions[Int(byte)].traits.formUnion(trait)
    let byteClass = ByteClass.table[Int(byte)]
    if byteClass == .symbol || byteClass == .open { actions[Int(byte)].kind = kind }
  }

  func isWord(_ byte: UInt8) -> Bool { actions[Int(byte)].isWord }
  func isWordEnding(_ byte: UInt8) -> Bool { actions[Int(byte)].traits.contains(.wordEnding) }
  func isComment(_ byte: UInt8) -> Bool { actions[Int(byte)].traits.contains(.comment) }
  func isString(_ byte: UInt8) -> Bool { actions[Int(byte)].traits.contains(.string) }
}

extension GrammarStarts {
  /// What a byte is besides its class.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    static let word = Traits(rawValue: 1)
    static let comment = Traits(rawValue: 2)
    static let string = Traits(rawValue: 4)
    static let wordEnding = Traits(rawValue: 8)
  }

  struct Action: Sendable {
    enum Kind: UInt8, Sendable {
      case symbol, space, lineEnd, word, number, open, close, comma, dot, semicolon
      /// A string in a form that several languages have.
      case quote
      /// Whatever the language makes of it.
      case special
    }

    fileprivate(set) var kind: Kind
    fileprivate(set) var traits: Traits

    @inline(__always)
    var isWord: Bool { traits.rawValue & Traits.word.rawValue != 0 }

    /// Whether a byte directly behind a word may belong to it, or make it the prefix of a string.
    @inline(__always)
    var mayChangeWord: Bool { traits.rawValue & (Traits.wordEnding.rawValue | Traits.string.rawValue) != 0 }

    /// For languages without words or forms of their own; with own words; with own forms; with both.
    fileprivate static let tables: [[Action]] = [(false, false), (true, false), (false, true), (true, true)].map {
      (ownWords, ownForms) in
      (0..<256).map { Action(UInt8($0), ownWords: ownWords, ownForms: ownForms) }
    }

    private init(_ byte: UInt8, ownWords: Bool, ownForms: Bool) {
      traits = ByteClass.isWordByte(byte) || byte >= 0x80 ? .word : []
      switch ByteClass.table[Int(byte)] {
      case .space: kind = .space
      case .lineEnd: kind = .lineEnd
      case .letter: kind = ownWords ? .special : .word
      case .digit: kind = .number
      case .open: kind = ownForms ? .special : .open
      case .close: kind = .close
      case .symbol where ownForms: kind = .special
      case .symbol where byte == UInt8(ascii: ","): kind = .comma
      case .symbol where byte == UInt8(ascii: "."): kind = .dot
      case .symbol where byte == UInt8(ascii: ";"): kind = .semicolon
      case .symbol: kind = .symbol
      }
    }
  }
}
