/// What makes a status one of something else, though its name says no more than `status` or `code`.
extension Judge {
  /// Whether a bare name, or what it hangs on, was made, declared or enclosed as something that has statuses of its own.
  func isOfSomethingElse(_ chain: Chain, _ verdict: NameVerdict, _ candidate: Candidate) -> Bool {
    guard let tail = chain.links.first, memory.budget > 0 else { return false }
    let words = list.words(tail)
    if words.containsAny(of: Lexicon.httpWords) { return false }
    let owner = chain.links.count > 1 ? chain.links[1] : nil
    if isDeclaredAsSomethingElse(owner ?? tail, isOwner: owner != nil, verdict) { return true }
    guard verdict != .sure else { return false }
    if let owner, !list.isWord(owner, "self this $this") { return isQueried(owner, candidate) }
    if owner == nil, wasAssignedSomethingElse(tail, before: candidate) { return true }
    return isInTypeOfSomethingElse(candidate.token)
  }

  /// Whether the type around a token is a thing with a status of its own: `class Ticket(Model)`, `enum JobStatus`.
  func isInTypeOfSomethingElse(_ index: Int) -> Bool {
    guard let type = reader.enclosingType(of: index) else { return false }
    let words = list.words(type.name)
    if words.containsAny(of: Lexicon.httpWords) { return false }
    if isSomethingElse(words) { return true }
    return type.head.dropFirst().contains { list.isWord($0, Lexicon.modelTypes) }
  }

  /// Whether a type's name says so: its last word, or what stands before `Status`.
  func isSomethingElse(_ name: NameWords) -> Bool {
    guard let last = name.last, !name.containsAny(of: Lexicon.httpWords) else { return false }
    if Lexicon.foreign.contains(last), !Lexicon.looselyForeign.contains(last) { return true }
    return Lexicon.thingEndings.contains(last) && name.containsAny(of: Lexicon.foreign)
  }

  private func isDeclaredAsSomethingElse(_ link: Int, isOwner: Bool, _ verdict: NameVerdict) -> Bool {
    guard list.kind(link) == .word else { return false }
    memory.budget -= 1
    for place in memory.names.places(of: link, from: max(0, link - 2_000), limit: 6) where place <= link {
      // `reply, ok := err.(*textproto.Error)`
      if language == .go, list.symbol(place + 1) == .comma || list.symbol(place + 1) == .assign,
        (place + 2...place + 11).contains(where: {
          list[$0]?.startsLine == false && list.symbol($0 - 1) == .arithmetic
            && list.words($0).containsAny(of: FrameworkWords.foreignProtocols)
        })
      {
        return true
      }
      guard let type = reader.declaredType(at: place) else { continue }
      let words = list.words(type)
      if words.containsAny(of: Lexicon.httpWords) { return false }
      if words.containsAny(of: FrameworkWords.foreignProtocols) { return true }
      return verdict != .sure && (isSomethingElse(words) || words.containsAny(of: Lexicon.foreignTypes))
    }
    return false
  }

  /// Whether a bare `status` or `code` was assigned from a process or the like: `status = process.wait()`, `status=$?`.
  private func wasAssignedSomethingElse(_ name: Int, before candidate: Candidate) -> Bool {
    if language == .shell { return isExitStatus(name, before: candidate) }
    guard list.kind(name) == .word, let place = assignments(of: name, before: candidate).last,
      let value = list.chain(startingAt: place + 2)
    else { return false }
    return value.links.contains {
      let words = list.words($0)
      let isForeign = self.verdict(of: words) == .foreign && !words.containsAny(of: Lexicon.looselyForeign)
      return isForeign || words.containsAny(of: Lexicon.processes)
    }
  }

  /// `status=$?`, a little further up in a shell script.
  private func isExitStatus(_ name: Int, before candidate: Candidate) -> Bool {
    let wanted = list.inner(name).drop { !ByteClass.isWordByte($0) }.prefix { ByteClass.isWordByte($0) }
    var index = candidate.token - 1
    let limit = max(0, index - 400)
    while index > limit {
      // Another function's variables are none of this one's.
      if list.isBracket(index, "{"), list.isBracket(index - 1, ")"), list.isBracket(index - 2, "(") { return false }
      if list.symbol(index) == .assign, list.text(index - 1).elementsEqual(wanted) {
        let start = list[index]?.range.upperBound ?? 0
        let value = list.slice(start..<min(start + 3, list.bytes.count))
        return value.starts(with: "$?".utf8) || value.starts(with: "\"$?".utf8)
      }
      index -= 1
    }
    return false
  }

  /// Whether a name is what a query of a database runs over: `_db.Orders.CountAsync(o => o.Status == 302)`.
  private func isQueried(_ owner: Int, _ candidate: Candidate) -> Bool {
    guard !isReceiver(owner), let open = list.bracket(around: candidate.token), list.isBracket(open, "(") else {
      return false
    }
    // Ecto's `from(o in Order, where: o.status == 200)`
    if language == .elixir, list.isWord(open - 1, "from where or_where") { return true }
    guard
      list.symbol(open + 2) == .fatArrow || list.symbol(open + 2) == .thinArrow,
      list.text(open + 1) == list.text(owner),
      let callee = reader.callee(of: open), let tail = callee.links.first
    else { return false }
    return CallWords.asynchronousQueries.contains(list.word(tail))
      || callee.links.dropFirst().contains { list.words($0).containsAny(of: Lexicon.databases) }
  }
}
