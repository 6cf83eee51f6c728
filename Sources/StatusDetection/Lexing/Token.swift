/// One piece of a text that means something: a word, a number, a string, a bracket, an operator.
///
/// White space and comments are no tokens.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word
    /// Starts with a digit; runs to the end of digits, letters, `_` and a decimal point.
    case number
    /// A whole string with its quotes and prefix.
    case string
    case open
    case close
    case symbol
  }

  private(set) var start: Int32
  private(set) var end: Int32
  /// What is open where it stands.
  private(set) var scope: Scope
  /// For brackets, the index of the partner, -1 where there is none; for all others, how many bytes stand before and
  /// behind what counts of them.
  private var link: Int32
  /// The indentation of its line, whether it is the first token there, and whether white space stands before it.
  private let layout: UInt16
  let kind: Kind
  /// For symbols, which one.
  let symbol: Symbol

  private static let startsLineBit: UInt16 = 1 << 15
  private static let spaceBit: UInt16 = 1 << 14
  /// A line that is indented more counts as indented so much.
  private static let deepest = 1 << 14 - 1

  /// What stands before a token on its line.
  struct Layout: Sendable {
    fileprivate var bits = Token.startsLineBit

    @inline(__always)
    var startsLine: Bool {
      get { bits & Token.startsLineBit != 0 }
      set { bits = newValue ? bits | Token.startsLineBit : bits & ~Token.startsLineBit }
    }

    @inline(__always)
    var spaceBefore: Bool {
      get { bits & Token.spaceBit != 0 }
      set { bits = newValue ? bits | Token.spaceBit : bits & ~Token.spaceBit }
    }

    /// The first token of a line tells how far all of it is indented.
    @inline(__always)
    mutating func indent(by count: Int) {
      bits = UInt16(truncatingIfNeeded: min(max(count, 0), Token.deepest)) | bits & ~UInt16(Token.deepest)
    }

    /// Says that white space stands there, if the count of it is 1, or nothing, if it is 0.
    @inline(__always)
    mutating func countSpaces(_ count: Int) {
      bits |= UInt16(truncatingIfNeeded: count &* Int(Token.spaceBit))
    }

    /// Says that a line begins.
    @inline(__always)
    mutating func beginLine() { bits = Token.startsLineBit | Token.spaceBit }

    /// Behind a token nothing stands yet.
    @inline(__always)
    mutating func goOn() { bits &= UInt16(Token.deepest) }
  }

  /// What is open where a token stands, in one number: both are set at once.
  struct Scope: Sendable {
    private var bits: UInt64

    @inline(__always)
    init(_ bracket: Int32, commas: Int32) {
      bits = UInt64(UInt32(bitPattern: bracket)) | UInt64(UInt32(bitPattern: commas)) &<< 32
    }

    /// The innermost open bracket, -1 where there is none.
    var bracket: Int32 { @inline(__always) get { Int32(truncatingIfNeeded: bits) } }
    /// How many commas have been seen within it.
    var commas: Int32 { @inline(__always) get { Int32(truncatingIfNeeded: bits &>> 32) } }

    /// Behind a token that is an opening bracket, if its link is below 0, or so many commas; without a branch, since
    /// nobody can tell which it is.
    @inline(__always)
    mutating func go(past token: Int, link: Int8, commas: Int8) {
      let opens = UInt64(bitPattern: Int64(link) &>> 63)
      let past = bits &+ UInt64(truncatingIfNeeded: commas) &<< 32
      bits = past & ~opens | UInt64(UInt32(truncatingIfNeeded: token)) & opens
    }
  }

  /// What a token is.
  struct Signature: Sendable {
    fileprivate let kind: Kind
    fileprivate let symbol: Symbol

    init(_ kind: Kind, _ symbol: Symbol) { (self.kind, self.symbol) = (kind, symbol) }
  }

  /// A token of which all counts.
  @inline(__always)
  init(_ kind: Kind, _ symbol: Symbol, start: Int, end: Int, _ layout: Layout, enclosing: Int32, ordinal: Int32) {
    self.init(
      Signature(kind, symbol), link: kind == .open || kind == .close ? -1 : 0, start: start, end: end, layout,
      Scope(enclosing, commas: ordinal))
  }

  /// - Parameter link: of a bracket its partner, or -1; of another token 0.
  @inline(__always)
  init(_ signature: Signature, link: Int32, start: Int, end: Int, _ layout: Layout, _ scope: Scope) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.scope = scope
    self.link = link
    self.layout = layout.bits
    (kind, symbol) = (signature.kind, signature.symbol)
  }

  /// The same where some part alone counts, such as what stands between the quotes of a string. Not for brackets.
  mutating func hold(_ inner: Range<Int>) {
    let before = min(max(inner.lowerBound - Int(start), 0), 0x7FFF)
    let behind = min(max(Int(end) - inner.upperBound, 0), 0xFFFF)
    link = Int32(truncatingIfNeeded: before << 16 | behind)
  }

  /// The index of the partner of a bracket, -1 where there is none; -1 for all others.
  var partner: Int32 {
    get { kind == .open || kind == .close ? link : -1 }
    set { link = newValue }
  }

  /// The index of the bracket around it, -1 where there is none.
  var enclosing: Int32 { @inline(__always) get { scope.bracket } }
  /// How many commas stand before it within that bracket.
  var ordinal: Int32 { @inline(__always) get { scope.commas } }

  /// How many commas stand behind it within the bracket that is open there.
  var commasBehind: Int32 {
    switch kind {
    case .open: 0
    case .symbol: symbol == .comma ? ordinal &+ 1 : ordinal
    case .word, .number, .string, .close: ordinal
    }
  }

  /// Moves the token to where a change of the text in front of it has put it.
  @inline(__always)
  mutating func move(by shift: Int32) {
    start &+= shift
    end &+= shift
  }

  /// Tells the token the new indices of the brackets from one on, and the commas within one.
  @inline(__always)
  mutating func renumber(from first: Int32, by shift: Int32, commas: Int32, within bracket: Int32) {
    if enclosing == bracket { scope = Scope(enclosing, commas: ordinal &+ commas) }
    if enclosing >= first { scope = Scope(enclosing &+ shift, commas: ordinal) }
    if kind == .open || kind == .close, link >= first { link &+= shift }
  }

  /// Whether it is the first token on its line.
  var startsLine: Bool { layout & Self.startsLineBit != 0 }
  /// Whether white space or a comment stands before it.
  var spaceBefore: Bool { layout & Self.spaceBit != 0 }
  /// How many bytes of white space stand before the first token of its line.
  var indentation: Int { Int(layout & UInt16(Self.deepest)) }

  var range: Range<Int> { Int(start)..<Int(end) }

  /// For strings, what stands between the quotes; of some languages' words a part; else the token itself.
  var inner: Range<Int> {
    guard kind != .open, kind != .close, link != 0 else { return range }
    let first = min(Int(start) + Int(link >> 16), Int(end))
    return first..<max(first, Int(end) - Int(link & 0xFFFF))
  }
}

/// The operators that the judging tells apart.
enum Symbol: UInt8, Sendable {
  case none
  case comma
  case semicolon
  case colon
  case dot
  /// `::`
  case doubleColon
  /// `->`
  case thinArrow
  /// `=>`
  case fatArrow
  /// `=`, `:=`
  case assign
  /// `||=`, `??=`
  case assignFallback
  /// `==`, `===`, `!=`, `!==`, `<>`, `=~`
  case equality
  /// `<`, `>`, `<=`, `>=`
  case ordering
  /// `...`, `..`, `..<`, `..=`
  case range
  /// `?`
  case question
  /// `?.`
  case optionalDot
  /// `??`, `||`, `?:`
  case fallback
  /// `&&`
  case conjunction
  /// `|`
  case bar
  /// `+`, `*`, `/`, `%`, `+=` ...
  case arithmetic
  /// `-`
  case minus
  /// `!`
  case bang
  case other
}
