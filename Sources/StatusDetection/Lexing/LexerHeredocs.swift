extension Lexer {
  /// `<<~NAME` and its like: the mark is a symbol, the text becomes a string after the end of the line.
  mutating func readHeredocMark() -> Bool {
    let mark = grammar.heredoc == .php ? "<<<" : "<<"
    guard hasPrefix(Array(mark.utf8), at: position) else { return false }
    var index = position + mark.utf8.count
    if grammar.dialect == .shell {
      // `<<<` passes a text, `$((1 << n))` shifts.
      guard byte(index) != UInt8(ascii: "<"), !isShift(index) else { return false }
    }
    if grammar.heredoc != .php, byte(index) == UInt8(ascii: "~") || byte(index) == UInt8(ascii: "-") { index += 1 }
    if grammar.heredoc == .shell, byte(index) == UInt8(ascii: " "),
      grammar.dialect == .shell || isQuote(byte(index + 1))
    {
      index += 1
    }
    if grammar.dialect == .shell, byte(index) == UInt8(ascii: "\\") { index += 1 }
    let quote = byte(index)
    let isQuoted = isQuote(quote)
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

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  /// Whether `))` ends the line, as it does where `<<` shifts.
  private func isShift(_ start: Int) -> Bool {
    var index = start
    let limit = min(end, start + 80)
    while index < limit, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: ")"), byte(index + 1) == UInt8(ascii: ")") { return true }
      index += 1
    }
    return false
  }

  /// Whether a line's terminator stands alone, as all languages but PHP want it.
  private func endsHeredoc(at name: Int) -> Bool {
    guard grammar.heredoc != .php else { return !ByteClass.isWordByte(byte(name)) }
    var index = name
    while ByteClass.table[Int(byte(index))] == .space { index += 1 }
    return index >= end || bytes[index] == UInt8(ascii: "\n")
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
      if name <= lineEnd, bytes[first..<name].elementsEqual(heredoc.terminator), endsHeredoc(at: name) {
        append(.string, from: start, to: name, inner: start..<lineStart)
        return
      }
      lineStart = min(lineEnd + 1, end)
      if lineEnd == end { break }
    }
    append(.string, from: start, to: end, inner: start..<end)
  }
}
