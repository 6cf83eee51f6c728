extension Judge {
  /// A member of a list, or a key of a map, whose name says nothing: a status is looked for in it somewhere, as after
  /// `RETRIED = {429, 503}` in `response.status in RETRIED`.
  func followMembers(of name: Chain, _ candidate: Candidate, isKey: Bool) -> Ruling {
    guard candidate.isRegistered, let tail = name.links.first, list.kind(tail) == .word, canFollow() else {
      return .open
    }
    memory.followsNames = true
    guard !memory.plainLists.contains(tail) else { return .open }
    let context: Context = isKey ? .tableKey : .listMember
    if isKey, let index = statusIndex(of: tail) {
      return .found(
        Verdict(
          context: context, evidence: .medium,
          why: "key of `\(self.name(tail))`, which `\(text(of: index))` is an index of", isCompared: true))
    }
    if let found = lookUp(in: tail, candidate) {
      let part = isKey ? "key" : "member"
      return .found(
        Verdict(
          context: context, evidence: found.evidence, why: "\(part) of `\(self.name(tail))`, which is \(found.why)",
          isCompared: true))
    }
    memory.plainLists.insert(tail)
    return .open
  }

  /// The verdict on a number that stood wherever something is looked for in a list, if that is a status.
  private func lookUp(in tail: Int, _ candidate: Candidate) -> Verdict? {
    memory.depth += 1
    defer { memory.depth -= 1 }
    for use in memory.names.places(of: tail, limit: Self.places) where use != tail {
      guard memory.budget > 0 else { return nil }
      memory.budget -= 1
      let first = list.chain(endingAt: use)?.first ?? use
      guard isReached(tail, from: use), isLookedInto(first...use) else { continue }
      if case .found(let found) = ruling(on: candidate.moved(to: first...use)), found.context == .comparison,
        found.evidence >= .medium
      {
        return found
      }
    }
    return nil
  }

  /// Whether a name further down is the same: a constant's, a member's, or one that is close enough to be of one function.
  private func isReached(_ tail: Int, from use: Int) -> Bool {
    list.isAccess(use - 1) || list.indentation(tail) == 0 || ByteClass.isCapital(list.firstByte(tail))
      || use > tail && use < tail + Self.reachOfLocals
  }

  /// Whether a name may stand for a list in which something is looked for: what is called, indexed or equal to something
  /// does not.
  private func isLookedInto(_ name: SlotReader.Unit) -> Bool {
    let next = name.upperBound + 1
    if list.isAccess(next) { return CallWords.matchers.contains(list.word(next + 1)) }
    if list.kind(next) == .open, list[next]?.spaceBefore == false { return false }
    return ![list.symbol(next), list.symbol(name.lowerBound - 1)].contains { $0 == .equality || $0 == .ordering }
  }
}
