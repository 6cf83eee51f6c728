extension Lexer {
  /// A name that ends with `!`, or a string with a name before it: `raw"..."`, `html"..."`.
  mutating func readJuliaWord() -> Bool {
    var index = position
    while index < end, starts.isWord(bytes[index]) { index += 1 }
    guard byte(index) == UInt8(ascii: "\""), index - position > 1 else { return false }
    let start = position
    position = index
    return readString(tokenStart: start)
  }

  /// Characters, symbols, ranges and what else begins with a mark.
  mutating func readJuliaForm(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "'"):
      return readJuliaCharacter()
    case UInt8(ascii: ":") where next == byte || next == UInt8(ascii: "="):
      return false
    case UInt8(ascii: ":"):
      let isName = ByteClass.table[Int(next)] == .letter && tokens.last?.kind != .number && !followsValue
      guard isName else {
        let isSpaced = spaceBefore && next == UInt8(ascii: " ")
        append(.symbol, from: position, to: position + 1, symbol: isSpaced ? .colon : .range)
        return true
      }
      var index = position + 1
      while index < end, starts.isWord(bytes[index]) { index += 1 }
      append(.word, from: position, to: index, inner: position + 1..<index)
    case UInt8(ascii: "|") where next == UInt8(ascii: ">"):
      append(.symbol, from: position, to: position + 2, symbol: .other)
    default: return false
    }
    return true
  }

  /// Whether the token before ends a value that touches what comes now: `1:n`, `x[a:b]`.
  private var followsValue: Bool {
    guard let last = tokens.last, !spaceBefore, !startsLine else { return false }
    return last.kind == .word || last.kind == .close || last.kind == .number || last.kind == .string
  }

  /// `'a'`, `'\n'`; behind a value the mark transposes.
  private mutating func readJuliaCharacter() -> Bool {
    guard !followsValue else {
      append(.symbol, from: position, to: position + 1, symbol: .other)
      return true
    }
    var index = position + 1
    let limit = min(end, position + 12)
    while index < limit, bytes[index] != UInt8(ascii: "'"), bytes[index] != UInt8(ascii: "\n") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard byte(index) == UInt8(ascii: "'") else { return false }
    append(.string, from: position, to: index + 1, inner: position + 1..<index)
    return true
  }
}
