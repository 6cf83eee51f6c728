extension SlotReader {
  /// The slot as told by what stands before the piece.
  func stepByPrevious(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    guard let token = list[previous] else { return nil }
    let isNewLine = list[unit.lowerBound]?.startsLine == true && list.grammar.newlineEndsStatement
    switch token.symbol {
    case .equality: return (.comparand(other: list.chain(endingAt: previous - 1)), nil)
    case .ordering: return (.bound(of: list.chain(endingAt: previous - 1)), nil)
    case .range:
      let start = list.kind(previous - 1) == .number ? previous - 1 : previous
      return (.rangeEnd, start...unit.upperBound)
    case .assign: return assignment(unit, equals: previous)
    case .assignFallback:
      return list.chain(endingAt: previous - 1).map { (.fallback(for: $0), nil) }
    case .fallback:
      guard let chain = list.chain(endingAt: previous - 1) else { return nil }
      return (.fallback(for: chain), chain.first...unit.upperBound)
    case .colon: return isNewLine && list.grammar.isIndented ? nil : afterColon(unit, colon: previous)
    case .fatArrow: return afterFatArrow(unit, arrow: previous)
    case .thinArrow: return armResult(at: previous)
    case .question: return ternary(unit, question: previous)
    case .bar:
      // A type that is one of several numbers: `502 | 503`, the first bar perhaps at the beginning of its line.
      var first = previous
      // A bound, so that numbers without end between bars are not read over and over.
      let lowest = max(0, previous - 400)
      while first > lowest, list.symbol(first) == .bar, [.number, .word, .string].contains(list.kind(first - 1)) {
        first -= list.symbol(first - 2) == .bar ? 2 : 1
      }
      if list.symbol(first) == .bar, list.symbol(first - 1) == .assign || list.symbol(first - 1) == .colon {
        return (nil, first...unit.upperBound)
      }
      guard list.kind(first) == .number else { return nil }
      return (nil, first...unit.upperBound)
    case .arithmetic: return isCall(of: token, at: previous) ? nil : (.refused, nil)
    case .minus: return (.refused, nil)
    default: break
    }
    guard token.kind == .word, !isNewLine else { return nil }
    // `mapOf("status" to 404)`
    if language == .kotlin, list.isWord(previous, "to"), list.kind(previous - 1) == .string,
      let open = list.bracket(around: previous)
    {
      return (.value(name: previous - 1, open: open), bracketUnit(open))
    }
    return afterWord(unit, word: previous)
  }

  /// `*args`-like marks before a value are no arithmetic.
  private func isCall(of token: Token, at index: Int) -> Bool {
    list.kind(index - 1) == .open || list.symbol(index - 1) == .comma
  }

  // MARK: Assignments

  private func assignment(_ unit: Unit, equals: Int) -> Step? {
    guard let name = assignedName(before: equals) else { return nil }
    // Kotlin's `fun statusCode(): Int = 404`
    if language.isSubset(of: [.kotlin, .scala]), list.symbol(name.first - 1) == .colon,
      list.isBracket(name.first - 2, ")"),
      let parameters = list.match(name.first - 2), list.kind(parameters - 1) == .word
    {
      return (.returned(function: parameters - 1, index: 0), nil)
    }
    if let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "(") {
      if isParameterList(open) { return (.defaultValue(name: name.last), nil) }
      if let callee = callee(of: open) {
        let index = list.ordinal(unit.lowerBound)
        return (.argument(callee: callee, index: index, label: name.last, arity: arity(of: open), open: open), nil)
      }
    }
    if let open = list.bracket(around: unit.lowerBound), list.isBracket(open, "{"), isInitialiser(open) {
      return (.value(name: name.last, open: open), bracketUnit(open))
    }
    return (.assigned(to: name), nil)
  }

  /// The chain left of `=`, a type annotation between them skipped: `let status: Int = 200`.
  private func assignedName(before equals: Int) -> Chain? {
    var index = equals - 1
    if list.symbol(index) == .question || list.symbol(index) == .bang { index -= 1 }
    var annotation = index
    var steps = 0
    while steps < 12, annotation > 0, isType(annotation), list[annotation]?.startsLine == false {
      annotation = (list.kind(annotation) == .close ? list.match(annotation) ?? annotation : annotation) - 1
      steps += 1
    }
    if list.symbol(annotation) == .colon, list.kind(annotation - 1) == .word { index = annotation - 1 }
    guard let chain = list.chain(endingAt: index) else { return nil }
    // Go: `var status int = 200`, `const StatusTeapot int = 418`.
    if language == .go, list.isWord(chain.first - 2, "var const"), list.kind(chain.first - 1) == .word {
      return Chain(links: [chain.first - 1], first: chain.first - 1, last: chain.first - 1)
    }
    return chain
  }

  /// Whether a token can stand in a type annotation.
  private func isType(_ index: Int) -> Bool {
    if list.kind(index) == .word || list.isAccess(index) || list.isBracket(index, "]") { return true }
    switch list.symbol(index) {
    case .ordering, .bar, .question, .other: return true
    default: return false
    }
  }

  /// `new ObjectResult(x) { StatusCode = 404 }`
  private func isInitialiser(_ open: Int) -> Bool {
    language == .cSharp && (list.kind(open - 1) == .close || list.kind(open - 1) == .word)
      && !list.isWord(open - 1, "else do try finally get set") && !isBlock(open)
  }

  private func isBlock(_ open: Int) -> Bool {
    guard let close = list.match(open) else { return false }
    return list.ordinal(close - 1) == 0 && list.symbol(close - 1) == .semicolon
  }

  // MARK: Colons and arrows

  private func afterColon(_ unit: Unit, colon: Int) -> Step? {
    if let question = ternaryQuestion(before: colon) {
      guard let step = ternary(unit, question: question) else { return nil }
      return (list.chain(endingAt: colon - 1).flatMap { $0.first > question ? .fallback(for: $0) : nil }, step.outer)
    }
    let key = colon - 1
    guard list.kind(key) == .word || list.kind(key) == .string else { return nil }
    if list.isWord(key, "default else case") { return armResult(at: colon) }
    guard let open = list.bracket(around: unit.lowerBound) else {
      return commandArgument(unit, label: key) ?? (.value(name: key, open: nil), nil)
    }
    if list.isBracket(open, "("), let callee = callee(of: open) {
      // Ruby's `status: 200` in a definition is a default, elsewhere a type stands there.
      if isParameterList(open) { return language.isSubset(of: .rubyLike) ? (.defaultValue(name: key), nil) : nil }
      let index = list.ordinal(key)
      return (.argument(callee: callee, index: index, label: key, arity: arity(of: open), open: open), nil)
    }
    if let command = commandArgument(unit, label: key), list.isBracket(open, "{"), language.isSubset(of: .rubyLike) {
      return command
    }
    return (.value(name: key, open: open), bracketUnit(open))
  }

  private func afterFatArrow(_ unit: Unit, arrow: Int) -> Step? {
    var key = arrow - 1
    let isEntry = language == .php || language.isSubset(of: .rubyLike)
    if isEntry, list.kind(key) == .string || list.kind(key) == .word {
      guard armSubject(of: key) == nil else { return armResult(at: arrow) }
      guard let open = list.bracket(around: unit.lowerBound) else {
        return commandArgument(unit, label: key) ?? (.value(name: key, open: nil), nil)
      }
      return (.value(name: key, open: open), bracketUnit(open))
    }
    // C#'s `public int StatusCode => 404;`
    if language == .cSharp, list.kind(key) == .word, list.kind(key - 1) == .word, armSubject(of: key) == nil {
      return (.returned(function: key, index: 0), nil)
    }
    if list.isBracket(key, ")"), let open = list.match(key) { key = open }
    if let name = arrowFunctionName(before: key), armSubject(of: arrow) == nil {
      return (.returned(function: name, index: 0), nil)
    }
    return armResult(at: arrow)
  }

  /// What an arrow function is called whose parameters begin at a token: `statusOf: () => 404`, `const statusOf = () => 404`.
  private func arrowFunctionName(before parameters: Int) -> Int? {
    guard language.isSubset(of: .ecmaScript) else { return nil }
    let mark = list.isWord(parameters - 1, "async") ? parameters - 2 : parameters - 1
    guard list.symbol(mark) == .colon || list.symbol(mark) == .assign, list.kind(mark - 1) == .word else { return nil }
    return mark - 1
  }

  /// The result of an arm, or of an arrow function: what the whole match, or the function, is passed to comes next.
  private func armResult(at arrow: Int) -> Step? {
    guard let open = list.bracket(around: arrow), list.isBracket(open, "{"), armSubject(of: arrow) != nil else {
      return (.returned(function: functionName(around: arrow), index: 0), nil)
    }
    var first = statementStart(of: open)
    while first < open, !list.isWord(first, "match switch when") { first += 1 }
    guard let close = list.match(open), first < open else { return (.armResult(of: nil), nil) }
    return (.armResult(of: nil), first...close)
  }

  // MARK: Conditions

  private func ternaryQuestion(before colon: Int) -> Int? {
    var index = colon - 1
    var depth = 0
    let level = list.bracket(around: colon)
    var steps = 0
    while index >= 0, steps < 60 {
      steps += 1
      if list.kind(index) == .close, let open = list.match(index) {
        index = open - 1
        continue
      }
      if list.kind(index) == .open, index == level { return nil }
      switch list.symbol(index) {
      case .comma, .semicolon: return nil
      case .colon: depth += 1
      case .question:
        if depth == 0 { return list[index]?.spaceBefore == true ? index : nil }
        depth -= 1
      default: break
      }
      index -= 1
    }
    return nil
  }

  /// `ok ? 200 : 404`: what the whole condition is passed to comes next.
  private func ternary(_ unit: Unit, question: Int) -> Step? {
    var first = question - 1
    var steps = 0
    while first > 0, steps < 60 {
      steps += 1
      if list.kind(first) == .close, let open = list.match(first) { first = open }
      let before = first - 1
      if list.kind(before) == .open
        || !list.isAccess(before)
          && [.comma, .semicolon, .assign, .fatArrow, .thinArrow, .colon].contains(list.symbol(before))
      {
        break
      }
      if list.isWord(before, "return yield throw")
        || list[first]?.startsLine == true && !list.isAccess(first) && list.symbol(first) != .question
      {
        break
      }
      first -= 1
    }
    guard first <= unit.lowerBound, first >= 0 else { return nil }
    return (nil, first...unit.upperBound)
  }

  /// Python's `200 if ok else 404`.
  func elseOf(_ unit: Unit) -> Step? {
    var last = unit.upperBound
    var steps = 0
    while last + 1 < list.count, steps < 40 {
      let next = last + 1
      if list.kind(next) == .close || [.comma, .semicolon].contains(list.symbol(next)) { break }
      if list[next]?.startsLine == true, list.bracket(around: next) == nil { break }
      last = list.kind(next) == .open ? (list.match(next) ?? next) : next
      steps += 1
    }
    guard last > unit.upperBound else { return nil }
    return stepByPrevious(unit.lowerBound...last) ?? stepByBracket(unit.lowerBound...last)
  }
}
