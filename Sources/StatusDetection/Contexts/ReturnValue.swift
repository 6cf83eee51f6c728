extension Judge {
  /// What a function returns: its name tells, or the framework's way to answer with a tuple.
  func judgeReturned(_ function: Int?, index: Int, _ candidate: Candidate, trail: Trail) -> Ruling {
    let context: Context = trail.isMember ? .listMember : .returnValue
    if let function {
      let chain = Chain(links: [function], first: function, last: function)
      let ruling = ruling(on: chain, candidate, context: context) { "returned from `\($0)`" }
      if case .found = ruling { return ruling }
    }
    if language == .ruby, facts.speaksHTTP, candidate.isRegistered, trail.isMember == false || index == 0,
      let route = routeBlock(around: candidate.token)
    {
      return .found(Verdict(context: context, evidence: .strong, why: "result of the block of `\(route)`"))
    }
    // Flask: `return body, 404`.
    if language == .python, index > 0, facts.speaksHTTP, candidate.isRegistered, !trail.isMember,
      let evidence = evidenceOfPair(candidate)
    {
      return .found(Verdict(context: .returnValue, evidence: evidence, why: "second of what a view returns"))
    }
    // Nancy's `Get("/", args => 200)`.
    if language == .cSharp, facts.speaksHTTP, candidate.isRegistered, let verb = routeCall(around: candidate.token) {
      return .found(Verdict(context: .returnValue, evidence: .medium, why: "result of the handler of `\(verb)`"))
    }
    // OpenResty's handlers: `return 404, { message = "gone" }`.
    if language == .lua, index == 0, facts.speaksHTTP, candidate.value >= 400, candidate.isRegistered,
      list.symbol(candidate.last + 1) == .comma
    {
      return .found(Verdict(context: .returnValue, evidence: .medium, why: "first of what a handler returns"))
    }
    return .open
  }

  /// Two numbers are a pair of numbers, but in a view with a decorator.
  private func evidenceOfPair(_ candidate: Candidate) -> Evidence? {
    let start = reader.statementStart(of: candidate.token)
    if list.kind(start + 1) == .number, list.symbol(start + 2) == .comma { return nil }
    guard let name = reader.functionName(around: candidate.token) else { return .medium }
    let above = list.lineHeads(from: name - 2, limit: 1).first { _ in true } ?? name
    let isDecorated = list.firstByte(above) == UInt8(ascii: "@")
    let isMethod = list.isWord(name, "get post put patch delete head options dispatch_request")
    if isDecorated || isMethod { return .strong }
    return candidate.value % 100 == 0 && candidate.value != 200 && candidate.value < 400 ? nil : .strong
  }

  /// The verb of the route whose handler, an arrow function, holds a token.
  private func routeCall(around index: Int) -> String? {
    guard let open = list.bracket(around: index), list.isBracket(open, "("), let callee = reader.callee(of: open),
      let tail = callee.links.first,
      ["Get", "Post", "Put", "Patch", "Delete", "Head", "MapGet", "MapPost", "MapPut", "MapDelete"].contains(
        name(tail)),
      list.kind(open + 1) == .string, list.inner(open + 1).first == UInt8(ascii: "/")
    else { return nil }
    return name(tail)
  }

  /// The name of the route or handler whose block holds a token: `get('/') { 201 }`.
  private func routeBlock(around index: Int) -> String? {
    var open = list.bracket(around: index)
    if let bracket = open, list.isBracket(bracket, "[") { open = list.bracket(around: bracket) }
    guard let open, list.isBracket(open, "{"), let chain = list.chain(endingAt: open - 1), let tail = chain.links.first,
      ["get", "post", "put", "patch", "delete", "head", "options", "error", "not_found"].contains(name(tail))
    else { return nil }
    return name(tail)
  }
}
