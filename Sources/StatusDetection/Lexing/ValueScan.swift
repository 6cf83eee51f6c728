/// First looks at the values of a tree: most hold a digit, few a number that could be a status.
extension NumberScan {
  /// Whether a value is a whole number of two digits at least, or a class such as `4XX`, or holds one of three characters
  /// that stands by itself.
  static func holdsStatusOfField(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let end = min(range.upperBound, bytes.count)
    var index = max(range.lowerBound, 0)
    guard index < end else { return false }
    if bytes[index] == UInt8(ascii: "-"), index + 1 < end, ByteClass.isDigit(bytes[index + 1]) { return true }
    let first = index
    while index < end {
      index = ByteScan.nextDigit(in: bytes, from: index, to: end)
      guard index < end else { return false }
      let start = index
      while index < end, ByteClass.isWordByte(bytes[index]) { index += 1 }
      let isFree = start == first || !ByteClass.isWordByte(bytes[start - 1])
      if isFree, index - start == 3 || index == end && start == first { return true }
      // A class in a pattern: `5..`
      if isFree, index - start == 1, start == first, index < end, bytes[index] == UInt8(ascii: ".") { return true }
    }
    return false
  }

  /// Whether a text holds a number of three digits, or a digit that a pattern for a class of codes may begin with: `5..`,
  /// `4xx`, `[45].*`.
  ///
  /// - Parameter isCode: whether numbers of two to five digits count, too: a wrong status in a piece of code.
  static func mayHoldStatus(_ bytes: [UInt8], in range: Range<Int>, isCode: Bool) -> Bool {
    let end = min(range.upperBound, bytes.count)
    var index = max(range.lowerBound, 0)
    while index < end {
      index = ByteScan.nextDigit(in: bytes, from: index, to: end)
      guard index < end else { return false }
      let start = index
      while index < end, ByteClass.isDigit(bytes[index]) { index += 1 }
      let count = index - start
      if count == 3 || isCode && (2...5).contains(count) { return true }
      guard index < end else { return false }
      switch bytes[index] {
      case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "*"), UInt8(ascii: "?"):
        return true
      case UInt8(ascii: "."):
        let next = index + 1 < end ? bytes[index + 1] : 0
        if next == UInt8(ascii: ".") || next == UInt8(ascii: "*") || next == UInt8(ascii: "+") { return true }
      default: break
      }
    }
    return false
  }
}
