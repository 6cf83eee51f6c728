extension Lexer {
  /// Keywords, characters, byte strings, discarded forms, here strings and the marks of the reader.
  mutating func readSchemeForm(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"): return readSchemeHash()
    case UInt8(ascii: ":"):
      var name = position
      while self.byte(name) == UInt8(ascii: ":") { name += 1 }
      return readSchemeName(from: name)
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: ","):
      append(.symbol, from: position, to: position + 1, symbol: .other)
    default: return false
    }
    return true
  }

  /// A word whose name begins further on: `#:code`, `:code`.
  private mutating func readSchemeName(from name: Int) -> Bool {
    var index = name
    while index < end, starts.isWord(bytes[index]) { index += 1 }
    guard index > position else { return false }
    append(.word, from: position, to: index, inner: min(name, index)..<index)
    return true
  }

  private mutating func readSchemeHash() -> Bool {
    let start = position
    switch byte(position + 1) {
    case UInt8(ascii: "|"): return false
    case UInt8(ascii: ":"): return readSchemeName(from: position + 2)
    case UInt8(ascii: "\\"):
      var stop = position + 3
      while ByteClass.isWordByte(byte(stop)), ByteClass.isWordByte(byte(position + 2)) { stop += 1 }
      let inner = min(position + 2, end)
      append(.string, from: position, to: stop, inner: inner..<max(inner, min(stop, end)))
    case UInt8(ascii: ";"):
      position = datumEnd(from: position + 2)
      comments.append(Int32(start)..<Int32(position))
      spaceBefore = true
    case UInt8(ascii: "!") where startsLine:
      while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      comments.append(Int32(start)..<Int32(position))
    case UInt8(ascii: "<") where byte(position + 2) == UInt8(ascii: "<"):
      return readSchemeHereString()
    default:
      return readSchemePrefixed()
    }
    return true
  }

  /// `#"..."`, `#rx"..."`, `#px#"..."`; before a bracket or a name the mark is dropped.
  private mutating func readSchemePrefixed() -> Bool {
    var index = position + 1
    while index < position + 6, ByteClass.table[Int(byte(index))] == .letter || byte(index) == UInt8(ascii: "#") {
      index += 1
    }
    guard byte(index) == UInt8(ascii: "\"") else {
      append(.symbol, from: position, to: position + 1, symbol: .other)
      return true
    }
    let stop = closingOffset(open: UInt8(ascii: "\""), from: index + 1)
    appendString(from: position, inner: min(index + 1, stop), to: stop)
    return true
  }

  /// Racket's `#<<END` up to a line that is END.
  private mutating func readSchemeHereString() -> Bool {
    var index = position + 3
    while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    let name = bytes[min(position + 3, index)..<index]
    let terminator = name.last == UInt8(ascii: "\r") ? name.dropLast() : name
    guard !terminator.isEmpty else { return false }
    append(.symbol, from: position, to: index, symbol: .other)
    pendingHeredocs.append(Heredoc(terminator: terminator))
    return true
  }

  /// The end of the form behind `#;`.
  private func datumEnd(from start: Int) -> Int {
    var index = start
    while index < end, ByteClass.table[Int(bytes[index])] == .space { index += 1 }
    let open = byte(index)
    guard ByteClass.table[Int(open)] == .open else {
      while index < end, ByteClass.table[Int(bytes[index])] != .space, bytes[index] != UInt8(ascii: "\n"),
        ByteClass.table[Int(bytes[index])] != .close
      { index += 1 }
      return index
    }
    var depth = 0
    while index < end {
      switch ByteClass.table[Int(bytes[index])] {
      case .open: depth += 1
      case .close:
        depth -= 1
        if depth == 0 { return index + 1 }
      default:
        if bytes[index] == UInt8(ascii: "\"") { index = closingOffset(open: bytes[index], from: index + 1) - 1 }
      }
      index += 1
    }
    return end
  }
}
