import StatusRegistry

/// Lists of another protocol's replies: FTP's and SMTP's have three digits as well, and most of them no server of HTTP
/// sends.
extension Judge {
  /// Whether a constant stands among many that no registry of HTTP and no software knows.
  func isAmongForeignReplies(_ candidate: Candidate) -> Bool {
    guard candidate.isInRange, !candidate.isQuoted else { return false }
    let open = list.bracket(around: candidate.token)
    let place = FlowMemory.Place(open: open ?? Int.min, context: .constant)
    if let known = memory.votes[place] { return known > 0 }
    let isForeign = holdsForeignReplies(in: open)
    memory.votes[place] = isForeign ? 1 : 0
    return isForeign
  }

  /// Whether of the constants in a bracket five and a third of them all are unknown.
  private func holdsForeignReplies(in open: Int?) -> Bool {
    var known: Set<Int> = []
    var unknown: Set<Int> = []
    for index in list.members(of: open, atMost: 4_000) where list.symbol(index) == .assign {
      guard let other = Candidate(index + 1, in: list), other.isInRange, !other.isQuoted else { continue }
      if StatusCode(other.value).entry == nil { unknown.insert(other.value) } else { known.insert(other.value) }
    }
    return unknown.count >= 5 && unknown.count * 2 >= known.count
  }
}
