extension Lexer {
  /// PostgreSQL's `E'...'`, where a backslash escapes; `N'...'` and the like are read without their letter.
  mutating func readEscapedString() -> Bool {
    guard byte(position) | 0x20 == UInt8(ascii: "e"), byte(position + 1) == UInt8(ascii: "'") else { return false }
    let start = position
    let stop = closingOffset(open: UInt8(ascii: "'"), from: position + 2)
    appendString(from: start, inner: min(position + 2, stop), to: stop)
    return true
  }

  /// Quoted names are words, `$$` parts statements, `=` compares as it assigns.
  mutating func readFormOfSQL(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return readQuotedName(closing: byte)
    case UInt8(ascii: "["):
      // T-SQL's `[Status Code]`
      guard ByteClass.table[Int(next)] == .letter, tokens.last?.kind != .word || spaceBefore else { return false }
      return readQuotedName(closing: UInt8(ascii: "]"))
    case UInt8(ascii: "$"):
      var index = position + 1
      while ByteClass.isWordByte(self.byte(index)) { index += 1 }
      guard self.byte(index) == byte, !ByteClass.isDigit(next) else { return false }
      append(.symbol, from: position, to: index + 1, symbol: .semicolon)
    case UInt8(ascii: "@"):
      // `@name` and `@@name`
      let name = position + (next == byte ? 2 : 1)
      var index = name
      while ByteClass.isWordByte(self.byte(index)) { index += 1 }
      guard index > name else { return false }
      append(.word, from: position, to: index, inner: name..<index)
    case UInt8(ascii: "\\") where startsLine:
      // psql's own commands, and the end of copied rows: no more than a comment says.
      let stop = min(end, lineEndOffset)
      comments.append(Int32(truncatingIfNeeded: position)..<Int32(truncatingIfNeeded: stop))
      position = stop
    case UInt8(ascii: "-") where next == UInt8(ascii: ">"):
      let length = self.byte(position + 2) == UInt8(ascii: ">") ? 3 : 2
      append(.symbol, from: position, to: position + length, symbol: .dot)
    default: return false
    }
    return true
  }

  private var lineEndOffset: Int {
    var index = position
    while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  private mutating func readQuotedName(closing: UInt8) -> Bool {
    var index = position + 1
    let limit = min(end, position + 130)
    while index < limit, bytes[index] != closing, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    guard byte(index) == closing, index > position + 1 else { return false }
    append(.word, from: position, to: index + 1, inner: position + 1..<index)
    return true
  }
}
