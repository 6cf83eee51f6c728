/// Definitions, records and matches of Haskell, OCaml and F#.
extension SlotReader {
  /// What stands before `=`: a field, a definition, or, in OCaml and F#, what is compared.
  func afterEquals(_ unit: Unit, equals: Int) -> Step? {
    let name = equals - 1
    if let open = list.bracket(around: unit.lowerBound), list.kind(name) == .word {
      if list.isBracket(open, "{") { return (.value(name: name, open: open), bracketUnit(open)) }
      let isFirst = name == open + 1 || list.symbol(name - 1) == .comma
      if language == .fSharp, isFirst, list[open]?.spaceBefore == false, let callee = callee(of: open) {
        let index = list.ordinal(unit.lowerBound)
        return (.argument(callee: callee, index: index, label: name, arity: arity(of: open), open: open), nil)
      }
    }
    // Aeson's `"status" .= 404`.
    if list.matches(equals, ".=") || list.matches(equals, "..=") {
      let key = list.matches(equals, "..=") ? name - 1 : name
      guard list.kind(key) == .string || list.kind(key) == .word else { return nil }
      return (.value(name: key, open: nil), nil)
    }
    if list.matches(equals, "<-") || list.matches(equals, ":=") {
      return list.chain(endingAt: name).map { (.assigned(to: $0), nil) }
    }
    if language == .haskell { return haskellDefinition(unit, equals: equals) }
    return definitionOrComparison(equals: equals)
  }

  private func haskellDefinition(_ unit: Unit, equals: Int) -> Step? {
    var head = equals - 1
    let limit = max(0, equals - 24)
    while head > limit, list[head]?.startsLine == false, !list.isWord(head, "let where") { head -= 1 }
    if list.isWord(head, "let where") { head += 1 }
    if list.symbol(head) == .bar { return (.returned(function: functionInLayout(around: head), index: 0), nil) }
    guard list.kind(head) == .word else { return nil }
    if head == equals - 1 { return assigned(to: head) }
    // `code NotFound = 404`
    let pattern = equals - 1
    if list.kind(pattern) == .word, pattern == head + 1 {
      return (.armResult(of: pattern), pattern...unit.upperBound)
    }
    return (.returned(function: head, index: 0), nil)
  }

  private func definitionOrComparison(equals: Int) -> Step? {
    var index = equals - 1
    let limit = max(0, equals - 32)
    while index > limit {
      if list.kind(index) == .close, let open = list.match(index) {
        index = open - 1
        continue
      }
      if list.kind(index) == .open || list.symbol(index) == .bar || list.symbol(index) == .semicolon { break }
      if list.isWord(index, Self.definitions) { return definition(after: index, equals: equals) }
      if list.isWord(index, Self.conditions) || [.conjunction, .thinArrow, .comma].contains(list.symbol(index)) {
        break
      }
      if list[index]?.startsLine == true, language == .fSharp { break }
      index -= 1
    }
    guard let other = appliedChain(endingAt: equals - 1) else { return nil }
    // An enumeration's `| NotFound = 404`.
    if list.symbol(index) == .bar, index == equals - 2 { return (.assigned(to: other), nil) }
    return (.comparand(other: other), nil)
  }

  private static let definitions: StaticString =
    "let and member static val default override let! use"
  private static let conditions: StaticString =
    "if when elif while assert not then else in fun do"

  private func definition(after word: Int, equals: Int) -> Step? {
    var name = word + 1
    while list.isWord(name, "rec inline mutable private internal public member let val") {
      name += 1
    }
    while list.isAccess(name + 1), list.kind(name + 2) == .word { name += 2 }
    guard name < equals, list.kind(name) == .word else { return nil }
    // A value or, with parameters, a function.
    let isValue = name == equals - 1 || list.symbol(name + 1) == .colon
    return isValue ? assigned(to: name) : (.returned(function: name, index: 0), nil)
  }

  /// The name of the definition that a token stands in.
  func functionInLayout(around index: Int) -> Int? {
    if language == .haskell {
      for head in list.lineHeads(from: index, limit: 200) where list.indentation(head) == 0 {
        return list.kind(head) == .word ? head : nil
      }
      return nil
    }
    var name: Int?
    if language == .ocaml {
      let limit = max(0, index - 400)
      var current = index
      while current > limit, !list.isWord(current, "let and") { current -= 1 }
      name = list.isWord(current, "let and") ? current : nil
    } else {
      name = lineAbove(index, beginningWith: "let and member static val default override")
    }
    guard var found = name else { return nil }
    while list.isWord(found, Self.definitions) || list.isWord(found, "rec inline private") { found += 1 }
    while list.isAccess(found + 1), list.kind(found + 2) == .word { found += 2 }
    return list.kind(found) == .word ? found : nil
  }

  // MARK: Matches

  /// `| 404 -> ...`, `404 -> ...` below `of`, `| 404 | 410 -> ...`.
  func applicativeArm(_ unit: Unit) -> Step? {
    let next = unit.upperBound + 1
    let isArm =
      list.symbol(next) == .thinArrow || list.symbol(next) == .bar && list.symbol(unit.lowerBound - 1) != .other
      || list.isWord(next, "when as") || list.symbol(next) == .bar && language != .haskell
    guard isArm else {
      // A clause by its argument: `reason 404 = "Not Found"` is read as a call.
      return nil
    }
    if list.symbol(next) == .bar {
      guard list.symbol(unit.lowerBound - 1) == .bar || list.isWord(unit.lowerBound - 1, "with function") else {
        return nil
      }
    }
    return (.arm(subject: subjectOfMatch(around: unit.lowerBound)), nil)
  }

  private func subjectOfMatch(around index: Int) -> Range<Int>? {
    let indentation = list.indentation(index)
    var current = index - 1
    var steps = 0
    while current > 0, steps < 800 {
      steps += 1
      if list.kind(current) == .open { return nil }
      if list.kind(current) == .close, let open = list.match(current) {
        current = open - 1
        continue
      }
      if list.isWord(current, "with of"), language == .ocaml || list.indentation(current) <= indentation {
        return subject(endingBefore: current)
      }
      if list.isWord(current, "function") || language == .haskell && list.isWord(current, "case"),
        let name = functionInLayout(around: current)
      {
        return name..<name + 1
      }
      current -= 1
    }
    return nil
  }

  private func subject(endingBefore word: Int) -> Range<Int>? {
    guard list.isWord(word, "with of") else { return nil }
    return subjectName(endingAt: word - 1)
  }

  /// What an arm gives: its pattern may be the code's phrase, else the function's name tells.
  func resultOfArm(_ unit: Unit, arrow: Int) -> Step? {
    guard list.symbol(arrow) == .thinArrow else { return nil }
    let pattern = arrow - 1
    if list.kind(pattern) == .word,
      list[pattern]?.startsLine == true || list.symbol(pattern - 1) == .bar
        || list.isAccess(pattern - 1) || list.isWord(pattern - 1, "with function of")
    {
      let first = pattern
      return (.armResult(of: pattern), first...unit.upperBound)
    }
    return (.returned(function: functionInLayout(around: arrow), index: 0), nil)
  }
}
