extension Judge {
  /// The value of a named entry, field or property: the name tells, else what it stands beside.
  func judgeField(_ nameToken: Int, open: Int?, _ candidate: Candidate, trail: inout Trail) -> Ruling {
    let words = list.words(nameToken)
    if let ruling = judgeKeys(named: nameToken, words, candidate, trail: trail) { return ruling }
    // HTTP/2's pseudo-header.
    let isPseudoHeader = list.kind(nameToken) == .string && list.inner(nameToken).elementsEqual(":status".utf8)
    let verdict = isPseudoHeader ? .sure : verdict(of: words)
    switch verdict {
    case .foreign, .quantity:
      if let bound = judgeBound(words, open: open, candidate) { return .found(bound) }
      return judgeOwnPhrase(nameToken, candidate, context: .field, why: "value of `\(name(nameToken))`").map(
        Ruling.found)
        ?? .refused
    case .neutral, .vague:
      // `:responses {200 {...}}`, `responses={404: ...}`
      if trail.isKey, words.last == "responses" || words.last == "response",
        candidate.isInRange || candidate.wildcardClass != nil
      {
        return .found(Verdict(context: .tableKey, evidence: .strong, why: "key under `\(name(nameToken))`"))
      }
      trail.isMember = true
      trail.isField = true
      if list.symbol(nameToken - 1) != .dot,
        case .found(let followed) = followField(nameToken, candidate, context: .field)
      {
        return .found(followed)
      }
      if let verdict = judgeOwnPhrase(nameToken, candidate, context: .field, why: "value of `\(name(nameToken))`") {
        trail.fallback = verdict
        trail.votes = nil
      } else {
        weighVote(under: nameToken, candidate, &trail)
      }
      return .open
    case .sure, .status, .code:
      if verdict != .sure, let open, isInQuery(open) { return .refused }
      let beside = open.map { stands(besideResponseFieldsIn: $0) || isOptionOfResponse($0) } ?? false
      guard
        let evidence = evidence(
          verdict, hasReceiver: beside && verdict == .status, candidate, named: nameToken, in: .field)
      else { return .open }
      let isSure = verdict != .code || beside
      return .found(
        Verdict(
          context: .field, evidence: isSure ? evidence : min(evidence, .medium), why: "value of `\(name(nameToken))`",
          isCompared: isExpected(nameToken)))
    }
  }

  /// A bound of statuses that a call is given: `http.expectedStatuses({ min: 200, max: 299 })`.
  private func judgeBound(_ words: NameWords, open: Int?, _ candidate: Candidate) -> Verdict? {
    guard let last = words.last, Lexicon.extremes.contains(last), words.words.count == 1, candidate.isInRange,
      let call = open.flatMap({ list.bracket(around: $0) }), list.isBracket(call, "("),
      let callee = reader.callee(of: call), let tail = callee.links.first,
      [.sure, .status].contains(verdict(of: list.words(tail)))
    else { return nil }
    return Verdict(context: .rangeBound, evidence: .medium, why: "bound in `\(name(tail))(...)`", isCompared: true)
  }

  /// Whether a map is a database's row or question: `Order.find({ status: 200 })`, `where: { status: 300 }`.
  private func isInQuery(_ open: Int) -> Bool {
    // `new TicketModel { Status = 202 }`, `Order{Status: 300}`
    let type = list.kind(open - 1) == .close ? (list.match(open - 1) ?? open) - 1 : open - 1
    if language.isSubset(of: [.cSharp, .go, .rust, .cPlusPlus, .java, .kotlin, .elixir]), list.kind(type) == .word,
      list.isBracket(open, "{"), let chain = list.chain(endingAt: type),
      let tail = chain.links.first
    {
      let words = list.words(tail)
      if !words.containsAny(of: Lexicon.httpWords),
        words.containsAny(of: Lexicon.foreign) || words.last == "model" || words.last == "entity"
      {
        return true
      }
    }
    if list.symbol(open - 1) == .colon,
      list.isWord(open - 2, "where filter set attributes values columns")
    {
      return true
    }
    guard let call = list.bracket(around: open), list.isBracket(call, "("), let callee = reader.callee(of: call),
      let tail = callee.links.first, CallWords.queries.contains(list.word(tail))
    else { return false }
    return callee.links.count > 1 && !callee.links.dropFirst().contains(where: isReceiver)
  }

  /// Whether a map is handed to what makes a response: `new Response(body, { status: 404 })`.
  private func isOptionOfResponse(_ open: Int) -> Bool {
    guard let call = list.bracket(around: open), list.isBracket(call, "("), let callee = reader.callee(of: call) else {
      return false
    }
    return callee.links.prefix(2).contains { list.words($0).containsAny(of: "response") }
  }

  /// Whether entries of a map have names that go with a response: `body`, `headers`, `message`.
  private func stands(besideResponseFieldsIn open: Int) -> Bool {
    guard let close = list.match(open) else { return false }
    var index = open + 1
    var steps = 0
    while index < close, steps < 200 {
      steps += 1
      if list.grammar.dialect == .clojure, list.firstByte(index) == UInt8(ascii: ":"),
        Lexicon.responseFields.contains(list.word(index))
      {
        return true
      }
      let next = list.symbol(index + 1)
      if next == .colon || next == .fatArrow || next == .assign,
        list.kind(index) == .word || list.kind(index) == .string,
        Lexicon.responseFields.contains(name(index).lowercased())
      {
        return true
      }
      index = list.kind(index) == .open ? (list.match(index) ?? index) + 1 : index + 1
    }
    return false
  }
}
