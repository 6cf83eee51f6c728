/// A second reader of JSON (RFC 8259), to hold the product's own against: it recurses, keeps no offsets, and reads
/// strings as bytes.
package indirect enum SecondJSON: Equatable {
  case null
  case bool(Bool)
  case number([UInt8])
  case string([UInt8])
  case array([SecondJSON])
  case object([(name: [UInt8], value: SecondJSON)])

  package static func == (left: SecondJSON, right: SecondJSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)), (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.elementsEqual(right) { $0.name == $1.name && $0.value == $1.value }
    default: false
    }
  }

  /// The last member of a name.
  package subscript(name: String) -> SecondJSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name.elementsEqual(name.utf8) }?.value
  }

  package var elements: [SecondJSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// A string, repaired as the product repairs what it reads.
  package var text: String? {
    if case .string(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  package var integer: Int? {
    if case .number(let bytes) = self { Int(String(decoding: bytes, as: UTF8.self)) } else { nil }
  }

  /// Reads a text; nil where it is no JSON, or nests deeper than allowed.
  package static func read(_ bytes: [UInt8], maximumDepth: Int = 1024) -> SecondJSON? {
    var reader = Reader(rest: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], depth: maximumDepth)
    guard let value = reader.value() else { return nil }
    reader.skipSpace()
    return reader.rest.isEmpty ? value : nil
  }
}

private struct Reader {
  var rest: ArraySlice<UInt8>
  var depth: Int

  mutating func skipSpace() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private mutating func take(_ word: String) -> Bool {
    // Most words are told from others by their first byte.
    guard rest.first == word.utf8.first, rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    return true
  }

  private mutating func takeNext(_ word: String) -> Bool {
    skipSpace()
    return take(word)
  }

  mutating func value() -> SecondJSON? {
    skipSpace()
    if take("null") { return .null }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if rest.first == UInt8(ascii: "\"") { return string().map(SecondJSON.string) }
    let isObject = rest.first == UInt8(ascii: "{")
    guard isObject || rest.first == UInt8(ascii: "[") else { return number() }
    rest = rest.dropFirst()
    depth -= 1
    defer { depth += 1 }
    guard depth >= 0 else { return nil }
    return isObject ? object() : array()
  }

  private mutating func array() -> SecondJSON? {
    if takeNext("]") { return .array([]) }
    var elements: [SecondJSON] = []
    repeat {
      guard let element = value() else { return nil }
      elements.append(element)
    } while takeNext(",")
    return takeNext("]") ? .array(elements) : nil
  }

  private mutating func object() -> SecondJSON? {
    if takeNext("}") { return .object([]) }
    var members: [(name: [UInt8], value: SecondJSON)] = []
    repeat {
      skipSpace()
      guard rest.first == UInt8(ascii: "\""), let name = string(), takeNext(":"), let value = value() else {
        return nil
      }
      members.append((name, value))
    } while takeNext(",")
    return takeNext("}") ? .object(members) : nil
  }

  private mutating func number() -> SecondJSON? {
    let start = rest
    _ = take("-")
    if !take("0") {
      guard digits() else { return nil }
    }
    if take("."), !digits() { return nil }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if !take("+") { _ = take("-") }
      guard digits() else { return nil }
    }
    return .number(Array(start[..<rest.startIndex]))
  }

  private mutating func digits() -> Bool {
    let before = rest.count
    rest = rest.drop { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    return rest.count < before
  }

  private mutating func string() -> [UInt8]? {
    rest = rest.dropFirst()
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") { return Array(String(decoding: text, as: UTF8.self).utf8) }
      guard byte >= 0x20 else { return nil }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard let escaped = rest.popFirst() else { return nil }
      switch escaped {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escaped)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        guard let scalar = scalar() else { return nil }
        text += Array(String(Character(scalar)).utf8)
      default: return nil
      }
    }
    return nil
  }

  /// What `\u` and four digits stand for, with a second escape where both make a pair; U+FFFD for half a pair.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let before = rest
    if UTF16.isLeadSurrogate(first), take("\\u"), let second = unit(), UTF16.isTrailSurrogate(second) {
      return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    }
    rest = before
    return "\u{FFFD}"
  }

  private mutating func unit() -> UInt16? {
    let digits = rest.prefix(4)
    guard digits.count == 4, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    rest = rest.dropFirst(4)
    return unit
  }
}
