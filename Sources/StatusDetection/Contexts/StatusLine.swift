import StatusRegistry

/// The first line of an HTTP response, `HTTP/1.1 404 Not Found` (RFC 9112, section 4), wherever it stands.
enum StatusLine {
  /// All status lines of a range of a text.
  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while let match = firstMatch(in: bytes, from: index, to: range.upperBound) {
      literals.append(
        StatusLiteral(
          value: .code(StatusCode(match.value)), spelling: .embedded, range: match.range, spellingRange: match.range,
          context: .statusLine, evidence: .strong, why: "code of a status line"))
      index = match.range.upperBound
    }
    return literals
  }

  /// The code of the first status line.
  static func firstMatch(in bytes: [UInt8], from start: Int, to end: Int) -> (range: Range<Int>, value: Int)? {
    let end = min(end, bytes.count)
    var index = start
    while let first = ByteScan.next(name, in: bytes, from: index, to: end) {
      if isBoundary(bytes, before: first), let code = code(in: bytes, afterName: first + name.count, to: end) {
        return code
      }
      index = first + name.count
    }
    return nil
  }

  private static let name = Array("HTTP/".utf8)

  /// Whether no word runs into an offset; the letter of an escape such as `\\n` is no word.
  private static func isBoundary(_ bytes: [UInt8], before index: Int) -> Bool {
    guard index > 0, ByteClass.isWordByte(bytes[index - 1]) else { return true }
    return index > 1 && bytes[index - 2] == UInt8(ascii: "\\")
  }

  /// The code after `HTTP/`: a version, white space, two to four digits and no letter.
  private static func code(in bytes: [UInt8], afterName start: Int, to end: Int) -> (range: Range<Int>, value: Int)? {
    var index = start
    guard index < end, ByteClass.isDigit(bytes[index]) else { return nil }
    index += 1
    if index + 1 < end, bytes[index] == UInt8(ascii: "."), ByteClass.isDigit(bytes[index + 1]) { index += 2 }
    let gap = index
    // An access log quotes the request: `"GET / HTTP/1.1" 200 12`.
    if index < end, bytes[index] == UInt8(ascii: "\\") { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "\"") { index += 1 }
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    guard index > gap, bytes[index - 1] == UInt8(ascii: " ") else { return nil }
    let first = index
    var value = 0
    while index < end, ByteClass.isDigit(bytes[index]), index - first < 5 {
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard (2...4).contains(index - first) else { return nil }
    let next = index < end ? bytes[index] : UInt8(ascii: " ")
    let isFraction = next == UInt8(ascii: ".") && index + 1 < end && ByteClass.isDigit(bytes[index + 1])
    guard !ByteClass.isWordByte(next), !isFraction, next != UInt8(ascii: "%") else { return nil }
    return (first..<index, value)
  }
}
