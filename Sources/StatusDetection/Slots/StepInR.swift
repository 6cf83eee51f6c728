extension SlotReader {
  /// Vectors and lists with names, `switch(...)` with its arms.
  func stepInR(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), list.kind(open - 1) == .word
    else {
      return nil
    }
    if list.isWord(open - 1, "quit q Sys.sleep set.seed") { return (.refused, nil) }
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    let whole = open - 1...max(open, list.match(open) ?? list.count - 1)
    if list.symbol(next) == .assign, previous == open || list.symbol(previous) == .comma {
      if list.isWord(open - 1, "switch") { return (.arm(subject: switchSubject(in: open)), nil) }
      return (.key(value: next + 1), whole)
    }
    guard list.isWord(open - 1, "c list tibble as.integer as.numeric as.character rep unlist"),
      !list.isAccess(open - 2)
    else { return nil }
    if list.symbol(previous) == .assign, list.kind(previous - 1) == .word || list.kind(previous - 1) == .string {
      return (.value(name: previous - 1, open: open), whole)
    }
    guard previous == open || list.symbol(previous) == .comma else { return nil }
    if list.kind(open - 1) == .word, arity(of: open) == 1 { return (nil, whole) }
    return (.item(index: list.ordinal(unit.lowerBound), count: arity(of: open), open: open), whole)
  }

  /// The tokens of the first argument; of `as.character(status)` what stands within.
  private func switchSubject(in open: Int) -> Range<Int> {
    var end = open + 1
    let limit = min(list.count, open + 30)
    while end < limit, list.symbol(end) != .comma {
      end = list.kind(end) == .open ? (list.match(end) ?? end) + 1 : end + 1
    }
    if list.isWord(open + 1, "as.character paste0 as.integer toString"), list.isBracket(end - 1, ")") {
      return open + 3..<max(open + 3, end - 1)
    }
    return open + 1..<max(open + 1, end)
  }
}
