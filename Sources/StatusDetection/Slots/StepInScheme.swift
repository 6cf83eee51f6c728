extension SlotReader {
  /// The slot in Racket and Scheme: told by the first word of the form around a number, and the place within.
  func stepInScheme(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound) else { return (nil, nil) }
    let outer = formUnit(open)
    let place = formIndex(of: unit.lowerBound, in: open)
    if let step = clause(unit, open: open, place: place) ?? binding(open: open, place: place) { return step }
    // `(status . 404)`
    if list.matches(unit.lowerBound - 1, "."), list.kind(open + 1) == .word || list.kind(open + 1) == .string {
      return (.value(name: open + 1, open: open), outer)
    }
    let isQuoted = list.symbol(open - 1) == .other && list[open]?.spaceBefore == false
    if isQuoted, list.kind(open + 1) != .word || place == 0 {
      return (.item(index: place, count: 8, open: open), outer)
    }
    return inSchemeCall(unit, open: open, place: place, outer: outer)
  }

  // MARK: Clauses and bindings

  /// `(case code [(404 410) ...])`, `(match code [404 ...])`
  private func clause(_ unit: Unit, open: Int, place: Int) -> Step? {
    if let clause = list.bracket(around: open), let form = list.bracket(around: clause),
      clause + 1 == open, list.kind(open + 1) != .word || list.isWord(open + 1, "or"),
      list.isWord(form + 1, "case match ecase")
    {
      return (.arm(subject: subject(in: form)), nil)
    }
    guard place == 0, let form = list.bracket(around: open), list.isWord(form + 1, "match"),
      formIndex(of: open, in: form) > 1
    else { return nil }
    return (.arm(subject: subject(in: form)), nil)
  }

  /// The name of what is matched; of a call, what is called.
  private func subject(in form: Int) -> Range<Int> {
    list.kind(form + 2) == .open ? form + 3..<form + 4 : form + 2..<form + 3
  }

  /// `(let ([code 404]) ...)`, `(define (respond body [code 200]) ...)`, `(lambda (uri :optional (code 302)) ...)`
  private func binding(open: Int, place: Int) -> Step? {
    guard place == 1, list.kind(open + 1) == .word, let group = list.bracket(around: open),
      let form = list.bracket(around: group), list.kind(form + 1) == .word
    else { return nil }
    let index = formIndex(of: group, in: form)
    if index <= 2, list.isWord(form + 1, Self.binders), list.kind(group + 1) == .open { return assigned(to: open + 1) }
    guard index == 1, list.isWord(form + 1, Self.definers) else { return nil }
    return (.defaultValue(name: open + 1), nil)
  }

  private static let binders: StaticString =
    "let let* letrec let-values parameterize let1 do define-values and-let* fluid-let letrec*"
  private static let definers: StaticString =
    "define lambda λ define* define-method define/contract define-handler ^"

  // MARK: Calls

  private func inSchemeCall(_ unit: Unit, open: Int, place: Int, outer: Unit) -> Step {
    let head = open + 1
    guard place > 0, list.kind(head) == .word else { return (nil, outer) }
    if let label = formStart(place - 1, in: open), place > 1, isKeyword(label) {
      let callee = Chain(links: [head], first: head, last: head)
      return (.argument(callee: callee, index: place - 1, label: label, arity: place, open: open), nil)
    }
    let name = list.string(head)
    switch name {
    case "=", "eq?", "eqv?", "equal?", "check-equal?", "check-eqv?", "check-eq?", "check-=", "test-equal", "test-eqv",
      "memv",
      "member", "test-equal?", "test-eq?", "check-not-equal?", "assert-equal", "assert-equal?", "test", "check-eqv":
      return (.comparand(other: otherOperand(than: place, in: open)), outer)
    case "<", ">", "<=", ">=", "between?": return (.bound(of: otherOperand(than: place, in: open)), nil)
    case "define", "set!", "define-constant", "defconst", "define-inline": return definition(head, place: place)
    case "or": return (formStart(1, in: open).flatMap(formChain).map(Slot.fallback), outer)
    case "cons":
      guard place == 2, var key = formStart(1, in: open) else { return (nil, nil) }
      while list.symbol(key) == .other { key += 1 }
      return list.kind(key) == .word || list.kind(key) == .string ? (.value(name: key, open: nil), nil) : (nil, nil)
    case "hash", "hasheq", "hasheqv", "make-hash", "hash-table":
      return entry(unit, open: open, place: place, outer: outer)
    case "hash-set", "hash-set!", "hash-table-set!":
      guard place == 3, let key = formStart(2, in: open) else { return (nil, nil) }
      return (.value(name: formEnd(key), open: nil), nil)
    case "list", "vector", "values", "set", "seteqv", "seteq", "quote":
      return (.item(index: place - 1, count: 8, open: open), outer)
    default: break
    }
    if Self.refusing.contains(name) { return (.refused, nil) }
    if Self.passing.contains(name) { return (nil, outer) }
    let callee = Chain(links: [head], first: head, last: head)
    let count = place + (formStart(place + 1, in: open) == nil ? 0 : 1)
    return (.argument(callee: callee, index: place - 1, label: nil, arity: count, open: open), nil)
  }

  private static let refusing: WordSet = [
    "+", "-", "*", "/", "quotient", "remainder", "modulo", "expt", "vector-ref", "list-ref", "sleep", "make-vector",
    "make-string",
    "exit", "string-ref", "substring", "arithmetic-shift", "bitwise-and", "add1", "sub1", "make-bytes", "thread-sleep!",
    "in-range",
    "iota", "range", "build-list",
  ]

  private static let passing: WordSet = [
    "if", "when", "unless", "cond", "begin", "and", "let", "let*", "lambda", "parameterize", "else", "begin0",
    "number->string",
    "string->number", "delay", "not", "case", "match",
  ]

  /// `#:code`, `:code`
  private func isKeyword(_ index: Int) -> Bool {
    let byte = list.firstByte(index)
    guard list.kind(index) == .word, let token = list[index] else { return false }
    return byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":") && token.range.count > 1
  }

  private func definition(_ head: Int, place: Int) -> Step {
    if list.kind(head + 1) == .open, list.kind(head + 2) == .word {
      return (.returned(function: head + 2, index: 0), nil)
    }
    return place == 2 && list.kind(head + 1) == .word ? assigned(to: head + 1) : (nil, nil)
  }

  private func entry(_ unit: Unit, open: Int, place: Int, outer: Unit) -> Step {
    guard place % 2 == 0, var key = formStart(place - 1, in: open) else {
      return (.key(value: unit.upperBound + 1), outer)
    }
    while list.symbol(key) == .other { key += 1 }
    return (.value(name: key, open: open), outer)
  }

  /// The first other form of a comparison that is a name or a call; a test's title is neither.
  private func otherOperand(than place: Int, in open: Int) -> Chain? {
    for other in 1...4 where other != place {
      guard let form = formStart(other, in: open) else { return nil }
      if let chain = formChain(at: form) { return chain }
    }
    return nil
  }
}
