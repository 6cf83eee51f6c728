extension TokenList {
  /// Whether a token is a word and one of these, given in lower case, whatever its own case.
  func isAnyCase(_ index: Int, _ words: [String]) -> Bool {
    guard let token = self[index], token.kind == .word else { return false }
    let text = slice(token.range)
    return words.contains { word in
      word.utf8.count == text.count && zip(text, word.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }
}
