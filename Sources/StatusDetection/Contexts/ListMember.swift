extension Judge {
  /// A member of a list or tuple: what the list is passed to tells, else the other members.
  func judgeMember(index: Int, count: Int, open: Int, _ candidate: Candidate, trail: inout Trail) -> Ruling {
    trail.isMember = true
    if trail.cell == nil, count > 1, list.bracket(around: open).map({ list.kind($0) == .open }) ?? false {
      trail.cell = index
    }
    if let ruling = judgeStructureRow(column: index, open: open, candidate) { return ruling }
    if language == .ruby || language == .perl, index == 0, count == 3, list.isBracket(open, "["), isRackTriple(open) {
      return .found(
        Verdict(
          context: .listMember, evidence: .strong,
          why: language == .ruby ? "first of a Rack response" : "first of a PSGI response"))
    }
    if index == 1, count <= 3, list.kind(open + 1) == .string,
      list.symbol(open + 2) == .comma || list.symbol(open + 2) == .colon
    {
      let verdict = verdict(of: NameWords(list.inner(open + 1)))
      if verdict == .sure || verdict == .status, let evidence = evidence(verdict, hasReceiver: false, candidate) {
        return .found(Verdict(context: .field, evidence: evidence, why: "value of `\(name(open + 1))`"))
      }
    }
    if case .found(let verdict) = siblings(of: candidate, context: .listMember), facts.speaksHTTP {
      trail.fallback = verdict
    }
    if let beside = judgePhraseBeside(candidate, context: .listMember) { trail.fallback = beside }
    return .open
  }

  /// `[404, {headers}, [body]]`
  private func isRackTriple(_ open: Int) -> Bool {
    guard list.symbol(open + 2) == .comma else { return false }
    if list.isBracket(open + 3, language == .perl ? "[" : "{") { return true }
    return list.kind(open + 3) == .word && NameWords(list.inner(open + 3)).containsAny(of: "header headers")
  }
}
