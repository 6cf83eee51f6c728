extension Lexer {
  /// Perl's `q(...)`, `qq{...}`, `m/.../`, `s/.../.../`, `tr/.../.../`, and the end of the code.
  mutating func readPerlWord() -> Bool {
    var index = position
    while index < min(end, position + 9), ByteClass.isWordByte(bytes[index]) { index += 1 }
    if index - position >= 7, startsLine, isPerlEnd(position..<index) {
      // What follows is data.
      position = end
      return true
    }
    guard index - position <= 2, let parts = Self.quoteParts(bytes[position..<index]), !isPerlName else { return false }
    var open = index
    while byte(open) == UInt8(ascii: " ") { open += 1 }
    let delimiter = byte(open)
    guard isPerlDelimiter(delimiter), open == index || delimiter != UInt8(ascii: "#") else { return false }
    let start = position
    let inner = open + 1
    var stop = closingOffset(open: delimiter, from: inner)
    let closed = stop
    if parts == 2, stop < end {
      if Self.closingByte(of: delimiter) == delimiter {
        stop = closingOffset(open: delimiter, from: stop)
      } else {
        var second = stop
        while ByteClass.table[Int(byte(second))] == .space || byte(second) == UInt8(ascii: "\n") { second += 1 }
        stop = closingOffset(open: byte(second), from: min(end, second + 1))
      }
    }
    let innerEnd = max(inner, closed - 1)
    append(.string, from: start, to: stop, inner: min(inner, stop)..<min(innerEnd, stop))
    while ByteClass.isWordByte(byte(position)) { position += 1 }
    return true
  }

  private func isPerlEnd(_ range: Range<Int>) -> Bool {
    bytes[range].elementsEqual("__END__".utf8) || bytes[range].elementsEqual("__DATA__".utf8)
  }

  /// Whether what stands before makes the next word a name: a method, a key, a function being defined.
  private var isPerlName: Bool {
    guard let last = tokens.last else { return false }
    if last.symbol == .thinArrow { return true }
    if last.kind == .open, bytes[Int(last.start)] == UInt8(ascii: "{") {
      // `{s}` and `{y => 1}` hold names.
      var index = position
      while ByteClass.isWordByte(byte(index)) { index += 1 }
      return byte(index) == UInt8(ascii: "}")
    }
    return last.kind == .word && bytes[last.range].elementsEqual("sub".utf8)
  }

  private static func quoteParts(_ word: ArraySlice<UInt8>) -> Int? {
    switch String(decoding: word, as: UTF8.self) {
    case "q", "qq", "qw", "qr", "qx", "m": 1
    case "s", "tr", "y": 2
    default: nil
    }
  }

  private func isPerlDelimiter(_ byte: UInt8) -> Bool {
    guard byte > UInt8(ascii: " "), byte < 0x7F, !ByteClass.isWordByte(byte) else { return false }
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return false
    default: return true
    }
  }

  /// Variables with their sigils, documentation, and `//` as an operator.
  mutating func readPerlForm(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"): readPerlScalar()
    case UInt8(ascii: "@"): readPerlVariable()
    case UInt8(ascii: "%"): expectsValue && readPerlVariable()
    case UInt8(ascii: "="): readDocumentation()
    case UInt8(ascii: "/"): readDefinedOr()
    default: false
    }
  }

  /// `$name`, `$Some::name`, `${name}`, `$#list`, and the variables that are called by a mark: `$"`, `$'`, `$/`.
  private mutating func readPerlScalar() -> Bool {
    let next = byte(position + 1)
    if next == UInt8(ascii: "#") {
      var index = position + 2
      while byte(index) == UInt8(ascii: "$") { index += 1 }
      while ByteClass.isWordByte(byte(index)) { index += 1 }
      append(.word, from: position, to: index)
      return true
    }
    if readPerlVariable() { return true }
    guard next > UInt8(ascii: " "), next != UInt8(ascii: "{"), next != UInt8(ascii: ")") else { return false }
    append(.word, from: position, to: position + 2)
    return true
  }

  private mutating func readPerlVariable() -> Bool {
    var index = position + 1
    while byte(index) == UInt8(ascii: "$") { index += 1 }
    let isBraced = byte(index) == UInt8(ascii: "{")
    if isBraced { index += 1 }
    let name = index
    while index < end, ByteClass.isWordByte(bytes[index]) || isPackageMark(at: index) {
      index += bytes[index] == UInt8(ascii: ":") ? 2 : 1
    }
    guard index > name, !isBraced || byte(index) == UInt8(ascii: "}") else { return false }
    append(.word, from: position, to: isBraced ? index + 1 : index, inner: name..<index)
    return true
  }

  private func isPackageMark(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ":") && byte(index + 1) == UInt8(ascii: ":") && ByteClass.isWordByte(byte(index + 2))
  }

  /// `=head1` at a line's beginning, to the line that begins with `=cut`.
  private mutating func readDocumentation() -> Bool {
    guard startsLine, position == 0 || bytes[position - 1] == UInt8(ascii: "\n"),
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte(position + 1))
    else { return false }
    let start = position
    let close = Array("\n=cut".utf8)
    while position < end, !hasPrefix(close, at: position) { position += 1 }
    position = min(end, position + close.count)
    while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    comments.append(Int32(start)..<Int32(position))
    spaceBefore = true
    return true
  }

  private mutating func readDefinedOr() -> Bool {
    guard byte(position + 1) == UInt8(ascii: "/"), !expectsValue else { return false }
    let assigns = byte(position + 2) == UInt8(ascii: "=")
    append(
      .symbol, from: position, to: position + (assigns ? 3 : 2), symbol: assigns ? .assignFallback : .fallback)
    return true
  }
}
