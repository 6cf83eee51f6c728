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
    let first = unsafe word[0]
    let last = list.count &- word.count
    var start = 0
    while start <= last {
      if unsafe list[start] == first, unsafe begins(word, at: start, of: list) { return true }
      start = unsafe ByteScan.next(UInt8(ascii: " "), in: list, from: start, to: list.count) &+ 1
    }
    return false
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
