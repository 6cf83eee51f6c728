import StatusDetection

/// A word that is looked for in bytes.
struct WordSearch: Sendable {
  let word: [UInt8]

  /// - Parameter word: two bytes at least; the rarer its last two are, the faster it is found to be nowhere.
  init(_ word: String) { self.word = Array(word.utf8) }

  /// Where the word stands first in a stretch; nil where it does not.
  func first(in bytes: [UInt8], from start: Int = 0, to end: Int = .max) -> Int? {
    ByteScan.next(word, in: bytes, from: start, to: end)
  }
}
