extension Judge {
  /// `res.statusCode = 404`, `const NOT_FOUND = 404`
  func judgeAssigned(_ name: Chain, _ candidate: Candidate, trail: Trail) -> Ruling {
    if let tail = name.links.first,
      let ruling = judgeKeys(named: tail, NameWords(list.inner(tail)), candidate, trail: trail)
    {
      return ruling
    }
    let context: Context = trail.isKey ? .tableKey : trail.isMember ? .listMember : .assignment
    let ruling = ruling(on: name, candidate, context: context) {
      trail.isMember ? "member of `\($0)`" : "assigned to `\($0)`"
    }
    if case .open = ruling, !trail.isMember {
      let followed = followVariable(name, candidate, context: .assignment)
      if case .found = followed { return followed }
    }
    if case .open = ruling, trail.isKey, isRegistered(candidate), let tail = name.links.first,
      NameWords(list.inner(tail)).last == "responses"
    {
      return .found(Verdict(context: .tableKey, evidence: .medium, why: "key in `\(self.name(tail))`"))
    }
    var isOpen = true
    if case .found = ruling { isOpen = false }
    if isOpen, let tail = name.links.first, isPhrase(NameWords(list.inner(tail)), of: candidate),
      facts.speaksHTTP
    {
      return .found(
        Verdict(context: .assignment, evidence: .medium, why: "assigned to `\(self.name(tail))`, its own phrase"))
    }
    // A list of quantities may be called anything: its name vetoes only its own number.
    if case .refused = ruling, trail.isMember, trail.fallback == nil { return .refused }
    return ruling
  }

  /// `err.status || 500`
  func judgeFallback(_ name: Chain, _ candidate: Candidate, unit: SlotReader.Unit) -> Ruling {
    // `process.exit(status || 200)`: where it all goes has the last word.
    if case .argument(let callee, _, _, _, _)? = reader.step(from: name.first...max(name.first, unit.upperBound)).slot,
      callee.links.contains(where: { NameWords(list.inner($0)).containsAny(of: Lexicon.processes) })
    {
      return .refused
    }
    return ruling(on: name, candidate, context: .defaultValue) { "used where `\($0)` is missing" }
  }

  /// `def send(body, status=200)`
  func judgeDefault(_ nameToken: Int, _ candidate: Candidate) -> Ruling {
    let chain = Chain(links: [nameToken], first: nameToken, last: nameToken)
    return ruling(on: chain, candidate, context: .defaultValue) { "default of `\($0)`" }
  }
}
