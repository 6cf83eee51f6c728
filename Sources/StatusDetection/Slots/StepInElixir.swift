extension SlotReader {
  /// Arms and results of `case ... do`, `do: 404`, attributes, and arguments of piped calls.
  func stepInElixir(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    if isInBinary(unit) { return (.refused, nil) }
    if list.symbol(next) == .thinArrow {
      if [.equality, .ordering].contains(list.symbol(previous)) || list.isWord(previous, "in") {
        return stepByPrevious(unit)
      }
      return (.arm(subject: subjectOfCase(around: unit.lowerBound)), nil)
    }
    if let name = taggingAtom(of: unit) { return (.value(name: name, open: list.bracket(around: name)), nil) }
    if list.firstByte(previous) == UInt8(ascii: "@"), list[previous]?.startsLine == true,
      list[unit.lowerBound]?.startsLine == false
    {
      return assigned(to: previous)
    }
    if list.symbol(previous) == .thinArrow { return resultOfCase(at: previous) }
    if list.symbol(previous) == .colon, list.isWord(previous - 1, "do else") { return shortBlock(unit) }
    if list[unit.lowerBound]?.startsLine == true, list.bracket(around: unit.lowerBound) == nil,
      let arrow = arrowAbove(unit.lowerBound)
    {
      return resultOfCase(at: arrow)
    }
    return piped(unit)
  }

  /// The atom that names the last member of a tuple: `{:status, 200}`, `{:status, ref, 200}`.
  private func taggingAtom(of unit: Unit) -> Int? {
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "{"), open + 1 < unit.lowerBound,
      list.firstByte(open + 1) == UInt8(ascii: ":"), list.kind(open + 1) == .word,
      list.symbol(unit.lowerBound - 1) == .comma, list.isBracket(unit.upperBound + 1, "}"), arity(of: open) <= 3
    else { return nil }
    return open + 1
  }

  /// `<<101, 102>>`
  func isInBinary(_ unit: Unit) -> Bool {
    var index = unit.lowerBound - 1
    let limit = max(0, index - 64)
    while index >= limit, list.symbol(index) == .comma || list.kind(index) == .number { index -= 1 }
    return list.symbol(index) == .other && list.firstByte(index) == UInt8(ascii: "<")
      && list.string(index) == "<<"
  }

  /// `conn |> put_status(404)`: what is piped is the first argument, so the others stand one further on.
  func piped(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), let callee = callee(of: open),
      list.matches(callee.first - 1, "|>")
    else { return nil }
    let previous = list.symbol(unit.lowerBound - 1)
    let following = list.symbol(unit.upperBound + 1)
    guard previous == .comma || unit.lowerBound - 1 == open,
      following == .comma || list.kind(unit.upperBound + 1) == .close || unit.upperBound + 1 >= list.count
    else { return nil }
    let index = list.ordinal(unit.lowerBound) + 1
    return (.argument(callee: callee, index: index, label: nil, arity: arity(of: open) + 1, open: open), nil)
  }

  /// The tokens of what `case ... do` matches, from a token in one of its arms.
  private func subjectOfCase(around index: Int) -> Range<Int>? {
    guard let word = caseWord(around: index) else { return nil }
    var end = word + 1
    while end < list.count, end < word + 60, !list.isWord(end, "do") { end += 1 }
    return word + 1..<end
  }

  private func caseWord(around index: Int) -> Int? {
    var start = index
    var steps = 0
    while start > 0, list[start]?.startsLine == false, steps < 60 {
      start -= 1
      steps += 1
    }
    let indentation = list.indentation(start)
    var current = start
    steps = 0
    while current > 0, steps < 1_500 {
      steps += 1
      current -= 1
      if list.isWord(current, "def defp defmodule"), list[current]?.startsLine == true { return nil }
      guard list.isWord(current, "case"), list.indentation(current) < indentation else { continue }
      return current
    }
    return nil
  }

  /// What an arm gives: assigned where the whole case is, else returned.
  private func resultOfCase(at arrow: Int) -> Step? {
    if let word = caseWord(around: arrow), list.symbol(word - 1) == .assign, let name = list.chain(endingAt: word - 2) {
      return (.assigned(to: name), nil)
    }
    return (.returned(function: functionName(around: arrow), index: 0), nil)
  }

  /// The arrow that ends the line above, if the line above ends with one.
  private func arrowAbove(_ index: Int) -> Int? {
    list.symbol(index - 1) == .thinArrow ? index - 1 : nil
  }

  /// `def status(_), do: 404`, `if ok, do: 200, else: 404`
  private func shortBlock(_ unit: Unit) -> Step? {
    let start = statementStart(of: unit.lowerBound)
    if list.isWord(start, "def defp"), list.kind(start + 1) == .word {
      return (.returned(function: start + 1, index: 0), nil)
    }
    var first = unit.lowerBound
    while first >= start, !list.isWord(first, "if unless") { first -= 1 }
    guard first >= start else { return nil }
    return first == start
      ? (.returned(function: functionName(around: first), index: 0), nil) : (nil, first...unit.upperBound)
  }
}
