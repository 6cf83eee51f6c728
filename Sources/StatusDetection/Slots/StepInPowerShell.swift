extension SlotReader {
  /// Operators as words, parameters of commands, tables, and what `Should` is told.
  func stepInPowerShell(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    let isOnLine = list[unit.lowerBound]?.startsLine == false
    if isOnLine, list.isAnyCase(previous, Self.comparisons) {
      return (.comparand(other: list.chain(endingAt: previous - 1)), nil)
    }
    if isOnLine, list.isAnyCase(previous, Self.bounds) {
      return (.bound(of: list.chain(endingAt: previous - 1)), nil)
    }
    if list[next]?.startsLine == false {
      if list.isAnyCase(next, Self.comparisons) { return (.comparand(other: list.chain(startingAt: next + 1)), nil) }
      if list.isAnyCase(next, Self.bounds) { return (.bound(of: list.chain(startingAt: next + 1)), nil) }
    }
    if let cast = typeBefore(unit) { return cast }
    if let several = severalValues(unit) { return several }
    if let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "{") {
      if isTable(open), let step = inTable(unit, open: open) { return step }
      if list.isBracket(next, "{") || next >= list.count,
        isOnLine == false || previous == open || list.isBracket(previous, "}"),
        let subject = switchSubject(of: open)
      {
        return (.arm(subject: subject), nil)
      }
    }
    if list.isAnyCase(previous, "return"), isOnLine {
      return (.returned(function: functionInPowerShell(previous), index: 0), nil)
    }
    if list.symbol(previous) == .assign, let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("),
      list.isAnyCase(open - 1, "param"), list.kind(previous - 1) == .word
    {
      return (.defaultValue(name: previous - 1), nil)
    }
    return isOnLine ? argumentInPowerShell(unit) : nil
  }

  private static let comparisons: StaticString =
    "-eq -ne -ceq -cne -ieq -ine -in -notin -contains -notcontains -like -match"
  private static let bounds: StaticString =
    "-gt -ge -lt -le"

  /// `[int]404`, `[System.Net.HttpStatusCode]404`
  private func typeBefore(_ unit: Unit) -> Step? {
    let close = unit.lowerBound - 1
    guard list.isBracket(close, "]"), list[unit.lowerBound]?.spaceBefore == false, let open = list.match(close),
      list.kind(open - 1) != .word || list[open]?.spaceBefore == true, let type = list.chain(endingAt: close - 1),
      type.first == open + 1
    else { return nil }
    return (.argument(callee: type, index: 0, label: nil, arity: 1, open: open), open...unit.upperBound)
  }

  /// `200, 201` without brackets is a list, in `@(...)` as well.
  private func severalValues(_ unit: Unit) -> Step? {
    guard list.symbol(unit.lowerBound - 1) == .comma || list.symbol(unit.upperBound + 1) == .comma else {
      guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), open == unit.lowerBound - 1,
        list.match(open) ?? list.count == unit.upperBound + 1, callee(of: open) == nil || isOption(open - 1)
      else { return nil }
      return (nil, open...max(open, list.match(open) ?? list.count - 1))
    }
    if let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), !isOption(open - 1),
      callee(of: open) != nil, list[open]?.spaceBefore == false
    {
      return nil
    }
    var first = unit.lowerBound
    let lowest = max(1, first - 60)
    while first > lowest, list.symbol(first - 1) == .comma { first -= 2 }
    var last = unit.upperBound
    let highest = min(list.count - 1, last + 60)
    while last + 1 < highest, list.symbol(last + 1) == .comma { last += 2 }
    return (nil, first...max(last, unit.upperBound))
  }

  private func isOption(_ index: Int) -> Bool {
    list.kind(index) == .word && list.firstByte(index) == UInt8(ascii: "-")
  }

  /// Whether braces hold a table, `@{...}`, and no statements.
  private func isTable(_ open: Int) -> Bool {
    guard let start = list[open]?.range.lowerBound, start > 0 else { return false }
    return list.bytes[start - 1] == UInt8(ascii: "@")
  }

  private func inTable(_ unit: Unit, open: Int) -> Step? {
    let previous = unit.lowerBound - 1
    if list.symbol(previous) == .assign, list.kind(previous - 1) == .word || list.kind(previous - 1) == .string {
      return (.value(name: previous - 1, open: open), open...max(open, list.match(open) ?? list.count - 1))
    }
    if list.symbol(unit.upperBound + 1) == .assign {
      return (.key(value: unit.upperBound + 2), open...max(open, list.match(open) ?? list.count - 1))
    }
    return nil
  }

  /// The tokens of what `switch (...) {` matches.
  private func switchSubject(of open: Int) -> Range<Int>? {
    guard list.isBracket(open - 1, ")"), let start = list.match(open - 1) else { return nil }
    var word = start - 1
    while isOption(word) { word -= 1 }
    return list.isAnyCase(word, "switch") ? start + 1..<open - 1 : nil
  }

  private func functionInPowerShell(_ index: Int) -> Int? {
    var open = list.bracket(around: index)
    for _ in 0..<12 {
      guard let current = open else { return nil }
      if list.isAnyCase(current - 2, "function filter") { return current - 1 }
      open = list.bracket(around: current)
    }
    return nil
  }

  /// `Set-Response -StatusCode 404`, `$r.StatusCode | Should -Be 200`, `Assert-Status 404`.
  private func argumentInPowerShell(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    guard
      list.kind(previous) == .word || list.kind(previous) == .string || list.kind(previous) == .number
        || list.kind(previous) == .close || list.symbol(previous) == .colon
    else { return nil }
    let command = commandStart(of: unit.lowerBound)
    guard command < unit.lowerBound, list.kind(command) == .word, list.firstByte(command) != UInt8(ascii: "$"),
      !isOption(command)
    else { return nil }
    if list.isAnyCase(command, "should") { return should(unit, command: command) }
    if list.isAnyCase(command, "exit start-sleep sleep throw write-host write-output break") {
      return (.refused, nil)
    }
    if list.isAnyCase(command, "if elseif while foreach param in function return else") {
      return nil
    }
    let callee = Chain(links: [command], first: command, last: command)
    let option = list.symbol(previous) == .colon ? previous - 1 : previous
    if isOption(option), option > command {
      return (.argument(callee: callee, index: 1, label: option, arity: 2, open: command), nil)
    }
    let index = unit.lowerBound - command - 1
    return (.argument(callee: callee, index: index, label: nil, arity: index + 1, open: command), nil)
  }

  /// The first token of the command that holds a token.
  private func commandStart(of index: Int) -> Int {
    var first = index
    let limit = max(0, first - 80)
    while first > limit, list[first]?.startsLine == false {
      let before = first - 1
      if list.kind(before) == .close, let open = list.match(before) {
        first = open
        continue
      }
      if list.kind(before) == .open { break }
      if [.bar, .semicolon, .assign, .conjunction, .fallback].contains(list.symbol(before)) { break }
      if list.symbol(before) == .other, list.firstByte(before) != UInt8(ascii: "$") { break }
      first = before
    }
    return first
  }

  /// What is piped into `Should -Be 200`, on the same line or the line above.
  private func should(_ unit: Unit, command: Int) -> Step? {
    let option = unit.lowerBound - 1
    guard list.isAnyCase(option, Self.matchers), list.symbol(command - 1) == .bar else { return (.refused, nil) }
    let isBound = list.isAnyCase(option, "-begreaterorequal -begreaterthan -belessthan -belessorequal")
    let other = list.chain(endingAt: command - 2)
    return (isBound ? .bound(of: other) : .comparand(other: other), nil)
  }

  private static let matchers: StaticString =
    """
    -be -beexactly -bein -contain -begreaterorequal -begreaterthan -belessthan -belessorequal be \
    beexactly -not not -match -belike
    """
}
