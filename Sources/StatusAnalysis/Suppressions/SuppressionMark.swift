import StatusDetection

/// What a comment says to statuslsp: `statuslsp:ignore deprecated-code -- the client wants it`.
struct SuppressionMark: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// `ignore`: one line.
    case line
    /// `ignore-file`
    case file
    /// `ignore-start`
    case start
    /// `ignore-end`
    case end
    /// Any other word behind `statuslsp:`.
    case unknown
  }

  /// A rule that is named, in the text.
  struct Name: Sendable, Equatable {
    let name: String
    let range: Range<Int>
  }

  let kind: Kind
  /// The word behind `statuslsp:`.
  let word: Name
  /// The rules that are meant; none: all.
  let rules: [Name]
  /// From `statuslsp:` to the last rule.
  let range: Range<Int>
  /// The same with the reason behind it.
  let reach: Range<Int>
  /// Whether it begins its line of the comment. One that does not is heeded if it is well-formed, and never blamed: it may
  /// be part of code that is commented out, or a sentence that speaks of it.
  let isLeading: Bool

  static let prefix = WordSearch("statuslsp:")

  /// The marks in a comment, in its order.
  static func marks(in comment: Comment, of bytes: [UInt8]) -> [SuppressionMark] {
    var marks: [SuppressionMark] = []
    var index = comment.content.lowerBound
    let end = comment.content.upperBound
    var lineEnd = index
    while let start = prefix.first(in: bytes, from: index, to: end) {
      index = start + prefix.word.count
      if lineEnd <= start {
        lineEnd = start
        while lineEnd < end, !isLineEnd(at: lineEnd, bytes) { lineEnd += 1 }
      }
      let isPartOfWord = start > comment.content.lowerBound && isWord(bytes[start - 1])
      guard !isPartOfWord, let mark = mark(at: start, to: lineEnd, in: comment.content, of: bytes) else { continue }
      marks.append(mark)
      index = mark.reach.upperBound
    }
    return marks
  }

  private static let kinds: [String: Kind] = [
    "ignore": .line, "ignore-file": .file, "ignore-start": .start, "ignore-end": .end,
  ]

  /// The mark that begins at an offset, on a line that ends at another; nil where it is neither leading nor well-formed.
  private static func mark(
    at start: Int, to lineEnd: Int, in content: Range<Int>, of bytes: [UInt8]
  ) -> SuppressionMark? {
    var lineEnd = lineEnd
    var index = start + prefix.word.count
    let word = readWord(&index, to: lineEnd, of: bytes) { isWord($0) }
    let kind = kinds[word.name] ?? .unknown
    let isLeading = isLeading(start, in: content, of: bytes)
    guard isLeading || kind != .unknown else { return nil }
    var rules: [Name] = []
    var last = index
    while index < lineEnd {
      while index < lineEnd, isSeparator(bytes[index]) { index += 1 }
      let name = readWord(&index, to: lineEnd, of: bytes) { !isSeparator($0) }
      if name.name.isEmpty || name.name.hasPrefix("--") || name.name == "*" { break }
      // Of many on one line each is left at once.
      guard isLeading || Rule.named(name.name) != nil else { return nil }
      rules.append(name)
      last = index
    }
    while lineEnd > last, bytes[lineEnd - 1] <= 0x20 { lineEnd -= 1 }
    return SuppressionMark(
      kind: kind, word: word, rules: rules, range: start..<last, reach: start..<lineEnd, isLeading: isLeading)
  }

  private static func readWord(
    _ index: inout Int, to end: Int, of bytes: [UInt8], while isPart: (UInt8) -> Bool
  ) -> Name {
    let start = index
    while index < end, isPart(bytes[index]) { index += 1 }
    return Name(name: String(decoding: bytes[start..<index], as: UTF8.self), range: start..<index)
  }

  /// Whether nothing but what decorates a comment stands before it on its line: the `*` of a block, the third slash.
  private static func isLeading(_ start: Int, in content: Range<Int>, of bytes: [UInt8]) -> Bool {
    var index = start
    while index > content.lowerBound, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    // Decoration touches the mark of the comment, or stands alone at the beginning of a line.
    let decorated = index
    while index > content.lowerBound, "/#*;%-!<'".utf8.contains(bytes[index - 1]) { index -= 1 }
    if index == content.lowerBound { return true }
    // A comment within a block that is commented out.
    if index < decorated, bytes[index] == UInt8(ascii: "/") { return false }
    while index > content.lowerBound, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    return index > content.lowerBound && bytes[index - 1] == UInt8(ascii: "\n")
  }

  /// A line ends at its end, or in a notebook at the escape for it.
  private static func isLineEnd(at index: Int, _ bytes: [UInt8]) -> Bool {
    bytes[index] == UInt8(ascii: "\n")
      || bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "n")
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
