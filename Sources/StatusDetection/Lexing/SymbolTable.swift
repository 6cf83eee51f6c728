extension Symbol {
  /// The operator that three bytes begin with and its length, the longest that is known; beyond the text's end stand 0.
  static func read(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (symbol: Symbol, length: Int) {
    switch first {
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: "."): return dots(second, third)
    case UInt8(ascii: ":"):
      if second == UInt8(ascii: ":") { return (.doubleColon, 2) }
      return second == UInt8(ascii: "=") ? (.assign, 2) : (.colon, 1)
    case UInt8(ascii: "="): return equals(second, third)
    case UInt8(ascii: "!"):
      guard second == UInt8(ascii: "=") else { return second == UInt8(ascii: "!") ? (.other, 2) : (.bang, 1) }
      return (.equality, third == UInt8(ascii: "=") ? 3 : 2)
    case UInt8(ascii: "<"):
      if second == UInt8(ascii: "=") { return third == UInt8(ascii: ">") ? (.other, 3) : (.ordering, 2) }
      return second == UInt8(ascii: ">") ? (.equality, 2) : (.ordering, 1)
    case UInt8(ascii: ">"): return (.ordering, second == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: "?"):
      if second == UInt8(ascii: "?") {
        return third == UInt8(ascii: "=") ? (.assignFallback, 3) : (.fallback, 2)
      }
      if second == UInt8(ascii: ":") { return (.fallback, 2) }
      return second == UInt8(ascii: ".") ? (.optionalDot, 2) : (.question, 1)
    case UInt8(ascii: "|"):
      if second == UInt8(ascii: "|") {
        return third == UInt8(ascii: "=") ? (.assignFallback, 3) : (.fallback, 2)
      }
      return second == UInt8(ascii: ">") ? (.other, 2) : (.bar, 1)
    case UInt8(ascii: "&"): return second == UInt8(ascii: "&") ? (.conjunction, 2) : (.other, 1)
    case UInt8(ascii: "-"):
      if second == UInt8(ascii: ">") { return (.thinArrow, 2) }
      return second == UInt8(ascii: "=") || second == UInt8(ascii: "-") ? (.arithmetic, 2) : (.minus, 1)
    case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      return (.arithmetic, second == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: "~"): return second == UInt8(ascii: "=") ? (.equality, 2) : (.other, 1)
    default: return (.other, 1)
    }
  }

  private static func dots(_ second: UInt8, _ third: UInt8) -> (symbol: Symbol, length: Int) {
    guard second == UInt8(ascii: ".") else { return (.dot, 1) }
    switch third {
    case UInt8(ascii: "."), UInt8(ascii: "<"), UInt8(ascii: "="): return (.range, 3)
    default: return (.range, 2)
    }
  }

  private static func equals(_ second: UInt8, _ third: UInt8) -> (symbol: Symbol, length: Int) {
    switch second {
    // utest's `==>`
    case UInt8(ascii: "="): (.equality, third == UInt8(ascii: "=") || third == UInt8(ascii: ">") ? 3 : 2)
    case UInt8(ascii: ">"): (.fatArrow, 2)
    case UInt8(ascii: "~"): (.equality, 2)
    default: (.assign, 1)
    }
  }
}
