/// A text put together from JSON strings, that knows where each of its bytes stands in the file.
struct DecodedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where what stands for each byte begins and ends in the file.
  private var places: [Range<Int32>] = []

  /// Appends a string, given without its quotes, with its escapes resolved (RFC 8259, section 7).
  mutating func append(_ string: Range<Int>, of source: [UInt8]) {
    let text = ByteCursor(source, end: string.upperBound)
    var index = string.lowerBound
    while index < text.end {
      guard text[index] == UInt8(ascii: "\\") else {
        append(text[index], index..<index + 1)
        index += 1
        continue
      }
      if text[index + 1] == UInt8(ascii: "u"), let unit = Self.unit(at: index + 2, in: text) {
        // Digits and quotes are what counts; any other character is as good as another.
        append(unit < 0x80 ? UInt8(unit) : 0xFF, index..<index + 6)
        index += 6
      } else {
        // A backslash before anything else is a mistake, and no part of what follows it.
        let isEscape = Self.escapes.contains(text[index + 1])
        append(Self.escaped(text[index + 1]), (isEscape ? index : index + 1)..<index + 2)
        index += 2
      }
    }
  }

  /// Appends text of XML with its references resolved.
  mutating func append(markup: Range<Int>, of source: [UInt8]) {
    let text = ByteCursor(source, end: markup.upperBound)
    var index = markup.lowerBound
    while index < text.end {
      let reference = text[index] == UInt8(ascii: "&") ? Self.references.first { text.has($0.name, at: index) } : nil
      let length = reference?.name.utf8.count ?? 1
      append(reference?.byte ?? text[index], index..<index + length)
      index += length
    }
  }

  private static let references: [(name: String, byte: UInt8)] = [
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")), ("&lt;", UInt8(ascii: "<")),
    ("&gt;", UInt8(ascii: ">")),
    ("&amp;", UInt8(ascii: "&")), ("&#xd;", UInt8(ascii: "\r")), ("&#xa;", UInt8(ascii: "\n")),
  ]

  /// Appends the end of a line that the file need not hold.
  mutating func endLine(at offset: Int) {
    if bytes.last != UInt8(ascii: "\n") { append(UInt8(ascii: "\n"), offset..<offset) }
  }

  private mutating func append(_ byte: UInt8, _ place: Range<Int>) {
    bytes.append(byte)
    let lower = Int32(clamping: place.lowerBound)
    places.append(lower..<max(lower, Int32(clamping: place.upperBound)))
  }

  private static let escapes = Array("\"\\/bfnrt".utf8)

  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    case UInt8(ascii: "r"): UInt8(ascii: "\r")
    case UInt8(ascii: "b"), UInt8(ascii: "f"): UInt8(ascii: " ")
    default: byte
    }
  }

  private static func unit(at start: Int, in text: ByteCursor) -> Int? {
    var unit = 0
    for index in start..<start + 4 {
      guard let digit = Character(UnicodeScalar(text[index])).hexDigitValue else { return nil }
      unit = unit * 16 + digit
    }
    return unit
  }

  /// The same literals in the file.
  func placed(_ literals: [StatusLiteral]) -> [StatusLiteral] {
    literals.compactMap { literal in
      guard let range = place(literal.range), let spelling = place(literal.spellingRange) else { return nil }
      var literal = literal
      literal.range = range
      literal.spellingRange = spelling
      return literal
    }
  }

  /// Where what stands for a stretch begins and ends in the file.
  func stretch(_ range: Range<Int>) -> Range<Int>? {
    guard range.lowerBound >= 0, range.upperBound <= places.count, let last = places.last else { return nil }
    let lower = range.lowerBound < places.count ? places[range.lowerBound].lowerBound : last.upperBound
    let upper = range.isEmpty ? lower : places[range.upperBound - 1].upperBound
    return upper < lower ? nil : Int(lower)..<Int(upper)
  }

  private func place(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= places.count else { return nil }
    let lower = Int(places[range.lowerBound].lowerBound)
    let upper = Int(places[range.upperBound - 1].upperBound)
    // A number that is put together from two strings stands nowhere in the file.
    guard range.dropLast().allSatisfy({ places[$0].upperBound == places[$0 + 1].lowerBound }) else { return nil }
    return upper - lower >= range.count && upper - lower <= range.count + 16 ? lower..<upper : nil
  }
}
