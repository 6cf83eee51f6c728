extension Lexer {
  /// R's `r"(...)"`, `R"--[...]--"`.
  mutating func readRawStringOfR() -> Bool {
    guard byte(position) | 0x20 == UInt8(ascii: "r") else { return false }
    let quote = byte(position + 1)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    var index = position + 2
    while byte(index) == UInt8(ascii: "-"), index < position + 18 { index += 1 }
    let dashes = index - position - 2
    let open = byte(index)
    guard open == UInt8(ascii: "(") || open == UInt8(ascii: "[") || open == UInt8(ascii: "{") else { return false }
    let close =
      [Self.closingByte(of: open)] + [UInt8](repeating: UInt8(ascii: "-"), count: dashes) + [quote]
    let inner = index + 1
    var stop = inner
    while stop < end, !hasPrefix(close, at: stop) { stop += 1 }
    append(.string, from: position, to: min(end, stop + close.count), inner: min(inner, stop)..<stop)
    return true
  }

  /// `<-` assigns, `$` and `@` reach in, `%in%` compares.
  mutating func readFormOfR(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "@"):
      append(.symbol, from: position, to: position + 1, symbol: .dot)
    case UInt8(ascii: "<") where next == UInt8(ascii: "-") && self.byte(position + 2) != UInt8(ascii: "-"):
      append(.symbol, from: position, to: position + 2, symbol: .assign)
    case UInt8(ascii: "<") where next == byte && self.byte(position + 2) == UInt8(ascii: "-"):
      append(.symbol, from: position, to: position + 3, symbol: .assign)
    case UInt8(ascii: ":") where next != byte && next != UInt8(ascii: "="):
      append(.symbol, from: position, to: position + 1, symbol: .range)
    case UInt8(ascii: ":") where next == byte:
      append(.symbol, from: position, to: position + (self.byte(position + 2) == byte ? 3 : 2), symbol: .doubleColon)
    case UInt8(ascii: "%"):
      var index = position + 1
      while index < end, index < position + 12, bytes[index] > UInt8(ascii: " "), bytes[index] != byte { index += 1 }
      guard self.byte(index) == byte else { return false }
      let name = bytes[position + 1..<index]
      let isRemainder = name.isEmpty || name.elementsEqual("/".utf8)
      let symbol: Symbol = name.elementsEqual("in".utf8) ? .equality : isRemainder ? .arithmetic : .other
      append(.symbol, from: position, to: index + 1, symbol: symbol)
    default: return false
    }
    return true
  }
}
