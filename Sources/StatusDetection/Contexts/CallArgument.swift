/// A call and the place of an argument in it.
struct CallSite {
  let callee: Chain
  let index: Int
  /// The token of the argument's label.
  let label: Int?
  let arity: Int
  /// The opening bracket, or the callee's last token in a call without brackets.
  let open: Int
  /// The callee's last name, without words where it has none.
  let words: NameWords
  let traits: CallTraits

  init(callee: Chain, index: Int, label: Int?, arity: Int, open: Int, in list: TokenList) {
    (self.callee, self.index, self.label, self.arity, self.open) = (callee, index, label, arity, open)
    let tail = callee.links.first ?? -1
    (words, traits) = (list.words(tail), list.callTraits(tail))
  }
}

extension Judge {
  /// An argument of a call: by its label, by the catalogue, by what is compared in the call, by the callee's name.
  func judgeArgument(
    _ call: CallSite, _ candidate: Candidate, unit: SlotReader.Unit, trail: inout Trail
  ) -> Ruling {
    if isRefused(call.callee) || isQuery(call, candidate) { return .refused }
    if let ruling = helper(call, candidate) ?? judgeColumn(call, candidate, trail: trail)
      ?? judgeParameterSource(call, candidate, trail: trail) ?? judgeBaseCall(call, candidate)
    {
      return ruling
    }
    if let label = call.label {
      let ruling = judgeLabel(label, of: call, candidate, trail: trail)
      if case .open = ruling {} else { return ruling }
      guard call.index > 0 || candidate.isQuoted == false else { return .open }
    }
    // `c.JSON(Page{Widths: []int{200}})`: what is handed over is the page.
    if trail.isField { return .open }
    if let known = knownCall(call, candidate), call.label == nil, !trail.isMember || known.argument < 0 {
      return .found(
        Verdict(
          context: context(of: call), evidence: .strong, why: argumentText(call), preferredClass: known.preferredClass))
    }
    if let ruling = judgeAssertion(call, candidate) ?? judgePair(call, candidate) ?? judgeAddedKey(call, candidate)
      ?? judgeMessage(call, candidate) ?? judgeNamedArgument(call, candidate)
    {
      return ruling
    }
    // A list that is sent is data of anything.
    if call.traits.contains(.writing), let tail = call.callee.links.first { weighVote(under: tail, candidate, &trail) }
    if call.label == nil, let ruling = judgeCalleeName(call, candidate) { return ruling }
    if call.label == nil, let beside = judgePhraseBeside(candidate, context: .callArgument) { return .found(beside) }
    if call.arity > 2, call.traits.contains(.listing), facts.speaksHTTP {
      // `listOf(408, 429, 503)`
      if case .found(let verdict) = siblings(of: candidate, context: .listMember) {
        trail.isMember = true
        trail.fallback = verdict
        trail.votes = memory.votes[FlowMemory.Place(open: call.open, context: .listMember)]
      }
    }
    let passed = follow(call, candidate)
    if case .open = passed { return passOn(call, unit: unit, trail: &trail) }
    return passed
  }

  /// `entry("status", 200)`, `Key("http.status_code").Int(200)`: a string before the number names it.
  private func judgePair(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    var key = call.open + 1
    if call.index == 0, call.arity == 1, list.isBracket(call.callee.first, "(") == false, call.callee.links.count > 1,
      list.isBracket(call.callee.links[1] + 1, "("), list.kind(call.callee.links[1] + 2) == .string
    {
      key = call.callee.links[1] + 2
    } else if call.index != 1 || call.arity > 3 {
      return nil
    }
    // `headers.put(Names.STATUS, 301)`
    if call.index == 1, list.kind(key) == .word, call.traits.contains(.adding) {
      while list.isAccess(key + 1), list.kind(key + 2) == .word { key += 2 }
    } else if list.kind(key) != .string {
      return nil
    }
    guard list.symbol(key + 1) == .comma || list.kind(key + 1) == .close else { return nil }
    let isPseudoHeader = list.inner(key).elementsEqual(":status".utf8)
    let verdict = isPseudoHeader ? .sure : verdict(of: list.words(key))
    guard verdict == .sure || verdict == .status,
      let evidence = evidence(verdict, hasReceiver: false, candidate, in: .field)
    else {
      return nil
    }
    return .found(Verdict(context: .field, evidence: evidence, why: "value of `\(name(key))`"))
  }

  /// A callee that the user says takes no status.
  private func isRefused(_ callee: Chain) -> Bool {
    guard !options.not.isEmpty, let tail = callee.links.first else { return false }
    return options.not.contains(name(tail))
  }

  /// A query whose argument or label is a column called `status` or `code`, unless it asks a list of responses.
  private func isQuery(_ call: CallSite, _ candidate: Candidate) -> Bool {
    guard call.traits.contains(.query), let tail = call.callee.links.first,
      call.callee.links.count > 1 || call.open == tail || isInTypeOfSomethingElse(tail),
      !call.callee.links.dropFirst().contains(where: isReceiver)
    else { return false }
    let column = call.label ?? (list.kind(call.open + 1) == .string ? call.open + 1 : nil)
    guard let column else { return false }
    let verdict = verdict(of: list.words(column))
    return verdict == .status || verdict == .code || verdict == .sure && CallWords.conditions.contains(call.words.name)
  }

  /// A call of the user's own.
  private func helper(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard !options.calls.isEmpty else { return nil }
    let spelled = call.callee.links.reversed().map(name).joined(separator: ".")
    for helper in options.calls where spelled == helper.name || spelled.hasSuffix("." + helper.name) {
      if let label = helper.label, let own = call.label, name(own) == label { return found(call) }
      if let argument = helper.argument, argument == call.index { return found(call) }
    }
    return nil
  }

  private func found(_ call: CallSite) -> Ruling {
    .found(
      Verdict(
        context: call.label == nil ? .callArgument : .labelledArgument, evidence: .strong, why: argumentText(call)))
  }

  /// The row of the catalogue for an argument, if its needs are met.
  func knownCall(_ call: CallSite, _ candidate: Candidate) -> KnownCall? {
    guard call.traits.contains(.known) else { return nil }
    let word = call.words.name
    let receiver = call.callee.links.count > 1 ? list.word(call.callee.links[1]) : nil
    let found = Catalogue.shared.call(named: word, receiver: receiver, argument: call.index, in: language) { row in
      // A quoted number in a call is a text: supertest's `.expect("12345")` is a body.
      guard row.takesText || !candidate.isQuoted else { return false }
      guard call.arity >= row.arity else { return false }
      // A redirect's and an `-1` row's other arguments are no codes.
      if row.preferredClass == 3 || row.argument < 0, !candidate.isInRange { return false }
      return isMet(row.needs, call.callee)
    }
    if found != nil, facts.isAboutForeignProtocol,
      word != "WriteHeader", !call.callee.links.contains(where: { list.words($0).containsAny(of: Lexicon.httpWords) })
    {
      return nil
    }
    return found
  }

  private func isMet(_ need: KnownCall.Need, _ callee: Chain) -> Bool {
    switch need {
    case .nothing: return true
    case .http: return facts.speaksHTTP
    case .receiver:
      return callee.links.dropFirst().contains { isReceiver($0) || Lexicon.contextReceivers.contains(list.word($0)) }
    case .mockChain:
      return callee.links.dropFirst().contains {
        CallWords.requests.contains(list.word($0)) && list.isBracket($0 + 1, "(") && list.word($0) != "request"
      }
    case .requestChain: return callee.links.dropFirst().contains { CallWords.requests.contains(list.word($0)) }
    case .framework(let name): return memory.mentions(name.description)
    case .word(let text):
      let word = Word(stringLiteral: text)
      return callee.links.dropFirst().contains { list.word($0) == word } || facts.imports(word)
    }
  }

  /// `status: 404`, `status_code=404`
  private func judgeLabel(_ label: Int, of call: CallSite, _ candidate: Candidate, trail: Trail) -> Ruling {
    let words = list.words(label)
    if let ruling = judgeKeys(named: label, words, candidate, trail: trail) { return ruling }
    let verdict = verdict(of: words)
    if verdict == .foreign || verdict == .quantity {
      return judgeOwnPhrase(label, candidate, context: .field, why: "value of `\(name(label))`").map(Ruling.found)
        ?? .refused
    }
    if language == .ruby, candidate.value >= 400, candidate.isInRange, candidate.isRegistered, facts.speaksHTTP,
      list.symbol(label + 1) == .fatArrow, list.kind(label) == .word, let tail = call.callee.links.first,
      list.words(tail).containsAny(of: Lexicon.errorWords)
    {
      // `handle_exception RecordNotFound => 404`
      return .found(
        Verdict(context: .labelledArgument, evidence: .medium, why: "what `\(name(tail))` makes of `\(name(label))`"))
    }
    let takesResponse = call.callee.links.prefix(2).contains {
      let callee = list.words($0)
      return callee.containsAny(of: Lexicon.responseCallees)
    }
    if !takesResponse, verdict == .status || verdict == .code, words.words.count == 1, changesThing(call.callee) {
      return .refused
    }
    guard
      let evidence = evidence(
        verdict, hasReceiver: takesResponse, candidate, named: label, least: 10, in: .labelledArgument)
    else {
      return .open
    }
    return .found(
      Verdict(
        context: .labelledArgument, evidence: evidence,
        why: "argument `\(name(label))` of `\(text(of: call.callee))(...)`",
        isCompared: isExpected(label)))
  }

  /// `update_ticket(status: 200)`: a function of a thing with a status of its own.
  private func changesThing(_ callee: Chain) -> Bool {
    guard let tail = callee.links.first else { return false }
    let words = list.words(tail).words
    return words.count > 1
      && words.dropFirst().contains { word in
        let noun = word.withoutPlural
        return Lexicon.foreign.contains(noun) && !Lexicon.looselyForeign.contains(noun)
      }
  }

  /// The callee's own name: `setStatus(404)`, `HttpStatusCode(404)`, `new HttpError(404)`.
  private func judgeCalleeName(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard let tail = call.callee.links.first else { return nil }
    if saysNothing(call) { return judgeNeutralCallee(call, tail, candidate) }
    let reading = reading(of: call.callee)
    guard reading.name == tail || reading.verdict != .neutral else { return nil }
    let words = call.words
    // A page is made of a text: `errorPage("404 Not Found")`.
    if words.last == "page" { return nil }
    if call.traits.contains(.http) || isMember(call, tail), let found = judgeOwnName(call, tail, candidate) {
      return found
    }
    if call.traits.contains(.http), words.containsAny(of: "error exception"), call.index <= 1,
      candidate.value >= 300, candidate.isInRange, call.index == 0 || candidate.isRegistered
    {
      return .found(Verdict(context: .callArgument, evidence: .strong, why: argumentText(call)))
    }
    if let ruling = judgeErrorCallee(call, candidate) ?? judgeResponder(call, candidate) { return ruling }
    if call.traits.contains(.redirect), (300...399).contains(candidate.value), facts.speaksHTTP {
      return .found(Verdict(context: .callArgument, evidence: .strong, why: argumentText(call), preferredClass: 3))
    }
    // `assert_response_codes(first, second, third, 200, 404)`
    let takesSeveral = reading.verdict == .sure && words.containsAny(of: "codes statuses") && candidate.isRegistered
    guard call.index == 0 || call.arity <= 3 || takesSeveral, reading.name == tail else { return nil }
    if call.index > 0, reading.verdict != .sure, reading.verdict != .status { return nil }
    // `store.updateStatus(id, 302)` changes a row.
    if call.index > 0, reading.verdict == .status, !reading.hasReceiver,
      words.words.first.map(CallWords.changing.contains) ?? false
    {
      return nil
    }
    let isAsked = words.words.first.map(CallWords.asking.contains) ?? false && facts.speaksHTTP
    guard
      let evidence = evidence(
        reading.verdict, hasReceiver: reading.hasReceiver || isAsked, candidate, named: tail, least: 10)
    else { return nil }
    return .found(
      Verdict(
        context: context(of: call), evidence: call.index == 0 ? evidence : min(evidence, .medium),
        why: argumentText(call)))
  }

  /// Whether a callee's name says nothing of any argument, as that of most does.
  private func saysNothing(_ call: CallSite) -> Bool {
    guard call.traits.isDisjoint(with: .telling), verdict(of: call.words) == .neutral else { return false }
    // Of urllib's responses.
    return list.grammar.dialect != .shell && call.words.name != "getcode"
  }

  /// What may be said all the same: the name is the code's phrase, or the argument before is what is written to.
  private func judgeNeutralCallee(_ call: CallSite, _ tail: Int, _ candidate: Candidate) -> Ruling? {
    // A page is made of a text: `errorPage("404 Not Found")`.
    if call.words.last == "page" { return nil }
    if isMember(call, tail), let found = judgeOwnName(call, tail, candidate) { return found }
    return call.index > 0 ? judgeResponder(call, candidate) : nil
  }

  /// Whether a callee may be a member of an enumeration of codes: `NOT_FOUND(404)`.
  private func isMember(_ call: CallSite, _ tail: Int) -> Bool {
    call.callee.links.count == 1 && (list[tail]?.startsLine == true || list.symbol(tail - 1) == .comma)
  }

  /// A callee whose name is the phrase of its first argument.
  private func judgeOwnName(_ call: CallSite, _ tail: Int, _ candidate: Candidate) -> Ruling? {
    guard call.index == 0 else { return nil }
    return judgeOwnPhrase(tail, candidate, context: .field, why: "value of `\(name(tail))`").map(Ruling.found)
  }

  /// A call that asserts compares with its argument; any other takes it.
  private func context(of call: CallSite) -> Context {
    guard let first = call.words.words.first else { return .callArgument }
    return CallWords.asserting.contains(first) ? .comparison : .callArgument
  }

  /// A call that passes its argument on: the call itself is looked at next.
  private func passOn(_ call: CallSite, unit: SlotReader.Unit, trail: inout Trail) -> Ruling {
    guard !call.callee.links.isEmpty,
      !call.traits.isDisjoint(with: .passing) || makesValue(call) || call.arity <= 3 && verdict(of: call.words) == .sure
    else { return .open }
    let name = call.words.name
    if name == "range" { trail.isRange = true }
    if call.traits.contains(.bounding), call.index == 0 || name == "between" { trail.isRange = true }
    // Where no bracket shows the call's end, the slot's own outer piece comes next.
    if list.kind(call.open) != .open, language.isSubset(of: .applicative) { return .open }
    let isTransparent =
      call.traits.contains(.transparent) || makesValue(call)
      || call.traits.contains(.hamcrest) && call.callee.links.count <= 2
      || call.traits.contains(.schema) && call.callee.links.count > 1
        && (call.index == 0 || !call.traits.contains(.bounding))
    if isTransparent || call.arity <= 3 && verdict(of: call.words) == .sure {
      let close = list.match(call.open) ?? list.count - 1
      let first = list.isWord(call.callee.first - 1, "new") ? call.callee.first - 1 : call.callee.first
      if close >= unit.upperBound { trail.continuation = first...close }
      if call.traits.contains(.listing) { trail.isListed = true }
    }
    return .open
  }

  /// Ruby's `Set.new([429, 503])`, and `new(404)` of Go 1.26, a pointer to what it is handed.
  private func makesValue(_ call: CallSite) -> Bool {
    guard call.words.name == "new" else { return false }
    if language == .go { return call.callee.links.count == 1 && call.arity == 1 }
    return call.callee.links.count == 2 && list.isWord(call.callee.links[1], "Set")
  }

  /// "first argument of `res.status(...)`"
  func argumentText(_ call: CallSite) -> String {
    let ordinals = ["first", "second", "third", "fourth", "fifth"]
    let ordinal = call.index >= 0 && call.index < ordinals.count ? ordinals[call.index] : "an"
    return "\(ordinal) argument of `\(text(of: call.callee))(...)`"
  }
}
