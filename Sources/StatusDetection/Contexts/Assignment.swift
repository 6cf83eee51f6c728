extension Judge {
  /// `res.statusCode = 404`, `const NOT_FOUND = 404`
  func judgeAssigned(_ name: Chain, _ candidate: Candidate, trail: inout Trail) -> Ruling {
    if let tail = name.links.first,
      let ruling = judgeKeys(named: tail, list.words(tail), candidate, trail: trail)
    {
      return ruling
    }
    if !trail.isKey, !trail.isMember, isAmongForeignReplies(candidate) { return .refused }
    let context: Context = trail.isKey ? .tableKey : trail.isMember ? .listMember : .assignment
    let ruling = ruling(on: name, candidate, context: context) {
      trail.isMember ? "member of `\($0)`" : "assigned to `\($0)`"
    }
    if case .open = ruling, !trail.isMember {
      let followed = followVariable(name, candidate, context: .assignment)
      if case .found = followed { return followed }
    }
    if case .open = ruling, trail.isKey, candidate.isRegistered, let tail = name.links.first,
      list.words(tail).last == "responses"
    {
      return .found(Verdict(context: .tableKey, evidence: .medium, why: "key in `\(self.name(tail))`"))
    }
    if case .open = ruling, let tail = name.links.first,
      let verdict = judgeOwnPhrase(
        tail, candidate, context: .assignment, why: "assigned to `\(self.name(tail))`")
        ?? judgeFirstOfTriple(name, candidate, context: .assignment) ?? judgeDeclared(tail, candidate)
        ?? judgeMemberOfType(tail, candidate) ?? judgeMemberOfStatuses(tail, candidate)
    {
      return .found(verdict)
    }
    if trail.isMember || trail.isListed, !trail.isField, !ruling.isFound {
      let followed = followMembers(of: name, candidate, isKey: trail.isKey)
      if followed.isFound { return followed }
    }
    if case .open = ruling, trail.isMember, let tail = name.links.first { weighVote(under: tail, candidate, &trail) }
    // A list of quantities may be called anything: its name vetoes only its own number.
    if case .refused = ruling, trail.isMember, trail.fallback == nil { return .refused }
    return ruling
  }

  /// `HttpStatus gone = 410`, `let code: StatusCode = 404`: the type of the variable tells.
  private func judgeDeclared(_ name: Int, _ candidate: Candidate) -> Verdict? {
    guard candidate.isInRange, candidate.isRegistered, let type = reader.declaredType(at: name) else { return nil }
    let words = list.words(type)
    let isResponse = language == .cSharp && words.last == "response" && facts.speaksHTTP
    guard verdict(of: words) == .sure || isResponse, !facts.speaksForeignProtocol else { return nil }
    return Verdict(
      context: .assignment, evidence: .medium, why: "assigned to `\(self.name(name))`, a `\(self.name(type))`")
  }

  /// `enum HTTPStatusCode: Int { case teapot = 418 }`: a member of an enumeration of statuses, whatever it is called.
  private func judgeMemberOfStatuses(_ name: Int, _ candidate: Candidate) -> Verdict? {
    guard candidate.isInRange, let type = reader.enclosingType(of: name), list.isWord(type.keyword, "enum"),
      type.body == list.bracket(around: name), verdict(of: list.words(type.name)) == .sure,
      !facts.speaksForeignProtocol
    else { return nil }
    return Verdict(context: .assignment, evidence: .medium, why: "member of `\(self.name(type.name))`")
  }

  /// `class NotFound(HTTPException): code = 404`: a member `code` of what is called an error or a response.
  private func judgeMemberOfType(_ name: Int, _ candidate: Candidate) -> Verdict? {
    guard candidate.isInRange, candidate.isRegistered, verdict(of: list.words(name)) == .code,
      !facts.speaksForeignProtocol, let type = reader.enclosingType(of: name),
      candidate.value >= 200 || isPhrase(list.words(type.name), of: candidate),
      type.head.contains(where: {
        list.kind($0) == .word && list.words($0).containsAny(of: Lexicon.codeHolders)
      })
    else { return nil }
    return Verdict(
      context: .assignment, evidence: .medium,
      why: "value of `\(self.name(name))` in `\(self.name(type.name))`")
  }

  /// `err.status || 500`
  func judgeFallback(_ name: Chain, _ candidate: Candidate, unit: SlotReader.Unit) -> Ruling {
    // `process.exit(status || 200)`: where it all goes has the last word.
    if case .argument(let callee, _, _, _, _)? = reader.step(from: name.first...max(name.first, unit.upperBound)).slot,
      callee.links.contains(where: { list.words($0).containsAny(of: Lexicon.processes) })
    {
      return .refused
    }
    let ruling = ruling(on: name, candidate, context: .defaultValue) { "used where `\($0)` is missing" }
    // `errorCode || 500`, `err.code || 404`
    if case .open = ruling, (400...511).contains(candidate.value), candidate.isRegistered,
      !facts.speaksForeignProtocol, !facts.isAboutForeignProtocol, let tail = name.links.first,
      verdict(of: list.words(tail)) == .code,
      name.links.prefix(2).contains(where: { list.words($0).containsAny(of: Lexicon.errorWords) })
    {
      return .found(
        Verdict(
          context: .defaultValue, evidence: .medium, why: "used where `\(text(of: name))`, an error's, is missing"))
    }
    return ruling
  }

  /// `def send(body, status=200)`
  func judgeDefault(_ nameToken: Int, _ candidate: Candidate) -> Ruling {
    let chain = Chain(links: [nameToken], first: nameToken, last: nameToken)
    let ruling = ruling(on: chain, candidate, context: .defaultValue) { "default of `\($0)`" }
    if case .open = ruling, candidate.value % 100 != 0 || facts.speaksHTTP,
      let verdict = judgeMemberOfType(nameToken, candidate)
    {
      return .found(verdict)
    }
    return ruling
  }
}
