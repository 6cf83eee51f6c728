import StatusRegistry

extension Judge {
  /// `curl_getinfo($handle, CURLINFO_HTTP_CODE)`
  private func asksCurl(_ link: Int) -> Bool {
    guard list.inner(link).elementsEqual("curl_getinfo".utf8), list.isBracket(link + 1, "("),
      let close = list.match(link + 1)
    else { return false }
    return list.isWord(close - 1, "CURLINFO_HTTP_CODE CURLINFO_RESPONSE_CODE")
  }

  /// What a chain's names say, and whether it hangs on something that carries a response.
  func reading(of chain: Chain) -> (verdict: NameVerdict, hasReceiver: Bool, name: Int) {
    var position = 0
    while position + 1 < chain.links.count, CallWords.shapes.contains(list.word(chain.links[position])) {
      position += 1
    }
    let link = chain.links[position]
    let words = list.words(link)
    let receivers = chain.links[(position + 1)...]
    let hasReceiver = receivers.contains { isReceiver($0) }
    var verdict = verdict(of: words)
    if list.grammar.dialect == .shell,
      CurlVariables.writesStatus(list.text(link)) || memory.curlVariables.contains(list.inner(link))
    {
      verdict = .sure
    }
    // Of urllib's responses.
    if language == .python, !receivers.isEmpty, list.inner(link).elementsEqual("getcode".utf8) { verdict = .sure }
    if language == .php, asksCurl(link) { verdict = .sure }
    if verdict == .code, let next = receivers.first {
      let outer = self.verdict(of: list.words(next))
      if outer == .status || outer == .sure { verdict = .sure }
    }
    if verdict == .status, receivers.contains(where: isForeignOwner) { verdict = .foreign }
    if let owner = receivers.first {
      let words = list.words(owner).words
      let isThing = words.last.map { Lexicon.foreign.contains($0) && !Lexicon.looselyForeign.contains($0) } ?? false
      if verdict == .code, isThing { verdict = .foreign }
      if verdict == .sure || verdict == .status, words.last.map(Lexicon.devices.contains) ?? false, !saysHTTP(link) {
        verdict = .foreign
      }
      // What a body calls its `code` is mostly of an application's own.
      if verdict == .code, language != .perl, list.word(link) == "code",
        words.last.map(Lexicon.bodies.contains) ?? false
      {
        verdict = .vague
      }
      // What stands in the field `Warning` of a message.
      if verdict == .code, words.last == "warning" { verdict = .foreign }
      // `NSError` counts by domain.
      if verdict == .code, language == .swift, list.word(link) == "code", words.last == "error" { verdict = .vague }
    }
    return (verdict, hasReceiver, link)
  }

  /// `process.status`, but not `with_proc.status`.
  private func isForeignOwner(_ link: Int) -> Bool {
    let words = list.words(link)
    // Fastify's and njs's `reply`.
    if language.isSubset(of: .ecmaScript), list.word(link) == "reply" { return false }
    return verdict(of: words) == .foreign && words.words.first.map { !["with", "for", "by"].contains($0) } ?? true
      && !isResponseOnThings(words)
  }

  /// `orderResponse.status`: what a service answers about its orders, not an order's own status.
  private func isResponseOnThings(_ words: NameWords) -> Bool {
    guard words.last.map(Lexicon.responses.contains) ?? false else { return false }
    return words.words.allSatisfy { !Lexicon.foreign.contains($0) || Lexicon.things.contains($0) }
  }

  private func saysHTTP(_ link: Int) -> Bool {
    list.words(link).containsAny(of: Lexicon.httpWords)
  }

  /// What a name says, with what the user told of their own names.
  func verdict(of words: NameWords) -> NameVerdict {
    options.verdict(of: words)
  }

  func isReceiver(_ link: Int) -> Bool {
    let words = list.words(link)
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
    _ verdict: NameVerdict, hasReceiver: Bool, _ candidate: Candidate, named link: Int? = nil, least: Int = 100,
    in context: Context = .callArgument
  ) -> Evidence? {
    // A column called `status` or `code` may say anything.
    if language == .sql, verdict != .sure, !hasReceiver { return nil }
    // `$status` and `$code` are mostly of a process.
    if language == .shell || language == .fish, verdict != .sure, candidate.value < 200 || !candidate.isRegistered {
      return nil
    }
    // Most numbers are none at first sight; what the file is about takes a look at all its names.
    let isClass = candidate.wildcardClass != nil
    switch verdict {
    case .sure: guard isClass || abs(candidate.value) >= least else { return nil }
    case .status: guard isClass || candidate.isInRange || hasReceiver else { return nil }
    case .code:
      // No error is an interim response: `errorCode: 101` counts errors of one's own.
      let isOfError =
        candidate.value < 200 && (link.map { list.words($0).containsAny(of: Lexicon.errorWords) } ?? false)
      guard candidate.isInRange, !isOfError else { return nil }
    case .vague, .neutral, .foreign, .quantity: return nil
    }
    let saysHTTP = link.map(saysHTTP) ?? false
    if !saysHTTP, facts.isAboutForeignProtocol { return nil }
    switch verdict {
    case .sure:
      guard hasReceiver || saysHTTP || !facts.speaksForeignProtocol else { return nil }
      return .strong
    case .status:
      // C's functions give a `status` of their own.
      if !hasReceiver, list.grammar.isC, !facts.speaksHTTP { return nil }
      guard hasReceiver || !facts.speaksForeignProtocol else { return nil }
      guard candidate.isInRange || isClass else { return abs(candidate.value) >= 10 ? .strong : nil }
      if hasReceiver { return .strong }
      // 100 and 300 are round numbers before they are statuses.
      let isRound = candidate.value == 100 || candidate.value == 300
      if !isRound, candidate.isRegistered, facts.speaksHTTP { return .strong }
      return weigh([.namedStatus, Clue(context)], candidate)
    case .code:
      if hasReceiver, candidate.isRegistered, facts.speaksHTTP, !facts.speaksForeignProtocol { return .strong }
      return weigh([.namedCode, Clue(context)] + (hasReceiver ? [.ownedByResponse] : []), candidate)
    case .vague, .neutral, .foreign, .quantity:
      return nil
    }
  }

  /// The ruling on a number beside a name.
  func ruling(on name: Chain, _ candidate: Candidate, context: Context, why: (String) -> String) -> Ruling {
    let reading = reading(of: name)
    if reading.verdict == .foreign || reading.verdict == .quantity {
      return isOwnPhrase(reading.name, candidate) ? .open : .refused
    }
    guard
      let evidence = evidence(
        reading.verdict, hasReceiver: reading.hasReceiver, candidate, named: reading.name,
        in: context)
    else { return .open }
    if isOfSomethingElse(name, reading.verdict, candidate) { return .refused }
    return .found(Verdict(context: context, evidence: evidence, why: why(text(of: name))))
  }

  func name(_ link: Int) -> String {
    String(decoding: list.inner(link), as: UTF8.self)
  }

  /// A chain for people: `resp.StatusCode`.
  func text(of chain: Chain) -> String {
    var text = ""
    for link in chain.links.prefix(3).reversed() {
      if !text.isEmpty { text += "." }
      text += name(link)
    }
    return text
  }

}
