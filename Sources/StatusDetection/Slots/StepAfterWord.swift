extension SlotReader {
  /// The slot as told by a word directly before the piece: a keyword, or the callee of a call without brackets.
  func afterWord(_ unit: Unit, word: Int) -> Step? {
    if list.isWord(word, "return yield break") {
      return (.returned(function: functionName(around: word), index: 0), nil)
    }
    if list.isWord(word, "case when") { return (.arm(subject: armSubject(of: word)), nil) }
    if list.isWord(word, "or"), list.kind(word - 1) == .number { return (nil, word - 1...unit.upperBound) }
    if list.isWord(word, "or"), let chain = list.chain(endingAt: word - 1) {
      return (.fallback(for: chain), chain.first...unit.upperBound)
    }
    if list.isWord(word, "eq eql be"), list.isWord(word - 1, "to not_to should") {
      let callee = Chain(links: [word], first: word, last: word)
      return (.argument(callee: callee, index: 0, label: nil, arity: 1, open: word), nil)
    }
    if list.isWord(word, "eq ne is not shouldBe shouldEqual shouldNotBe") {
      let end = list.isWord(word - 1, "is") ? word - 2 : word - 1
      return (.comparand(other: list.chain(endingAt: end)), nil)
    }
    if list.isWord(word, "else then") { return conditional(unit, word: word) }
    if list.isWord(word, "in of") {
      let end = list.isWord(word - 1, "not") ? word - 2 : word - 1
      return (.comparand(other: list.chain(endingAt: end)), nil)
    }
    if list.isWord(word, "new await const let var val throw raise and as") { return nil }
    return commandArgument(unit, label: nil)
  }

  /// `if (ok) 200 else 404`, Python's `200 if ok else 404`: what the whole condition is passed to comes next.
  private func conditional(_ unit: Unit, word: Int) -> Step? {
    let start = statementStart(of: word)
    if language == .python {
      var first = word - 1
      while first > start, !list.isWord(first, "if") {
        if list.kind(first) == .close, let open = list.match(first) { first = open }
        first -= 1
      }
      guard first > start, first > 0 else { return nil }
      return (nil, (first - 1)...unit.upperBound)
    }
    var first = word
    while first > start, !list.isWord(first, "if") { first -= 1 }
    guard first >= start, first < unit.lowerBound, list.isWord(first, "if") else { return nil }
    return first == start
      ? (.returned(function: functionName(around: first), index: 0), nil) : (nil, first...unit.upperBound)
  }

  /// An argument of a call without brackets, such as Ruby's `halt 404, "gone"` or `render json: x, status: 404`.
  func commandArgument(_ unit: Unit, label: Int?) -> Step? {
    guard language.isSubset(of: Self.commandLanguages), !language.isEmpty else { return nil }
    var start = statementStart(of: unit.lowerBound)
    // `redirect = stub_response "", 302`
    if language == .ruby, list.kind(start) == .word, list.symbol(start + 1) == .assign, start + 2 < unit.lowerBound {
      start += 2
    }
    if list.isWord(start, "return and then not if unless else raise") { start += 1 }
    if list.isWord(unit.lowerBound - 2, "and or then do") { start = unit.lowerBound - 1 }
    guard let callee = commandCallee(startingAt: start), callee.last < unit.lowerBound else { return nil }
    let first = callee.last + 1
    guard first <= unit.lowerBound, list[first]?.spaceBefore == true,
      list.symbol(first) == .none || list.symbol(first) == .colon,
      !list.isBracket(first, "{"), !list.isWord(first, "do if unless and or")
    else { return nil }
    let index = commas(from: first, to: unit.lowerBound)
    return (.argument(callee: callee, index: index, label: label, arity: index + 1, open: callee.last), nil)
  }

  private func commandCallee(startingAt start: Int) -> Chain? {
    guard list.kind(start) == .word,
      !list.isWord(start, "when case if unless while return yield not")
    else { return nil }
    return list.chain(startingAt: start)
  }
}
