extension Judge {
  /// A number beside its own reason phrase in a list or a call: `{404, "Not Found"}`, `send_error(req, 404, "Not Found")`.
  func judgePhraseBeside(_ candidate: Candidate, context: Context) -> Verdict? {
    guard candidate.isInRange, isRegistered(candidate) else { return nil }
    var next = candidate.last + (list.symbol(candidate.last + 1) == .comma ? 2 : 1)
    // Erlang's `<<"Not Found">>`.
    if list.grammar.dialect == .erlang, list.symbol(next) == .other { next += 1 }
    let isLispForm = list.grammar.dialect == .clojure
    guard isLispForm || list.symbol(candidate.last + 1) == .comma,
      list.kind(next) == .string || list.kind(next) == .word,
      isPhrase(NameWords(list.inner(next)), of: candidate), !facts.speaksForeignProtocol
    else { return nil }
    return Verdict(context: context, evidence: .medium, why: "beside its own reason phrase")
  }
}
