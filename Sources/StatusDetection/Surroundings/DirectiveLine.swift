/// A directive of a server's configuration, word for word.
package struct DirectiveLine: Sendable, Equatable {
  /// The words without their quotes; the first is the directive's name.
  package let words: [String]
  /// Which of them holds the literal.
  package let index: Int

  package var name: String { words.first ?? "" }
}

extension Surroundings {
  /// How far a directive reaches from a literal in either direction.
  private static let longestDirective = 400

  /// The directive around a literal of nginx, Apache httpd, HAProxy or Caddy; nil elsewhere.
  ///
  /// - Parameter isNginx: whether the literal stands in a configuration of nginx, perhaps as a part of another text.
  package func directive(around range: Range<Int>, isNginx: Bool) -> DirectiveLine? {
    guard isNginx || ["apache", "haproxy", "caddyfile"].contains(language.name), range.upperBound <= bytes.count else {
      return nil
    }
    var start = range.lowerBound
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lowest = max(first, start - Self.longestDirective)
    while start > lowest, !isBoundary(bytes[start - 1], isNginx: isNginx) { start -= 1 }
    var words: [String] = []
    var found: Int?
    var index = start
    let end = min(bytes.count, range.upperBound + Self.longestDirective)
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#") {
        while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        continue
      }
      if isBoundary(byte, isNginx: isNginx) { break }
      if ByteCursor.isSpace(byte) || byte == UInt8(ascii: "\n") {
        index += 1
        continue
      }
      let word = word(from: index, to: end, isNginx: isNginx)
      // A heading of a test's section, `--- config`, ends what stands before it.
      if isNginx, bytes[word.whole].elementsEqual("---".utf8) {
        if found != nil { break }
        words = []
        while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        continue
      }
      if word.whole.contains(range.lowerBound) { found = words.count }
      words.append(String(decoding: bytes[word.inner], as: UTF8.self))
      index = max(index + 1, word.whole.upperBound)
    }
    return found.map { DirectiveLine(words: words, index: $0) }
  }

  private func isBoundary(_ byte: UInt8, isNginx: Bool) -> Bool {
    guard isNginx else { return byte == UInt8(ascii: "\n") }
    return byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  private func word(from start: Int, to end: Int, isNginx: Bool) -> (whole: Range<Int>, inner: Range<Int>) {
    let quote = bytes[start]
    var index = start
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      while index < end, bytes[index] != quote { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
      let close = min(index, end)
      return (start..<min(close + 1, end), start + 1..<max(start + 1, close))
    }
    while index < end, !ByteCursor.isSpace(bytes[index]), bytes[index] != UInt8(ascii: "\n"),
      !isNginx || bytes[index] != UInt8(ascii: ";")
    {
      index += 1
    }
    return (start..<index, start..<index)
  }
}
