/// Finds each bracket's partner and each token's enclosing bracket, forgiving of brackets left open or closed twice.
enum BracketMatcher {
  /// How many open brackets a closing one looks through: a bound, so that no text takes time quadratic in its length.
  private static let longestReach = 32

  static func match(_ tokens: [Token], in bytes: [UInt8]) -> (enclosing: [Int32], partner: [Int32]) {
    var enclosing = [Int32](repeating: -1, count: tokens.count)
    var partner = [Int32](repeating: -1, count: tokens.count)
    var stack: [Int32] = []
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .close {
        let wanted = opening(of: bytes[Int(token.start)])
        // A bracket of another kind between the two was left open: give it up, unless nothing here matches at all.
        let reach = stack.suffix(longestReach)
        if let depth = reach.lastIndex(where: { bytes[Int(tokens[Int($0)].start)] == wanted }) {
          let open = stack[depth]
          stack.removeSubrange(depth...)
          partner[index] = open
          partner[Int(open)] = Int32(index)
        }
      }
      enclosing[index] = stack.last ?? -1
      if token.kind == .open { stack.append(Int32(index)) }
    }
    return (enclosing, partner)
  }

  private static func opening(of close: UInt8) -> UInt8 {
    switch close {
    case UInt8(ascii: ")"): UInt8(ascii: "(")
    case UInt8(ascii: "]"): UInt8(ascii: "[")
    default: UInt8(ascii: "{")
    }
  }
}
