extension Lexer {
  /// An operator of any length, as languages write them whose operators are names: `>>=`, `|>`, `=:=`.
  mutating func readOperatorRun() -> Bool {
    var index = position
    while index < end, Self.isOperator[Int(bytes[index])] { index += 1 }
    guard index > position else { return false }
    append(.symbol, from: position, to: index, symbol: symbol(ofRun: position..<index))
    return true
  }

  static let isOperator: [Bool] = (0...255).map { (byte: Int) -> Bool in
    "!#$%&*+./<=>?@\\^|-~:".utf8.contains(UInt8(byte))
  }

  private func symbol(ofRun run: Range<Int>) -> Symbol {
    let first = bytes[run.lowerBound]
    switch run.count {
    case 1: return symbol(ofOne: first, at: run.lowerBound)
    case 2: return symbol(of: first, bytes[run.lowerBound + 1])
    case 3:
      let isEqual = first == UInt8(ascii: "=") && byte(run.lowerBound + 2) == UInt8(ascii: "=")
      // `=:=`, `=/=`; HUnit's `@?=` and `@=?`.
      if isEqual || hasPrefix([61, 61, 62], at: run.lowerBound)
        || first == UInt8(ascii: "@") && byte(run.lowerBound + 1) != first
      {
        return .equality
      }
      // `"status" A..= 404`
      if hasPrefix([46, 46, 61], at: run.lowerBound) { return .assign }
      return hasPrefix([46, 46, 46], at: run.lowerBound) ? .range : .other
    default: return .other
    }
  }

  private func symbol(ofOne byte: UInt8, at index: Int) -> Symbol {
    switch byte {
    case UInt8(ascii: "="): return .assign
    case UInt8(ascii: "<"), UInt8(ascii: ">"): return .ordering
    case UInt8(ascii: "|"): return .bar
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .bang
    case UInt8(ascii: "-"): return .minus
    case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"): return .arithmetic
    case UInt8(ascii: "."):
      // Erlang's sentences end with a full stop; Haskell puts functions together with one.
      let isFree = index + 1 >= end || ByteClass.table[Int(bytes[index + 1])] == .space || bytes[index + 1] == 0x0A
      if grammar.dialect == .erlang { return isFree ? .semicolon : .dot }
      return isFree && grammar.dialect == .haskell ? .other : .dot
    default: return .other
    }
  }

  private func symbol(of first: UInt8, _ second: UInt8) -> Symbol {
    switch (first, second) {
    case (UInt8(ascii: "="), UInt8(ascii: "=")), (UInt8(ascii: "!"), UInt8(ascii: "=")): return .equality
    // Unquote's `=!`.
    case (UInt8(ascii: "/"), UInt8(ascii: "=")), (UInt8(ascii: "="), UInt8(ascii: "!")): return .equality
    case (UInt8(ascii: "<"), UInt8(ascii: ">")): return grammar.dialect == .haskell ? .other : .equality
    case (UInt8(ascii: "<"), UInt8(ascii: "=")), (UInt8(ascii: ">"), UInt8(ascii: "=")),
      (UInt8(ascii: "="), UInt8(ascii: "<")):
      return .ordering
    case (UInt8(ascii: "-"), UInt8(ascii: ">")): return .thinArrow
    case (UInt8(ascii: "="), UInt8(ascii: ">")): return .fatArrow
    case (UInt8(ascii: "."), UInt8(ascii: ".")): return .range
    case (UInt8(ascii: ":"), UInt8(ascii: ":")): return grammar.dialect == .haskell ? .doubleColon : .other
    case (UInt8(ascii: ":"), UInt8(ascii: "=")): return .assign
    case (UInt8(ascii: "<"), UInt8(ascii: "-")): return grammar.dialect == .ml ? .assign : .other
    // Aeson's pairs: `"status" .= 404`.
    case (UInt8(ascii: "."), UInt8(ascii: "=")): return .assign
    case (UInt8(ascii: "|"), UInt8(ascii: "|")), (UInt8(ascii: "&"), UInt8(ascii: "&")): return .conjunction
    default: return .other
    }
  }
}
