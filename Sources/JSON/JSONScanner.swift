/// Reads what has no parts: white space, words, numbers and strings.
struct JSONScanner {
  let bytes: [UInt8]
  let allowsComments: Bool
  private(set) var offset: Int

  init(_ bytes: [UInt8], allowsComments: Bool) {
    self.bytes = bytes
    self.allowsComments = allowsComments
    self.offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The byte at hand; nil at the end of the text.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func advance() { offset &+= 1 }

  /// What is wrong where the byte at hand cannot stand.
  func unexpected() -> JSONError {
    JSONError(offset: offset, reason: byte.map { .unexpectedByte($0) } ?? .unexpectedEnd)
  }

  /// Passes over white space, and comments where they are allowed.
  mutating func skipSpace() throws(JSONError) {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset &+= 1
      case UInt8(ascii: "/") where allowsComments: try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSONError) {
    let start = offset
    offset &+= 1
    switch byte {
    case UInt8(ascii: "/"):
      while let byte, byte != 0x0A, byte != 0x0D { offset &+= 1 }
    case UInt8(ascii: "*"):
      offset &+= 1
      while offset &+ 1 < bytes.count {
        if bytes[offset] == UInt8(ascii: "*"), bytes[offset &+ 1] == UInt8(ascii: "/") {
          offset &+= 2
          return
        }
        offset &+= 1
      }
      throw JSONError(offset: start, reason: .unterminatedComment)
    default:
      throw JSONError(offset: start, reason: .unexpectedByte(UInt8(ascii: "/")))
    }
  }

  /// Reads a string, a number, `true`, `false` or `null`.
  mutating func readScalar() throws(JSONError) -> JSONValue.Content {
    guard let byte else { throw unexpected() }
    switch byte {
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try readNumber())
    case UInt8(ascii: "t"): return try read("true", as: .bool(true))
    case UInt8(ascii: "f"): return try read("false", as: .bool(false))
    case UInt8(ascii: "n"): return try read("null", as: .null)
    default: throw unexpected()
    }
  }

  private mutating func read(_ word: String, as content: JSONValue.Content) throws(JSONError) -> JSONValue.Content {
    for expected in word.utf8 {
      guard byte == expected else { throw unexpected() }
      offset &+= 1
    }
    return content
  }

  /// Reads a number as it is written (RFC 8259, section 6).
  private mutating func readNumber() throws(JSONError) -> String {
    let start = offset
    if byte == UInt8(ascii: "-") { offset &+= 1 }
    let integerStart = offset
    let integerDigits = skipDigits()
    var isWellFormed = integerDigits == 1 || integerDigits > 1 && bytes[integerStart] != UInt8(ascii: "0")
    if byte == UInt8(ascii: ".") {
      offset &+= 1
      if skipDigits() == 0 { isWellFormed = false }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      offset &+= 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset &+= 1 }
      if skipDigits() == 0 { isWellFormed = false }
    }
    guard isWellFormed else { throw JSONError(offset: start, reason: .malformedNumber) }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while offset < bytes.count, bytes[offset] &- UInt8(ascii: "0") < 10 { offset &+= 1 }
    return offset &- start
  }

  /// Reads a string, from its opening quote.
  mutating func readString() throws(JSONError) -> String {
    let quote = offset
    offset &+= 1
    var run = offset
    // Escapes are rare: a string without one is decoded in place.
    var unescaped: [UInt8] = []
    while true {
      skipPlain()
      guard let byte else { throw JSONError(offset: quote, reason: .unterminatedString) }
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\") else { throw JSONError(offset: offset, reason: .controlCharacter(byte)) }
      unescaped.append(contentsOf: bytes[run..<offset])
      try readEscape(into: &unescaped, quote: quote)
      run = offset
    }
    let end = offset
    offset &+= 1
    if unescaped.isEmpty { return String(decoding: bytes[run..<end], as: UTF8.self) }
    unescaped.append(contentsOf: bytes[run..<end])
    return String(decoding: unescaped, as: UTF8.self)
  }

  /// Passes over what a string may hold as it stands.
  private mutating func skipPlain() {
    var index = offset
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index &+= 1
    }
    offset = index
  }
}
