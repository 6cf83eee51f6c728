extension Judge {
  /// The key of a map: its own value may be the code's phrase; else the map's name or the other keys tell.
  func judgeKey(value: Int, _ candidate: Candidate, trail: inout Trail) -> Ruling {
    trail.isMember = true
    trail.isKey = true
    // `412: ("precondition_failed", "precondition")`
    let text = list.kind(value) == .open && !list.isBracket(value, "{") ? value + 1 : value
    if list.kind(text) == .string, isPhrase(list.words(text), of: candidate),
      let evidence = weigh([.phraseBeside, .key], candidate)
    {
      trail.fallback = Verdict(context: .tableKey, evidence: evidence, why: "key beside its own reason phrase")
    } else if candidate.isRegistered, list.kind(text) == .word, list.words(text).last == "response",
      list.isBracket(text + 1, "(") || list.isAccess(text + 1),
      let evidence = weigh([.key, .ownedByResponse], candidate)
    {
      trail.fallback = Verdict(context: .tableKey, evidence: evidence, why: "key of `\(name(text))(...)`")
    } else if case .found(let verdict) = siblings(of: candidate, context: .tableKey),
      // Keys of numbers, in a text on something else, are a table of anything.
      list.kind(value) != .number || facts.speaksHTTP
    {
      trail.fallback = verdict
    }
    if trail.fallback != nil, facts.speaksForeignProtocol { trail.fallback = nil }
    return .open
  }

  /// A map whose name says that its keys are statuses: `responses`, `STATUS_TEXTS`, `httpErrors`.
  func judgeKeys(named link: Int, _ words: NameWords, _ candidate: Candidate, trail: Trail) -> Ruling? {
    guard trail.isKey, candidate.isInRange || candidate.wildcardClass != nil, let last = words.last else { return nil }
    let isOfHTTP = words.words.dropLast().contains {
      Lexicon.statusWords.contains($0) || Lexicon.httpWords.contains($0) || Lexicon.responseWords.contains($0)
    }
    if !words.words.contains("http"), words.containsAny(of: Lexicon.foreign) { return nil }
    guard
      last == "responses" && facts.speaksHTTP || isOfHTTP && Lexicon.keyed.contains(last)
        || last != "responses" && isMapOfStatuses(words, candidate)
    else {
      return nil
    }
    let evidence: Evidence = facts.speaksHTTP || candidate.isRegistered && words.contains("http") ? .strong : .medium
    return .found(Verdict(context: .tableKey, evidence: evidence, why: "key of `\(name(link))`"))
  }
}
