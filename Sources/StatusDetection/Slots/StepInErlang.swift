extension SlotReader {
  /// Arms, clauses, tuples, maps, records and macros.
  func stepInErlang(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    if isInBinary(unit) { return (.refused, nil) }
    let isCompared = [.ordering, .equality].contains(list.symbol(previous))
    if isCompared { return stepByPrevious(unit) }
    if list.symbol(next) == .thinArrow || list.isWord(next, "when"),
      list.bracket(around: unit.lowerBound) == nil
        || list[unit.lowerBound]?.startsLine == true || list.isWord(previous, "of")
    {
      return (.arm(subject: subjectOfErlangCase(around: unit.lowerBound)), nil)
    }
    if let step = macro(unit) ?? clause(unit) { return step }
    if list.symbol(previous) == .thinArrow { return resultInErlang(unit, arrow: previous) }
    if unit.count > 4, list.isBracket(unit.lowerBound + 1, "("), list.symbol(unit.lowerBound + 4) == .thinArrow {
      return (.returned(function: unit.lowerBound, index: 0), nil)
    }
    if unit.count > 2, list.symbol(unit.lowerBound + 1) == .thinArrow {
      return (.returned(function: clauseName(around: unit.lowerBound), index: 0), nil)
    }
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "{") else { return nil }
    if list.symbol(previous) == .fatArrow || list.symbol(previous) == .assign {
      guard list.kind(previous - 1) == .word || list.kind(previous - 1) == .string else { return nil }
      return (.value(name: previous - 1, open: open), bracketUnit(open))
    }
    return tuple(unit, open: open)
  }

  /// `{status, 404}` names its value; `{ok, 200, Headers, Body}` is what a client's call gives.
  private func tuple(_ unit: Unit, open: Int) -> Step? {
    let isMember = list.symbol(unit.lowerBound - 1) == .comma || unit.lowerBound == open + 1
    guard isMember, list.symbol(unit.lowerBound - 1) == .comma || list.symbol(unit.upperBound + 1) == .comma else {
      return nil
    }
    let index = list.ordinal(unit.lowerBound)
    let count = arity(of: open)
    if count == 2, index == 1, list.kind(open + 1) == .word, isLower(open + 1),
      !list.isWord(open + 1, "halt code")
    {
      return (.value(name: open + 1, open: list.bracket(around: open)), bracketUnit(open))
    }
    return (.item(index: index, count: count, open: open), bracketUnit(open))
  }

  /// `-define(NOT_FOUND, 404).`
  private func macro(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound), list.isWord(open - 1, "define"),
      list.symbol(open - 2) == .minus, list.ordinal(unit.lowerBound) == 1, list.kind(open + 1) == .word
    else { return nil }
    return assigned(to: open + 1)
  }

  /// `reason(404) -> ...`: a clause of a function by its argument.
  private func clause(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), list.kind(open - 1) == .word,
      list[open - 1]?.startsLine == true, let close = list.match(open),
      list.symbol(close + 1) == .thinArrow || list.isWord(close + 1, "when")
    else { return nil }
    return (.arm(subject: open - 1..<open), nil)
  }

  private func isLower(_ index: Int) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(list.firstByte(index))
  }

  private func resultInErlang(_ unit: Unit, arrow: Int) -> Step? {
    let pattern = arrow - 1
    if list.kind(pattern) == .word { return (.armResult(of: pattern), pattern...unit.upperBound) }
    if list.isBracket(pattern, ")"), let open = list.match(pattern), list.kind(open - 1) == .word {
      // `code(not_found) -> 404`
      let isAlone = pattern == open + 2 && list.kind(open + 1) == .word
      guard isAlone else { return (.returned(function: open - 1, index: 0), nil) }
      return (.armResult(of: open + 1), open - 1...unit.upperBound)
    }
    return (.returned(function: clauseName(around: arrow), index: 0), nil)
  }

  /// The name of the function whose clause holds a token: a line that is not indented begins with it.
  private func clauseName(around index: Int) -> Int? {
    for head in list.lineHeads(from: index, limit: 200) where list.indentation(head) == 0 {
      return list.kind(head) == .word ? head : nil
    }
    return nil
  }

  private func subjectOfErlangCase(around index: Int) -> Range<Int>? {
    let indentation = list.indentation(index)
    var current = index
    var steps = 0
    while current > 0, steps < 800 {
      steps += 1
      if list.isWord(current, "case"), list.indentation(current) <= indentation {
        var end = current + 1
        while end < current + 60, end < index, !list.isWord(end, "of") { end += 1 }
        return list.isWord(end, "of") ? current + 1..<end : nil
      }
      if list[current]?.startsLine == true, list.indentation(current) == 0, current != index { return nil }
      current -= 1
    }
    return nil
  }
}
