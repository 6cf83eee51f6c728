extension Judge {
  /// `STATUS_CODES[404]`, `responses[404]`: an index into a table of statuses; any other index is none.
  func judgeSubscript(of base: Chain, _ candidate: Candidate) -> Ruling {
    guard let tail = base.links.first, candidate.isRegistered else { return .refused }
    // `Rack::MockResponse[200, headers, body]`
    if language == .ruby, list.ordinal(candidate.token) == 0, list.words(tail).last == "response",
      list.symbol(candidate.last + 1) == .comma
    {
      return .found(Verdict(context: .callArgument, evidence: .strong, why: "first of `\(name(tail))[...]`"))
    }
    let words = list.words(tail)
    let verdict = verdict(of: words)
    let isTable =
      verdict == .sure || words.last == "responses"
      || words.containsAny(of: "status statuses")
        && words.containsAny(of: "text texts phrases messages names reasons map codes table")
    if !isTable, let index = statusIndex(of: tail) {
      return .found(
        Verdict(
          context: .tableKey, evidence: .medium,
          why: "index into `\(text(of: base))`, which `\(text(of: index))` is an index of as well"))
    }
    let isKeyed = candidate.isQuoted && words.last == "responses"
    guard isTable, facts.speaksHTTP || verdict == .sure || isKeyed else { return .refused }
    return .found(Verdict(context: .tableKey, evidence: .strong, why: "index into `\(text(of: base))`"))
  }

  /// What else a table is indexed by, where that is a status: `texts[page.status] ?? texts[500]`.
  func statusIndex(of table: Int) -> Chain? {
    guard list.kind(table) == .word, memory.budget > 0 else { return nil }
    memory.budget -= 1
    for place in memory.names.places(of: table, from: 0, limit: 8) where place != table {
      guard list.isBracket(place + 1, "["), list[place + 1]?.spaceBefore == false, let close = list.match(place + 1),
        let index = list.chain(endingAt: close - 1), index.first == place + 2
      else { continue }
      let reading = reading(of: index)
      if reading.verdict == .sure || reading.verdict == .status, reading.hasReceiver || index.links.count > 1 {
        return index
      }
    }
    return nil
  }

  /// `responses.put(404, response)`: a key that is added to a map of responses.
  func judgeAddedKey(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.index == 0, call.arity == 2, call.callee.links.count > 1, call.traits.contains(.adding),
      candidate.isRegistered,
      isMapOfStatuses(list.words(call.callee.links[1]), candidate)
    else { return nil }
    return .found(
      Verdict(
        context: .tableKey, evidence: facts.speaksHTTP ? .strong : .medium,
        why: "key added to `\(name(call.callee.links[1]))`"))
  }

  /// `responses`, and in a file on HTTP `errorPages`, `exceptionHandlers`.
  func isMapOfStatuses(_ words: NameWords, _ candidate: Candidate) -> Bool {
    guard let last = words.last else { return false }
    if last == "responses" { return true }
    return facts.speaksHTTP && candidate.value >= 400 && candidate.isInRange
      && ["handlers", "pages", "handler", "templates", "views"].contains(last)
      && (words.containsAny(of: Lexicon.errorWords) || words.words == ["default", last])
  }
}
