extension Judge {
  /// `STATUS_CODES[404]`, `responses[404]`: an index into a table of statuses; any other index is none.
  func judgeSubscript(of base: Chain, _ candidate: Candidate) -> Ruling {
    guard let tail = base.links.first, isRegistered(candidate) else { return .refused }
    // `Rack::MockResponse[200, headers, body]`
    if language == .ruby, list.ordinal(candidate.token) == 0, NameWords(list.inner(tail)).last == "response",
      list.symbol(candidate.last + 1) == .comma
    {
      return .found(Verdict(context: .callArgument, evidence: .strong, why: "first of `\(name(tail))[...]`"))
    }
    let words = NameWords(list.inner(tail))
    let verdict = verdict(of: words)
    let isTable =
      verdict == .sure || words.last == "responses"
      || words.containsAny(of: "status statuses")
        && words.containsAny(of: "text texts phrases messages names reasons map codes table")
    guard isTable, facts.speaksHTTP || verdict == .sure else { return .refused }
    return .found(Verdict(context: .tableKey, evidence: .strong, why: "index into `\(text(of: base))`"))
  }

  /// `responses.put(404, response)`: a key that is added to a map of responses.
  func judgeAddedKey(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.index == 0, call.arity == 2, call.callee.links.count > 1, isRegistered(candidate),
      let first = NameWords(list.inner(call.callee.links[0])).words.first, CallWords.adding.contains(first),
      isMapOfStatuses(NameWords(list.inner(call.callee.links[1])), candidate)
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
