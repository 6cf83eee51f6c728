/// How a file of keys and values quotes the keys that are codes.
enum KeyQuotes {
  /// The quote for a key that is typed without: JSON's, and in YAML that of most other codes in the file, single where
  /// there are none; nil where most have none, or where a quote stands before the key already.
  static func quote(ofKeyAt typed: Range<Int>, in bytes: [UInt8], language: Language) -> String? {
    let before = typed.lowerBound > 0 ? bytes[typed.lowerBound - 1] : 0
    guard before != single, before != double else { return nil }
    if language.reading == .json { return "\"" }
    var counts = (bare: 0, single: 0, double: 0)
    var index = 0
    while index < bytes.count {
      // The colon behind a key is rarer than anything else that tells one.
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: ":"), index >= 3, !typed.contains(index - 1) else { continue }
      let quote = bytes[index - 1]
      let isQuoted = quote == single || quote == double
      let end = isQuoted ? index - 1 : index
      let start = end - 3
      guard start >= (isQuoted ? 1 : 0), isCode(bytes[start..<end]) else { continue }
      let first = isQuoted ? start - 1 : start
      guard beginsKey(first, in: bytes), !isQuoted || bytes[first] == quote else { continue }
      switch quote {
      case single: counts.single += 1
      case double: counts.double += 1
      default: counts.bare += 1
      }
    }
    if counts.bare > counts.single + counts.double { return nil }
    return counts.double > counts.single ? "\"" : "'"
  }

  private static let single = UInt8(ascii: "'")
  private static let double = UInt8(ascii: "\"")

  private static func isCode(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(first) else { return false }
    let rest = text.dropFirst()
    return rest.allSatisfy(ByteClass.isDigit) || rest.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
  }

  /// Whether nothing of a longer word stands before an offset.
  private static func beginsKey(_ offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset > 0 else { return true }
    switch bytes[offset - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "{"), UInt8(ascii: ","): return true
    default: return false
    }
  }
}
