extension Judge {
  /// `error.message.includes("429")`: a code that is looked for in what an error says.
  func judgeMessage(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard candidate.isQuoted, call.index == 0, candidate.value >= 400, candidate.isRegistered,
      call.callee.links.count > 2, Self.searching.contains(name(call.callee.links[0])),
      ["message", "Message", "getMessage"].contains(name(call.callee.links[1])),
      list.words(call.callee.links[2]).containsAny(of: "error err e exception ex"), facts.speaksHTTP
    else { return nil }
    return .found(
      Verdict(
        context: .comparison, evidence: .medium, why: "looked for in `\(text(of: call.callee))(...)`", isCompared: true)
    )
  }

  private static let searching: Set<String> = ["includes", "contains", "Contains", "indexOf", "include?"]
}
