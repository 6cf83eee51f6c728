extension Lexer {
  /// Elixir's sigils, atoms, characters, and the operators that mean other things elsewhere.
  mutating func readElixirForm(_ byte: UInt8) -> Bool {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "~"): return readSigil()
    case UInt8(ascii: ":"): return readAtom(next)
    case UInt8(ascii: "?"): return readElixirCharacter(next)
    case UInt8(ascii: "%"):
      guard next == UInt8(ascii: "{") || isLetter(next) || next == UInt8(ascii: "_") else { return false }
      append(.symbol, from: position, to: position + 1, symbol: .other)
    case UInt8(ascii: "<"):
      // `<-` matches what is left with what is right; `<<` begins a binary, `<>` joins texts.
      if next == UInt8(ascii: "-") {
        append(.symbol, from: position, to: position + 2, symbol: .equality)
      } else if next == UInt8(ascii: "<") || next == UInt8(ascii: ">") {
        append(.symbol, from: position, to: position + 2, symbol: .other)
      } else {
        return false
      }
    case UInt8(ascii: ">") where next == byte:
      append(.symbol, from: position, to: position + 2, symbol: .other)
    default: return false
    }
    return true
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// `~s(...)`, `~S"""..."""`, `~r/.../i`: small letters escape and interpolate, capitals do not.
  private mutating func readSigil() -> Bool {
    var index = position + 1
    let isRaw = byte(index) < UInt8(ascii: "a")
    while isLetter(byte(index)), index < position + 12 { index += 1 }
    let open = byte(index)
    guard index > position + 1, isSigilDelimiter(open) else { return false }
    let start = position
    let isHeredoc = open == byte(index + 1) && open == byte(index + 2)
    var stop: Int
    let inner = index + (isHeredoc ? 3 : 1)
    if isHeredoc, open == UInt8(ascii: "\"") || open == UInt8(ascii: "'") {
      let close = [open, open, open]
      stop = inner
      while stop < end, !hasPrefix(close, at: stop) { stop += 1 }
      stop = min(end, stop + 3)
    } else {
      stop = closingOffset(open: open, from: index + 1, escapes: !isRaw)
    }
    appendString(from: start, inner: min(inner, stop), to: stop, closing: isHeredoc ? 3 : 1)
    while ByteClass.isWordByte(byte(position)) { position += 1 }
    return true
  }

  private func isSigilDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "/"),
      UInt8(ascii: "|"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// `:not_found` is a word; its name stands behind the colon.
  private mutating func readAtom(_ next: UInt8) -> Bool {
    let isAfterName = !spaceBefore && tokens.last.map { $0.kind == .word || $0.kind == .string } ?? false
    guard isLetter(next) || next == UInt8(ascii: "_"), !isAfterName else {
      guard next == UInt8(ascii: ":") else { return false }
      append(.symbol, from: position, to: position + 2, symbol: .doubleColon)
      return true
    }
    var index = position + 1
    while index < end, starts.isWord(bytes[index]) { index += 1 }
    if index < end, starts.isWordEnding(bytes[index]) { index += 1 }
    append(.word, from: position, to: index, inner: position + 1..<index)
    return true
  }

  /// `?a`, `?\n`, `?"`.
  private mutating func readElixirCharacter(_ next: UInt8) -> Bool {
    guard next > UInt8(ascii: " ") else { return false }
    var stop = position + (next == UInt8(ascii: "\\") ? 3 : 2)
    while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    append(.string, from: position, to: stop, inner: position + 1..<min(stop, end))
    return true
  }
}
