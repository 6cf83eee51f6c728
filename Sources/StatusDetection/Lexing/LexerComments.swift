extension Lexer {
  /// Reads a comment that begins at the position; false where none does.
  mutating func readComment() -> Bool {
    for pair in starts.blockComments where hasMark(pair.open, at: position) {
      if pair.open.first == UInt8(ascii: "="), !startsLine { continue }
      readBlockComment(pair)
      return true
    }
    for open in starts.lineComments where hasMark(open, at: position) {
      let next = byte(position + open.count)
      if grammar.hasHashAttributes, open == GrammarStarts.Mark("#"), next == UInt8(ascii: "[") { continue }
      if grammar.commentsNeedSpace, !startsLine, !spaceBefore { continue }
      readLineComment()
      return true
    }
    return false
  }

  private mutating func readLineComment() {
    let start = position
    let (bytes, mark) = (bytes, starts.islandClose)
    var index = position
    if !mark.isEmpty {
      while index < end, bytes[index] != UInt8(ascii: "\n"), !hasMark(mark, at: index) { index += 1 }
    } else {
      index = ByteScan.next(UInt8(ascii: "\n"), in: bytes, from: index, to: end)
    }
    position = index
    comments.append(Int32(start)..<Int32(position))
    spaceBefore = true
  }

  private mutating func readBlockComment(_ pair: GrammarStarts.Pair) {
    let start = position
    position += pair.open.count
    var depth = 1
    let (open, close) = (pair.open, pair.close)
    let (openByte, closeByte) = (grammar.nestsComments ? open.first : nil, close.first)
    let bytes = bytes
    while position < end, depth > 0 {
      let byte = bytes[position]
      if byte == closeByte, hasMark(close, at: position) {
        depth -= 1
        position += close.count
      } else if byte == openByte, hasMark(open, at: position) {
        depth += 1
        position += open.count
      } else {
        position += 1
        if byte == UInt8(ascii: "\n") {
          startsLine = true
          lineStart = position
        }
      }
    }
    comments.append(Int32(start)..<Int32(position))
    spaceBefore = true
  }

  /// Skips text around the language's own code: HTML around `<?php ... ?>`.
  mutating func skipToIsland() {
    guard let island = grammar.island else { return }
    let open = Array(island.open.utf8)
    while position < end, !hasPrefix(open, at: position) { position += 1 }
    guard position < end else { return }
    position += open.count
    while position < end, ByteClass.isWordByte(bytes[position]) || bytes[position] == UInt8(ascii: "=") {
      position += 1
    }
    startsLine = true
    spaceBefore = true
  }
}
