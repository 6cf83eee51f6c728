/// A grammar made ready for the lexer: for each byte what it may begin, and the forms as bytes.
struct GrammarStarts: Sendable {
  /// What the lexer does with each byte where a token may begin, and what the byte is within and behind a word.
  private(set) var actions: [Action]
  let lineComments: [Mark]
  let blockComments: [Pair]
  let strings: [StringForm]
  /// The forms of strings that most strings have, which `Action.plainString` counts from 1.
  private(set) var plainStrings: [PlainString] = []
  /// What ends the language's own code in a text of another kind; empty where it does not stand in one.
  let islandClose: Mark

  /// A few bytes that begin or end something, at most eight: without memory of its own, since one is looked at wherever
  /// a string or a comment may begin or end.
  struct Mark: Sendable, Equatable {
    /// The bytes, the first one lowest.
    let bits: UInt64
    let count: Int

    init(_ text: String) {
      var (bits, count) = (UInt64(0), 0)
      for byte in text.utf8 where count < 8 {
        bits |= UInt64(byte) &<< UInt64(8 &* count)
        count &+= 1
      }
      (self.bits, self.count) = (bits, count)
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

    var stops: Stops {
      Stops(
        close: close.first, escape: escape == .backslash ? UInt8(ascii: "\\") : close.first,
        lineEnd: isMultiline ? close.first : UInt8(ascii: "\n"),
        interpolation: interpolation.isEmpty ? close.first : interpolation.first)
    }
  }

  /// The bytes of a string at which to look closer: what closes it, and that itself for each of the others that counts for
  /// nothing.
  struct Stops: Sendable {
    let close: UInt8
    var escape: UInt8
    let lineEnd: UInt8
    let interpolation: UInt8
  }

  /// How a string goes on that one byte opens and closes.
  struct PlainString: Sendable {
    let stops: Stops
    /// What stands behind the quote where another form begins, 0 if nothing.
    let secondOfOther: UInt8
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
    actions = Action.table(ownWords: grammar.dialect.hasOwnWords, ownForms: grammar.dialect.hasOwnForms)
    for string in strings { mark(string.open.first, .string, begins: isPlain ? .quote : .special) }
    if grammar.hashQuotes == .rust { mark(UInt8(ascii: "#"), .string, begins: .special) }
    for byte in grammar.wordBytes.utf8 { mark(byte, .word, begins: isPlain ? .word : .special) }
    for byte in grammar.wordEndings.utf8 { actions[Int(byte)].traits.insert(.wordEnding) }
    for comment in lineComments + blockComments.map(\.open) { mark(comment.first, .comment, begins: .special) }
    if grammar.heredoc != .none { mark(UInt8(ascii: "<"), [], begins: .special) }
    if grammar.hashQuotes == .swift { mark(UInt8(ascii: "#"), [], begins: .special) }
    if grammar.hasPercentLiterals {
      mark(UInt8(ascii: "%"), [], begins: .special)
      mark(UInt8(ascii: "$"), [], begins: .special)
    }
    if grammar.hasRegularExpressions { mark(UInt8(ascii: "/"), [], begins: .special) }
    if grammar.island != nil { mark(UInt8(ascii: "?"), [], begins: .special) }
    if isPlain { markPlainForms(grammar) }
  }

  /// Says of bytes that they begin the plain form of a string, or a comment up to the line's end.
  private mutating func markPlainForms(_ grammar: Grammar) {
    for form in strings where !(grammar.hasLifetimes && form.open == Mark("'")) {
      let quote = form.open.first
      let others = strings.filter { $0.open.first == quote && $0.open != form.open }
      guard form.open.count == 1, form.close == form.open, form.escape != .doubled, others.count < 2,
        actions[Int(quote)].kind == .quote
      else { continue }
      plainStrings.append(
        PlainString(
          stops: form.stops,
          secondOfOther: others.first.map { UInt8(truncatingIfNeeded: $0.open.bits >> 8) } ?? 0))
      actions[Int(quote)].plainString = UInt8(truncatingIfNeeded: plainStrings.count)
    }
    guard islandClose.isEmpty, !grammar.commentsNeedSpace else { return }
    for comment in lineComments where !blockComments.contains(where: { $0.open == comment }) {
      if comment == Mark("//") { actions[Int(comment.first)].kind = .slash }
      if comment == Mark("#"), !grammar.hasHashAttributes, grammar.hashQuotes == .none {
        actions[Int(comment.first)].kind = .comment
      }
    }
  }

  /// Says of a byte what it is; where it begins a token that is no word, what the lexer does there.
  private mutating func mark(_ byte: UInt8, _ trait: Traits, begins kind: Action.Kind) {
    actions[Int(byte)].traits.formUnion(trait)
    let byteClass = ByteClass.table[Int(byte)]
    guard byteClass == .symbol || byteClass == .open else { return }
    actions[Int(byte)].kind = kind
    if kind == .word { actions[Int(byte)].beginWord() }
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
    /// May belong to an operator whose first byte stands before it.
    static let operatorEnding = Traits(rawValue: 16)
  }

  struct Action: Sendable {
    enum Kind: UInt8, Sendable {
      /// What is plain where nothing stands behind it that changes it.
      case word, symbol, dot, comma, semicolon, open
      case close, lineEnd, space
      /// A string in a form that several languages have.
      case quote
      /// A comment up to the line's end.
      case comment
      /// The same where another one follows, else whatever the language makes of it.
      case slash
      case number
      /// Whatever the language makes of it.
      case special
    }

    fileprivate(set) var kind: Kind
    /// Which plain form of a string it opens, 0 if none.
    fileprivate(set) var plainString: UInt8 = 0
    fileprivate(set) var traits: Traits
    /// Of a plain token the traits of a byte behind it that make it more than that.
    private(set) var refused: Traits
    /// What a plain token is.
    private(set) var signature: Token.Signature
    /// Of a plain token: what it is linked to at first, and how many commas it is, so that no branch asks. With these an
    /// action has eight bytes, by which it is found soonest.
    let link: Int8
    let commas: Int8

    /// Whether it may be a word, an operator or an opening bracket in its plain form, which are read alike.
    @inline(__always)
    var isPlain: Bool { kind.rawValue <= Kind.open.rawValue }

    /// Whether it may be any token that `Lexer.readPlainTokens` reads, a space or the end of a line.
    @inline(__always)
    var isReadInRuns: Bool { kind.rawValue <= Kind.space.rawValue }

    fileprivate mutating func beginWord() {
      (signature, refused) = (Token.Signature(.word, .none), Self.behindWords)
    }

    @inline(__always)
    var isWord: Bool { traits.rawValue & Traits.word.rawValue != 0 }

    /// What to do with each byte in a language that has words or forms of its own, or has none.
    fileprivate static func table(ownWords: Bool, ownForms: Bool) -> [Action] {
      switch (ownWords, ownForms) {
      case (false, false): plain
      case (true, false): withOwnWords
      case (false, true): withOwnForms
      case (true, true): withBoth
      }
    }

    // Apart, so that a program makes the one that it needs.
    private static let plain = actions(ownWords: false, ownForms: false)
    private static let withOwnWords = actions(ownWords: true, ownForms: false)
    private static let withOwnForms = actions(ownWords: false, ownForms: true)
    private static let withBoth = actions(ownWords: true, ownForms: true)

    private static func actions(ownWords: Bool, ownForms: Bool) -> [Action] {
      (0..<256).map { Action(UInt8($0), ownWords: ownWords, ownForms: ownForms) }
    }

    private static let behindWords: Traits = [.word, .wordEnding, .string]

    /// Whether a byte may be the second one of an operator.
    private static func endsOperator(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "?"), UInt8(ascii: "."), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "-"),
        UInt8(ascii: "~"):
        true
      default: false
      }
    }

    private init(_ byte: UInt8, ownWords: Bool, ownForms: Bool) {
      traits = ByteClass.isWordByte(byte) || byte >= 0x80 ? .word : []
      if Self.endsOperator(byte) { traits.insert(.operatorEnding) }
      let byteClass = ByteClass.table[Int(byte)]
      refused = byteClass == .letter ? Self.behindWords : byteClass == .symbol ? .operatorEnding : []
      signature = Token.Signature(
        byteClass == .letter ? .word : byteClass == .open ? .open : .symbol,
        byteClass == .symbol ? Symbol.read(byte, 0, 0).symbol : .none)
      (link, commas) = (byteClass == .open ? -1 : 0, byte == UInt8(ascii: ",") ? 1 : 0)
      switch byteClass {
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
