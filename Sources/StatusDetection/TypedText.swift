import StatusRegistry

/// What stands left of a cursor and may be the beginning of a code or of a phrase.
enum TypedText {
  /// The ranges that a completion could replace, the longest first: several words only where a phrase begins so.
  static func candidates(in bytes: [UInt8], at offset: Int) -> [Range<Int>] {
    var start = offset
    while start > 0, isWord(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < bytes.count, isWord(bytes[end]) { end += 1 }
    var ranges = [start..<end]
    var first = start
    for _ in 0..<4 {
      var previous = first
      while previous > 0, bytes[previous - 1] == UInt8(ascii: " ") { previous -= 1 }
      let gap = previous
      while previous > 0, isLetter(bytes[previous - 1]) { previous -= 1 }
      guard previous < gap, gap < first else { break }
      first = previous
      if beginsPhrase(bytes[first..<offset]) { ranges.append(first..<end) }
    }
    return ranges.reversed()
  }

  private static func beginsPhrase(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 64 else { return false }
    let typed = text.map { isLetter($0) ? $0 | 0x20 : $0 }
    return phrases.contains { $0.starts(with: typed) }
  }

  private static let phrases = StatusEntry.all.filter(\.isRegistered).map { Array($0.displayPhrase.lowercased().utf8) }

  private static func isWord(_ byte: UInt8) -> Bool { ByteClass.isWordByte(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
