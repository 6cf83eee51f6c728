extension SlotReader {
  /// `#define NOT_FOUND 404`, `response{404}`, and the default of a parameter.
  func stepInC(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    if isMacroName(previous) { return assigned(to: previous) }
    guard let open = list.bracket(around: unit.lowerBound) else { return nil }
    if previous == open, list.isBracket(open, "("), isMacroName(open - 1), list[open]?.spaceBefore == true {
      return assigned(to: open - 1)
    }
    if list.isBracket(open, "("), list.symbol(previous) == .assign, list.kind(previous - 1) == .word,
      isTyped(previous - 1, within: open)
    {
      return (.defaultValue(name: previous - 1), nil)
    }
    if list.isBracket(open, "{"), list[open]?.spaceBefore == false, list.kind(open - 1) == .word,
      let callee = list.chain(endingAt: open - 1), isAlone(unit)
    {
      let index = list.ordinal(unit.lowerBound)
      return (.argument(callee: callee, index: index, label: nil, arity: arity(of: open), open: open), nil)
    }
    return nil
  }

  private func isMacroName(_ index: Int) -> Bool {
    list.kind(index) == .word && list.isWord(index - 1, "define") && list.firstByte(index - 2) == UInt8(ascii: "#")
  }

  /// Whether a type stands before a parameter's name: `int status = 200`.
  private func isTyped(_ name: Int, within open: Int) -> Bool {
    var before = name - 1
    while list.symbol(before) == .other || list.symbol(before) == .arithmetic { before -= 1 }
    return before > open && list.kind(before) == .word && !list.isWord(before, "return")
  }

  private func isAlone(_ unit: Unit) -> Bool {
    let isFirst = list.kind(unit.lowerBound - 1) == .open || list.symbol(unit.lowerBound - 1) == .comma
    return isFirst
      && (unit.upperBound + 1 >= list.count || list.kind(unit.upperBound + 1) == .close
        || list.symbol(unit.upperBound + 1) == .comma)
  }
}
