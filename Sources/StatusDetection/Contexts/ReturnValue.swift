extension Judge {
  /// What a function returns: its name tells, or the framework's way to answer with a tuple.
  func judgeReturned(_ function: Int?, index: Int, _ candidate: Candidate, trail: Trail) -> Ruling {
    let context: Context = trail.isMember ? .listMember : .returnValue
    if let function {
      let chain = Chain(links: [function], first: function, last: function)
      let ruling = ruling(on: chain, candidate, context: context) { "returned from `\($0)`" }
      if case .found = ruling { return ruling }
    }
    if language == .ruby, facts.speaksHTTP, isRegistered(candidate), trail.isMember == false || index == 0,
      let route = routeBlock(around: candidate.token)
    {
      return .found(Verdict(context: context, evidence: .strong, why: "result of the block of `\(route)`"))
    }
    // Flask: `return body, 404`.
    if language == .python, index > 0, facts.speaksHTTP, isRegistered(candidate), !trail.isMember {
      return .found(Verdict(context: .returnValue, evidence: .strong, why: "second of what a view returns"))
    }
    // OpenResty's handlers: `return 404, { message = "gone" }`.
    if language == .lua, index == 0, facts.speaksHTTP, candidate.value >= 400, isRegistered(candidate),
      list.symbol(candidate.last + 1) == .comma
    {
      return .found(Verdict(context: .returnValue, evidence: .medium, why: "first of what a handler returns"))
    }
    return .open
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
