extension Judge {
  /// One side of `==`, `<` and their like: the other side's name tells.
  func judgeComparison(with other: Chain?, _ candidate: Candidate, context: Context) -> Ruling {
    guard let other else { return .open }
    let ruling = ruling(on: other, candidate, context: context) { "compared with `\($0)`" }
    if case .open = ruling, context == .rangeBound, boundsClass(with: other, candidate), facts.speaksHTTP,
      !facts.speaksForeignProtocol
    {
      return .found(
        Verdict(
          context: .rangeBound, evidence: .medium, why: "bound of a class of codes, compared with `\(text(of: other))`")
      )
    }
    if case .open = ruling, let verdict = judgeFirstOfTriple(other, candidate, context: context) {
      return .found(verdict)
    }
    if case .open = ruling,
      let traced = traced(other, candidate, context: context) ?? boundInArm(other, candidate, context: context)
    {
      return traced
    }
    return ruling
  }

  /// A name that an arm gives to what is matched: `case s if s >= 500 =>`, `s when s in 400..499 ->`.
  private func boundInArm(_ other: Chain, _ candidate: Candidate, context: Context) -> Ruling? {
    guard other.links.count == 1, let name = other.links.first, list.kind(name) == .word, memory.depth == 0,
      memory.budget > 0
    else { return nil }
    memory.budget -= 1
    let nearest = max(1, name - 24)
    var word = name - 1
    while word > nearest, !list.isWord(word, "if when where") || list.text(word - 1) != list.text(name) { word -= 1 }
    let farthest = min(list.count, candidate.last + 24)
    var arrow = candidate.last + 1
    while arrow < farthest, ![.fatArrow, .thinArrow, .colon].contains(list.symbol(arrow)) { arrow += 1 }
    guard word > nearest, arrow < farthest else { return nil }
    let first = list.isWord(word - 2, "let var val int") ? word - 2 : word - 1
    guard case .arm(let subject?)? = reader.step(from: first...arrow - 1).slot,
      let chain = list.chain(endingAt: subject.upperBound - 1)
    else { return nil }
    let ruling = self.ruling(on: chain, candidate, context: context) {
      "compared with `\(self.name(name))`, which is `\($0)`"
    }
    if case .open = ruling { return nil }
    return ruling
  }

  /// A variable with a name that says nothing: what was assigned to it a little further up.
  private func traced(_ other: Chain, _ candidate: Candidate, context: Context) -> Ruling? {
    guard other.links.count == 1, let name = other.links.first, list.kind(name) == .word, memory.depth == 0,
      memory.budget > 0
    else { return nil }
    for place in assignments(of: name, before: candidate).reversed() {
      guard let value = list.chain(startingAt: place + 2) else { continue }
      let ruling = self.ruling(on: value, candidate, context: context) {
        "compared with `\(self.name(name))`, which is `\($0)`"
      }
      if case .open = ruling { continue }
      return ruling
    }
    return nil
  }

  /// `response[0] == 200`, `is $res->[0], 200`: the first member of what Rack and PSGI call a response.
  func judgeFirstOfTriple(_ other: Chain, _ candidate: Candidate, context: Context) -> Verdict? {
    guard language == .ruby || language == .perl || language == .lua, list.isBracket(other.last, "]"),
      let open = list.match(other.last), other.last == open + 2, list.matches(open + 1, language == .lua ? "1" : "0"),
      let owner = other.links.first, isReceiver(owner), candidate.isInRange, candidate.isRegistered
    else { return nil }
    return Verdict(context: context, evidence: .medium, why: "first member of `\(name(owner))`")
  }

  /// The places a little further up where a name stands left of `=`, in order.
  func assignments(of name: Int, before candidate: Candidate) -> [Int] {
    memory.budget -= 1
    return memory.names.places(of: name, from: max(0, name - 300), limit: 8).filter {
      $0 < candidate.token && $0 != name && list.symbol($0 + 1) == .assign
    }
  }

  /// Whether the same name is compared with both bounds of a class in one statement: `x >= 200 && x < 300`.
  private func boundsClass(with other: Chain, _ candidate: Candidate) -> Bool {
    guard candidate.value % 100 == 0 || candidate.value % 100 == 99, let tail = other.links.first else { return false }
    // `document.serial_number >= 300 and document.serial_number < 400`: a name of several words says what it counts.
    let words = list.words(tail)
    guard words.words.count < 2 || words.containsAny(of: "code status response resp http result res ret error") else {
      return false
    }
    let near = max(0, candidate.token - 12)..<min(list.count, candidate.last + 13)
    for index in near where list.symbol(index) == .ordering {
      for (number, named) in [(index - 1, index + 1), (index + 1, index - 1)] {
        guard number != candidate.last, let bound = Candidate(number, in: list),
          let chain = named > index ? list.chain(startingAt: named) : list.chain(endingAt: named),
          let link = chain.links.first, list.text(link) == list.text(tail)
        else { continue }
        let low = min(bound.value, candidate.value)
        let high = max(bound.value, candidate.value)
        if low >= 100, low % 100 == 0, high <= 600, high % 100 == 0 || high % 100 == 99, high - low >= 99 {
          return true
        }
      }
    }
    return false
  }
}
