extension Judge {
  /// The vote of the other arms: those in the same bracket, or, where lines and words part them, those on the lines around.
  func siblingArms(of candidate: Candidate) -> Ruling {
    guard !language.isDisjoint(with: LanguageSet.applicative.union([.erlang, .nim, .crystal])) else {
      return siblings(of: candidate, context: .caseLabel)
    }
    guard candidate.isInRange, candidate.isRegistered, facts.speaksHTTP, !facts.speaksForeignProtocol,
      let head = list.lineHeads(from: candidate.token, limit: 1).first(where: { _ in true })
    else { return .open }
    let place = FlowMemory.Place(open: -1 - head, context: .caseLabel)
    let count: Int
    if let known = memory.votes[place] {
      count = known
    } else {
      count = vote(of: armsAround(head))
      memory.votes[place] = count
    }
    guard count > 0 else { return .open }
    return .found(
      Verdict(context: .caseLabel, evidence: .medium, why: "one of \(count) registered codes side by side"))
  }

  /// The numbers that begin the lines around one, equally indented.
  private func armsAround(_ head: Int) -> [Int] {
    let indentation = list.indentation(head)
    var values: [Int] = []
    let near = list.index(at: Int(list[head]?.start ?? 0) + 2_000) ?? list.count - 1
    for line in list.lineHeads(from: near, limit: 120) {
      guard list.indentation(line) == indentation else { continue }
      var index = line
      while index < line + 3, list.kind(index) != .number { index += 1 }
      if let candidate = Candidate(index, in: list), list.kind(line) != .word || list.isWord(line, "of when") {
        values.append(candidate.value)
      }
    }
    return values
  }
}
