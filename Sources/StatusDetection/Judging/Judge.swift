/// Judges the candidates of one file: walks the slot path of each and asks the contexts.
final class Judge {
  let list: TokenList
  let reader: SlotReader
  let language: LanguageSet
  let options: DetectionOptions
  let memory: FlowMemory

  /// How many slots are looked at from a number outwards.
  private static let longestPath = 7

  init(_ list: TokenList, language: LanguageSet, options: DetectionOptions) {
    self.list = list
    self.reader = SlotReader(list: list, language: language)
    self.language = language
    self.options = options
    self.memory = FlowMemory(list, isAmongHTTP: options.speaksHTTP)
  }

  var facts: FileFacts { memory.facts }

  /// The verdict on a candidate, or nil where it denotes something else.
  func verdict(on candidate: Candidate) -> Verdict? {
    switch ruling(on: candidate) {
    case .found(let verdict): verdict
    case .refused: nil
    case .open: judgeEntryOfFragment(candidate) ?? weakVerdict(candidate)
    }
  }

  /// What the slots from a candidate outwards say of it.
  func ruling(on candidate: Candidate) -> Ruling {
    var unit = candidate.token...candidate.last
    var trail = Trail()
    for _ in 0..<Self.longestPath {
      let step = reader.step(from: unit)
      if let slot = step.slot {
        switch examine(slot, candidate, unit: unit, trail: &trail) {
        case .found(var verdict):
          if trail.isRange, verdict.context != .listMember { verdict.context = .rangeBound }
          return .found(verdict)
        case .refused: return .refused
        case .open: break
        }
      }
      let outer = trail.continuation ?? step.outer
      trail.continuation = nil
      guard let outer, outer != unit, outer.lowerBound <= unit.lowerBound, outer.upperBound >= unit.upperBound else {
        break
      }
      unit = outer
    }
    return trail.fallback.map(Ruling.found) ?? .open
  }

  /// What was passed on the way from a number outwards.
  struct Trail {
    /// The number is an end of a range.
    var isRange = false
    /// The number is a member of a list or a value of a map whose name is yet to come.
    var isMember = false
    /// The number is an argument of a call that makes a list of them.
    var isListed = false
    /// The number is the value of a field whose name says nothing.
    var isField = false
    /// Which member of a tuple the number is, where the tuple is a row of a table.
    var cell: Int?
    /// The number is the key of an entry.
    var isKey = false
    /// A larger piece that a slot wants looked at next.
    var continuation: SlotReader.Unit?
    /// How many codes beside the number vote for it, where the fallback is no more than their vote.
    var votes: Int?
    /// A verdict of medium evidence that holds where nothing stronger comes.
    var fallback: Verdict?

    /// Leaves out the vote of the numbers beside.
    mutating func dropVote() {
      if votes != nil { fallback = nil }
      votes = nil
    }
  }

  private func examine(_ slot: Slot, _ candidate: Candidate, unit: SlotReader.Unit, trail: inout Trail) -> Ruling {
    switch slot {
    case .argument(let callee, let index, let label, let arity, let open):
      let call = CallSite(callee: callee, index: index, label: label, arity: arity, open: open, in: list)
      return judgeArgument(call, candidate, unit: unit, trail: &trail)
    case .comparand(let other): return judgeComparison(with: other, candidate, context: .comparison)
    case .bound(let other): return judgeComparison(with: other, candidate, context: .rangeBound)
    case .rangeEnd:
      trail.isRange = true
      return .open
    case .arm(let subject): return judgeArm(subject, candidate)
    case .armResult(let pattern):
      judgePattern(pattern, candidate, trail: &trail)
      return .open
    case .key(let value): return judgeKey(value: value, candidate, trail: &trail)
    case .value(let name, let open): return judgeField(name, open: open, candidate, trail: &trail)
    case .item(let index, let count, let open):
      return judgeMember(index: index, count: count, open: open, candidate, trail: &trail)
    case .returned(let function, let index): return judgeReturned(function, index: index, candidate, trail: trail)
    case .assigned(let name): return judgeAssigned(name, candidate, trail: &trail)
    case .defaultValue(let name): return judgeDefault(name, candidate)
    case .fallback(let name): return judgeFallback(name, candidate, unit: unit)
    case .subscripted(let base): return judgeSubscript(of: base, candidate)
    case .refused: return .refused
    }
  }

  /// A registered number in a file that speaks of HTTP, shown only when asked for.
  private func weakVerdict(_ candidate: Candidate) -> Verdict? {
    guard options.leastEvidence == .weak, !candidate.isQuoted, candidate.isRegistered, facts.speaksHTTP else {
      return nil
    }
    return Verdict(context: .mention, evidence: .weak, why: "a registered code in a file that speaks of HTTP")
  }
}
