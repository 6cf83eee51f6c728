extension Lexer {
  /// An unquoted word of a shell, with all that may stand in one: `--write-out`, `http://localhost:8080/404`, `a.txt`.
  mutating func readShellWord() -> Bool {
    var index = position
    while index < end, isShellWordByte(bytes[index]) { index += 1 }
    guard index > position else { return false }
    // In arithmetic `+=` ends a name.
    if index - position > 1, byte(index) == UInt8(ascii: "="), bytes[index - 1] == UInt8(ascii: "+") { index -= 1 }
    append(.word, from: position, to: index)
    return true
  }

  private func isShellWordByte(_ byte: UInt8) -> Bool {
    if ByteClass.isWordByte(byte) || byte >= 0x80 { return true }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"),
      UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "*"),
      UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: "^"), UInt8(ascii: "\\"):
      return true
    default: return false
    }
  }

  /// Digits that stand alone are a number; with anything hung on them they are a word: `404.html`, `200>&2`, `4??`.
  mutating func readShellNumber() -> Bool {
    var index = position
    while ByteClass.isDigit(byte(index)) { index += 1 }
    let next = byte(index)
    if isShellWordByte(next), next != UInt8(ascii: ",") { return readShellWord() }
    if next == UInt8(ascii: ">") || next == UInt8(ascii: "<"), byte(index + 1) != UInt8(ascii: "=") {
      append(.word, from: position, to: index)
      return true
    }
    return false
  }

  /// Variables, options and what else begins with a mark.
  mutating func readShellForm(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "$"): return readShellVariable(next)
    case UInt8(ascii: "<") where next == byte && self.byte(position + 2) == byte:
      append(.symbol, from: position, to: position + 3, symbol: .other)
    case UInt8(ascii: ";") where next == byte:
      append(.symbol, from: position, to: position + 2, symbol: .semicolon)
    case UInt8(ascii: "|") where next == byte:
      append(.symbol, from: position, to: position + 2, symbol: .other)
    case UInt8(ascii: "\\"):
      let isContinued = next == UInt8(ascii: "\r") && self.byte(position + 2) == UInt8(ascii: "\n")
      append(.symbol, from: position, to: position + (isContinued ? 3 : 2), symbol: .other)
    case UInt8(ascii: "#"): return false
    default:
      guard isShellWordByte(byte), byte != UInt8(ascii: ","), next > UInt8(ascii: " ") else { return false }
      return readShellWord()
    }
    return true
  }

  private mutating func readShellVariable(_ next: UInt8) -> Bool {
    if next == UInt8(ascii: "{") { return readBracedVariable() }
    if next == UInt8(ascii: "'") || next == UInt8(ascii: "\"") {
      let start = position
      let stop = closingOffset(open: next, from: position + 2)
      appendString(from: start, inner: min(position + 2, stop), to: stop)
      return true
    }
    var index = position + 1
    if ByteClass.isDigit(next) {
      // `$1401` is what `$1` stands for with three digits behind it: no number begins there.
      while ByteClass.isDigit(byte(index)) { index += 1 }
    } else {
      while ByteClass.isWordByte(byte(index)) { index += 1 }
    }
    if index == position + 1 {
      // `$?`, `$#`, `$@`: names of one mark.
      guard next > UInt8(ascii: " "), next != UInt8(ascii: "(") else { return false }
      index += 1
    }
    append(.word, from: position, to: index, inner: position + 1..<index)
    return true
  }

  /// `${name}` is a word; of `${name:-200}` the name and what is taken without it.
  private mutating func readBracedVariable() -> Bool {
    let start = position
    var index = position + 2
    while byte(index) == UInt8(ascii: "#") || byte(index) == UInt8(ascii: "!") { index += 1 }
    let name = index
    while ByteClass.isWordByte(byte(index)) { index += 1 }
    let nameEnd = index
    if byte(index) == UInt8(ascii: ":") { index += 1 }
    let operatorByte = byte(index)
    let hasDefault = operatorByte == UInt8(ascii: "-") || operatorByte == UInt8(ascii: "=")
    if hasDefault, ByteClass.isDigit(byte(index + 1)) {
      append(.word, from: start, to: nameEnd, inner: name..<nameEnd)
      append(.symbol, from: nameEnd, to: index + 1, symbol: .fallback)
      let digits = position
      var stop = digits
      while ByteClass.isWordByte(byte(stop)) { stop += 1 }
      append(.number, from: digits, to: stop)
      if byte(position) == UInt8(ascii: "}") { append(.symbol, from: position, to: position + 1, symbol: .other) }
      return true
    }
    let stop = closingOffset(open: UInt8(ascii: "{"), from: start + 2)
    append(.word, from: start, to: stop, inner: name..<min(nameEnd, stop))
    return true
  }
}
