import StatusRegistry

extension StatusEntry {
  /// Whether one of the vendors named owns the code: "linkedin" is found in "LinkedIn (earlier Yahoo)", "Microsoft" in
  /// "Microsoft Exchange ActiveSync"; only whole words count.
  func belongs(toAnyOf names: [String]) -> Bool {
    names.contains { name in
      let asked = lowercasedWords(of: name)
      return !asked.isEmpty && vendors.contains { isRun(asked, of: lowercasedWords(of: $0)) }
    }
  }
}

/// Whether the words stand in the text one after the other.
private func isRun(_ words: [String], of text: [String]) -> Bool {
  text.indices.contains { text[$0...].starts(with: words) }
}

/// The words of a name in lower case; whatever is neither letter nor number parts them, an apostrophe does not.
func lowercasedWords(of text: String) -> [String] {
  var words: [String] = []
  var word = ""
  for character in text {
    if character.isLetter || character.isNumber {
      word += character.lowercased()
    } else if character != "'" && character != "’", !word.isEmpty {
      words.append(word)
      word = ""
    }
  }
  if !word.isEmpty { words.append(word) }
  return words
}
