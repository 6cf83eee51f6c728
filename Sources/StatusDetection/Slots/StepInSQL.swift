extension SlotReader {
  /// Conditions, cases, lists and columns; keywords count in any case.
  func stepInSQL(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    if list.symbol(previous) == .assign || list.symbol(previous) == .equality {
      return comparandInSQL(before: previous)
    }
    if list.symbol(previous) == .fatArrow, list.kind(previous - 1) == .word {
      return (.value(name: previous - 1, open: list.bracket(around: unit.lowerBound)), nil)
    }
    if list.symbol(previous) == .ordering { return (.bound(of: list.chain(endingAt: previous - 1)), nil) }
    if list.symbol(next) == .assign || list.symbol(next) == .equality {
      return (.comparand(other: list.chain(startingAt: next + 1)), nil)
    }
    if list.symbol(next) == .ordering { return (.bound(of: list.chain(startingAt: next + 1)), nil) }
    // `'404'::int`, `404::text`
    if list.symbol(next) == .doubleColon, list.kind(next + 1) == .word { return (nil, unit.lowerBound...next + 1) }
    if let step = afterKeyword(unit) { return step }
    if list.isAnyCase(next, "as"), list.kind(next + 1) == .word { return assigned(to: next + 1) }
    return inListOfSQL(unit)
  }

  private func comparandInSQL(before sign: Int) -> Step {
    // `v_status integer := 200`
    if list[sign].map({ $0.range.count == 2 }) == true, list.symbol(sign) == .assign {
      var name = sign
      while name > 0, list[name]?.startsLine == false, list.symbol(name - 1) != .semicolon { name -= 1 }
      if list.isAnyCase(name, "declare") { name += 1 }
      if name < sign, list.kind(name) == .word { return assigned(to: name) }
    }
    return (.comparand(other: list.chain(endingAt: sign - 1)), nil)
  }

  private func afterKeyword(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    if list.isAnyCase(previous, "between") { return (.bound(of: nameBefore(previous)), nil) }
    if list.isAnyCase(previous, "and"), list.isAnyCase(previous - 2, "between") {
      return (.bound(of: nameBefore(previous - 2)), nil)
    }
    if list.isAnyCase(previous, "when") { return (.arm(subject: subjectInSQL(of: previous)), nil) }
    if list.isAnyCase(previous, "then else") { return resultInSQL(from: unit.upperBound + 1) }
    if list.isAnyCase(previous, "return") { return (.returned(function: nil, index: 0), nil) }
    if list.isAnyCase(previous, "default") { return defaultInSQL(previous) }
    if list.isAnyCase(previous, "limit offset top interval fetch sleep") { return (.refused, nil) }
    return nil
  }

  /// The name left of a keyword, `NOT` left out.
  private func nameBefore(_ keyword: Int) -> Chain? {
    list.chain(endingAt: list.isAnyCase(keyword - 1, "not") ? keyword - 2 : keyword - 1)
  }

  /// The tokens of what `CASE ... WHEN` matches; nil where each `WHEN` has a condition of its own.
  private func subjectInSQL(of when: Int) -> Range<Int>? {
    var current = when - 1
    var depth = 0
    let limit = max(0, when - 400)
    while current >= limit {
      if list.isAnyCase(current, "end") { depth += 1 }
      if list.isAnyCase(current, "case") {
        if depth == 0 { break }
        depth -= 1
      }
      current -= 1
    }
    guard current >= limit, current + 1 < when else { return nil }
    var end = current + 1
    while end < when, !list.isAnyCase(end, "when") { end += 1 }
    return end > current + 1 ? current + 1..<end : nil
  }

  /// `CASE ... THEN 404 ... END AS status_code`
  private func resultInSQL(from start: Int) -> Step {
    var index = start
    let limit = min(list.count, start + 120)
    while index < limit, !list.isAnyCase(index, "end"), list.symbol(index) != .semicolon { index += 1 }
    guard list.isAnyCase(index, "end") else { return (nil, nil) }
    let name = list.isAnyCase(index + 1, "as") ? index + 2 : index + 1
    guard list.kind(name) == .word, !list.isAnyCase(name, "from if case where loop when") else {
      return (nil, nil)
    }
    return assigned(to: name)
  }

  /// `status_code integer NOT NULL DEFAULT 200`: the column or parameter is named first.
  private func defaultInSQL(_ keyword: Int) -> Step {
    let open = list.bracket(around: keyword)
    var first = keyword
    let limit = max(0, keyword - 24)
    while first > limit, first - 1 != open ?? -1, list.symbol(first - 1) != .comma, list.symbol(first - 1) != .semicolon
    {
      first -= 1
      if list.kind(first) == .close, let start = list.match(first) { first = start }
    }
    // `ALTER COLUMN status_code SET DEFAULT 200`
    var column = first
    while column < keyword, !list.isAnyCase(column, "column") { column += 1 }
    let name = column < keyword ? column + 1 : first
    return list.kind(name) == .word && name < keyword ? (.defaultValue(name: name), nil) : (nil, nil)
  }

  // MARK: Lists

  private func inListOfSQL(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound) else { return (nil, nil) }
    if list.isAnyCase(open - 1, "in") { return (.comparand(other: nameBefore(open - 1)), nil) }
    if list.isBracket(open, "["), list.isAnyCase(open - 1, "array") { return ofArray(open) }
    if list.isAnyCase(open - 1, "values") || list.symbol(open - 1) == .comma && list.isBracket(open - 2, ")") {
      return ofInsertedRow(unit, open: open)
    }
    return list.isAnyCase(open - 1, Self.types) ? (.refused, nil) : nil
  }

  private static let types: StaticString =
    """
    varchar char nvarchar nchar varying numeric decimal bit varbinary binary int float character time \
    timestamp text
    """

  /// `status_code = ANY (ARRAY[404, 410])`, `codes int[] := ARRAY[200]`
  private func ofArray(_ open: Int) -> Step {
    if let call = list.bracket(around: open), list.isAnyCase(call - 1, "any all some") {
      return (.comparand(other: list.chain(endingAt: call - 3)), nil)
    }
    return (nil, open - 1...max(open, list.match(open) ?? list.count - 1))
  }

  /// A row of `INSERT INTO t (a, b) VALUES (1, 2)`: the column in the same place.
  private func ofInsertedRow(_ unit: Unit, open: Int) -> Step {
    var first = open
    var rows = 0
    while list.symbol(first - 1) == .comma, let start = list.match(first - 2), rows < 200 {
      first = start
      rows += 1
    }
    guard list.isAnyCase(first - 1, "values"), list.isBracket(first - 2, ")"), let columns = list.match(first - 2)
    else {
      return (nil, nil)
    }
    let place = list.ordinal(unit.lowerBound)
    var column = columns + 1
    while column < first - 2, list.ordinal(column) < place { column += 1 }
    guard list.kind(column) == .word, list.ordinal(column) == place else { return (nil, nil) }
    return (.value(name: column, open: open), nil)
  }
}
