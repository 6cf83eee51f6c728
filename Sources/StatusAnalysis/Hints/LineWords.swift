import StatusRegistry

/// The words on a literal's line, or, where that is long, of what stands near the literal.
struct LineWords {
  /// How far from a literal anybody reads.
  private static let reach = 400

  private let range: Range<Int>
  private let words: [String]

  init(around literal: Range<Int>, in bytes: [UInt8]) {
    let literal = literal.clamped(to: 0..<bytes.count)
    var start = literal.lowerBound
    let first = max(0, start &- Self.reach)
    while start > first, !Self.isLineEnd(bytes[start &- 1]) { start &-= 1 }
    var end = literal.upperBound
    let last = min(bytes.count, end &+ Self.reach)
    while end < last, !Self.isLineEnd(bytes[end]) { end &+= 1 }
    range = start..<end
    words = separateWords(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Whether the words are those around another literal too.
  func holds(_ literal: Range<Int>) -> Bool {
    range.count < Self.reach && range.lowerBound <= literal.lowerBound && literal.upperBound <= range.upperBound
  }

  /// Whether a phrase of a code stands there, of today or of former days: "Not Found", `not_found`, `notfound`.
  func says(phraseOf entry: StatusEntry) -> Bool {
    ([entry.displayPhrase, entry.phrase] + entry.formerPhrases.map(\.phrase)).contains(where: says)
  }

  private func says(_ phrase: String) -> Bool {
    let wanted = lowercasedWords(of: phrase)
    guard let first = wanted.first else { return false }
    let joined = wanted.joined()
    return words.indices.contains { index in
      words[index] == joined || (words[index] == first && words[index...].starts(with: wanted))
    }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
