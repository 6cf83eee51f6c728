extension Lexer {
  /// `<<~NAME` and its like: the mark is a symbol, the text becomes a string after the end of the line.
  mutating func readHeredocMark() -> Bool {
    let mark = grammar.heredoc == .php ? "<<<" : "<<"
    guard hasPrefix(Array(mark.utf8), at: position) else { return false }
    var index = position + mark.utf8.count
    if grammar.heredoc != .php, byte(index) == UInt8(ascii: "~") || byte(index) == UInt8(ascii: "-") { index += 1 }
    let quote = byte(index)
    let isQuoted = quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"")
    if isQuoted { index += 1 }
    let start = index
    while index < end, ByteClass.isWordByte(bytes[index]) { index += 1 }
    guard index > start, !ByteClass.isDigit(bytes[start]) else { return false }
    if grammar.heredoc == .ruby, !isQuoted, bytes[start] >= UInt8(ascii: "a") { return false }
    let name = bytes[start..<index]
    if isQuoted { index += byte(index) == quote ? 1 : 0 }
    append(.symbol, from: position, to: index, symbol: .other)
    pendingHeredocs.append(Heredoc(terminator: name))
    return true
  }

  /// Reads lines until one that holds the terminator alone.
  mutating func readHeredocText(_ heredoc: Heredoc) {
    let start = position
    var lineStart = position
    while lineStart < end {
      var lineEnd = lineStart
      while lineEnd < end, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
      var first = lineStart
      while first < lineEnd, ByteClass.table[Int(bytes[first])] == .space { first += 1 }
      let name = first + heredoc.terminator.count
      if name <= lineEnd, bytes[first..<name].elementsEqual(heredoc.terminator), endsHeredoc(name, lineEnd: lineEnd) {
        append(.string, from: start, to: name, inner: start..<lineStart)
        return
      }
      lineStart = min(lineEnd + 1, end)
      if lineEnd == end { break }
    }
    append(.string, from: start, to: end, inner: start..<end)
  }

  /// Whether a terminator stands alone on its line; PHP lets the statement go on behind it.
  private func endsHeredoc(_ index: Int, lineEnd: Int) -> Bool {
    if grammar.heredoc == .php { return !ByteClass.isWordByte(byte(index)) }
    return bytes[index..<max(index, lineEnd)].allSatisfy { ByteClass.table[Int($0)] == .space }
  }
}
