/// The brackets that are open at the lexer's place, forgiving of brackets left open or closed twice.
///
/// Those around the innermost are told by the tokens, each of which knows the bracket around it.
struct OpenBrackets {
  /// The innermost open bracket, -1 where there is none, and how many commas it has seen.
  var innermost: Int32 = -1
  var commas: Int32 = 0

  init() {}

  /// The brackets that are open behind the token in front of an index.
  init(before index: Int, of tokens: TokenBuffer) {
    guard let last = tokens[index - 1] else { return }
    innermost = last.kind == .open ? Int32(truncatingIfNeeded: index - 1) : last.enclosing
    commas = last.commasBehind
  }

  @inline(__always)
  mutating func open(_ index: Int32) {
    innermost = index
    commas = 0
  }

  mutating func countComma() { commas &+= 1 }

  /// Closes the innermost bracket that begins with a byte and returns it, or nil where none is open.
  ///
  /// A bracket of another kind between the two was left open: it is given up, unless nothing here matches at all.
  @inline(__always)
  mutating func close(_ wanted: UInt8, _ tokens: TokenBuffer, _ bytes: [UInt8]) -> Int32? {
    guard innermost >= 0 else { return nil }
    return Self.byte(of: innermost, tokens, bytes) == wanted
      ? goOut(of: innermost, tokens) : closeOuter(wanted, tokens, bytes)
  }

  private mutating func closeOuter(_ wanted: UInt8, _ tokens: TokenBuffer, _ bytes: [UInt8]) -> Int32? {
    var bracket = innermost
    for _ in 0..<Self.longestReach {
      bracket = tokens[Int(bracket)]?.enclosing ?? -1
      guard bracket >= 0 else { return nil }
      if Self.byte(of: bracket, tokens, bytes) == wanted { return goOut(of: bracket, tokens) }
    }
    return nil
  }

  /// Leaves a bracket, and all within it.
  @inline(__always)
  private mutating func goOut(of bracket: Int32, _ tokens: TokenBuffer) -> Int32? {
    guard let token = tokens[Int(bracket)] else { return nil }
    (innermost, commas) = (token.enclosing, token.ordinal)
    return bracket
  }

  @inline(__always)
  private static func byte(of bracket: Int32, _ tokens: TokenBuffer, _ bytes: [UInt8]) -> UInt8 {
    guard let start = tokens[Int(bracket)]?.start, Int(start) < bytes.count else { return 0 }
    return bytes[Int(start)]
  }

  /// How many open brackets a closing one looks through: a bound, so that no text takes time quadratic in its length.
  private static let longestReach = 32
}
