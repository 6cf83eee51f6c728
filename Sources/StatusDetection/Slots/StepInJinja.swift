extension SlotReader {
  /// `code | default(404)`: what is taken where the variable is missing.
  func stepInJinja(_ unit: Unit) -> Step? {
    let sign = unit.lowerBound - 1
    if list.symbol(sign) == .equality || list.symbol(sign) == .ordering, let value = filtered(before: sign) {
      return (list.symbol(sign) == .equality ? .comparand(other: value) : .bound(of: value), nil)
    }
    guard let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), open == unit.lowerBound - 1,
      list.isWord(open - 1, "default d"), list.symbol(open - 2) == .bar,
      let name = list.chain(endingAt: open - 3)
    else { return nil }
    return (.fallback(for: name), name.first...max(unit.upperBound, list.match(open) ?? list.count - 1))
  }

  /// What stands left of the filters before a sign: `code` in `code | default(0) | int > 299`.
  private func filtered(before sign: Int) -> Chain? {
    var last = sign - 1
    for _ in 0..<4 {
      let name = list.isBracket(last, ")") ? (list.match(last) ?? last) - 1 : last
      guard list.kind(name) == .word, list.symbol(name - 1) == .bar else { break }
      last = name - 2
    }
    return last < sign - 1 ? list.chain(endingAt: last) : nil
  }
}
