extension Judge {
  /// A member of a list or tuple: what the list is passed to tells, else the other members.
  func judgeMember(index: Int, count: Int, open: Int, _ candidate: Candidate, trail: inout Trail) -> Ruling {
    trail.isMember = true
    if trail.cell == nil, count > 1, list.bracket(around: open).map({ list.kind($0) == .open }) ?? false {
      trail.cell = index
    }
    if let ruling = judgeStructureRow(column: index, open: open, candidate) { return ruling }
    if count > 1, let ruling = judgeRow(column: index, open: open, candidate) { return ruling }
    if let ruling = judgeClientTuple(index: index, count: count, open: open, candidate) { return ruling }
    if language == .ruby || language == .perl, index == 0, count == 3, list.isBracket(open, "["), isRackTriple(open) {
      return .found(
        Verdict(
          context: .listMember, evidence: .strong,
          why: language == .ruby ? "first of a Rack response" : "first of a PSGI response"))
    }
    if language == .racket, index == 0, facts.speaksHTTP, candidate.isRegistered, isAnswer(open) {
      return .found(Verdict(context: .listMember, evidence: .medium, why: "beside the other parts of a response"))
    }
    if index == 0, let ruling = judgeAnswer(count: count, open: open, candidate) { return ruling }
    if index == 1, count <= 3, list.kind(open + 1) == .string,
      list.symbol(open + 2) == .comma || list.symbol(open + 2) == .colon
    {
      let verdict = verdict(of: list.words(open + 1))
      if verdict == .sure || verdict == .status,
        let evidence = evidence(verdict, hasReceiver: false, candidate, in: .field)
      {
        return .found(Verdict(context: .field, evidence: evidence, why: "value of `\(name(open + 1))`"))
      }
    }
    if case .found(let verdict) = siblings(of: candidate, context: .listMember), facts.speaksHTTP {
      trail.fallback = verdict
      trail.votes = memory.votes[FlowMemory.Place(open: open, context: .listMember)]
    }
    if let beside = judgePhraseBeside(candidate, context: .listMember) {
      trail.fallback = beside
      trail.votes = nil
    }
    return .open
  }

  /// `(values 500 content-type body)`
  private func isAnswer(_ open: Int) -> Bool {
    guard list.isWord(open + 1, "values list") else { return false }
    let end = min(list.match(open) ?? list.count, open + 12)
    return (open + 3..<max(open + 3, end)).contains {
      list.kind($0) == .word
        && list.words($0).containsAny(of: "headers header hdrs body content")
    }
  }

  /// The vote of the numbers beside is weighed again with the name of their list.
  func weighVote(under name: Int, _ candidate: Candidate, _ trail: inout Trail) {
    guard let votes = trail.votes else { return }
    let isTelling = list.words(name).containsAny(of: Lexicon.outcomes)
    let clues = Self.clues(ofVotes: votes) + [.member, isTelling ? .outcomeName : .sayingNothing]
    if weigh(clues, candidate) == nil { trail.dropVote() }
  }

  /// `.reply(() => [201, body])`, Elixir's `{200, [{"content-type", type}], body}`
  private func judgeAnswer(count: Int, open: Int, _ candidate: Candidate) -> Ruling? {
    guard language == .elixir || language.isSubset(of: .ecmaScript), candidate.isRegistered, candidate.isInRange,
      !facts.speaksForeignProtocol
    else { return nil }
    if language == .elixir, count == 3, list.isBracket(open, "{"), list.symbol(open + 2) == .comma, facts.speaksHTTP,
      list.isBracket(open + 3, "[") || list.words(open + 3).containsAny(of: "header headers")
    {
      return .found(Verdict(context: .listMember, evidence: .medium, why: "before headers and a body"))
    }
    guard language.isSubset(of: .ecmaScript), list.isBracket(open, "["), count <= 3 else { return nil }
    var bracket = list.bracket(around: open)
    for _ in 0..<3 {
      guard let current = bracket else { return nil }
      if list.isBracket(current, "("), let tail = reader.callee(of: current)?.links.first,
        ["reply", "replyOnce", "respondWith"].contains(name(tail))
      {
        return .found(Verdict(context: .listMember, evidence: .strong, why: "first of what `\(name(tail))` is given"))
      }
      bracket = list.bracket(around: current)
    }
    return nil
  }

  /// `[404, {headers}, [body]]`
  private func isRackTriple(_ open: Int) -> Bool {
    guard list.symbol(open + 2) == .comma else { return false }
    if list.isBracket(open + 3, language == .perl ? "[" : "{") { return true }
    return list.kind(open + 3) == .word && list.words(open + 3).containsAny(of: "header headers")
  }
}
