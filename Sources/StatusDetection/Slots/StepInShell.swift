extension SlotReader {
  /// Tests, arms, assignments and commands of a shell, where words are parted by white space.
  func stepInShell(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    let isOnLine = list[unit.lowerBound]?.startsLine == false
    if isOnLine {
      if list.isWord(previous, "-eq -ne") || isComparison(previous) {
        return (.comparand(other: writtenStatus(endingAt: previous - 1) ?? list.chain(endingAt: previous - 1)), nil)
      }
      if list.isWord(previous, Self.orderings) || list.symbol(previous) == .ordering && isInBrackets(unit) {
        return (.bound(of: list.chain(endingAt: previous - 1)), nil)
      }
      if list.symbol(previous) == .fallback {
        guard let name = list.chain(endingAt: previous - 1) else { return (.refused, nil) }
        return (.fallback(for: name), previous - 1...next)
      }
      if list.symbol(previous) == .assign, list[unit.lowerBound]?.spaceBefore == false {
        return list.chain(endingAt: previous - 1).map { (.assigned(to: $0), nil) } ?? (nil, nil)
      }
    }
    if list[next]?.startsLine == false {
      if list.isWord(next, "-eq -ne") || isComparison(next) {
        return (.comparand(other: operand(startingAt: next + 1)), nil)
      }
      if list.isWord(next, Self.orderings) || list.symbol(next) == .ordering && isInBrackets(unit) {
        return (.bound(of: operand(startingAt: next + 1)), nil)
      }
      if list.isBracket(next, ")") || list.symbol(next) == .bar, let subject = subjectOfShellCase(unit) {
        return (.arm(subject: subject), nil)
      }
    }
    return shellAlternative(unit) ?? shellKey(unit) ?? shellList(unit) ?? shellArgument(unit)
  }

  private static let orderings: StaticString =
    "-lt -le -gt -ge"

  /// `==`, `!=`, or `=` between spaces, as it stands in tests.
  private func isComparison(_ index: Int) -> Bool {
    if list.symbol(index) == .equality { return true }
    return list.symbol(index) == .assign && list[index]?.spaceBefore == true
  }

  /// `[[ $code == (200|204) ]]`, `[[ $code =~ ^(200|204)$ ]]`
  private func shellAlternative(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("),
      open == unit.lowerBound - 1 || list.symbol(unit.lowerBound - 1) == .bar
    else { return nil }
    let sign = list.matches(open - 1, "^") ? open - 2 : open - 1
    guard list.symbol(sign) == .equality else { return nil }
    return (.comparand(other: list.chain(endingAt: sign - 1)), nil)
  }

  private func isInBrackets(_ unit: Unit) -> Bool {
    guard let open = list.bracket(around: unit.lowerBound) else { return false }
    return !list.isBracket(open, "{")
  }

  private func operand(startingAt index: Int) -> Chain? {
    list.kind(index) == .string ? list.chain(endingAt: index) : list.chain(startingAt: index)
  }

  /// The tokens of what `case ... in` matches, from one of its arms.
  private func subjectOfShellCase(_ unit: Unit) -> Range<Int>? {
    var first = unit.lowerBound
    while list.symbol(first - 1) == .bar { first -= 2 }
    if list.isBracket(first - 1, "(") { first -= 1 }
    let isArm =
      list[first]?.startsLine == true || list.isWord(first - 1, "in") || list.symbol(first - 1) == .semicolon
    guard isArm else { return nil }
    var current = first - 1
    var depth = 0
    var steps = 0
    while current > 0, steps < 1_500 {
      steps += 1
      if list.isWord(current, "esac") { depth += 1 }
      if list.isWord(current, "case") {
        if depth == 0 { break }
        depth -= 1
      }
      current -= 1
    }
    guard list.isWord(current, "case") else { return nil }
    var end = current + 1
    while end < first, !list.isWord(end, "in") { end += 1 }
    return current + 1..<end
  }

  /// `[404]="Not Found"` in a map.
  private func shellKey(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "["), open == unit.lowerBound - 1,
      list.match(open) == unit.upperBound + 1
    else { return nil }
    guard list.symbol(unit.upperBound + 2) == .assign, let map = list.bracket(around: open) else {
      return (.refused, nil)
    }
    return (.key(value: unit.upperBound + 3), map...(list.match(map) ?? list.count - 1))
  }

  /// `CODES=(200 404)`, `for code in 200 404; do`
  private func shellList(_ unit: Unit) -> Step? {
    if let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), list.symbol(open - 1) == .assign {
      let count = (list.match(open) ?? unit.upperBound + 1) - open - 1
      let close = list.match(open) ?? list.count - 1
      return (.item(index: unit.lowerBound - open - 1, count: count, open: open), open...close)
    }
    if list.kind(unit.lowerBound) == .open, list.symbol(unit.lowerBound - 1) == .assign,
      let name = list.chain(endingAt: unit.lowerBound - 2)
    {
      return (.assigned(to: name), nil)
    }
    var first = unit.lowerBound - 1
    let limit = max(0, first - 40)
    while first > limit, list.kind(first) == .number || list.kind(first) == .string { first -= 1 }
    guard list.isWord(first, "in"), list.isWord(first - 2, "for") else { return nil }
    return (.comparand(other: list.chain(endingAt: first - 1)), nil)
  }

  /// An argument of a command: `assert_status 404 "$url"`, `serve --status 404`.
  private func shellArgument(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - (isContinuation(unit.lowerBound - 1) ? 2 : 1)
    guard list[unit.lowerBound]?.startsLine == false, list.kind(previous) == .word || list.kind(previous) == .string
    else { return (nil, nil) }
    if list.firstByte(previous) == UInt8(ascii: "-") { return (.value(name: previous, open: nil), nil) }
    var first = unit.lowerBound
    var continuations = 0
    let limit = max(0, first - 40)
    while first > limit, list[first]?.startsLine == false {
      if isContinuation(first - 1) {
        continuations += 1
      } else if beginsCommand(after: first - 1) {
        break
      }
      first -= 1
    }
    guard first < unit.lowerBound, list.kind(first) == .word else { return (nil, nil) }
    if list.isWord(
      first, "exit return sleep kill wait ulimit shift break chmod head tail")
    {
      return (.refused, nil)
    }
    let name = list.string(first)
    if name == "grep" || name == "egrep", list.symbol(first - 1) == .bar,
      let writer = ((max(0, first - 40))..<first).last(where: { CurlVariables.writesStatus(list.text($0)) })
    {
      return (.comparand(other: Chain(links: [writer], first: writer, last: writer)), nil)
    }
    if CallWords.comparers.contains(name) {
      let other = previous == first ? unit.upperBound + 1 : previous
      return (.comparand(other: list.chain(endingAt: other)), nil)
    }
    let callee = Chain(links: [first], first: first, last: first)
    let arguments = (first + 1...unit.lowerBound).filter { list[$0]?.spaceBefore == true }
    let index = arguments.count - 1 - continuations
    return (.argument(callee: callee, index: index, label: nil, arity: index + 1, open: first), nil)
  }

  /// Whether a token is a backslash with the end of its line: the command goes on behind it.
  private func isContinuation(_ index: Int) -> Bool {
    list.firstByte(index) == UInt8(ascii: "\\") && list.text(index).last == UInt8(ascii: "\n")
  }

  private func beginsCommand(after index: Int) -> Bool {
    switch list.kind(index) {
    case .symbol: [.semicolon, .conjunction, .bar, .other, .bang].contains(list.symbol(index))
    case .word:
      list.isWord(index, "then do else if elif while until run sudo local export")
    case .open: true
    default: false
    }
  }
}
