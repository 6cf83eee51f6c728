extension SlotReader {
  /// `status => 404` as a label or an entry, and `is $res->code => 404`.
  func stepInPerl(_ unit: Unit) -> Step? {
    let arrow = unit.lowerBound - 1
    // A block's commas part the arguments of a call without brackets: `is $res->code, 200, 'fine';`
    if list.symbol(arrow) == .comma, let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "{") {
      return commandArgument(unit, label: nil)
    }
    guard list.symbol(arrow) == .fatArrow else { return nil }
    let key = arrow - 1
    if list.kind(key) == .close || list.isAccess(key - 1) {
      return list.chain(endingAt: key).map { (.comparand(other: $0), nil) }
    }
    guard list.kind(key) == .string || list.kind(key) == .word else { return nil }
    guard let open = list.bracket(around: unit.lowerBound) else {
      return commandArgument(unit, label: key) ?? (.value(name: key, open: nil), nil)
    }
    if list.isBracket(open, "("), let callee = callee(of: open) {
      let index = list.ordinal(key)
      return (.argument(callee: callee, index: index, label: key, arity: arity(of: open), open: open), nil)
    }
    if list.isBracket(open, "{"), let command = commandArgument(unit, label: key) { return command }
    return (.value(name: key, open: open), bracketUnit(open))
  }
}
