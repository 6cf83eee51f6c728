/// Reads the slot of a piece of an expression: what its neighbours say that it is passed to.
struct SlotReader {
  let list: TokenList
  let language: LanguageSet

  /// A piece of an expression: its first and last token.
  typealias Unit = ClosedRange<Int>

  /// A slot, and the larger piece whose own slot comes next; nil where the path ends.
  typealias Step = (slot: Slot?, outer: Unit?)

  /// The slot that a piece fills.
  func step(from unit: Unit) -> Step {
    if let cast = cast(before: unit) { return cast }
    let unit = list.grammar.dialect == .clojure ? unit : widened(unit)
    if list.grammar.dialect != .none, let step = stepInDialect(unit) { return step }
    return iterated(over: unit) ?? stepByNext(unit) ?? stepByPrevious(unit) ?? stepByBracket(unit)
  }

  /// `(HttpStatusCode)418`, `(int) 404`: the cast's type is a callee in other clothes.
  private func cast(before unit: Unit) -> Step? {
    let close = unit.lowerBound - 1
    guard language.isSubset(of: [.cSharp, .java, .c, .cPlusPlus, .php]), list.isBracket(close, ")"),
      let open = list.match(close),
      close > open + 1, close <= open + 6, list.kind(open - 1) != .word || list.isWord(open - 1, "return case"),
      list.kind(open - 1) != .close, let type = list.chain(endingAt: close - 1), type.first == open + 1
    else { return nil }
    return (.argument(callee: type, index: 0, label: nil, arity: 1, open: open), open...unit.upperBound)
  }

  /// The piece together with what is hung on it and changes nothing: a cast, a method such as `.toString()`.
  private func widened(_ unit: Unit) -> Unit {
    var last = unit.upperBound
    for _ in 0..<4 {
      let next = last + 1
      if list.isAccess(next), list.kind(next + 1) == .word,
        list[next]?.startsLine == false || list.symbol(next) != .range
      {
        guard !CallWords.matchers.contains(list.word(next + 1)), iterated(over: unit.lowerBound...last) == nil else {
          break
        }
        last = next + 1
        if list.isBracket(last + 1, "("), let close = list.match(last + 1) { last = close }
      } else if list.isWord(next, "as satisfies"), list.kind(next + 1) == .word, list[next]?.startsLine == false {
        last = next + 1
        if list.symbol(last + 1) == .question || list.symbol(last + 1) == .bang { last += 1 }
      } else if list.symbol(next) == .question, list[next]?.spaceBefore == false, isEnd(next + 1) {
        last = next
      } else {
        break
      }
    }
    return unit.lowerBound...last
  }

  private func isEnd(_ index: Int) -> Bool {
    guard let token = list[index] else { return true }
    if token.startsLine { return true }
    switch token.kind {
    case .close: return true
    case .symbol: return [.comma, .semicolon, .dot].contains(token.symbol)
    default: return false
    }
  }

  /// The index of the first token of the statement that holds a token, at the token's own bracket level.
  func statementStart(of index: Int) -> Int {
    let bracket = list.bracket(around: index)
    var current = index
    var steps = 0
    while current > 0, steps < 200 {
      steps += 1
      if list[current]?.startsLine == true, list.grammar.newlineEndsStatement, !continuesLine(current) {
        return current
      }
      var previous = current - 1
      if list.symbol(previous) == .semicolon { return current }
      if list.kind(previous) == .open, previous == bracket ?? -1 { return current }
      if list.kind(previous) == .close {
        if list.isBracket(previous, "}"), list[current]?.startsLine == true { return current }
        previous = list.match(previous) ?? previous
      }
      current = previous
    }
    return current
  }

  /// Whether a line goes on with what the line before began.
  private func continuesLine(_ index: Int) -> Bool {
    if list.isAccess(index) || list.symbol(index) == .colon || list.symbol(index) == .question { return true }
    switch list.symbol(index) {
    case .fallback, .conjunction, .equality, .ordering, .fatArrow, .comma, .assign: return true
    default: break
    }
    switch list.symbol(index - 1) {
    case .comma, .assign, .fallback, .conjunction, .equality, .ordering, .fatArrow, .arithmetic, .assignFallback,
      .question, .dot:
      return true
    case .colon: return !list.grammar.isIndented
    default: return false
    }
  }

  /// How many commas stand between two tokens of a statement, those within brackets left out.
  func commas(from start: Int, to end: Int) -> Int {
    var count = 0
    var index = start
    while index < end {
      if list.kind(index) == .open, let close = list.match(index), close < end {
        index = close
      } else if list.symbol(index) == .comma {
        count += 1
      }
      index += 1
    }
    return count
  }
}
