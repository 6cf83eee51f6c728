extension Judge {
  /// Erlang's clients and handlers speak in tuples, and Elixir's with them: `{ok, 200, Headers, Body}`,
  /// `{404, [], <<"gone">>}`.
  func judgeClientTuple(index: Int, count: Int, open: Int, _ candidate: Candidate) -> Ruling? {
    guard language.isSubset(of: [.erlang, .elixir]), candidate.isInRange, candidate.isRegistered,
      !facts.speaksForeignProtocol,
      !candidate.isQuoted, list.isBracket(open, "{")
    else { return nil }
    let isTagged = index == 1 && list.isWord(open + 1, "ok http_error error :ok")
    let isResponse =
      index == 1 && list.isWord(open + 1, "halt code response reply")
      || index == 2 && list.isWord(open + 1, "http_response")
      || index > 1 && list.isWord(candidate.token - 2, "fin nofin :fin :nofin")
    if isResponse, facts.speaksHTTP {
      return .found(Verdict(context: .listMember, evidence: .strong, why: "behind `\(name(open + 1))` in a tuple"))
    }
    let isOfStatusLine = index == 1 && count == 3 && list.isBracket(open - 1, "{")
    guard index == 0 && count > 1 || isTagged && count > 2 || isOfStatusLine else { return nil }
    if let client = client(of: open) {
      return .found(
        Verdict(context: .listMember, evidence: .strong, why: "in a tuple that `\(text(of: client))` gives"))
    }
    guard facts.speaksHTTP, candidate.value != 100, candidate.value != 300 else { return nil }
    // `{404, [], <<"gone">>}`: what a handler gives.
    if language == .erlang, index == 0,
      list.isBracket(open + 3, "[") || list.matches(open + 3, "Headers") || list.matches(open + 3, "<<")
    {
      let isWhole = count == 3 && !list.matches(open + 3, "<<")
      return .found(
        Verdict(context: .listMember, evidence: isWhole ? .strong : .medium, why: "first of a response"))
    }
    guard isTagged && count >= 4 || isOfStatusLine else { return nil }
    return .found(Verdict(context: .listMember, evidence: .medium, why: "in a tuple that a client's call gives"))
  }

  /// The call of a client that a tuple is matched with: right of `=`, beside it in an assertion, above it in a `case`.
  private func client(of open: Int) -> Chain? {
    var outer = open
    for _ in 0..<3 {
      let close = list.match(outer) ?? list.count
      var call: Chain?
      if list.symbol(close + 1) == .assign { call = list.chain(startingAt: close + 2) }
      if let around = list.bracket(around: outer), list.isBracket(around, "(") {
        // A guard may stand between the pattern and what it is matched with.
        var comma = close + 1
        if list.isWord(comma, "when") {
          while comma < close + 12, list.symbol(comma) != .comma { comma += 1 }
        }
        if list.symbol(comma) == .comma { call = list.chain(startingAt: comma + 1) }
      }
      if list.symbol(close + 1) == .thinArrow || list.isWord(close + 1, "when"),
        case .arm(let subject?)? = reader.step(from: outer...close).slot
      {
        call = list.chain(endingAt: subject.upperBound - 1)
      }
      if let call, call.links.contains(where: isClient) { return call }
      guard let next = list.bracket(around: outer), list.isBracket(next, "{") else { return nil }
      outer = next
    }
    return nil
  }

  private func isClient(_ link: Int) -> Bool {
    let words = list.words(link)
    return words.containsAny(of: "hackney httpc ibrowse lhttpc gun fusco shotgun katipo http req request requests")
  }
}
