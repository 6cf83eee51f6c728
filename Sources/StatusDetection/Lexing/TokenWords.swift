import SourceText

extension TokenList {
  /// Whether a token is a word and one of these, which spaces part: a list of texts would be made anew at every call.
  func isWord(_ index: Int, _ words: StaticString) -> Bool {
    guard let token = self[index], token.kind == .word else { return false }
    let list = unsafe UnsafeRawBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    let range = token.range
    guard !range.isEmpty, range.upperBound <= bytes.count, range.count <= list.count else { return false }
    return unsafe bytes.withUnsafeBytes { text in
      unsafe Self.stands(UnsafeRawBufferPointer(rebasing: text[range]), in: list)
    }
  }

  /// Whether a word is one of a list's, which spaces part.
  private static func stands(_ word: UnsafeRawBufferPointer, in list: UnsafeRawBufferPointer) -> Bool {
    if unsafe list[0] == word[0], unsafe begins(word, at: 0, of: list) { return true }
    let end = list.count &- word.count &+ 1
    var index = 1
    while index < end {
      var places = unsafe beginnings(word[0], of: list, at: index)
      while places != 0 {
        let place = index &+ places.trailingZeroBitCount
        if place < end, unsafe begins(word, at: place, of: list) { return true }
        places &= places &- 1
      }
      index &+= 16
    }
    return false
  }

  /// At which of sixteen offsets, none of them the first, a word of a list begins with a byte, a bit each.
  @inline(__always)
  private static func beginnings(_ first: UInt8, of list: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    typealias Piece = ByteScan.Piece
    guard index &+ 16 <= list.count else {
      var places: UInt64 = 0
      for place in index..<list.count where unsafe list[place] == first && list[place &- 1] == UInt8(ascii: " ") {
        places |= 1 &<< UInt64(truncatingIfNeeded: place &- index)
      }
      return places
    }
    let letters = unsafe list.loadUnaligned(fromByteOffset: index, as: Piece.self)
    let before = unsafe list.loadUnaligned(fromByteOffset: index &- 1, as: Piece.self)
    let found = (letters .== Piece(repeating: first)) .& (before .== Piece(repeating: UInt8(ascii: " ")))
    return ByteMask.bits(of: found)
  }

  @inline(__always)
  private static func begins(_ word: UnsafeRawBufferPointer, at start: Int, of list: UnsafeRawBufferPointer) -> Bool {
    let end = start &+ word.count
    guard unsafe end == list.count || list[end] == UInt8(ascii: " ") else { return false }
    var offset = 1
    while offset < word.count {
      if unsafe list[start &+ offset] != word[offset] { return false }
      offset &+= 1
    }
    return true
  }

  /// The same of words in lower case, whatever the token's own case.
  func isAnyCase(_ index: Int, _ words: StaticString) -> Bool {
    guard let token = self[index], token.kind == .word else { return false }
    let list = unsafe UnsafeRawBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    let (start, end) = (Int(token.start), Int(token.end))
    var place = start
    var differs = false
    for index in 0..<list.count {
      let byte = unsafe list[index]
      if byte == UInt8(ascii: " ") {
        if !differs, place == end { return true }
        (place, differs) = (start, false)
      } else if differs || place >= end || bytes[place] != byte && bytes[place] | 0x20 != byte {
        differs = true
      } else {
        place += 1
      }
    }
    return !differs && place == end
  }
}
