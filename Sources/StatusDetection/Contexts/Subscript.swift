extension Judge {
  /// `STATUS_CODES[404]`, `responses[404]`: an index into a table of statuses; any other index is none.
  func judgeSubscript(of base: Chain, _ candidate: Candidate) -> Ruling {
    guard let tail = base.links.first, isRegistered(candidate) else { return .refused }
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
      NameWords(list.inner(call.callee.links[1])).last == "responses"
    else { return nil }
    return .found(
      Verdict(
        context: .tableKey, evidence: facts.speaksHTTP ? .strong : .medium,
        why: "key added to `\(name(call.callee.links[1]))`"))
  }
}
