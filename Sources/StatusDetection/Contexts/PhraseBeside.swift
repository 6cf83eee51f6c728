extension Judge {
  /// A line of a map that is shown without its brackets: `404: ("not_found", "-o-"),`.
  func judgeEntryOfFragment(_ candidate: Candidate) -> Verdict? {
    guard language == .python, list[candidate.token]?.startsLine == true, list.symbol(candidate.last + 1) == .colon,
      list.bracket(around: candidate.token) == nil
    else { return nil }
    let value = candidate.last + 2
    let text = list.isBracket(value, "(") || list.isBracket(value, "[") ? value + 1 : value
    guard list.kind(text) == .string, isPhrase(list.words(text), of: candidate), !facts.speaksForeignProtocol
    else { return nil }
    return Verdict(context: .tableKey, evidence: .medium, why: "key beside its own reason phrase")
  }

  /// A number beside its own reason phrase in a list or a call: `{404, "Not Found"}`, `send_error(req, 404, "Not Found")`.
  func judgePhraseBeside(_ candidate: Candidate, context: Context) -> Verdict? {
    guard candidate.isInRange, candidate.isRegistered else { return nil }
    var next = candidate.last + (list.symbol(candidate.last + 1) == .comma ? 2 : 1)
    // Erlang's `<<"Not Found">>`.
    if list.grammar.dialect == .erlang, list.symbol(next) == .other { next += 1 }
    let isLispForm = list.grammar.dialect == .clojure
    guard isLispForm || list.symbol(candidate.last + 1) == .comma,
      list.kind(next) == .string || list.kind(next) == .word,
      isPhrase(list.words(next), of: candidate), !facts.speaksForeignProtocol
    else { return nil }
    return weigh([.phraseBeside, Clue(context)], candidate).map {
      Verdict(context: context, evidence: $0, why: "beside its own reason phrase")
    }
  }
}
