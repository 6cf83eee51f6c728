extension SlotReader {
  /// `{ status = 404 }`, `{ [404] = "Not Found" }`; `..` joins texts.
  func stepInLua(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    if list.symbol(previous) == .range || list.symbol(next) == .range { return (.refused, nil) }
    guard let open = list.bracket(around: unit.lowerBound) else { return nil }
    if list.isBracket(open, "{"), list.symbol(previous) == .assign {
      if list.kind(previous - 1) == .word { return (.value(name: previous - 1, open: open), bracketUnit(open)) }
      // `["status"] = 404`
      if list.isBracket(previous - 1, "]"), list.kind(previous - 2) == .string {
        return (.value(name: previous - 2, open: open), bracketUnit(open))
      }
    }
    if list.isBracket(open, "["), previous == open, list.match(open) == next, list.symbol(next + 1) == .assign,
      list.isBracket(open - 1, "{") || list.symbol(open - 1) == .comma || list.symbol(open - 1) == .semicolon,
      let brace = list.bracket(around: open)
    {
      return (.key(value: next + 2), bracketUnit(brace))
    }
    return nil
  }
}
