extension SlotReader {
  /// `check status path = ...`, `let check status path = ...`: the parameters stand between the name and `=`.
  func definitionInLayout(at name: Int) -> LocalFunction? {
    let isDefined =
      language == .haskell
      ? list[name]?.startsLine == true || list.isWord(name - 1, "let where")
      : list.isWord(name - 1, "let and rec inline private")
    guard isDefined else { return nil }
    var equals = name + 1
    let limit = min(list.count, name + 32)
    while equals < limit, list.symbol(equals) != .assign {
      // A signature, or a clause by cases.
      if list.symbol(equals) == .doubleColon || list.symbol(equals) == .bar { return nil }
      equals = list.kind(equals) == .open ? (list.match(equals) ?? equals) + 1 : equals + 1
    }
    guard equals > name + 1, equals < limit, list.symbol(equals) == .assign else { return nil }
    return LocalFunction(parameters: name, body: equals + 1..<min(list.count, equals + 400))
  }

  /// The name of a parameter: a word, or the first word in its brackets.
  func parameterInLayout(_ index: Int, of function: LocalFunction) -> Int? {
    var current = function.parameters + 1
    var position = 0
    while current < function.body.lowerBound - 1 {
      if list.symbol(current) == .colon, language != .haskell { return nil }
      let isOpen = list.kind(current) == .open
      if position == index {
        let name = isOpen ? current + 1 : current
        return list.kind(name) == .word ? name : nil
      }
      current = isOpen ? (list.match(current) ?? current) + 1 : current + 1
      position += 1
    }
    return nil
  }
}
