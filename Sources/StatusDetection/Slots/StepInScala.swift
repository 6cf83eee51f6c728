extension SlotReader {
  /// Patterns after `case`, matchers between their operands, and `404 -> "Not Found"`.
  func stepInScala(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    if list[unit.lowerBound]?.startsLine == false, list.isWord(previous, Self.infixMatchers) {
      return (.comparand(other: list.chain(endingAt: previous - 1)), nil)
    }
    // `status should equal 200`, `code must be (200)`
    if list.isWord(previous, "equal be beEqualTo be_== be_=== === theSameAs"),
      list.isWord(previous - 1, "should must")
    {
      return (.comparand(other: list.chain(endingAt: previous - 2)), nil)
    }
    if let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("),
      list.isWord(open - 2, "should must"),
      list.isWord(open - 1, "equal be be_== be_=== beEqualTo be_!= mustEqual theSameAs")
    {
      return (.comparand(other: list.chain(endingAt: open - 3)), nil)
    }
    if list.isWord(next, Self.infixMatchers), list[next]?.startsLine == false {
      return (.comparand(other: list.chain(startingAt: next + 1)), nil)
    }
    if list.isWord(previous, "until to by withFilter") || list.isWord(next, "until to") {
      return range(word: list.isWord(next, "until to") ? next : previous)
    }
    if let step = afterCondition(unit) ?? scalaArm(unit) { return step }
    if list.symbol(next) == .thinArrow, let open = list.bracket(around: unit.lowerBound) {
      return (.key(value: next + 1), bracketUnit(open))
    }
    if list.symbol(previous) == .thinArrow {
      let key = previous - 1
      guard list.kind(key) == .string || list.kind(key) == .word else { return nil }
      return (.value(name: key, open: list.bracket(around: unit.lowerBound)), nil)
    }
    return scalaResult(unit)
  }

  private static let infixMatchers: StaticString =
    """
    shouldBe shouldEqual mustBe mustEqual must_== must_=== mustBe_== must_!= shouldNot should_== \
    mustNotEqual should_===
    """

  /// `200 until 300`: all that a range's end says is what the range is of.
  private func range(word: Int) -> Step {
    guard list.kind(word - 1) == .number || list.kind(word - 1) == .word, list.kind(word + 1) == .number else {
      return (.refused, nil)
    }
    return (.rangeEnd, word - 1...word + 1)
  }

  /// `case 404 =>`, `case 404 | 410 =>`, `case s if ... =>` within what is matched.
  private func scalaArm(_ unit: Unit) -> Step? {
    var first = unit.lowerBound
    let limit = max(1, first - 24)
    while first > limit, list.symbol(first - 1) == .bar, list.kind(first - 2) == .number { first -= 2 }
    guard list.isWord(first - 1, "case") else { return nil }
    let next = list.symbol(unit.upperBound + 1)
    let isPattern = next == .fatArrow || next == .bar || list.isWord(unit.upperBound + 1, "if")
    guard isPattern || unit.upperBound + 1 >= list.count else { return nil }
    return (.arm(subject: subjectBeforeMatch(of: first - 1)), nil)
  }

  private func subjectBeforeMatch(of word: Int) -> Range<Int>? {
    if let open = list.bracket(around: word), list.isBracket(open, "{") {
      guard list.isWord(open - 1, "match"), let chain = list.chain(endingAt: open - 2) else { return nil }
      return chain.first..<open - 1
    }
    // Scala 3: `status match` above the indented cases.
    let indentation = list.indentation(word)
    for head in list.lineHeads(from: word, limit: 100) where list.indentation(head) < indentation {
      var end = head
      while end < word, end < head + 40, !list.isWord(end, "match") { end += 1 }
      guard list.isWord(end, "match"), let chain = list.chain(endingAt: end - 1) else { return nil }
      return chain.first..<end
    }
    return nil
  }

  /// `case NotFound => 404`: the pattern may be the code's phrase.
  private func scalaResult(_ unit: Unit) -> Step? {
    let arrow = unit.lowerBound - 1
    let pattern = arrow - 1
    if unit.count > 2, list.symbol(unit.lowerBound + 1) == .fatArrow {
      return (.returned(function: functionName(around: unit.lowerBound), index: 0), nil)
    }
    guard list.symbol(arrow) == .fatArrow, list.kind(pattern) == .word,
      list.isWord(pattern - 1, "case") || list.isAccess(pattern - 1)
    else { return nil }
    return (.armResult(of: pattern), pattern...unit.upperBound)
  }
}
