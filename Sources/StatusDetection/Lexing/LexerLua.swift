extension Lexer {
  /// Lua's `[[...]]`, `[==[...]==]` and the comments `--[[...]]`.
  mutating func readLongBracket(_ byte: UInt8) -> Bool {
    let isComment = byte == UInt8(ascii: "-") && self.byte(position + 1) == byte
    let open = isComment ? position + 2 : position
    guard self.byte(open) == UInt8(ascii: "[") else { return false }
    var level = 0
    while self.byte(open + 1 + level) == UInt8(ascii: "=") { level += 1 }
    guard self.byte(open + 1 + level) == UInt8(ascii: "[") else { return false }
    let start = position
    let inner = open + level + 2
    var stop = inner
    while stop < end, !closesLongBracket(at: stop, level: level) { stop += 1 }
    let after = min(end, stop + level + 2)
    guard isComment else {
      append(.string, from: start, to: after, inner: min(inner, stop)..<stop)
      return true
    }
    comments.append(Int32(start)..<Int32(after))
    position = after
    spaceBefore = true
    return true
  }

  private func closesLongBracket(at index: Int, level: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "]"), byte(index + level + 1) == UInt8(ascii: "]") else { return false }
    for offset in 0..<level where bytes[index + 1 + offset] != UInt8(ascii: "=") { return false }
    return true
  }
}
