/// Words told by four letters of each, whatever their case.
final class FourLetters: Sendable {
  private let words: [UInt32]
  /// By a byte in lower case, how many bytes further on a word may end at the earliest where the byte stands.
  private let distances: [UInt8]
  /// By the lower five bits of a word's last letter, a bit for those of the letter before: most bytes end none.
  private let endings: [UInt32]

  init(_ texts: [String]) {
    words = texts.map(Self.letters)
    distances = words.reduce(into: [UInt8](repeating: 4, count: 256)) { distances, word in
      for distance in 0..<4 {
        let letter = Int(word &>> (8 * UInt32(distance)) & 0xFF)
        distances[letter] = min(distances[letter], UInt8(distance))
      }
    }
    endings = words.reduce(into: [UInt32](repeating: 0, count: 32)) { endings, word in
      endings[Int(word & 31)] |= 1 &<< (word &>> 8 & 31)
    }
  }

  /// The offset of the last letter of the first one in a part of a text, and which it is; nil where there is none.
  func first(in bytes: [UInt8], from start: Int, to end: Int) -> (last: Int, word: UInt32)? {
    let end = min(end, bytes.count)
    return unsafe bytes.withUnsafeBytes { text in
      unsafe distances.withUnsafeBufferPointer { distances in
        var last = max(start, 0) &+ 3
        while last < end {
          let distance = unsafe distances[Int(text[last] | 0x20)]
          if distance == 0 {
            let word = unsafe UInt32(bigEndian: text.loadUnaligned(fromByteOffset: last &- 3, as: UInt32.self))
            if contains(word | 0x2020_2020) { return (last, word | 0x2020_2020) }
            last &+= 1
          } else {
            last &+= Int(distance)
          }
        }
        return nil
      }
    }
  }

  /// Whether a window of four bytes is one of them.
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
