extension SlotReader {
  /// `[204, 304].each do |code|`, `[404, 410].forEach(status => ...)`: the name that each member is given in turn.
  func iterated(over unit: Unit) -> Step? {
    let dot = unit.upperBound + 1
    guard list.isAccess(dot), list.isWord(dot + 1, SlotReader.iterators) else { return nil }
    var index = dot + 2
    // Past the bracket, the block's opening and whatever marks its parameters.
    for _ in 0..<4 {
      let isMark =
        list.kind(index) == .open || list.symbol(index) == .bar
        || list.isWord(index, "do async function in")
      guard isMark else { break }
      index += 1
    }
    guard list.kind(index) == .word else { return nil }
    switch list.symbol(index + 1) {
    case .bar, .fatArrow, .thinArrow, .comma, .none: break
    default: return nil
    }
    guard list.symbol(index + 1) != .none || list.kind(index + 1) == .close || list.isWord(index + 1, "in") else {
      return nil
    }
    return (.assigned(to: Chain(links: [index], first: index, last: index)), nil)
  }

  static let iterators: StaticString =
    "each forEach map each_with_index filter some every flatMap collect forEachIndexed find any all"
}
