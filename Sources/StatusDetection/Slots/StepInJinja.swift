extension SlotReader {
  /// `code | default(404)`: what is taken where the variable is missing.
  func stepInJinja(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), open == unit.lowerBound - 1,
      list.isWord(open - 1, ["default", "d"]), list.symbol(open - 2) == .bar,
      let name = list.chain(endingAt: open - 3)
    else { return nil }
    return (.fallback(for: name), name.first...max(unit.upperBound, list.match(open) ?? list.count - 1))
  }
}
