/// The brackets that are open at the lexer's place, forgiving of brackets left open or closed twice.
struct OpenBrackets {
  /// The innermost open bracket, -1 where there is none, and how many commas it has seen.
  private(set) var innermost: Int32 = -1
  private(set) var commas: Int32 = 0
  /// The byte of the innermost.
  private var byte: UInt8 = 0
  /// Those around the innermost.
  private var outer: [(open: Int32, commas: Int32, byte: UInt8)] = []

  init() {}

  /// The brackets that are open behind the token in front of an index.
  init(before index: Int, of tokens: TokenBuffer, in bytes: [UInt8]) {
    guard let last = tokens[index - 1] else { return }
    var open = last.kind == .open ? Int32(truncatingIfNeeded: index - 1) : last.enclosing
    innermost = open
    commas = last.commasBehind
    while let bracket = tokens[Int(open)] {
      let byte = Int(bracket.start) < bytes.count ? bytes[Int(bracket.start)] : 0
      if open == innermost { self.byte = byte } else { outer[outer.count - 1].byte = byte }
      open = bracket.enclosing
      outer.append((open, bracket.ordinal, 0))
    }
    outer.reverse()
  }

  @inline(__always)
  mutating func open(_ index: Int32, _ byte: UInt8) {
    outer.append((innermost, commas, self.byte))
    innermost = index
    commas = 0
    self.byte = byte
  }

  mutating func countComma() { commas &+= 1 }

  /// Closes the innermost bracket that begins with a byte and returns it, or nil where none is open.
  ///
  /// A bracket of another kind between the two was left open: it is given up, unless nothing here matches at all.
  @inline(__always)
  mutating func close(_ wanted: UInt8) -> Int32? {
    guard innermost >= 0 else { return nil }
    guard byte == wanted, let around = outer.popLast() else { return closeOuter(wanted) }
    let closed = innermost
    (innermost, commas, byte) = around
    return closed
  }

  private mutating func closeOuter(_ wanted: UInt8) -> Int32? {
    let lowest = max(1, outer.count - Self.longestReach)
    guard lowest < outer.count, let depth = (lowest..<outer.count).last(where: { outer[$0].byte == wanted }) else {
      return nil
    }
    let closed = outer[depth].open
    (innermost, commas, byte) = outer[depth - 1]
    outer.removeSubrange((depth - 1)...)
    return closed
  }

  /// How many open brackets a closing one looks through: a bound, so that no text takes time quadratic in its length.
  private static let longestReach = 32
}
