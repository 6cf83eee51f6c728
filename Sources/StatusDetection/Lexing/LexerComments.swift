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
    let (bytes, mark) = (bytes, starts.islandClose)
    guard !mark.isEmpty else { return unsafe bytes.withUnsafeBytes { unsafe readLineComment(in: $0) } }
    var index = position
    while index < end, bytes[index] != UInt8(ascii: "\n"), !hasMark(mark, at: index) { index += 1 }
    comments.append(Int32(truncatingIfNeeded: position)..<Int32(truncatingIfNeeded: index))
    position = index
    spaceBefore = true
  }

  /// Reads a comment up to the line's end.
  mutating func readLineComment(in text: UnsafeRawBufferPointer) {
    position = unsafe appendLineComment(from: position, in: text)
    spaceBefore = true
  }

  /// Takes note of a comment up to the line's end, which is returned.
  mutating func appendLineComment(from start: Int, in text: UnsafeRawBufferPointer) -> Int {
    let stop = unsafe ByteScan.next(UInt8(ascii: "\n"), in: text, from: start, to: end)
    comments.append(Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: stop))
    return stop
  }

  private mutating func readBlockComment(_ pair: GrammarStarts.Pair) {
    let start = position
    position += pair.open.count
    if grammar.nestsComments { skipNested(pair) } else { skip(to: pair.close) }
    comments.append(Int32(start)..<Int32(position))
    spaceBefore = true
    let bytes = bytes
    let index = ByteScan.behindLast(UInt8(ascii: "\n"), in: bytes, from: start, to: position)
    guard index > start else { return }
    startsLine = true
    lineStart = index
  }

  /// Steps behind the next place of a mark, or to the end.
  private mutating func skip(to close: GrammarStarts.Mark) {
    let bytes = bytes
    while position < end {
      position = ByteScan.next(close.first, in: bytes, from: position, to: end)
      if hasMark(close, at: position) {
        position += close.count
        return
      }
      position = min(position + 1, end)
    }
  }

  private mutating func skipNested(_ pair: GrammarStarts.Pair) {
    var depth = 1
    let (open, close) = (pair.open, pair.close)
    let bytes = bytes
    while position < end, depth > 0 {
      let byte = bytes[position]
      if byte == close.first, hasMark(close, at: position) {
        depth -= 1
        position += close.count
      } else if byte == open.first, hasMark(open, at: position) {
        depth += 1
        position += open.count
      } else {
        position += 1
      }
    }
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
