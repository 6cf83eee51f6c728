/// How the brackets of a text lie in one another.
struct Brackets: Sendable {
  /// For each token the index of the bracket around it, -1 where there is none.
  var enclosing: [Int32]
  /// For each bracket the index of its partner, -1 where it has none; -1 for all others.
  var partner: [Int32]
  /// For each token how many commas stand before it within the bracket around it.
  var ordinal: [Int32]

  /// Finds each bracket's partner and each token's enclosing bracket, forgiving of brackets left open or closed twice.
  init(_ tokens: [Token], in bytes: [UInt8]) {
    enclosing = [Int32](repeating: -1, count: tokens.count)
    partner = enclosing
    ordinal = [Int32](repeating: 0, count: tokens.count)
    var stack: [(open: Int32, commas: Int32)] = []
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .close {
        let wanted = Self.opening(of: bytes[Int(token.start)])
        // A bracket of another kind between the two was left open: give it up, unless nothing here matches at all.
        // By index: a slice of the stack kept beside it would make every removal copy the whole.
        let lowest = max(0, stack.count - Self.longestReach)
        if let depth = (lowest..<stack.count).last(where: { bytes[Int(tokens[Int(stack[$0].open)].start)] == wanted }) {
          let open = stack[depth].open
          stack.removeSubrange(depth...)
          partner[index] = open
          partner[Int(open)] = Int32(index)
        }
      }
      if let last = stack.last {
        enclosing[index] = last.open
        ordinal[index] = last.commas
        if token.symbol == .comma { stack[stack.count - 1].commas += 1 }
      }
      if token.kind == .open { stack.append((Int32(index), 0)) }
    }
  }

  /// How many open brackets a closing one looks through: a bound, so that no text takes time quadratic in its length.
  private static let longestReach = 32

  private static func opening(of close: UInt8) -> UInt8 {
    switch close {
    case UInt8(ascii: ")"): UInt8(ascii: "(")
    case UInt8(ascii: "]"): UInt8(ascii: "[")
    default: UInt8(ascii: "{")
    }
  }
}
