/// A text of which only parts are kept: all else is white space, so that every offset stays what it is.
struct KeptText: Sendable {
  /// The whole text, blank but for what is kept.
  private(set) var bytes: [UInt8]
  private let source: [UInt8]

  /// - Parameter range: the part that is blank at first; line ends stay.
  init(_ source: [UInt8], blank range: Range<Int>) {
    self.source = source
    bytes = source
    blank(range)
  }

  /// A copy that keeps everything.
  init(_ source: [UInt8]) {
    self.source = source
    bytes = source
  }

  mutating func keep(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<source.count) { bytes[index] = source[index] }
  }

  mutating func blank(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<source.count) where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
  }

  mutating func fill(_ range: Range<Int>, with byte: UInt8) {
    for index in range.clamped(to: 0..<source.count) where bytes[index] != UInt8(ascii: "\n") { bytes[index] = byte }
  }

  mutating func put(_ byte: UInt8, at index: Int) {
    if index >= 0, index < bytes.count { bytes[index] = byte }
  }
}

/// Steps through bytes within bounds.
struct ByteCursor: Sendable {
  let bytes: [UInt8]
  let end: Int

  init(_ bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = min(end, bytes.count)
  }

  /// The byte at an offset, 0 outside the text.
  subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < end ? bytes[index] : 0
  }

  /// Whether a text begins at an offset.
  func has(_ text: String, at index: Int) -> Bool {
    guard index >= 0 else { return false }
    var offset = index
    for byte in text.utf8 {
      guard offset < end, bytes[offset] == byte else { return false }
      offset += 1
    }
    return true
  }

  /// Where a text begins next, or nil.
  func next(_ text: String, from start: Int, limit: Int = .max) -> Int? {
    guard let first = text.utf8.first, start >= 0 else { return nil }
    var index = start
    let stop = limit < end - start ? start + limit : end
    while index < stop {
      index = ByteScan.next(first, in: bytes, from: index, to: stop)
      if index < stop, has(text, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The offset of the line end at or after an offset.
  func lineEnd(from start: Int) -> Int {
    min(ByteScan.next(UInt8(ascii: "\n"), in: bytes, from: start, to: end), end)
  }

  /// The first offset that holds neither space nor tab nor carriage return.
  func afterSpaces(_ start: Int) -> Int {
    var index = start
    while index < end, Self.isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// The offset behind the word at an offset.
  func wordEnd(from start: Int) -> Int {
    var index = start
    while index < end, ByteClass.isWordByte(bytes[index]) { index += 1 }
    return index
  }

  /// The end of a range without the white space before it.
  func trimmedEnd(of range: Range<Int>) -> Int {
    var index = min(range.upperBound, end)
    while index > range.lowerBound, Self.isSpace(bytes[index - 1]) { index -= 1 }
    return max(index, range.lowerBound)
  }

  /// Whether a line holds white space only.
  func isBlankLine(at line: Int) -> Bool {
    let first = afterSpaces(line)
    return first >= end || bytes[first] == UInt8(ascii: "\n")
  }

  /// The column of an offset in bytes; a tab reaches the next eighth, a byte order mark counts nothing.
  func column(of first: Int) -> Int {
    var start = first
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), first - start < 1_000 { start -= 1 }
    if start == 0, has("\u{FEFF}", at: 0) { start = min(3, first) }
    var column = 0
    for index in start..<first { column = bytes[index] == UInt8(ascii: "\t") ? column / 8 * 8 + 8 : column + 1 }
    return column
  }

  /// The offset behind the bracket that closes the one at an offset; quotes are stepped over. Nil where it stays open.
  func balancedEnd(from start: Int, limit: Int = 16_384) -> Int? {
    var depth = 0
    var index = start
    let stop = min(end, start + limit)
    while index < stop {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = quoteEnd(from: index)
        continue
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The offset behind the string at an offset, at the latest at its line's end.
  func quoteEnd(from start: Int) -> Int {
    let quote = self[start]
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == quote { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, end)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
