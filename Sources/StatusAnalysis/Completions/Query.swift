import StatusRegistry

/// What a person typed where a status is expected: digits of the number, words of the phrase, or both.
struct Query {
  /// The digits that the number begins with.
  private let digits: String
  /// The words that the phrase's words begin with, in order: "not f", "notf" and "nf" all find Not Found.
  private let words: [[Character]]
  /// Whether a class is typed: `4x`, `4XX`.
  let isClass: Bool

  init(_ text: String) {
    var digits = ""
    var words: [[Character]] = []
    var isClass = false
    for word in separateWords(text) {
      let isNumber = word.allSatisfy { ("0"..."9").contains($0) }
      if isNumber, digits.isEmpty, words.isEmpty {
        digits = word
      } else if digits.count == 1, words.isEmpty, word.allSatisfy({ $0 == "x" }) {
        isClass = true
      } else {
        words.append(Array(word))
      }
    }
    self.digits = digits
    self.words = words
    self.isClass = isClass
  }

  /// Whether the code fits what is typed.
  func matches(_ entry: StatusEntry) -> Bool {
    guard "\(entry.code)".hasPrefix(digits) else { return false }
    if words.isEmpty { return true }
    let phrases = [entry.displayPhrase, entry.phrase] + entry.formerPhrases.map(\.phrase)
    return phrases.contains(where: matches(phrase:)) || entry.code.statusClass.map(isNameOf) == true
  }

  /// Whether all codes of a class fit what is typed.
  func matches(_ statusClass: StatusClass) -> Bool {
    guard "\(statusClass.rawValue)".hasPrefix(digits) else { return false }
    return words.isEmpty || matches(phrase: statusClass.name(in: .english))
  }

  private func matches(phrase: String) -> Bool {
    begins(words[...], lowercasedWords(of: phrase).map(Array.init)[...])
  }

  /// Whether the name of a class is typed, "client error" or "redirect": each of its codes is meant then. A word that
  /// also begins a phrase, such as "server", is not enough.
  private func isNameOf(_ statusClass: StatusClass) -> Bool {
    let typed = words.flatMap { $0 }
    return typed.count >= 8 && matches(phrase: statusClass.name(in: .english))
  }

  /// Whether what is typed is the code's number or its whole phrase.
  func isExactly(_ entry: StatusEntry) -> Bool {
    if words.isEmpty { return digits == "\(entry.code)" }
    let typed = words.flatMap { $0 }
    return typed == Array(lowercasedWords(of: entry.displayPhrase).joined())
  }
}

/// The words of what is typed in lower case; a change from digits to letters and one to a capital part words too.
func separateWords(_ text: String) -> [String] {
  var spaced = ""
  var last: Character?
  for character in text {
    if let last, last.isNumber != character.isNumber || (last.isLowercase && character.isUppercase) {
      spaced.append(" ")
    }
    spaced.append(character)
    last = character
  }
  return lowercasedWords(of: spaced)
}

/// Whether each typed word begins a word of the phrase, in order; words of the phrase may be left out between.
private func begins(_ typed: ArraySlice<[Character]>, _ phrase: ArraySlice<[Character]>) -> Bool {
  guard let word = typed.first else { return true }
  return phrase.indices.contains { index in
    consumes(word[...], typed.dropFirst(), phrase[index...])
  }
}

/// Whether the phrase's first word takes some of the typed word, the next ones take the rest of it, and the typed words
/// behind it follow.
private func consumes(
  _ word: ArraySlice<Character>, _ typed: ArraySlice<[Character]>, _ phrase: ArraySlice<[Character]>
) -> Bool {
  guard let first = phrase.first else { return false }
  let shared = zip(word, first).prefix { $0 == $1 }.count
  guard shared > 0 else { return false }
  if shared == word.count, begins(typed, phrase.dropFirst()) { return true }
  return (1...shared).contains { length in
    let rest = word.dropFirst(length)
    return !rest.isEmpty && consumes(rest, typed, phrase.dropFirst())
  }
}
