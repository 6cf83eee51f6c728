extension JSONScanner {
  /// Reads one escape from its backslash (RFC 8259, section 7); lone surrogates become U+FFFD.
  mutating func readEscape(into text: inout [UInt8], quote: Int) throws(JSONError) {
    let start = offset
    advance()
    guard let byte else { throw JSONError(offset: quote, reason: .unterminatedString) }
    advance()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): JSONScanner.append(try readScalar(after: start, quote: quote), to: &text)
    default: throw JSONError(offset: start, reason: .malformedEscape)
    }
  }

  /// Reads the digits of `\u`, and a second escape where both make a surrogate pair.
  private mutating func readScalar(after start: Int, quote: Int) throws(JSONError) -> UInt32 {
    guard let first = hexadecimal(at: offset) else {
      // A text cut off inside the digits has no wrong digit, only no end.
      let isCutOff = bytes[offset...].prefix(4).allSatisfy { JSONScanner.digit($0) != nil }
      throw isCutOff
        ? JSONError(offset: quote, reason: .unterminatedString) : JSONError(offset: start, reason: .malformedEscape)
    }
    skip(4)
    guard first & 0xF800 == 0xD800 else { return first }
    guard first < 0xDC00, offset &+ 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset &+ 1] == UInt8(ascii: "u"), let second = hexadecimal(at: offset &+ 2), second & 0xFC00 == 0xDC00
    else { return 0xFFFD }
    skip(6)
    return 0x10000 &+ (first & 0x3FF) << 10 &+ (second & 0x3FF)
  }

  private mutating func skip(_ count: Int) {
    for _ in 0..<count { advance() }
  }

  /// The number that four hexadecimal digits make; nil where there are not four.
  private func hexadecimal(at offset: Int) -> UInt32? {
    guard offset &+ 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in offset..<(offset &+ 4) {
      guard let digit = JSONScanner.digit(bytes[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte &- UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte &- UInt8(ascii: "a") &+ 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte &- UInt8(ascii: "A") &+ 10)
    default: nil
    }
  }

  /// Appends a scalar value as UTF-8.
  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift & 0x3F | 0x80) }
    switch scalar {
    case 0..<0x80: text.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800: text.append(contentsOf: [UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0), tail(0)])
    case 0x800..<0x10000:
      text.append(contentsOf: [UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0), tail(6), tail(0)])
    default: text.append(contentsOf: [UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0), tail(12), tail(6), tail(0)])
    }
  }
}
