extension Lexer {
  /// `REM` begins a comment.
  mutating func readRemark() -> Bool {
    guard byte(position) | 0x20 == UInt8(ascii: "r"), byte(position + 1) | 0x20 == UInt8(ascii: "e"),
      byte(position + 2) | 0x20 == UInt8(ascii: "m"), !ByteClass.isWordByte(byte(position + 3)),
      tokens.last?.symbol != .dot,
      startsLine || tokens.last?.symbol == .colon
    else { return false }
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    comments.append(Int32(start)..<Int32(position))
    return true
  }

  /// `_` at a line's end goes on, `:=` names an argument, `<>` differs, `#...#` is a date, `&H1F` no decimal number.
  mutating func readVisualBasicForm(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "&") where next | 0x20 == UInt8(ascii: "h") || next | 0x20 == UInt8(ascii: "o"):
      var index = position + 1
      while ByteClass.isWordByte(self.byte(index)) { index += 1 }
      append(.word, from: position, to: index)
    case UInt8(ascii: "#") where ByteClass.isDigit(next):
      var index = position + 1
      let limit = min(end, position + 40)
      while index < limit, bytes[index] != byte, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      guard self.byte(index) == byte else { return false }
      append(.string, from: position, to: index + 1, inner: position + 1..<index)
    default: return false
    }
    return true
  }
}
