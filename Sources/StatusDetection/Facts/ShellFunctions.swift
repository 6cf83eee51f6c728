extension SlotReader {
  /// `check() {`, `function check {`: the parameters are named where the body takes them.
  func definitionInShell(at name: Int) -> LocalFunction? {
    let hasBrackets = list.isBracket(name + 1, "(") && list.match(name + 1) == name + 2
    guard hasBrackets || list.isWord(name - 1, "function") else { return nil }
    let open = hasBrackets ? name + 3 : name + 1
    guard list.isBracket(open, "{"), let close = list.match(open) else { return nil }
    return LocalFunction(parameters: open, body: open..<min(close, open + 600))
  }

  /// The variable that takes an argument: `local expected_status="$2"`.
  func shellParameter(_ index: Int, of function: LocalFunction) -> Int? {
    guard (0..<9).contains(index) else { return nil }
    let digit = UInt8(ascii: "1") + UInt8(index)
    let end = min(function.body.upperBound, function.body.lowerBound + 120)
    return (function.body.lowerBound..<end).first { place in
      guard list.kind(place) == .word, list.symbol(place + 1) == .assign else { return false }
      let value = list.inner(place + 2)
      return value.elementsEqual([UInt8(ascii: "$"), digit])
        || value.starts(with: [UInt8(ascii: "$"), UInt8(ascii: "{"), digit])
    }
  }
}
