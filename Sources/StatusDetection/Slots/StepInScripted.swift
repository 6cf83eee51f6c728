/// Slots of Dart, Groovy, Zig, Nim and Gleam that no other language has.
extension SlotReader {
  /// `expect(response.statusCode, 404)`, and the defaults of parameters between braces.
  func stepInDart(_ unit: Unit) -> Step? {
    // `301 || 308 => ...`
    if list.matches(unit.upperBound + 1, "||") || list.matches(unit.lowerBound - 1, "||"), isAlternative(unit) {
      return (.arm(subject: armSubject(of: unit.lowerBound)), nil)
    }
    guard let open = list.bracket(around: unit.lowerBound) else { return nil }
    let previous = unit.lowerBound - 1
    if list.isBracket(open, "("), list.symbol(previous) == .comma, list.ordinal(unit.lowerBound) == 1,
      list.isWord(open - 1, "expect expectLater")
    {
      return list.chain(endingAt: previous - 1).map { (.comparand(other: $0), nil) }
    }
    if list.symbol(previous) == .assign, list.isBracket(open, "{") || list.isBracket(open, "["),
      let outer = list.bracket(around: open), list.isBracket(outer, "("), list.kind(previous - 1) == .word,
      open == outer + 1 || list.symbol(open - 1) == .comma,
      list.match(open).map({ $0 + 1 == list.match(outer) }) ?? true
    {
      return (.defaultValue(name: previous - 1), nil)
    }
    return nil
  }

  /// Whether a piece is one of several patterns before an arrow.
  private func isAlternative(_ unit: Unit) -> Bool {
    var last = unit.upperBound
    let limit = last + 24
    while last < limit, list.matches(last + 1, "||"), list.kind(last + 2) == .number { last += 2 }
    return list.symbol(last + 1) == .fatArrow && armSubject(of: unit.lowerBound) != nil
  }

  /// Cells of a table of test data: `code | text || result`, each line a row below its header.
  func stepInGroovy(_ unit: Unit) -> Step? {
    // `response.when 404, missing`
    if list.isWord(unit.lowerBound - 1, "when"), list.isAccess(unit.lowerBound - 2) {
      return commandArgument(unit, label: nil)
    }
    // `code << [301, 302]` gives each in turn.
    if list.isBracket(unit.lowerBound, "["), list.symbol(unit.lowerBound - 1) == .ordering,
      list.symbol(unit.lowerBound - 2) == .ordering
    {
      return list.chain(endingAt: unit.lowerBound - 3).map { (.assigned(to: $0), nil) }
    }
    let isEnd = list[unit.upperBound + 1]?.startsLine ?? true
    guard let head = list.lineHeads(from: unit.lowerBound, limit: 1).first(where: { _ in true }),
      isBetweenBars(unit, startsLine: head == unit.lowerBound, endsLine: isEnd)
    else { return nil }
    let column = bars(from: head, to: unit.lowerBound)
    for line in list.lineHeads(from: head - 1, limit: 64) {
      var end = line + 1
      while end < head, list[end]?.startsLine == false { end += 1 }
      guard bars(from: line, to: end) > 0 else {
        // `where:` stands above the header.
        guard list.symbol(line + 1) == .colon else { return (nil, nil) }
        return header(below: end, column: column)
      }
    }
    return (nil, nil)
  }

  /// `|` or `||`, which part cells.
  private func isBar(_ index: Int) -> Bool {
    list.symbol(index) == .bar || list.matches(index, "||")
  }

  private func isBetweenBars(_ unit: Unit, startsLine: Bool, endsLine: Bool) -> Bool {
    let (before, behind) = (isBar(unit.lowerBound - 1), isBar(unit.upperBound + 1))
    return (startsLine || before) && (endsLine || behind) && (before || behind && startsLine)
      && list.bracket(around: unit.lowerBound).map { list.isBracket($0, "{") } ?? true
  }

  private func bars(from first: Int, to last: Int) -> Int {
    var count = 0
    var index = first
    while index < last, index < first + 200 {
      if isBar(index) { count += 1 }
      index = list.kind(index) == .open ? max(list.match(index) ?? index, index) + 1 : index + 1
    }
    return count
  }

  private func header(below first: Int, column: Int) -> Step {
    var index = first
    var count = 0
    while index < first + 60, count < column {
      if isBar(index) { count += 1 }
      index += 1
    }
    guard list.kind(index) == .word else { return (nil, nil) }
    return (.value(name: index, open: nil), nil)
  }

  /// `.status = 404` in `.{ ... }`.
  func stepInZig(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    if let step = afterCondition(unit) { return step }
    // `@intFromEnum(response.status) == 404`
    if [.equality, .ordering].contains(list.symbol(previous)), list.isBracket(previous - 1, ")"),
      let open = list.match(previous - 1), list.firstByte(open - 1) == UInt8(ascii: "@")
    {
      let other = list.chain(endingAt: previous - 2)
      return (list.symbol(previous) == .equality ? .comparand(other: other) : .bound(of: other), nil)
    }
    if list.isWord(previous, "orelse"), let other = list.chain(endingAt: previous - 1) {
      return (.fallback(for: other), other.first...unit.upperBound)
    }
    let name = unit.lowerBound - 2
    guard list.symbol(name + 1) == .assign, list.symbol(name - 1) == .dot,
      list.isBracket(name - 2, "{") || list.symbol(name - 2) == .comma, let open = list.bracket(around: name)
    else { return nil }
    return (.value(name: name, open: open), bracketUnit(open))
  }

  /// `if (found) 200 else 404`: what the whole condition is passed to comes next.
  func afterCondition(_ unit: Unit) -> Step? {
    guard list.isBracket(unit.lowerBound - 1, ")"), let open = list.match(unit.lowerBound - 1),
      list.isWord(open - 1, "if"), list.isWord(unit.upperBound + 1, "else")
    else { return nil }
    return (nil, open - 1...unit.upperBound)
  }

  /// `of 404, 410:`, `404.HttpCode`, and a table's cell or key.
  func stepInNim(_ unit: Unit) -> Step? {
    if list.isAccess(unit.upperBound - 1), list.kind(unit.upperBound) == .word, unit.count == 3 {
      // What is written behind a number is called with it.
      let callee = Chain(links: [unit.upperBound], first: unit.upperBound, last: unit.upperBound)
      return (.argument(callee: callee, index: 0, label: nil, arity: 1, open: unit.lowerBound), unit)
    }
    var first = unit.lowerBound
    let limit = max(1, first - 48)
    while first > limit, [.comma, .range].contains(list.symbol(first - 1)), list.kind(first - 2) == .number {
      first -= 2
    }
    guard list.isWord(first - 1, "of"), list[first - 1]?.startsLine == true else { return nil }
    let indentation = list.indentation(first)
    for head in list.lineHeads(from: first, limit: 200) where list.indentation(head) <= indentation {
      for word in head..<max(head, min(head + 8, first)) where list.isWord(word, "case") {
        var end = word + 1
        while end < word + 40, list[end]?.startsLine == false { end += 1 }
        if list.symbol(end - 1) == .colon { end -= 1 }
        return (.arm(subject: word + 1..<max(word + 1, end)), nil)
      }
    }
    return (.arm(subject: nil), nil)
  }

  /// `404 ->` in `case status { ... }`, and arguments of piped calls.
  func stepInGleam(_ unit: Unit) -> Step? {
    if isInBinary(unit) { return (.refused, nil) }
    let next = list.symbol(unit.upperBound + 1)
    let previous = unit.lowerBound - 1
    if next == .thinArrow || next == .bar,
      list[unit.lowerBound]?.startsLine == true || list.symbol(previous) == .bar || list.isBracket(previous, "{"),
      let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "{")
    {
      let start = subjectStart(before: open)
      return (.arm(subject: start.map { $0..<open }), nil)
    }
    if list.symbol(previous) == .thinArrow { return resultInGleam(unit, arrow: previous) }
    if unit.count > 2, list.symbol(unit.lowerBound + 1) == .thinArrow {
      return (.returned(function: functionName(around: unit.lowerBound), index: 0), nil)
    }
    guard let step = piped(unit) else { return nil }
    if case .argument(let callee, _, _, _, _)? = step.slot, list.isWord(callee.last, "equal not_equal") {
      return (.comparand(other: list.chain(endingAt: callee.first - 2)), nil)
    }
    return step
  }

  private func subjectStart(before open: Int) -> Int? {
    var word = open - 1
    let limit = max(0, open - 40)
    while word > limit, !list.isWord(word, "case") { word -= 1 }
    return list.isWord(word, "case") ? word + 1 : nil
  }

  private func resultInGleam(_ unit: Unit, arrow: Int) -> Step? {
    guard list.kind(arrow - 1) == .word else { return nil }
    return (.armResult(of: arrow - 1), arrow - 1...unit.upperBound)
  }
}
