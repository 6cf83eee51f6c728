import StatusRegistry

extension Judge {
  /// What a chain's names say, and whether it hangs on something that carries a response.
  func reading(of chain: Chain) -> (verdict: NameVerdict, hasReceiver: Bool, name: Int) {
    var position = 0
    while position + 1 < chain.links.count, CallWords.shapes.contains(list.inner(chain.links[position])) {
      position += 1
    }
    let link = chain.links[position]
    let words = NameWords(list.inner(link))
    let receivers = chain.links[(position + 1)...]
    let hasReceiver = receivers.contains { isReceiver($0) }
    var verdict = verdict(of: words)
    if list.grammar.dialect == .shell,
      CurlVariables.writesStatus(list.text(link)) || memory.curlVariables.contains(list.inner(link))
    {
      verdict = .sure
    }
    if verdict == .code, let next = receivers.first {
      let outer = self.verdict(of: NameWords(list.inner(next)))
      if outer == .status || outer == .sure { verdict = .sure }
    }
    if verdict == .status, receivers.contains(where: { self.verdict(of: NameWords(list.inner($0))) == .foreign }) {
      verdict = .foreign
    }
    return (verdict, hasReceiver, link)
  }

  /// What a name says, with what the user told of their own names.
  func verdict(of words: NameWords) -> NameVerdict {
    options.verdict(of: words)
  }

  func isReceiver(_ link: Int) -> Bool {
    let words = NameWords(list.inner(link))
    // `(:status (app {...}))`: a handler is called and its response looked into.
    if language == .clojure, words.containsAny(of: "app handler") { return true }
    return words.containsAny(of: Lexicon.responseReceivers)
  }

  /// The evidence that a name gives to a number; nil where it gives none.
  ///
  /// - Parameters:
  ///   - link: the token of the name, whose own word for HTTP counts in a file on another protocol.
  ///   - least: the smallest number that a sure name makes a status; below it a field holds an initial value, a
  ///   flag, or a code of something else, while a call that takes a status is wrong with any number.
  func evidence(
    _ verdict: NameVerdict, hasReceiver: Bool, _ candidate: Candidate, named link: Int? = nil, least: Int = 100
  ) -> Evidence? {
    // `$status` and `$code` are mostly of a process.
    if language == .shell, verdict != .sure, candidate.value < 200 || !isRegistered(candidate) { return nil }
    switch verdict {
    case .sure, .status, .code: break
    case .vague, .neutral, .foreign, .quantity: return nil
    }
    let saysHTTP = link.map { NameWords(list.inner($0)).containsAny(of: Lexicon.httpWords) } ?? false
    if facts.isAboutForeignProtocol, !saysHTTP { return nil }
    switch verdict {
    case .sure:
      guard !facts.speaksForeignProtocol || hasReceiver || saysHTTP else { return nil }
      return abs(candidate.value) >= least || candidate.wildcardClass != nil ? .strong : nil
    case .status:
      // C's functions give a `status` of their own.
      if list.grammar.dialect == .c, !facts.speaksHTTP, !hasReceiver { return nil }
      guard !(facts.speaksForeignProtocol && !hasReceiver) else { return nil }
      guard candidate.isInRange || candidate.wildcardClass != nil else {
        return hasReceiver && abs(candidate.value) >= 10 ? .strong : nil
      }
      if hasReceiver { return .strong }
      // 100 and 300 are round numbers before they are statuses.
      let isRound = candidate.value == 100 || candidate.value == 300
      if facts.speaksHTTP { return isRegistered(candidate) && !isRound ? .strong : .medium }
      return isRegistered(candidate) ? .medium : nil
    case .code:
      guard candidate.isInRange, isRegistered(candidate), !facts.speaksForeignProtocol else { return nil }
      if hasReceiver { return facts.speaksHTTP ? .strong : .medium }
      return facts.speaksHTTP ? .medium : nil
    case .vague, .neutral, .foreign, .quantity:
      return nil
    }
  }

  /// The ruling on a number beside a name.
  func ruling(on name: Chain, _ candidate: Candidate, context: Context, why: (String) -> String) -> Ruling {
    let reading = reading(of: name)
    if reading.verdict == .foreign || reading.verdict == .quantity { return .refused }
    guard let evidence = evidence(reading.verdict, hasReceiver: reading.hasReceiver, candidate, named: reading.name)
    else { return .open }
    return .found(Verdict(context: context, evidence: evidence, why: why(text(of: name))))
  }

  func name(_ link: Int) -> String {
    String(decoding: list.inner(link), as: UTF8.self)
  }

  /// A chain for people: `resp.StatusCode`.
  func text(of chain: Chain) -> String {
    chain.links.prefix(3).reversed().map(name).joined(separator: ".")
  }

  /// Whether a name is the phrase of a code: `NOT_FOUND`, `StatusNotFound`, `HTTP_404_NOT_FOUND`.
  func isPhrase(_ words: NameWords, of candidate: Candidate) -> Bool {
    guard let entry = StatusCode(candidate.value).entry else { return false }
    let number = Word(String(candidate.value).utf8)
    let letters = words.words.filter { $0 != number && !Lexicon.besidePhrases.contains($0) }
    // `:ok` is what most functions of Elixir give.
    if language == .elixir, letters == ["ok"] { return false }
    if letters.count >= 1, entry.isNamed(letters.map(\.text).joined(separator: " ")) { return true }
    // C's names begin with what they belong to: `REPLY_NOT_FOUND`, `SOUP_STATUS_GONE`.
    guard list.grammar.dialect == .c, letters.count > 1, !words.containsAny(of: Lexicon.foreign) else { return false }
    let isTold = words.containsAny(of: "http status")
    return (1...2).contains { dropped in
      letters.count - dropped >= (isTold ? 1 : 2)
        && entry.isNamed(letters.dropFirst(dropped).map(\.text).joined(separator: " "))
    }
  }
}
