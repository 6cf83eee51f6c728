extension Lexer {
  /// C++'s `R"mark(...)mark"`, with or without `u8`, `u`, `U` or `L` before it.
  mutating func readRawString() -> Bool {
    var index = position
    while index < position + 3, byte(index) != UInt8(ascii: "\""), ByteClass.isWordByte(byte(index)) { index += 1 }
    guard byte(index) == UInt8(ascii: "\""), bytes[index - 1] == UInt8(ascii: "R") else { return false }
    let markStart = index + 1
    var markEnd = markStart
    // The standard allows a mark of 16 characters.
    while markEnd < min(end, markStart + 17), isMark(bytes[markEnd]) { markEnd += 1 }
    guard byte(markEnd) == UInt8(ascii: "("), markEnd - markStart <= 16 else { return false }
    let close = [UInt8(ascii: ")")] + Array(bytes[markStart..<markEnd]) + [UInt8(ascii: "\"")]
    let inner = markEnd + 1
    var stop = inner
    while stop < end, !hasPrefix(close, at: stop) { stop += 1 }
    append(.string, from: position, to: min(end, stop + close.count), inner: inner..<stop)
    return true
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte > UInt8(ascii: " ") && byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")") && byte != UInt8(ascii: "\\")
      && byte != UInt8(ascii: "\"")
  }
}
