extension SlotReader {
  /// `sub reply { my ($self, $status) = @_; ...`, `my $reply = sub { my $status = shift; ...`: the parameters are named where
  /// the body begins.
  func definitionInPerl(at name: Int) -> LocalFunction? {
    let isNamed = list.isWord(name - 1, "sub")
    let open = isNamed ? name + 1 : name + 3
    guard isNamed || list.symbol(name + 1) == .assign && list.isWord(name + 2, "sub"), list.isBracket(open, "{"),
      let close = list.match(open)
    else { return nil }
    return LocalFunction(parameters: open, body: open..<min(close, open + 600))
  }

  /// The names of the parameters, the object itself among them.
  func parametersInPerl(of function: LocalFunction) -> [Int] {
    var names: [Int] = []
    var index = function.body.lowerBound + 1
    while index < function.body.upperBound, names.count < 12, list.isWord(index, "my") {
      if list.isBracket(index + 1, "("), let close = list.match(index + 1), list.symbol(close + 1) == .assign,
        list.matches(close + 2, "@_"), close < index + 40
      {
        return names + (index + 2..<max(index + 2, close)).filter { list.kind($0) == .word }
      }
      guard list.kind(index + 1) == .word, list.symbol(index + 2) == .assign, list.isWord(index + 3, "shift") else {
        break
      }
      names.append(index + 1)
      while index < function.body.upperBound, list.symbol(index) != .semicolon { index += 1 }
      index += 1
    }
    return names
  }
}
