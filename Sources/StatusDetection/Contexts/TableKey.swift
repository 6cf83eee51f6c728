extension Judge {
  /// The key of a map: its own value may be the code's phrase; else the map's name or the other keys tell.
  func judgeKey(value: Int, _ candidate: Candidate, trail: inout Trail) -> Ruling {
    trail.isMember = true
    trail.isKey = true
    if list.kind(value) == .string, isPhrase(NameWords(list.inner(value)), of: candidate) {
      trail.fallback = Verdict(context: .tableKey, evidence: .medium, why: "key beside its own reason phrase")
    } else if case .found(let verdict) = siblings(of: candidate, context: .tableKey) {
      trail.fallback = verdict
    }
    return .open
  }
}
