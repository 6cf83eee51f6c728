/// Words told by four letters of each, whatever their case, that go by a window of four bytes over a text.
struct FourLetters: Sendable {
  private let words: [UInt32]
  /// By the lower five bits of a word's last letter, a bit for those of the letter before: most bytes end none.
  private let endings: [UInt32]

  init(_ texts: [String]) {
    words = texts.map(Self.letters)
    endings = words.reduce(into: [UInt32](repeating: 0, count: 32)) { endings, word in
      endings[Int(word & 31)] |= 1 &<< (word &>> 8 & 31)
    }
  }

  /// Whether a window is one of them.
  @inline(__always)
  func contains(_ window: UInt32) -> Bool {
    endings[Int(window & 31)] &>> (window &>> 8 & 31) & 1 != 0 && words.contains(window)
  }

  /// A window that has gone on by a byte.
  @inline(__always)
  static func window(_ window: UInt32, then byte: UInt8) -> UInt32 { window << 8 | UInt32(byte | 0x20) }

  /// The window over four letters.
  static func letters(_ text: String) -> UInt32 {
    text.utf8.reduce(0) { window($0, then: $1) }
  }
}
