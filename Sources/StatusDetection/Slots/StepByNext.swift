extension SlotReader {
  /// The slot as told by what follows the piece.
  func stepByNext(_ unit: Unit) -> Step? {
    let next = unit.upperBound + 1
    guard let token = list[next] else { return nil }
    if token.startsLine, list.grammar.newlineEndsStatement, token.symbol != .dot, token.symbol != .fallback {
      return nil
    }
    let isCompared = endsComparison(unit)
    switch token.symbol {
    case .equality: return comparison(with: next + 1, unit)
    case .ordering: return ordering(next, unit)
    case .range: return rangeStart(unit, operator: next)
    case .fatArrow where isCompared, .thinArrow where isCompared: return nil
    case .fatArrow: return fatArrow(unit, arrow: next)
    case .thinArrow: return (.arm(subject: armSubject(of: unit.lowerBound)), nil)
    case .colon: return colon(unit, colon: next)
    case .arithmetic, .minus: return (.refused, nil)
    case .dot, .optionalDot: return matcherOnLiteral(unit, dot: next)
    default: break
    }
    if let arm = armOfSeveral(unit) { return arm }
    if list.isWord(next, "if unless"), language == .python { return elseOf(unit) }
    if language == .kotlin, list.isWord(next, "to"), let open = list.bracket(around: unit.lowerBound) {
      return (.key(value: next + 1), bracketUnit(open))
    }
    if list.isWord(next, "eq ne is shouldBe"), token.kind == .word {
      return comparison(with: next + 1, unit)
    }
    return nil
  }

  /// `case s if s >= 500 =>`: the arrow stands behind a condition; in `>= 500 =>` behind a pattern.
  private func endsComparison(_ unit: Unit) -> Bool {
    let sign = unit.lowerBound - 1
    guard list.symbol(sign) == .equality || list.symbol(sign) == .ordering, list[sign]?.startsLine == false else {
      return false
    }
    return list.kind(sign - 1) == .close
      || list.kind(sign - 1) == .word && !list.isWord(sign - 1, "and or not case when")
  }

  private func comparison(with other: Int, _ unit: Unit) -> Step {
    (.comparand(other: list.chain(startingAt: other)), nil)
  }

  private func ordering(_ index: Int, _ unit: Unit) -> Step? {
    // `Reply<200>`: a type's argument, not a comparison.
    if list.symbol(unit.lowerBound - 1) == .ordering, list.firstByte(unit.lowerBound - 1) == UInt8(ascii: "<"),
      list.firstByte(index) == UInt8(ascii: ">"), list[unit.lowerBound - 1]?.spaceBefore == false
    {
      return (.refused, nil)
    }
    return (.bound(of: list.chain(startingAt: index + 1)), nil)
  }

  private func rangeStart(_ unit: Unit, operator index: Int) -> Step {
    let end = list.kind(index + 1) == .number ? index + 1 : index
    return (.rangeEnd, unit.lowerBound...end)
  }

  /// `404 => ...`: an arm of a match, or an entry of a map.
  private func fatArrow(_ unit: Unit, arrow: Int) -> Step {
    if let subject = armSubject(of: unit.lowerBound) { return (.arm(subject: subject), nil) }
    return (.key(value: arrow + 1), list.bracket(around: unit.lowerBound).map(bracketUnit))
  }

  private func colon(_ unit: Unit, colon: Int) -> Step? {
    let previous = unit.lowerBound - 1
    if list.isWord(previous, "case when") { return (.arm(subject: armSubject(of: previous)), nil) }
    if let arm = armOfSeveral(unit) { return arm }
    if language == .python, list.bracket(around: unit.lowerBound) == nil { return nil }
    guard let open = list.bracket(around: unit.lowerBound) else { return nil }
    if list.isBracket(open, "(") { return nil }
    guard previous == open || list.symbol(previous) == .comma || list[unit.lowerBound]?.startsLine == true else {
      return nil
    }
    // `rows[1:200]`
    if list.isBracket(open, "["), language == .python { return (.refused, nil) }
    return (.key(value: colon + 1), bracketUnit(open))
  }

  /// `200.should`, `200.equals(code)`, `"404".equals(x)`.
  private func matcherOnLiteral(_ unit: Unit, dot: Int) -> Step? {
    let name = dot + 1
    guard list.kind(name) == .word, CallWords.matchers.contains(list.word(name)), list.isBracket(name + 1, "(")
    else { return nil }
    return (.comparand(other: list.chain(startingAt: name + 2)), nil)
  }

  /// `200, 201 ->`, `401 | 403 =>`, `case 200, 201:`: one of several labels.
  func armOfSeveral(_ unit: Unit) -> Step? {
    switch list.symbol(unit.lowerBound - 1) {
    case .none, .comma, .bar, .semicolon, .ordering: break
    default: return nil
    }
    var index = unit.upperBound + 1
    var steps = 0
    var several = false
    while steps < 24 {
      let symbol = list.symbol(index)
      if symbol == .comma || symbol == .bar || list.isWord(index, "or") {
        guard let following = list[index + 1],
          following.kind == .number || following.kind == .string || following.kind == .word
        else { return nil }
        several = true
        index += 2
      } else if symbol == .range || symbol == .dot || symbol == .doubleColon {
        index += 2
      } else {
        break
      }
      steps += 1
    }
    let end = list.symbol(index)
    guard end == .thinArrow || end == .fatArrow || end == .colon || language.isSubset(of: [.ruby, .python, .crystal])
    else { return nil }
    guard
      several || list.isWord(unit.lowerBound - 1, "case when") || list.symbol(unit.lowerBound - 1) == .comma
        || list.symbol(unit.lowerBound - 1) == .bar || list.isWord(unit.lowerBound - 1, "or")
    else { return nil }
    let first = labelStart(of: unit.lowerBound)
    switch end {
    case .thinArrow, .fatArrow:
      guard let subject = armSubject(of: first) else { return nil }
      return (.arm(subject: subject), nil)
    case .colon where list.isWord(first - 1, "case when"):
      return (.arm(subject: armSubject(of: first - 1)), nil)
    default:
      guard language.isSubset(of: [.ruby, .python, .crystal]), list.isWord(first - 1, "when case") else {
        return nil
      }
      return (.arm(subject: armSubject(of: first - 1)), nil)
    }
  }

  /// The first of several labels.
  private func labelStart(of index: Int) -> Int {
    var first = index
    let limit = max(1, index - 48)
    while first > limit, partsLabels(first - 1) {
      guard let kind = list.kind(first - 2), kind == .number || kind == .string || kind == .word else { break }
      // What follows an arrow is the result of the arm before.
      if list.symbol(first - 3) == .fatArrow || list.symbol(first - 3) == .thinArrow { break }
      first -= 2
      while first > 1, list.isAccess(first - 1) { first -= 2 }
    }
    return first
  }

  private func partsLabels(_ index: Int) -> Bool {
    switch list.symbol(index) {
    case .comma, .bar, .range: true
    case .none: list.isWord(index, "or")
    default: false
    }
  }
}
