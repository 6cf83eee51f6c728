extension SlotReader {
  /// Messages with their labels, and numbers and lists behind `@`; the rest is C's.
  func stepInObjectiveC(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    if list.symbol(previous) == .other, list.firstByte(previous) == UInt8(ascii: "@"),
      list[unit.lowerBound]?.spaceBefore == false
    {
      return (nil, previous...unit.upperBound)
    }
    guard let open = list.bracket(around: unit.lowerBound) else { return stepInC(unit) }
    if list.isBracket(open, "["), list.symbol(previous) == .colon, list[previous]?.spaceBefore == false,
      list.kind(previous - 1) == .word, previous - 1 > open + 1
    {
      return message(unit, label: previous - 1, open: open)
    }
    // `arrayWithObjects:@200, @404, nil`
    if list.isBracket(open, "["), list.symbol(previous) == .comma, let label = firstLabel(before: previous, in: open) {
      return message(unit, label: label, open: open)
    }
    return stepInC(unit)
  }

  private func message(_ unit: Unit, label: Int, open: Int) -> Step {
    let callee = Chain(links: [label], first: label, last: label)
    let whole = open...max(open, list.match(open) ?? list.count - 1)
    if list.isWord(label, Self.boxes) { return (nil, whole) }
    if list.isWord(label, "equal isEqual isEqualToNumber beGreaterThan beLessThan isEqualToString"), label > open + 1 {
      return (.comparand(other: receiver(before: label)), nil)
    }
    return (.argument(callee: callee, index: 0, label: label, arity: 1, open: open), nil)
  }

  /// What is sent a message: `[theValue(response.statusCode) should]`, `@(response.statusCode)`.
  private func receiver(before label: Int) -> Chain? {
    var last = label - 1
    if list.isBracket(last, "]"), let open = list.match(last) {
      var close = last - 1
      while close > open, !list.isBracket(close, ")"), close > last - 6 { close -= 1 }
      if list.isBracket(close, ")") { last = close }
    }
    guard list.isBracket(last, ")"), let open = list.match(last),
      list.symbol(open - 1) == .other || list.isWord(open - 1, "theValue expectFutureValue")
    else { return list.chain(endingAt: last) }
    if list.isBracket(last - 1, ")"), let inner = list.match(last - 1), list.isWord(inner - 1, "theValue") {
      return list.chain(endingAt: last - 2)
    }
    return list.chain(endingAt: last - 1)
  }

  private func firstLabel(before index: Int, in open: Int) -> Int? {
    var current = index
    let limit = max(open, index - 40)
    while current > limit {
      if list.symbol(current) == .colon, list.kind(current - 1) == .word { return current - 1 }
      if list.kind(current) == .close, let start = list.match(current) { current = start }
      current -= 1
    }
    return nil
  }

  /// Selectors that hold a number and change nothing of what it means.
  private static let boxes: StaticString =
    """
    indexSetWithIndex numberWithInt numberWithInteger numberWithUnsignedInteger numberWithLong \
    initWithIndex arrayWithObjects arrayWithObject setWithObjects setWithObject setWithArray \
    initWithInteger initWithObjects orderedSetWithObjects indexSetWithIndexesInRange
    """
}
