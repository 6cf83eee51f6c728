/// A cell of a table whose rows are taken apart under names: `for (const [path, status] of [["/", 200]])`.
extension Judge {
  /// The ruling by the name that the cell's column is given; nil where the rows are not taken apart.
  func judgeRow(column: Int, open: Int, _ candidate: Candidate) -> Ruling? {
    guard candidate.isInRange || candidate.value < 0, let table = list.bracket(around: open),
      list.kind(table) == .open, memory.budget > 0
    else { return nil }
    memory.budget -= 1
    var unit = reader.bracketUnit(table)
    // `it.each([...])`, `vec![...]`, `&[...]`
    while list.symbol(unit.lowerBound - 1) == .other || list.symbol(unit.lowerBound - 1) == .bang {
      unit = unit.lowerBound - 1...unit.upperBound
    }
    if list.isWord(unit.lowerBound - 1, "vec") { unit = unit.lowerBound - 1...unit.upperBound }
    if let name = columnName(column, over: unit) { return judgeColumn(named: name, candidate) }
    guard list.symbol(unit.lowerBound - 1) == .assign,
      let rows = list.chain(endingAt: unit.lowerBound - 2)?.links.first,
      list.kind(rows) == .word
    else { return nil }
    for use in memory.names.places(of: rows, from: unit.upperBound, limit: 4) {
      if let name = columnName(column, over: use...use) { return judgeColumn(named: name, candidate) }
    }
    return nil
  }

  /// What the name of a column says, else what is done with it.
  func judgeColumn(named name: Int, _ candidate: Candidate) -> Ruling? {
    let verdict = verdict(of: list.words(name))
    if verdict == .foreign || verdict == .quantity { return .refused }
    if let evidence = evidence(verdict, hasReceiver: false, candidate, named: name, in: .listMember) {
      return .found(
        Verdict(
          context: .listMember, evidence: evidence, why: "cell of the column `\(self.name(name))`",
          isCompared: isExpected(name)))
    }
    let chain = Chain(links: [name], first: name, last: name)
    let followed = followVariable(chain, candidate, context: .listMember)
    if case .open = followed { return nil }
    return followed
  }

  /// The token of a column's name, where what is gone through stands before or after its names.
  private func columnName(_ column: Int, over unit: SlotReader.Unit) -> Int? {
    let before = unit.lowerBound - 1
    if list.isWord(before, "of in") { return nameBefore(before, column) }
    let next = unit.upperBound + 1
    // PHP's `foreach ($rows as [$path, $status])`
    if list.isWord(next, "as") { return nameAfter(next, column) }
    if list.isAccess(next), list.isWord(next + 1, SlotReader.iterators) { return nameAfter(next + 1, column) }
    // `it.each([...])("...", (path, status) => ...)`
    if list.isBracket(next, ")"), list.isBracket(next + 1, "("), let open = list.match(next),
      list.isWord(open - 1, "each"), let close = list.match(next + 1)
    {
      var index = next + 2
      while index < close, list.ordinal(index) == 0 || list.isWord(index, "async function") { index += 1 }
      return list.isBracket(index, "(") ? member(column, of: index) : nil
    }
    return nil
  }

  /// `for path, status in`, `for (const [path, status] of`
  private func nameBefore(_ word: Int, _ column: Int) -> Int? {
    if list.kind(word - 1) == .close, let open = list.match(word - 1) { return member(column, of: open) }
    var first = word - 1
    while first > word - 16, list.symbol(first - 1) == .comma { first -= 2 }
    guard list.isWord(first - 1, "for"), list.symbol(first + 1) == .comma, first + 2 * column < word else {
      return nil
    }
    return first + 2 * column
  }

  /// `.forEach(([path, status]) =>`, `.each do |path, status|`, `.forEach { (path, status) ->`
  private func nameAfter(_ word: Int, _ column: Int) -> Int? {
    var index = word + 1
    for _ in 0..<5 {
      if list.symbol(index) == .bar {
        let name = index + 1 + 2 * column
        return list.kind(name) == .word && (column == 0 || list.symbol(name - 1) == .comma) ? name : nil
      }
      if list.kind(index) == .open, list.kind(index + 1) == .word, list.symbol(index + 2) == .comma {
        return member(column, of: index)
      }
      guard list.kind(index) == .open || list.isWord(index, "do async function list") else { return nil }
      index += 1
    }
    return nil
  }

  /// The name at a place of a pattern or of parameters.
  private func member(_ column: Int, of open: Int) -> Int? {
    guard let close = list.match(open) else { return nil }
    for index in open + 1..<max(open + 1, min(close, open + 48)) where list.ordinal(index) == column {
      if list.kind(index) == .word, !list.isWord(index, "const let var mut ref") { return index }
      if list.kind(index) == .open { return nil }
    }
    return nil
  }
}
