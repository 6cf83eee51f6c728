import SourceText
import StatusRegistry

extension CompanionReader {
  private static let reach = 160

  /// A comment at the end of a literal's line, where no other number of three digits stands on it.
  func comment(behind literal: StatusLiteral) -> Companion? {
    let end = literal.spellingRange.upperBound
    var lineEnd = end
    while lineEnd < bytes.count, lineEnd - end < Self.reach, !isLineEnd(bytes[lineEnd]) { lineEnd += 1 }
    guard let start = commentStart(end..<lineEnd) else { return nil }
    var lineStart = literal.spellingRange.lowerBound
    let limit = max(0, lineStart - Self.reach)
    while lineStart > limit, !isLineEnd(bytes[lineStart - 1]) { lineStart -= 1 }
    guard !holdsCode(lineStart..<literal.range.lowerBound), !holdsCode(literal.range.upperBound..<start) else {
      return nil
    }
    var text = start..<lineEnd
    while let first = bytes[text].first, isMark(first) { text = text.lowerBound + 1..<text.upperBound }
    // The number itself may stand before its phrase.
    if let code = literal.code, bytes[text].starts(with: code.description.utf8) {
      text = text.lowerBound + code.description.utf8.count..<text.upperBound
      while let first = bytes[text].first, isMark(first) || first == UInt8(ascii: ":") {
        text = text.lowerBound + 1..<text.upperBound
      }
    }
    while let last = bytes[text].last, isMark(last) { text = text.lowerBound..<text.upperBound - 1 }
    return Companion(.comment, text, in: bytes)
  }

  /// Where a comment begins in the rest of a line that it ends.
  private func commentStart(_ rest: Range<Int>) -> Int? {
    guard language.reading == .code else {
      switch language.reading {
      case .yaml, .nginx, .apache, .settings, .configuration: break
      default: return nil
      }
      for index in rest where bytes[index] == UInt8(ascii: "#") {
        return bytes[index - 1] == UInt8(ascii: " ") ? index : nil
      }
      return nil
    }
    let next = (0..<list.comments.count).firstOrdered { Int(list.comments[$0].lowerBound) >= rest.lowerBound }
    guard next < list.comments.count, rest.contains(Int(list.comments[next].lowerBound)),
      Int(list.comments[next].upperBound) >= rest.upperBound
    else { return nil }
    return Int(list.comments[next].lowerBound)
  }

  /// Whether a number of three digits stands in a part of the text.
  private func holdsCode(_ part: Range<Int>) -> Bool {
    var digits = 0
    for byte in bytes[part.clamped(to: 0..<bytes.count)] {
      if ByteClass.isDigit(byte) {
        digits += 1
      } else {
        if digits == 3 { return true }
        digits = 0
      }
    }
    return digits == 3
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// What begins and ends comments, and what stands between a number and its phrase there.
  private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: ";"),
      UInt8(ascii: "%"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "!"), UInt8(ascii: "<"):
      true
    default: false
    }
  }
}
