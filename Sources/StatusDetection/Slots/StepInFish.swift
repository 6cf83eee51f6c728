extension SlotReader {
  /// `case`, `set` and tests of fish; commands are read as in other shells.
  func stepInFish(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    guard list[unit.lowerBound]?.startsLine == false else { return (nil, nil) }
    let head = commandHead(of: unit.lowerBound)
    if list.isWord(head, "case") { return (.arm(subject: fishSubject(of: head)), nil) }
    if list.isWord(head, "set") {
      var name = head + 1
      while list.firstByte(name) == UInt8(ascii: "-"), name < previous { name += 1 }
      return name <= previous ? assigned(to: name) : (nil, nil)
    }
    if list.isWord(head, "contains") {
      var name = head + 1
      while list.firstByte(name) == UInt8(ascii: "-"), name < previous { name += 1 }
      return (.comparand(other: list.chain(endingAt: name)), nil)
    }
    let step = stepInShell(unit)
    // `$status` is what the command before ended with.
    if case .comparand(let other?)? = step?.slot, isExitStatus(other) { return (.refused, nil) }
    if case .bound(let other?)? = step?.slot, isExitStatus(other) { return (.refused, nil) }
    return step
  }

  private func isExitStatus(_ chain: Chain) -> Bool {
    guard let name = chain.links.first else { return false }
    let text = list.inner(name)
    return ["status", "pipestatus", "$status", "$pipestatus"].contains { text.elementsEqual($0.utf8) }
  }

  /// The first word of the command that holds a token.
  private func commandHead(of index: Int) -> Int {
    var first = index
    let limit = max(0, first - 60)
    while first > limit, list[first]?.startsLine == false {
      let before = first - 1
      if list.kind(before) == .open || [.semicolon, .conjunction, .fallback, .bar].contains(list.symbol(before)) {
        break
      }
      if list.isWord(before, "and or not if while else") { break }
      first = before
    }
    return first
  }

  /// The tokens of what `switch` matches, from one of its cases.
  private func fishSubject(of head: Int) -> Range<Int>? {
    let indentation = list.indentation(head)
    for line in list.lineHeads(from: head - 1, limit: 200) where list.indentation(line) <= indentation {
      guard list.isWord(line, "switch") else { continue }
      var end = line + 1
      while end < head, list[end]?.startsLine == false { end += 1 }
      if list.isBracket(end - 1, ")"), let open = list.match(end - 1) { return open + 1..<end - 1 }
      return line + 1..<max(line + 1, end)
    }
    return nil
  }
}
