import StatusRegistry

extension Judge {
  /// The vote of the other members of a list, keys of a map or labels of a switch: three distinct registered codes, two
  /// of them no multiple of 100, not consecutive, none unregistered.
  func siblings(of candidate: Candidate, context: Context) -> Ruling {
    guard candidate.isInRange, candidate.isRegistered, let open = list.bracket(around: candidate.token),
      let count = codesSideBySide(in: open, context: context), !facts.speaksForeignProtocol
    else { return .open }
    guard let evidence = weigh(Self.clues(ofVotes: count) + [Clue(context)], candidate) else { return .open }
    return .found(Verdict(context: context, evidence: evidence, why: "one of \(count) registered codes side by side"))
  }

  static func clues(ofVotes count: Int) -> [Clue] { [count < 5 ? .fewCodesBeside : .manyCodesBeside] }

  /// How many distinct codes stand in a bracket, if they vote for one another; counted once for each bracket.
  private func codesSideBySide(in open: Int, context: Context) -> Int? {
    let place = FlowMemory.Place(open: open, context: context)
    if let known = memory.votes[place] { return known > 0 ? known : nil }
    let count = vote(of: siblingValues(in: open, context: context) ?? [])
    memory.votes[place] = count
    return count > 0 ? count : nil
  }

  func vote(of values: [Int]) -> Int {
    let distinct = Set(values)
    let strangers = distinct.filter { !StatusCode($0).isRegistered }
    // Among many a few may be some software's own.
    guard distinct.count >= 3, strangers.count * 8 <= distinct.count,
      strangers.allSatisfy({ StatusCode($0).entry != nil })
    else { return 0 }
    guard distinct.filter({ $0 % 100 != 0 }).count >= 2 else { return 0 }
    let sorted = distinct.sorted()
    return zip(sorted, sorted.dropFirst()).contains { $1 - $0 > 1 } ? distinct.count : 0
  }

  /// The numbers that stand in the same bracket at the same kind of place; nil where there are too many to be codes.
  private func siblingValues(in open: Int, context: Context) -> [Int]? {
    var values: [Int] = []
    for index in list.members(of: open, atMost: 2_000) {
      guard let candidate = Candidate(index, in: list), isAtPlace(candidate, context) else { continue }
      guard candidate.isInRange, values.count < 200 else { return nil }
      values.append(candidate.value)
    }
    return values
  }

  private func isAtPlace(_ candidate: Candidate, _ context: Context) -> Bool {
    let next = list.symbol(candidate.last + 1)
    switch context {
    case .tableKey:
      return next == .colon || next == .fatArrow
        || next == .assign && (language == .powerShell || language == .r)
    case .caseLabel:
      return next == .fatArrow || next == .thinArrow || next == .comma || next == .bar
        || list.isWord(candidate.token - 1, "case when")
    default:
      let before = candidate.token - 1
      let isFirst = list.kind(before) == .open || list.symbol(before) == .comma
      return isFirst && (next == .comma || list.kind(candidate.last + 1) == .close)
    }
  }
}
