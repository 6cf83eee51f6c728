extension Lexer {
  /// A symbol of Clojure: its name stands behind the namespace, `status` in `resp/status`.
  mutating func readClojureWord() -> Bool {
    readClojureName(from: position)
  }

  private mutating func readClojureName(from nameStart: Int) -> Bool {
    var index = nameStart
    var inner = nameStart
    while index < end, starts.isWord(bytes[index]) {
      if bytes[index] == UInt8(ascii: "/"), index > nameStart, starts.isWord(byte(index + 1)) { inner = index + 1 }
      index += 1
    }
    guard index > position else { return false }
    append(.word, from: position, to: index, inner: min(inner, index)..<index)
    return true
  }

  /// Keywords, characters, regular expressions, discarded forms and the marks of the reader.
  mutating func readClojureForm(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"): return readKeyword()
    case UInt8(ascii: "#"): return readDispatch()
    case UInt8(ascii: "\\"): return readClojureCharacter()
    case UInt8(ascii: "-") where ByteClass.isDigit(self.byte(position + 1)):
      append(.symbol, from: position, to: position + 1, symbol: .minus)
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "^"):
      append(.symbol, from: position, to: position + 1, symbol: .other)
    case UInt8(ascii: ","):
      // White space.
      position += 1
      spaceBefore = true
    default:
      guard starts.isWord(byte) else { return false }
      return readClojureWord()
    }
    return true
  }

  /// `:status`, `::status`, `:http/status`: the name stands behind the colons.
  private mutating func readKeyword() -> Bool {
    var index = position
    while byte(index) == UInt8(ascii: ":") { index += 1 }
    let name = index
    while index < end, starts.isWord(bytes[index]) { index += 1 }
    append(.word, from: position, to: index, inner: name..<index)
    return true
  }

  private mutating func readDispatch() -> Bool {
    let start = position
    switch byte(position + 1) {
    case UInt8(ascii: "\""):
      let stop = closingOffset(open: UInt8(ascii: "\""), from: position + 2)
      appendString(from: start, inner: min(position + 2, stop), to: stop)
    case UInt8(ascii: "_"):
      position = discardedEnd(from: position + 2)
      comments.append(Int32(start)..<Int32(position))
      spaceBefore = true
    case UInt8(ascii: "!"): return false
    default: append(.symbol, from: position, to: position + 1, symbol: .other)
    }
    return true
  }

  /// The end of the form after `#_`.
  private func discardedEnd(from start: Int) -> Int {
    var index = start
    while index < end, ByteClass.table[Int(bytes[index])] == .space || bytes[index] == UInt8(ascii: "\n") { index += 1 }
    var depth = 0
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): index = closingOffset(open: byte, from: index + 1) - 1
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: ";"): while index + 1 < end, bytes[index + 1] != UInt8(ascii: "\n") { index += 1 }
      default: break
      }
      switch ByteClass.table[Int(byte)] {
      case .open: depth += 1
      case .close:
        depth -= 1
        if depth < 0 { return index }
        if depth == 0 { return index + 1 }
      case .space, .lineEnd: if depth == 0 { return index }
      default: break
      }
      index += 1
      if depth == 0, byte == UInt8(ascii: "\"") { return min(index, end) }
    }
    return end
  }

  /// `\a`, `\newline`, `\(`.
  private mutating func readClojureCharacter() -> Bool {
    var stop = position + 2
    while stop < end,
      bytes[stop] & 0xC0 == 0x80 || ByteClass.isWordByte(byte(position + 1)) && ByteClass.isWordByte(bytes[stop])
    {
      stop += 1
    }
    let inner = min(position + 1, end)
    append(.string, from: position, to: stop, inner: inner..<max(inner, min(stop, end)))
    return true
  }
}
