/// What a class hands to the one it extends, or to another of its own constructors: `super(404)`, `this(500, message)`.
extension Judge {
  func judgeBaseCall(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.traits.contains(.baseCall) || language == .dart, let tail = call.callee.links.first, call.label == nil,
      candidate.isInRange
    else { return nil }
    if call.callee.links.count == 1,
      list.isWord(tail, "this") || list.isWord(tail, "static self") && list.isWord(tail - 1, "new")
    {
      return followOwnConstructor(call, candidate)
    }
    let isBase =
      list.isWord(tail, "super base") && call.callee.links.count == 1
      || call.callee.links.count == 2 && list.isWord(tail, "__init__ __construct initialize")
        && list.isWord(call.callee.links[1], "super parent")
      || language == .dart && call.callee.links.count == 2 && list.isWord(call.callee.links[1], "super")
    guard isBase, candidate.isRegistered, !candidate.isQuoted, !facts.speaksForeignProtocol, call.index <= 2,
      let type = reader.enclosingType(of: candidate.token)
    else { return nil }
    let words = type.head.filter { list.kind($0) == .word }.map { list.words($0) }
    let saysHTTP = words.contains { $0.containsAny(of: Lexicon.httpWords) }
    let isError = candidate.value >= 400 && words.contains { $0.containsAny(of: Lexicon.errorWords) }
    let isNamed = isPhrase(list.words(type.name).dropping(Lexicon.errorWords), of: candidate)
    var clues: [Clue] = [.argument]
    if saysHTTP { clues.append(.httpInName) }
    if isNamed { clues += [.ownPhrase, .tellingPhrase] }
    if isError { clues.append(.extendsError) }
    guard let evidence = saysHTTP && candidate.value >= 300 ? .strong : weigh(clues, candidate) else { return nil }
    return .found(
      Verdict(
        context: .callArgument, evidence: evidence,
        why: "handed by `\(name(type.name))` to what it extends"))
  }

  /// The parameter of the constructor with as many parameters tells.
  private func followOwnConstructor(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard let type = reader.enclosingType(of: candidate.token), memory.budget > 0 else { return nil }
    memory.budget -= 1
    let isNamed = language == .php
    for place in isNamed ? constructors(of: type) : memory.names.places(of: type.name, limit: 12) {
      // What has a default may be left out.
      guard let function = reader.definition(at: place),
        isNamed || reader.arity(of: function.parameters) == call.arity,
        let parameter = reader.parameterName(call.index, of: function)
      else { continue }
      let verdict = verdict(of: list.words(parameter))
      let isError =
        (400...511).contains(candidate.value) && candidate.isRegistered && verdict == .code
        && list.words(type.name).containsAny(of: Lexicon.errorWords)
      guard
        let evidence = evidence(verdict, hasReceiver: false, candidate, named: parameter) ?? (isError ? .medium : nil)
      else { continue }
      return .found(
        Verdict(
          context: .callArgument, evidence: evidence,
          why: "\(argumentText(call)), whose parameter is `\(name(parameter))`"))
    }
    return nil
  }

  /// The names of PHP's constructors in a class.
  private func constructors(of type: EnclosingType) -> [Int] {
    guard let body = type.body else { return [] }
    let end = min(list.match(body) ?? list.count, body + 4_000)
    return (body..<max(body, end)).first { list.isWord($0, "__construct") }.map { [$0] } ?? []
  }

  /// `new AppError("No such page", 404)`, `raise ApiException(403)`: an error is made with its status.
  func judgeErrorCallee(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.traits.contains(.error), call.traits.isDisjoint(with: [.foreign, .log]), call.words.words.count > 1,
      (400...511).contains(candidate.value), candidate.isRegistered, !candidate.isQuoted, call.index <= 2,
      call.callee.links.count <= 2,
      let evidence = weigh(
        [.makesError, .argument] + (call.traits.contains(.answering) ? [.answers] : []), candidate)
    else { return nil }
    return .found(Verdict(context: .callArgument, evidence: evidence, why: argumentText(call)))
  }
}

extension Judge {
  /// `sendJson(res, 200, body)`, `respond(404)`, `HttpEncode(200, headers)`: a call whose name says that it answers.
  func judgeResponder(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard candidate.isRegistered, call.index <= 2 else { return nil }
    let answers = call.traits.contains(.answering)
    let followsWriter = call.index > 0 && writerStands(before: candidate, in: call)
    guard !candidate.isQuoted || answers && followsWriter else { return nil }
    if answers, let ruling = judgeStub(call, candidate) { return ruling }
    let isBehindNothing = call.index == 1 && answers && makesResponse(call)
    guard call.index == 0 || followsWriter || isBehindNothing,
      call.traits.isDisjoint(with: [.foreign, .quantity, .log])
    else {
      return nil
    }
    let namesHTTP = call.traits.contains(.http) && call.words.words.count > 1 && call.arity > 1
    guard answers || namesHTTP || followsWriter else { return nil }
    var clues: [Clue] = [.argument]
    if answers { clues.append(.answers) }
    if namesHTTP { clues.append(.httpInName) }
    if followsWriter { clues.append(.afterWriter) }
    if followsWriter, !answers, call.traits.contains(.writing) { clues.append(.writes) }
    guard !isKnown(call),
      let evidence = weigh(clues, candidate)
    else { return nil }
    return .found(Verdict(context: .callArgument, evidence: evidence, why: argumentText(call)))
  }

  /// `new StreamedResponse(null, 200, "", headers)`: a type of responses is made of a status and what belongs to it.
  private func makesResponse(_ call: CallSite) -> Bool {
    guard let tail = call.callee.links.first, call.arity > 2, call.words.last == "response", call.words.words.count > 1
    else { return false }
    return ByteClass.isCapital(list.firstByte(tail))
  }

  /// `stub_response("gone", 410)`: a call whose name says that it makes up a response, with one number.
  private func judgeStub(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.index > 0, call.arity <= 4, call.words.containsAny(of: "stub mock fake dummy canned"),
      !call.traits.contains(.quantity), !isKnown(call),
      let evidence = weigh([.argument, .answers], candidate)
    else { return nil }
    let end = list.kind(call.open) == .open ? list.match(call.open) ?? candidate.last : candidate.last
    let others = (call.open + 1..<max(call.open + 2, end)).filter {
      list.kind($0) == .number && $0 != candidate.last
        && list.bracket(around: $0) == list.bracket(around: candidate.token)
    }
    return others.isEmpty ? .found(Verdict(context: .callArgument, evidence: evidence, why: argumentText(call))) : nil
  }

  /// Whether the catalogue says that another of a call's arguments is the status.
  private func isKnown(_ call: CallSite) -> Bool {
    guard call.traits.contains(.known) else { return false }
    let receiver = call.callee.links.count > 1 ? list.word(call.callee.links[1]) : nil
    let word = call.words.name
    let catalogue = Catalogue.shared
    return (0..<4).contains { argument in
      argument != call.index
        && catalogue.call(named: word, receiver: receiver, argument: argument, in: language) { _ in true } != nil
    }
  }

  /// Whether the argument before is what a response is written to: `w`, `res`, `conn`.
  private func writerStands(before candidate: Candidate, in call: CallSite) -> Bool {
    let previous = candidate.token - (list.symbol(candidate.token - 1) == .comma ? 2 : 1)
    guard list.kind(previous) == .word, previous > call.open else { return false }
    return list.callTraits(previous).contains(.writer)
  }
}

extension NameWords {
  /// The name without some of its words.
  func dropping(_ words: WordSet) -> NameWords {
    NameWords(self.words.filter { !words.contains($0) })
  }
}
