/// A set of bytes: what stands in the brackets of a glob.
struct ByteSet: Sendable, Equatable {
  private var words = SIMD4<UInt64>(repeating: 0)

  func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  private mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  /// Reads `abc]`, `!a-z]`, `[:alpha:]]`: what follows an opening bracket, up to the one that closes it.
  ///
  /// - Returns: nil where nothing closes it, or a class has no known name: such a glob matches nothing.
  init?(bracket rest: inout ArraySlice<UInt8>) {
    var isNegated = false
    if let first = rest.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "^") {
      isNegated = true
      rest = rest.dropFirst()
    }
    var isFirst = true
    while true {
      guard var low = rest.popFirst() else { return nil }
      if low == UInt8(ascii: "]"), !isFirst { break }
      isFirst = false
      if low == UInt8(ascii: "["), rest.first == UInt8(ascii: ":") {
        guard insertClass(&rest) else { return nil }
        continue
      }
      if low == UInt8(ascii: "\\") {
        guard let escaped = rest.popFirst() else { return nil }
        low = escaped
      }
      guard rest.first == UInt8(ascii: "-"), let next = rest.dropFirst().first, next != UInt8(ascii: "]") else {
        insert(low)
        continue
      }
      rest = rest.dropFirst()
      guard var high = rest.popFirst() else { return nil }
      if high == UInt8(ascii: "\\") {
        guard let escaped = rest.popFirst() else { return nil }
        high = escaped
      }
      for byte in stride(from: Int(low), through: Int(high), by: 1) { insert(UInt8(truncatingIfNeeded: byte)) }
    }
    if isNegated { words = ~words }
  }

  /// Reads `:alpha:]` after the bracket that opens a class.
  private mutating func insertClass(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
    let name = rest[..<end]
    guard name.count > 1, name.last == UInt8(ascii: ":") else {
      // No class after all: the bracket stands for itself.
      insert(UInt8(ascii: "["))
      return true
    }
    guard let members = Self.members(ofClass: String(decoding: name.dropFirst().dropLast(), as: UTF8.self)) else {
      return false
    }
    rest = rest[(end + 1)...]
    for byte in UInt8.min..<0x80 where members(byte) { insert(byte) }
    return true
  }

  /// The classes of POSIX, in ASCII.
  private static func members(ofClass name: String) -> ((UInt8) -> Bool)? {
    let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let lower = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digit = UInt8(ascii: "0")...UInt8(ascii: "9")
    let graphic: ClosedRange<UInt8> = 0x21...0x7E
    let isAlphanumeric = { (byte: UInt8) in upper.contains(byte) || lower.contains(byte) || digit.contains(byte) }
    switch name {
    case "alpha": return { upper.contains($0) || lower.contains($0) }
    case "digit": return { digit.contains($0) }
    case "alnum": return isAlphanumeric
    case "upper": return { upper.contains($0) }
    case "lower": return { lower.contains($0) }
    case "space": return { $0 == 0x20 || (0x09...0x0D).contains($0) }
    case "blank": return { $0 == 0x20 || $0 == 0x09 }
    case "cntrl": return { $0 < 0x20 || $0 == 0x7F }
    case "graph": return { graphic.contains($0) }
    case "print": return { $0 == 0x20 || graphic.contains($0) }
    case "punct": return { graphic.contains($0) && !isAlphanumeric($0) }
    case "xdigit": return { digit.contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) }
    default: return nil
    }
  }
}
