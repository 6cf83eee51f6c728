extension Lexer {
  /// A command or a member: `Invoke-WebRequest`, `StatusCode`.
  mutating func readPowerShellWord() -> Bool {
    let isMember = tokens.last?.symbol == .dot || tokens.last?.symbol == .doubleColon
    var index = position
    while index < end {
      let byte = bytes[index]
      guard ByteClass.isWordByte(byte) || byte >= 0x80 || byte == UInt8(ascii: "-") && !isMember && isLetter(index + 1)
      else { break }
      index += 1
    }
    append(.word, from: position, to: index)
    return true
  }

  private func isLetter(_ index: Int) -> Bool {
    ByteClass.table[Int(byte(index))] == .letter
  }

  /// Variables, options, operators, here-strings, and line ends that are escaped.
  mutating func readPowerShellForm(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "$"): return readPowerShellVariable(next)
    case UInt8(ascii: "@"):
      if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return readHereString(next) }
      // `@(` and `@{` open lists and tables; the brackets tell.
      guard next == UInt8(ascii: "(") || next == UInt8(ascii: "{") else { return false }
      position += 1
      spaceBefore = true
    case UInt8(ascii: "\""): readPowerShellString()
    case UInt8(ascii: "-"): return readPowerShellOption()
    case UInt8(ascii: "`"):
      let isContinued = next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
      guard isContinued else { return false }
      position += next == UInt8(ascii: "\r") && self.byte(position + 2) == UInt8(ascii: "\n") ? 3 : 2
      spaceBefore = true
    default: return false
    }
    return true
  }

  /// `$name`, `$script:name`, `${name}`, `$_`; the name alone is what counts.
  private mutating func readPowerShellVariable(_ next: UInt8) -> Bool {
    if next == UInt8(ascii: "{") {
      let stop = closingOffset(open: next, from: position + 2, escapes: false)
      let inner = min(position + 2, stop)
      append(.word, from: position, to: stop, inner: inner..<max(inner, stop - 1))
      return true
    }
    var inner = position + 1
    var index = inner
    while index < end {
      if ByteClass.isWordByte(bytes[index]) || bytes[index] >= 0x80 {
        index += 1
      } else if bytes[index] == UInt8(ascii: ":"), index > inner, isLetter(index + 1) {
        index += 1
        inner = index
      } else {
        break
      }
    }
    if index == position + 1 {
      guard next == UInt8(ascii: "?") || next == UInt8(ascii: "$") || next == UInt8(ascii: "^") else { return false }
      index += 1
    }
    append(.word, from: position, to: index, inner: inner..<index)
    return true
  }

  /// `-eq`, `-StatusCode`: an operator or a parameter where a space or a bracket stands before.
  private mutating func readPowerShellOption() -> Bool {
    guard isLetter(position + 1),
      spaceBefore || startsLine || tokens.last?.kind != .word && tokens.last?.kind != .number
    else { return false }
    var index = position + 1
    while index < end, ByteClass.isWordByte(bytes[index]) || bytes[index] == UInt8(ascii: "-") { index += 1 }
    append(.word, from: position, to: index, inner: position + 1..<index)
    return true
  }

  /// `"..."`, where a backtick escapes, a quote is doubled, and `$(...)` holds code.
  private mutating func readPowerShellString() {
    let start = position
    var index = start + 1
    var depth = 0
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "`") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "$"), self.byte(index + 1) == UInt8(ascii: "(") {
        depth += 1
        index += 2
        continue
      }
      if depth > 0, byte == UInt8(ascii: "(") { depth += 1 }
      if depth > 0, byte == UInt8(ascii: ")") { depth -= 1 }
      if byte == UInt8(ascii: "\""), depth == 0 {
        guard self.byte(index + 1) == byte else { break }
        index += 1
      }
      index += 1
    }
    let stop = min(index, end)
    append(.string, from: start, to: min(stop + 1, end), inner: min(start + 1, stop)..<stop)
  }

  /// `@"`, lines, and a line that begins with `"@`.
  private mutating func readHereString(_ quote: UInt8) -> Bool {
    let start = position
    var first = start + 2
    while ByteClass.table[Int(byte(first))] == .space { first += 1 }
    guard byte(first) == UInt8(ascii: "\n") else { return false }
    first += 1
    var index = first
    while index < end,
      !(bytes[index] == quote && byte(index + 1) == UInt8(ascii: "@") && bytes[index - 1] == UInt8(ascii: "\n"))
    { index += 1 }
    append(.string, from: start, to: min(index + 2, end), inner: min(first, index)..<index)
    return true
  }
}
