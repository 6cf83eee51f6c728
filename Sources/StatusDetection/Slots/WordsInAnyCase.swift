extension TokenList {
  /// Whether a token is a word and one of these, which spaces part and which are in lower case, whatever its own case.
  func isAnyCase(_ index: Int, _ words: String) -> Bool {
    guard let token = self[index], token.kind == .word else { return false }
    let (start, end) = (Int(token.start), Int(token.end))
    var place = start
    var differs = false
    for byte in words.utf8 {
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
