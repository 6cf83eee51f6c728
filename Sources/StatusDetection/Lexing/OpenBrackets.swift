/// The brackets that are open at the lexer's place, forgiving of brackets left open or closed twice.
struct OpenBrackets {
  /// The innermost open bracket, -1 where there is none, and how many commas it has seen.
  private(set) var innermost: Int32 = -1
  private(set) var commas: Int32 = 0
  /// Those around the innermost.
  private var outer: [(open: Int32, commas: Int32)] = []

  mutating func open(_ index: Int32) {
    outer.append((innermost, commas))
    innermost = index
    commas = 0
  }

  mutating func countComma() { commas &+= 1 }

  /// Closes the innermost bracket of a kind and returns it, or nil where none is open.
  ///
  /// A bracket of another kind between the two was left open: it is given up, unless nothing here matches at all.
  ///
  /// - Parameter isPartner: whether the open bracket at an index is of that kind.
  mutating func close(_ isPartner: (Int32) -> Bool) -> Int32? {
    guard innermost >= 0 else { return nil }
    var closed = innermost
    var around = outer.count - 1
    if !isPartner(closed) {
      let lowest = max(1, outer.count - Self.longestReach)
      guard lowest < outer.count, let depth = (lowest..<outer.count).last(where: { isPartner(outer[$0].open) }) else {
        return nil
      }
      closed = outer[depth].open
      around = depth - 1
    }
    (innermost, commas) = outer[around]
    if around == outer.count - 1 { outer.removeLast() } else { outer.removeSubrange(around...) }
    return closed
  }

  /// How many open brackets a closing one looks through: a bound, so that no text takes time quadratic in its length.
  private static let longestReach = 32
}
