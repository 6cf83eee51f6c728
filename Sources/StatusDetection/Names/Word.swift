/// A word of a name, or a whole name, in two integers: made, compared and looked up without memory of its own.
///
/// What is longer than sixteen bytes is told apart by its beginning and a hash of the rest.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  let low: UInt64
  let high: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    var count: UInt64 = 0
    for byte in bytes {
      switch count {
      case 0..<8: low |= UInt64(byte) &<< (count &* 8)
      case 8..<16: high |= UInt64(byte) &<< ((count &- 8) &* 8)
      // FNV-1a's factor.
      default: high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      count &+= 1
    }
    self.low = low
    self.high = high
  }

  init(stringLiteral text: String) {
    self.init(text.utf8)
  }

  /// No name has an empty word.
  static let empty = Word([])

  /// The text of a word of at most sixteen bytes.
  var text: String {
    var bytes: [UInt8] = []
    for part in [low, high] {
      var rest = part
      while rest != 0 {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The word without the `s` at its end.
  var withoutPlural: Word {
    let text = text.utf8
    return text.last == UInt8(ascii: "s") ? Word(text.dropLast()) : self
  }

  /// Whether it is a number: `2` in `status2`.
  var isNumber: Bool {
    var rest = low
    while rest != 0 {
      guard ByteClass.isDigit(UInt8(truncatingIfNeeded: rest)) else { return false }
      rest >>= 8
    }
    return low != 0
  }
}

/// A set of words, or of whole names with their capitals, written as a list of texts.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// As many slots as a power of two, half of them empty at least; a word stands in its own slot or soon after it.
  private var slots: [Word]
  private let words: [Word]

  init(_ words: [Word]) {
    var size = 8
    while size < 2 * words.count { size *= 2 }
    var slots = [Word](repeating: .empty, count: size)
    for word in words {
      var index = Self.slot(of: word, in: size)
      while slots[index] != .empty, slots[index] != word { index = (index + 1) & (size - 1) }
      slots[index] = word
    }
    self.slots = slots
    self.words = words
  }

  init(arrayLiteral texts: String...) {
    self.init(texts.map { Word($0.utf8) })
  }

  func contains(_ word: Word) -> Bool {
    var index = Self.slot(of: word, in: slots.count)
    while slots[index] != .empty {
      if slots[index] == word { return true }
      index = (index + 1) & (slots.count - 1)
    }
    return false
  }

  func contains(_ name: ArraySlice<UInt8>) -> Bool { contains(Word(name)) }

  func contains(_ name: String) -> Bool { contains(Word(name.utf8)) }

  func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

  private static func slot(of word: Word, in size: Int) -> Int {
    let mixed = (word.low ^ word.high &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
  }
}
