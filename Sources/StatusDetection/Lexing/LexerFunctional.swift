extension Lexer {
  /// Haskell's operators, characters, primed names, infix calls and quasi-quotes.
  mutating func readHaskellForm(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"):
      var index = position
      while self.byte(index) == UInt8(ascii: "-") { index += 1 }
      // `-->` is an operator, `-- |` a comment.
      if index > position + 1, !Self.isOperator[Int(self.byte(index))] { return false }
      return readOperatorRun()
    case UInt8(ascii: "'"): return readQuoteOrName()
    case UInt8(ascii: "`"): return readBackquoted()
    case UInt8(ascii: "["): return readQuasiQuote()
    default: return Self.isOperator[Int(byte)] && readOperatorRun()
    }
  }

  /// The characters, type variables, polymorphic variants, labels and quoted strings of OCaml and F#.
  mutating func readMLForm(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "'"): return readQuoteOrName()
    case UInt8(ascii: "`"):
      if next == byte { return readBackquoted() }
      return readMarkedName()
    case UInt8(ascii: "~"), UInt8(ascii: "?"):
      return ByteClass.table[Int(next)] == .letter ? readMarkedName() : readOperatorRun()
    case UInt8(ascii: "("):
      guard next == UInt8(ascii: "*"), self.byte(position + 2) == UInt8(ascii: ")") else { return false }
      append(.symbol, from: position, to: position + 3, symbol: .other)
      return true
    case UInt8(ascii: "{"): return readQuotedString()
    case UInt8(ascii: "/") where next == byte && !grammar.lineComments.isEmpty: return false
    case UInt8(ascii: "@"), UInt8(ascii: "$"):
      // F#'s `@"..."`, `$@"..."`.
      let isMark = next == UInt8(ascii: "@") || next == UInt8(ascii: "$")
      let quote = isMark ? self.byte(position + 2) : next
      return quote == UInt8(ascii: "\"") ? false : readOperatorRun()
    default: return Self.isOperator[Int(byte)] && readOperatorRun()
    }
  }

  /// Erlang's quoted atoms and characters.
  mutating func readErlangForm(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"): return false
    case UInt8(ascii: "'"):
      var index = position + 1
      while index < end, bytes[index] != UInt8(ascii: "'"), bytes[index] != UInt8(ascii: "\n") {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      let stop = min(index, end)
      append(.word, from: position, to: min(stop + 1, end), inner: position + 1..<max(position + 1, stop))
      return true
    case UInt8(ascii: "$"):
      let isEscaped = self.byte(position + 1) == UInt8(ascii: "\\")
      let stop = min(end, position + (isEscaped ? 3 : 2))
      append(.string, from: position, to: stop, inner: min(position + 1, stop)..<stop)
      return true
    default: return Self.isOperator[Int(byte)] && readOperatorRun()
    }
  }

  /// `'a'`, `'\n'`, or the mark of a type: `'T`, `'POST`.
  private mutating func readQuoteOrName() -> Bool {
    let isEscaped = byte(position + 1) == UInt8(ascii: "\\")
    var index = position + (isEscaped ? 3 : 2)
    let limit = min(end, position + 12)
    while index < limit, bytes[index] != UInt8(ascii: "'"), isEscaped || bytes[index] >= 0x80 { index += 1 }
    if index < limit, bytes[index] == UInt8(ascii: "'"), byte(position + 1) != UInt8(ascii: "\n") {
      append(.string, from: position, to: index + 1, inner: position + 1..<index)
      return true
    }
    append(.symbol, from: position, to: position + 1, symbol: .other)
    return true
  }

  /// A name between back quotes, one or two: `` `shouldBe` ``, ``` ``a test`` ```. The name stands within.
  mutating func readBackquoted() -> Bool {
    var inner = position
    while inner < end, bytes[inner] == UInt8(ascii: "`") { inner += 1 }
    var index = inner
    while index < end, bytes[index] != UInt8(ascii: "`"), bytes[index] != UInt8(ascii: "\n") { index += 1 }
    let close = index
    while index < end, bytes[index] == UInt8(ascii: "`"), index - close < inner - position { index += 1 }
    append(.word, from: position, to: index, inner: min(inner, close)..<close)
    return true
  }

  /// `` `Not_found ``, `~status`, `?status`: the name stands behind the mark.
  private mutating func readMarkedName() -> Bool {
    var index = position + 1
    while index < end, starts.isWord(bytes[index]) { index += 1 }
    guard index > position + 1 else { return readOperatorRun() }
    append(.word, from: position, to: index, inner: position + 1..<index)
    return true
  }

  /// `{|...|}`, `{json|...|json}`
  private mutating func readQuotedString() -> Bool {
    var index = position + 1
    while index < position + 24, ByteClass.isWordByte(byte(index)) { index += 1 }
    guard byte(index) == UInt8(ascii: "|"), !grammar.hasAnonymousRecords else { return false }
    let close = [UInt8(ascii: "|")] + Array(bytes[position + 1..<index]) + [UInt8(ascii: "}")]
    let inner = index + 1
    index = min(inner, end)
    while index < end, !hasPrefix(close, at: index) { index += 1 }
    append(.string, from: position, to: min(end, index + close.count), inner: min(inner, index)..<index)
    return true
  }

  /// `[json|...|]`; a list such as `[x|x <- xs]` is none.
  private mutating func readQuasiQuote() -> Bool {
    var index = position + 1
    while index < position + 32, ByteClass.isWordByte(byte(index)) || byte(index) == UInt8(ascii: ".") { index += 1 }
    let isName = index > position + 2 || "risq".utf8.contains(byte(position + 1))
    guard isName, byte(index) == UInt8(ascii: "|"), ByteClass.table[Int(byte(position + 1))] == .letter else {
      return false
    }
    let inner = index + 1
    index = min(inner, end)
    while index < end, !(bytes[index] == UInt8(ascii: "|") && byte(index + 1) == UInt8(ascii: "]")) { index += 1 }
    append(.string, from: position, to: min(end, index + 2), inner: min(inner, index)..<index)
    return true
  }
}
