extension SlotReader {
  /// `"status" => 404` is an entry; `Val{404}` and `Val(404)` make a type of a number; `∈` is `in`.
  func stepInJulia(_ unit: Unit) -> Step? {
    let arrow = unit.lowerBound - 1
    if isMembership(arrow), list.symbol(unit.upperBound + 1) != .colon {
      return (.comparand(other: list.chain(endingAt: arrow - 1)), nil)
    }
    if let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "("), isMembership(open - 1),
      arrow == open || list.symbol(arrow) == .comma
    {
      return (.comparand(other: list.chain(endingAt: open - 2)), nil)
    }
    if list.symbol(arrow) == .fatArrow, list.kind(arrow - 1) == .string || list.kind(arrow - 1) == .word {
      let open = list.bracket(around: unit.lowerBound)
      return (.value(name: arrow - 1, open: open), open.map { callUnit($0) })
    }
    if list.symbol(unit.upperBound + 1) == .fatArrow {
      return (.key(value: unit.upperBound + 2), list.bracket(around: unit.lowerBound).map { callUnit($0) })
    }
    return nil
  }

  private func isMembership(_ index: Int) -> Bool {
    list.text(index).elementsEqual("∈".utf8) || list.text(index).elementsEqual("∉".utf8)
  }

  /// A bracket with the name before it: `Dict(...)`.
  private func callUnit(_ open: Int) -> Unit {
    var first = open
    // `Dict{String, Any}(...)`
    if list.isBracket(first, "("), list.isBracket(first - 1, "}"), let types = list.match(first - 1) { first = types }
    if first < open || list.isBracket(open, "("), list.kind(first - 1) == .word { first -= 1 }
    return first...max(open, list.match(open) ?? list.count - 1)
  }
}
