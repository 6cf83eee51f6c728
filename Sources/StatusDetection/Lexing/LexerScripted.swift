extension Lexer {
  /// Scala's `must_==`, names whose last part is an operator, and names between back quotes.
  mutating func readScalaWord() -> Bool {
    var index = position
    while index < end, starts.isWord(bytes[index]) { index += 1 }
    guard index > position + 1, bytes[index - 1] == UInt8(ascii: "_"), index < end, Self.isOperator[Int(bytes[index])],
      bytes[index] != UInt8(ascii: "."), bytes[index] != UInt8(ascii: ":")
    else { return false }
    while index < end, Self.isOperator[Int(bytes[index])] { index += 1 }
    append(.word, from: position, to: index)
    return true
  }

  mutating func readScalaForm(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "`") && readBackquoted()
  }

  /// Dart's `r'...'` and Nim's and D's `r"..."`, in which nothing is escaped; Nim's `sql"..."` likewise.
  mutating func readPrefixedRawString(anyPrefix: Bool) -> Bool {
    var quote = position
    while quote < end, starts.isWord(bytes[quote]), anyPrefix || quote < position + 2 { quote += 1 }
    let mark = byte(quote)
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") && grammar.dialect == .dart,
      anyPrefix || quote == position + 1 && bytes[position] | 0x20 == UInt8(ascii: "r")
    else { return false }
    let isTriple = byte(quote + 1) == mark && byte(quote + 2) == mark && grammar.dialect != .d
    let close = [UInt8](repeating: mark, count: isTriple ? 3 : 1)
    var index = quote + close.count
    while index < end, !hasPrefix(close, at: index) {
      if !isTriple, grammar.dialect != .d, bytes[index] == UInt8(ascii: "\n") { break }
      index += 1
      // Nim doubles a quote inside.
      if anyPrefix, !isTriple, byte(index) == mark, byte(index + 1) == mark { index += 2 }
    }
    let inner = min(quote + close.count, end)
    let stop = min(index, end)
    append(
      .string, from: position, to: hasPrefix(close, at: stop) ? stop + close.count : stop,
      inner: inner..<max(inner, stop))
    return true
  }

  /// Dart's cascades: `..statusCode = 404` reaches into what stands before.
  mutating func readDartForm(_ byte: UInt8) -> Bool {
    let isNullable = byte == UInt8(ascii: "?")
    let start = position + (isNullable ? 1 : 0)
    guard isNullable || byte == UInt8(ascii: "."), self.byte(start) == UInt8(ascii: "."),
      self.byte(start + 1) == UInt8(ascii: "."), ByteClass.table[Int(self.byte(start + 2))] == .letter
    else { return false }
    append(.symbol, from: position, to: start + 2, symbol: .dot)
    return true
  }

  /// Groovy's `$/.../$`.
  mutating func readGroovyForm(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "$"), self.byte(position + 1) == UInt8(ascii: "/"), expectsValue else { return false }
    var index = min(position + 2, end)
    let inner = index
    while index < end, !(bytes[index] == UInt8(ascii: "/") && self.byte(index + 1) == byte) {
      index += bytes[index] == byte && self.byte(index + 1) != 0x0A ? 2 : 1
    }
    let stop = min(index, end)
    append(.string, from: position, to: min(end, stop + 2), inner: inner..<max(inner, stop))
    return true
  }

  /// Zig's `\\` lines: a string to the end of each.
  mutating func readZigForm(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "\\"), self.byte(position + 1) == byte else { return false }
    var index = position + 2
    while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    append(.string, from: position, to: index, inner: min(position + 2, index)..<index)
    return true
  }

  /// Gleam's joined texts and bit arrays, whose marks compare elsewhere.
  mutating func readGleamForm(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    let isPair =
      byte == UInt8(ascii: "<") && (next == byte || next == UInt8(ascii: ">") || next == UInt8(ascii: "-"))
      || byte == UInt8(ascii: ">") && next == byte
    guard isPair else { return false }
    append(.symbol, from: position, to: position + 2, symbol: .other)
    return true
  }

  /// D's nesting `/+ ... +/`, its `q"(...)"` and its `` `...` ``, in which nothing is escaped.
  mutating func readDForm(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "/"), self.byte(position + 1) == UInt8(ascii: "+") else { return false }
    let start = position
    var index = position + 2
    var depth = 1
    while index < end, depth > 0 {
      if bytes[index] == UInt8(ascii: "/"), self.byte(index + 1) == UInt8(ascii: "+") {
        depth += 1
        index += 1
      } else if bytes[index] == UInt8(ascii: "+"), self.byte(index + 1) == UInt8(ascii: "/") {
        depth -= 1
        index += 1
      } else if bytes[index] == UInt8(ascii: "\n") {
        startsLine = true
        lineStart = index + 1
      }
      index += 1
    }
    position = min(index, end)
    comments.append(Int32(start)..<Int32(position))
    spaceBefore = true
    return true
  }

  mutating func readDWord() -> Bool {
    guard bytes[position] == UInt8(ascii: "q"), byte(position + 1) == UInt8(ascii: "\"") else {
      return readPrefixedRawString(anyPrefix: false)
    }
    let start = position
    let open = byte(position + 2)
    guard !ByteClass.isWordByte(open) else {
      // `q"EOS` to the line that begins with `EOS"`.
      var name = position + 2
      while name < end, ByteClass.isWordByte(bytes[name]) { name += 1 }
      let close = [0x0A] + Array(bytes[start + 2..<name]) + [UInt8(ascii: "\"")]
      var index = name
      while index < end, !hasPrefix(close, at: index) { index += 1 }
      append(.string, from: start, to: min(end, index + close.count), inner: min(name + 1, index)..<index)
      return true
    }
    let stop = closingOffset(open: open, from: min(position + 3, end), escapes: false)
    let isClosed = stop > start + 3 && bytes[stop - 1] == Self.closingByte(of: open)
    let isWhole = isClosed && byte(stop) == UInt8(ascii: "\"")
    appendString(
      from: start, inner: min(start + 3, stop), to: isWhole ? stop + 1 : stop, closing: isWhole ? 2 : isClosed ? 1 : 0)
    return true
  }
}
