extension Judge {
  /// A call that compares: `expect(res.status).toBe(404)`, `assertEquals(404, res.status)`, `.get("status", 404)`.
  func judgeAssertion(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard !call.traits.isDisjoint(with: [.assertion, .comparing, .matcher]) else { return nil }
    let tailName = call.words.name
    if CallWords.matchers.contains(tailName) || isMatcher(call), let ruling = judgeMatcher(call, candidate) {
      return ruling
    }
    if CallWords.comparers.contains(tailName) || call.traits.contains(.comparing),
      let ruling = judgeComparer(call, candidate)
    {
      return ruling
    }
    if CallWords.defaults.contains(tailName), call.index > 0 { return judgeNamedDefault(call, candidate) }
    if CallWords.alternatives.contains(tailName) { return judgeAlternative(call, candidate) }
    if CallWords.subjects.contains(tailName) { return judgeSubject(call, candidate) }
    return nil
  }

  /// A matcher of a library that is not known: `expect(response.status).toBeOneOfValues([400, 404])`.
  private func isMatcher(_ call: CallSite) -> Bool {
    call.traits.contains(.matcher) && call.callee.links.dropFirst().contains { list.isWord($0, "expect") }
  }

  /// `expect([200, 204]).toContain(res.status)`: the number stands where the subject does.
  private func judgeSubject(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard var last = list.match(call.open) else { return nil }
    for _ in 0..<4 where list.isAccess(last + 1) {
      last += 2
      if list.isBracket(last + 1, "("), CallWords.matchers.contains(list.word(last)) {
        return list.chain(startingAt: last + 2).flatMap { comparison(with: $0, candidate) }
      }
    }
    return nil
  }

  /// `response.map(|r| r.status()).unwrap_or(502)`, `status.orElse(500)`
  private func judgeAlternative(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    let links = Links(call.callee.links.dropFirst())
    guard let next = links.first else { return nil }
    var chain = Chain(links: links, first: call.callee.first, last: next)
    if ["map", "and_then", "flatMap", "let", "transform"].contains(name(next)), let close = list.match(next + 1),
      let inner = list.chain(endingAt: close - 1)
    {
      chain = inner
    }
    let ruling = ruling(on: chain, candidate, context: .defaultValue) { "used where `\($0)` is missing" }
    if case .open = ruling { return nil }
    return ruling
  }

  /// The subject stands in the chain before the matcher, or in `expect(...)`.
  private func judgeMatcher(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    let links = Links(call.callee.links.dropFirst())
    for (position, link) in links.enumerated() {
      if CallWords.subjects.contains(list.word(link)), list.isBracket(link + 1, "("), let close = list.match(link + 1) {
        guard let subject = list.chain(endingAt: firstArgumentEnd(link + 1, close)) else { return nil }
        return comparison(with: subject, candidate)
      }
      if CallWords.shapes.contains(list.word(link)) || CallWords.matchers.contains(list.word(link)) { continue }
      let last = list.isBracket(link + 1, "[") ? list.match(link + 1) ?? link : link
      let rest = Chain(links: Links(links[position...]), first: call.callee.first, last: last)
      return comparison(with: rest, candidate)
    }
    // RSpec's `expect(x).to eq(200)`, Ruby's `x.must_equal 200`: the matcher is itself an argument.
    return judgeMatcherArgument(call, candidate)
  }

  /// The last token of a call's first argument: a message may follow, `expect(res.status, "of the list")`.
  private func firstArgumentEnd(_ open: Int, _ close: Int) -> Int {
    let isMessage = list.kind(close - 1) == .string && list.symbol(close - 2) == .comma
    return isMessage ? close - 3 : close - 1
  }

  private func judgeMatcherArgument(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    var before = call.callee.first - 1
    if list.isBracket(before, "(") { before -= 1 }
    guard
      list.isWord(before, "to not_to should must that is assertThat")
        || list.symbol(before) == .comma,
      let outer = list.chain(endingAt: list.symbol(before) == .comma ? before - 1 : before)
    else { return nil }
    if list.symbol(before) == .comma { return comparison(with: outer, candidate) }
    for link in outer.links where CallWords.subjects.contains(list.word(link)) {
      guard list.isBracket(link + 1, "("), let close = list.match(link + 1),
        let subject = list.chain(endingAt: close - 1)
      else { continue }
      return comparison(with: subject, candidate)
    }
    return comparison(with: outer, candidate)
  }

  /// The other arguments of the same call.
  private func judgeComparer(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    let close =
      list.kind(call.open) == .open
      ? list.match(call.open) ?? min(list.count, call.open + 40) : lineEnd(after: call.open)
    var index = call.open + 1
    var isRefused = false
    var isTold = false
    guard call.arity <= 6 else { return nil }
    while index < close {
      var end = index
      while end < close, list.symbol(end) != .comma {
        end = list.kind(end) == .open ? (list.match(end) ?? end) + 1 : end + 1
      }
      let isOwn = index <= candidate.token && candidate.token < end
      if !isOwn, list.kind(end - 1) == .string, end - 1 == index, speaksOfStatus(index) { isTold = true }
      if !isOwn, let chain = list.chain(endingAt: end - 1) {
        if case .found(let verdict)? = comparison(with: chain, candidate) { return .found(verdict) }
        if case .refused? = comparison(with: chain, candidate) { isRefused = true }
      }
      index = end + 1
    }
    if isRefused { return .refused }
    guard isTold, !facts.speaksForeignProtocol, candidate.isInRange, candidate.isRegistered else { return nil }
    return .found(
      Verdict(context: .comparison, evidence: .medium, why: "compared, and the message speaks of a status"))
  }

  /// Whether an assertion's message names a status: `is($res->[0], 200, 'right status')`.
  private func speaksOfStatus(_ message: Int) -> Bool {
    let words = NameWords.cut(list.inner(message))
    return words.count > 1 && words.contains { ["status", "http"].contains($0) }
      && !words.contains { Lexicon.processes.contains($0) }
  }

  /// The end of a call without brackets: the next line that does not go on after a comma.
  private func lineEnd(after index: Int) -> Int {
    var end = index + 1
    while end < list.count, end < index + 60 {
      if list[end]?.startsLine == true, list.symbol(end - 1) != .comma { break }
      end = list.kind(end) == .open ? (list.match(end) ?? end) + 1 : end + 1
    }
    return min(end, list.count)
  }

  private func comparison(with chain: Chain, _ candidate: Candidate) -> Ruling? {
    let ruling = judgeComparison(with: chain, candidate, context: .comparison)
    if case .open = ruling { return nil }
    return ruling
  }

  /// `headers.get("status", 200)`, `getattr(error, "status", 500)`
  private func judgeNamedDefault(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    var index = call.open + 1
    let limit = min(candidate.token, call.open + 12)
    while index < limit {
      if list.kind(index) == .string || list.firstByte(index) == UInt8(ascii: ":") && list.kind(index) == .word {
        let words = list.words(index)
        if let evidence = evidence(verdict(of: words), hasReceiver: false, candidate, in: .defaultValue) {
          return .found(
            Verdict(context: .defaultValue, evidence: evidence, why: "used where `\(name(index))` is missing"))
        }
      }
      index += 1
    }
    return nil
  }
}
