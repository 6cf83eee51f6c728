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
