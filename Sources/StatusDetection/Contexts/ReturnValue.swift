extension Judge {
  /// What a function returns: its name tells, or the framework's way to answer with a tuple.
  func judgeReturned(_ function: Int?, index: Int, _ candidate: Candidate, trail: Trail) -> Ruling {
    let context: Context = trail.isMember ? .listMember : .returnValue
    if let function {
      let chain = Chain(links: [function], first: function, last: function)
      let ruling = ruling(on: chain, candidate, context: context) { "returned from `\($0)`" }
      if case .found = ruling { return ruling }
    }
    // Flask: `return body, 404`.
    if language == .python, index > 0, facts.speaksHTTP, isRegistered(candidate), !trail.isMember {
      return .found(Verdict(context: .returnValue, evidence: .strong, why: "second of what a view returns"))
    }
    return .open
  }
}
