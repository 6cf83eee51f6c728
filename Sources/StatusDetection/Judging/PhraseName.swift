import StatusRegistry

/// Names that are the reason phrase of their number: `NOT_FOUND = 404`, `StatusGone(410)`.
extension Judge {
  /// The verdict on a number whose name is its own phrase; nil where the phrase is a word that anything may be called.
  func judgeOwnPhrase(_ link: Int, _ candidate: Candidate, context: Context, why: String) -> Verdict? {
    let words = list.words(link)
    guard candidate.isInRange, isPhrase(words, of: candidate), !facts.speaksForeignProtocol else { return nil }
    let found = { Verdict(context: context, evidence: $0, why: "\(why), its own phrase") }
    if words.containsAny(of: "http status") { return found(.strong) }
    var clues: [Clue] = [.ownPhrase, Clue(context)]
    if isTelling(words) { clues.append(.tellingPhrase) }
    let isAmongPhrases = isAmongPhrases(link, candidate)
    if isAmongPhrases { clues.append(.phrasesAround) }
    if let type = reader.enclosingType(of: link), type.body == nil || type.body == list.bracket(around: link) {
      let holder = list.words(type.name)
      if isSomethingElse(holder) { return nil }
      // An enumeration's name says what its members are; a class holds constants of anything.
      let isClass =
        list.isWord(type.keyword, "class module object")
        && !type.head.contains { list.isWord($0, "enum Enum IntEnum") }
      if holder.containsAny(of: Lexicon.phraseHolders) {
        clues.append(.typeOfStatuses)
      } else if !isTelling(words) || !isClass && !isAmongPhrases {
        return nil
      }
    }
    return weigh(clues, candidate).map(found)
  }

  /// Whether a phrase is no word that things are called by: `NOT_FOUND`, `FORBIDDEN`, but not `GONE`.
  private func isTelling(_ words: NameWords) -> Bool {
    words.words.count > 1 || words.containsAny(of: "forbidden unauthorized")
  }

  /// Whether another number close by has its own phrase as its name too.
  private func isAmongPhrases(_ link: Int, _ candidate: Candidate) -> Bool {
    let near = max(0, candidate.token - 14)...min(list.count, candidate.last + 14)
    for index in near where index != candidate.last && list.kind(index) == .number {
      guard let other = Candidate(index, in: list), other.isInRange, other.value != candidate.value else { continue }
      let name = list.kind(index - 1) == .open ? index - 2 : skippingType(index - 1) - 1
      switch list.symbol(index - 1) {
      case .assign, .colon, .fatArrow: break
      default: guard list.isBracket(index - 1, "(") else { continue }
      }
      if list.kind(name) == .word || list.kind(name) == .string, isPhrase(list.words(name), of: other) {
        return true
      }
    }
    return false
  }

  /// Go's type between a constant's name and its value: `StatusGone int = 410`.
  private func skippingType(_ index: Int) -> Int {
    language == .go && list.isWord(index - 1, "int uint16 Status") && list.kind(index - 2) == .word
      ? index - 1 : index
  }

  /// Whether a name is the phrase of a number, whatever its last word counts elsewhere: `REQUEST_TIMEOUT`.
  func isOwnPhrase(_ link: Int, _ candidate: Candidate) -> Bool {
    candidate.isInRange && isPhrase(list.words(link), of: candidate)
  }

  /// Whether a name is the phrase of a code: `NOT_FOUND`, `StatusNotFound`, `HTTP_404_NOT_FOUND`.
  func isPhrase(_ words: NameWords, of candidate: Candidate) -> Bool {
    if let asked = words.askedFor, asked.value == candidate.value { return asked.isPhrase }
    let isPhrase = readsAsPhrase(words, of: candidate)
    words.askedFor = (candidate.value, isPhrase)
    return isPhrase
  }

  private func readsAsPhrase(_ words: NameWords, of candidate: Candidate) -> Bool {
    // `:ok` is what most functions of Elixir give.
    if language == .elixir, words.words.filter({ !$0.isNumber }) == ["ok"] { return false }
    return words.isPhrase(of: StatusCode(candidate.value), inC: list.grammar.isC)
  }
}

extension NameWords {
  /// Whether a name is the phrase of a code.
  ///
  /// - Parameter inC: whether names begin with what they belong to, as C's do.
  func isPhrase(of code: StatusCode, inC: Bool) -> Bool {
    guard let entry = code.entry else { return false }
    let number = Word(String(code.value).utf8)
    let letters = words.filter { $0 != number }
    // `HTTP_404` is called after its number.
    if letters.count < words.count, letters == [Word("http".utf8)] || letters == [Word("status".utf8)] {
      return true
    }
    // `INTERNAL_SERVER_ERROR`, `HTTP_STATUS_NOT_FOUND`, `StatusHTTPVersionNotSupported`, `NotFoundError`
    var named = letters[...]
    for _ in 0..<4 {
      var core = named
      for _ in 0..<3 where !core.isEmpty {
        if entry.isNamed(core.map(\.text).joined(separator: " ")) { return true }
        guard let last = core.last, Lexicon.phraseEndings.contains(last) else { break }
        core.removeLast()
      }
      guard let first = named.first, Lexicon.phraseBeginnings.contains(first) else { break }
      named.removeFirst()
    }
    // `REPLY_NOT_FOUND`, `SOUP_STATUS_GONE`
    guard inC, letters.count > 1, !containsAny(of: Lexicon.foreign) else { return false }
    let isTold = containsAny(of: "http status")
    return (1...2).contains { dropped in
      letters.count - dropped >= (isTold ? 1 : 2)
        && entry.isNamed(letters.dropFirst(dropped).map(\.text).joined(separator: " "))
    }
  }
}
