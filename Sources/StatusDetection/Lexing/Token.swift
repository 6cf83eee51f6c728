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

  let kind: Kind
  /// Whether it is the first token on its line.
  let startsLine: Bool
  /// Whether white space or a comment stands before it.
  let spaceBefore: Bool
  /// For symbols, which one.
  let symbol: Symbol
  let start: Int32
  let end: Int32
  /// How many bytes of white space stand before the first token of its line.
  let indentation: Int32
  /// For strings, what stands between the quotes; else the token itself.
  let innerStart: Int32
  let innerEnd: Int32
  /// The index of the bracket around it, -1 where there is none.
  let enclosing: Int32
  /// How many commas stand before it within that bracket.
  let ordinal: Int32
  /// For brackets, the index of the partner, -1 where there is none; -1 for all others.
  var partner: Int32 = -1

  var range: Range<Int> { Int(start)..<Int(end) }
  var inner: Range<Int> { Int(innerStart)..<Int(innerEnd) }
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
