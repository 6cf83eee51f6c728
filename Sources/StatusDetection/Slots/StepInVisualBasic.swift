extension SlotReader {
  /// `=` that assigns or compares by its place, `Select Case`, ranges with `To`; keywords count in any case.
  func stepInVisualBasic(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    let isOnLine = list[unit.lowerBound]?.startsLine == false
    guard isOnLine else { return nil }
    if let step = caseInVisualBasic(unit) { return step }
    if list.symbol(previous) == .assign, list[previous]?.range.count == 1 {
      return afterEqualsInVisualBasic(unit, equals: previous)
    }
    if list.symbol(previous) == .equality { return (.comparand(other: operandInVisualBasic(before: previous)), nil) }
    if list.symbol(previous) == .ordering { return (.bound(of: operandInVisualBasic(before: previous)), nil) }
    if list[next]?.startsLine == false, list.symbol(next) == .assign || list.symbol(next) == .equality {
      return (.comparand(other: list.chain(startingAt: next + 1)), nil)
    }
    if list.isAnyCase(previous, "return") {
      return (.returned(function: functionInVisualBasic(around: previous), index: 0), nil)
    }
    if list.isAnyCase(previous, "to step mod xor") { return (.refused, nil) }
    return statementArgument(unit)
  }

  /// An argument of a call that is a statement of its own, without brackets: `messages.Add 404, "Not Found"`.
  private func statementArgument(_ unit: Unit) -> Step? {
    guard list.kind(unit.lowerBound) == .number || list.kind(unit.lowerBound) == .string else { return nil }
    var start = unit.lowerBound
    let limit = max(0, start - 60)
    while start > limit, list[start]?.startsLine == false, list.symbol(start - 1) != .colon,
      !list.isAnyCase(start - 1, "then else")
    {
      start = list.kind(start - 1) == .close ? list.match(start - 1) ?? start - 1 : start - 1
    }
    guard list.kind(start) == .word, let callee = list.chain(startingAt: start), callee.last < unit.lowerBound,
      !list.isAnyCase(start, Self.statements), !list.isAnyCase(start, Self.declarations)
    else { return nil }
    let first = callee.last + 1
    guard list[first]?.spaceBefore == true, list.kind(first) != .open, list.symbol(first) == .none,
      list.bracket(around: first) == list.bracket(around: unit.lowerBound),
      first == unit.lowerBound || list.symbol(unit.lowerBound - 1) == .comma
    else { return nil }
    let index = commas(from: first, to: unit.lowerBound)
    return (.argument(callee: callee, index: index, label: nil, arity: index + 1, open: callee.last), nil)
  }

  /// What begins a statement that is no call; `Error 404` and `Err.Raise 429` raise errors of the language itself.
  private static let statements: StaticString =
    "if elseif else while until do loop for each next select case end exit goto gosub resume on error err stop print write open close with"
  private static let declarations: StaticString =
    "dim redim const public private protected friend static set let property sub function return throw yield imports option type enum event"

  private func afterEqualsInVisualBasic(_ unit: Unit, equals: Int) -> Step? {
    guard let name = operandInVisualBasic(before: equals) else { return nil }
    let open = list.bracket(around: unit.lowerBound)
    if list.isAnyCase(name.first - 1, "as") || list.isAnyCase(name.first - 2, "as") {
      let named = list.isAnyCase(name.first - 1, "as") ? name.first - 2 : name.first - 3
      guard list.kind(named) == .word else { return nil }
      return open == nil ? assigned(to: named) : (.defaultValue(name: named), nil)
    }
    var first = name.first
    if list.symbol(first - 1) == .dot { first -= 1 }
    if let open, list.isBracket(open, "{") {
      return (.value(name: name.last, open: open), open...max(open, list.match(open) ?? list.count - 1))
    }
    let assigns =
      list[first]?.startsLine == true || list.symbol(first - 1) == .colon
      || list.isAnyCase(
        first - 1, "then else dim const public private let set static friend")
    guard open == nil, assigns, !beginsCondition(first) else { return (.comparand(other: name), nil) }
    return (.assigned(to: name), nil)
  }

  private func beginsCondition(_ index: Int) -> Bool {
    list.isAnyCase(index, "if elseif while until do loop")
  }

  /// The chain left of an operator; of `CInt(x.Status)` what stands within.
  private func operandInVisualBasic(before index: Int) -> Chain? {
    guard list.isBracket(index - 1, ")"), let open = list.match(index - 1),
      list.isAnyCase(open - 1, "cint cstr clng val ctype directcast int32 tostring")
    else { return withoutKeyword(list.chain(endingAt: index - 1)) }
    var end = open + 1
    while end < index - 1, list.symbol(end) != .comma { end += 1 }
    return list.chain(endingAt: end - 1)
  }

  /// In a `With` block a name begins with a dot: `If .Status = 200`.
  private func withoutKeyword(_ chain: Chain?) -> Chain? {
    guard var chain, let last = chain.links.last, chain.links.count > 1,
      list.isAnyCase(
        last, "if elseif while until and or not andalso orelse return then else")
    else { return chain }
    chain.links.removeLast()
    chain.first = last + 1
    return chain
  }

  /// `Case 200, 404`, `Case 400 To 499`, `Case Is >= 500`
  private func caseInVisualBasic(_ unit: Unit) -> Step? {
    var first = unit.lowerBound
    let limit = max(0, first - 60)
    while first > limit, list[first]?.startsLine == false {
      let before = first - 1
      let kind = list.kind(before)
      guard
        kind == .number || kind == .string || list.symbol(before) == .comma || list.symbol(before) == .ordering
          || list.symbol(before) == .assign || list.symbol(before) == .equality
          || list.isAnyCase(before, "to is case")
      else { return nil }
      first = before
    }
    guard list.isAnyCase(first, "case"), first < unit.lowerBound else { return nil }
    let indentation = list.indentation(first)
    for head in list.lineHeads(from: first - 1, limit: 300) where list.indentation(head) <= indentation {
      guard list.isAnyCase(head, "select") else { continue }
      var end = head + 1
      while end < first, list[end]?.startsLine == false { end += 1 }
      let start = list.isAnyCase(head + 1, "case") ? head + 2 : head + 1
      guard start < end else { return nil }
      if let inner = operandInVisualBasic(before: end), inner.last < end {
        return (.arm(subject: inner.first..<inner.last + 1), nil)
      }
      return (.arm(subject: start..<end), nil)
    }
    return nil
  }

  private func functionInVisualBasic(around index: Int) -> Int? {
    let indentation = list.indentation(index)
    for head in list.lineHeads(from: index - 1, limit: 300) where list.indentation(head) < indentation {
      for word in head..<min(list.count, head + 6) where list.isAnyCase(word, "function property") {
        return list.kind(word + 1) == .word ? word + 1 : nil
      }
    }
    return nil
  }
}
