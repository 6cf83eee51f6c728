/// Slots of Haskell, OCaml and F#.
extension SlotReader {
  func stepInApplicative(_ unit: Unit) -> Step? {
    // An arm or a clause, of which the pattern said nothing.
    if unit.count > 2, [.thinArrow, .assign].contains(list.symbol(unit.lowerBound + 1)) {
      return (.returned(function: functionInLayout(around: unit.lowerBound), index: 0), nil)
    }
    // `WithStatus @404 body`
    if language == .haskell, list.matches(unit.lowerBound - 1, "@"), list[unit.lowerBound]?.spaceBefore == false,
      let call = application(around: unit.lowerBound - 1...unit.upperBound)
    {
      return step(of: call, unit, label: nil)
    }
    if let step = labelled(unit) ?? applicativeComparison(unit) { return step }
    let previous = unit.lowerBound - 1
    if list.symbol(previous) == .assign, list[unit.lowerBound]?.startsLine == false || language != .haskell {
      return afterEquals(unit, equals: previous)
    }
    if list.symbol(previous) == .colon, list.bracket(around: previous) == nil { return nil }
    if let call = application(around: unit) {
      // A clause: `reason 404 = "Not Found"`.
      if language == .haskell, list.symbol(unit.upperBound + 1) == .assign, list.bracket(around: unit.lowerBound) == nil
      {
        return (.arm(subject: call.function.lowerBound..<call.function.upperBound + 1), nil)
      }
      return argument(of: call, unit)
    }
    if let step = passedByOperator(unit, sign: previous) { return step }
    if let step = applicativeArm(unit) { return step }
    if list.symbol(previous) == .thinArrow { return resultOfArm(unit, arrow: previous) }
    if list.isWord(previous, "then else") { return applicativeCondition(unit, word: previous) }
    // A type: `HttpError<404>`, `enum<HttpStatusCode> 404`.
    if list.symbol(previous) == .ordering { return typeArgument(unit, close: previous) }
    if list.isBracket(unit.upperBound + 1, ")") || list.symbol(unit.upperBound + 1) == .comma { return nil }
    return list[unit.lowerBound]?.startsLine == true && list.bracket(around: unit.lowerBound) == nil
      ? resultOfArm(unit, arrow: previous) : nil
  }

  // MARK: Calls

  /// `~status:404`
  private func labelled(_ unit: Unit) -> Step? {
    let label = unit.lowerBound - 2
    guard list.symbol(label + 1) == .colon, isLabel(label) else { return nil }
    guard let call = application(around: label...unit.upperBound) else { return nil }
    return step(of: call, unit, label: label)
  }

  private func argument(of call: Application, _ unit: Unit) -> Step? {
    guard let name = functionName(of: call.function) else { return nil }
    let text = String(decoding: list.inner(name), as: UTF8.self)
    if CallWords.comparers.contains(text) || Self.checks.contains(text) && (text != "check" || language != .haskell) {
      if call.arguments.isEmpty, list.matches(call.function.lowerBound - 1, "|>") {
        return (.comparand(other: appliedChain(endingAt: call.function.lowerBound - 2)), nil)
      }
      if let other = comparedAtom(call, unit) {
        return (.comparand(other: chain(of: other)), nil)
      }
    }
    // `code |> should equal 200`
    if list.matches(call.function.lowerBound - 1, "|>"), Self.pipedChecks.contains(text) {
      return (.comparand(other: appliedChain(endingAt: call.function.lowerBound - 2)), nil)
    }
    return step(of: call, unit, label: nil)
  }

  private func step(of call: Application, _ unit: Unit, label: Int?) -> Step? {
    // `WithStatus @200 body`: the type said it.
    if call.arguments.contains(where: { list.matches($0.lowerBound, "@") }) { return nil }
    guard let callee = list.chain(endingAt: call.function.upperBound) else { return nil }
    let behind = argumentsBehind(unit)
    let arity = call.arguments.count + 1 + behind.count
    let slot = Slot.argument(callee: callee, index: call.index, label: label, arity: arity, open: callee.last)
    guard let tail = callee.links.first, Self.transparent.contains(list.word(tail))
    else { return (slot, nil) }
    return (slot, call.function.lowerBound...(behind.last?.upperBound ?? unit.upperBound))
  }

  /// The last name of a call's function: `equal` of `Expect.equal`, `check` of `Alcotest.(check int)`.
  private func functionName(of function: Unit) -> Int? {
    guard list.isBracket(function.upperBound, ")"), let open = list.match(function.upperBound) else {
      return list.chain(endingAt: function.upperBound)?.links.first
    }
    return list.kind(open + 1) == .word ? list.chain(startingAt: open + 1)?.links.first : nil
  }

  /// What a check compares a number with: the last of its other arguments that is no text.
  private func comparedAtom(_ call: Application, _ unit: Unit) -> Unit? {
    (call.arguments + argumentsBehind(unit)).last { atom in
      (list.kind(atom.upperBound) == .word || list.isBracket(atom.upperBound, ")")) && !isLabel(atom.lowerBound)
        && !list.isWord(atom.upperBound, "int string")
    }
  }

  private static let checks: WordSet = [
    "check", "check'", "checkEqual", "equal", "check_int", "assert_eq", "areEqual", "mem", "elem", "contains",
    "notElem", "test_eq", "assertEqual'", "expect_equal", "isEqualTo",
  ]
  private static let pipedChecks: WordSet = ["should", "shouldEqual", "shouldBe", "is", "shouldEqualTo"]
  private static let transparent: WordSet = [
    "Just", "Right", "Left", "pure", "toEnum", "fromIntegral", "fromInteger", "enum", "Some", "Ok", "int", "uint16",
    "int32", "Int", "string", "string_of_int", "show",
  ]

  /// `status $ toEnum 404`, `setStatusCode <| 404`, `Status.of_code @@ 404`, `` r `shouldRespondWith` 404 ``.
  private func passedByOperator(_ unit: Unit, sign: Int) -> Step? {
    if ["$", "<|", "@@", "$!"].contains(where: { list.matches(sign, $0) }) {
      guard let last = atom(endingAt: sign - 1) else { return nil }
      let call = application(around: last)
      guard let callee = list.chain(endingAt: call?.function.upperBound ?? last.upperBound) else { return nil }
      let index = call.map { $0.arguments.count + 1 } ?? 0
      let slot = Slot.argument(callee: callee, index: index, label: nil, arity: index + 1, open: callee.last)
      return (slot, (call?.function.lowerBound ?? last.lowerBound)...unit.upperBound)
    }
    guard isInfixName(sign) else { return nil }
    let name = String(decoding: list.inner(sign), as: UTF8.self)
    if name.hasPrefix("should") && name != "shouldRespondWith" || ["elem", "notElem", "is"].contains(name) {
      return (.comparand(other: appliedChain(endingAt: sign - 1)), nil)
    }
    if ["div", "mod", "quot", "rem"].contains(name) { return (.refused, nil) }
    let callee = Chain(links: [sign], first: sign, last: sign)
    return (.argument(callee: callee, index: 0, label: nil, arity: 1, open: sign), nil)
  }

  // MARK: Comparisons

  private func applicativeComparison(_ unit: Unit) -> Step? {
    let previous = unit.lowerBound - 1
    let next = unit.upperBound + 1
    switch list.symbol(previous) {
    case .equality: return (.comparand(other: appliedChain(endingAt: previous - 1)), nil)
    case .ordering where list[previous]?.spaceBefore == true:
      return (.bound(of: appliedChain(endingAt: previous - 1)), nil)
    case .arithmetic, .minus: return (.refused, nil)
    default: break
    }
    guard application(around: unit) == nil else { return nil }
    switch list.symbol(next) {
    case .equality: return (.comparand(other: appliedChain(startingAt: next + 1)), nil)
    case .assign where language != .haskell && list.symbol(previous) != .assign && !list.matches(next, "<-"):
      // OCaml's and F#'s `404 = code`.
      return (.comparand(other: appliedChain(startingAt: next + 1)), nil)
    case .ordering where list[next]?.spaceBefore == true:
      return (.bound(of: appliedChain(startingAt: next + 1)), nil)
    case .arithmetic: return (.refused, nil)
    default: break
    }
    guard isInfixName(next),
      ["elem", "notElem", "shouldBe"].contains(list.word(next))
    else { return nil }
    return (.comparand(other: appliedChain(startingAt: next + 1)), nil)
  }

  private func typeArgument(_ unit: Unit, close: Int) -> Step? {
    guard list[close]?.spaceBefore == false else { return nil }
    guard list.firstByte(close) == UInt8(ascii: ">") else { return (.refused, nil) }
    var open = close - 1
    while open > close - 8, list.symbol(open) != .ordering { open -= 1 }
    guard list.symbol(open) == .ordering, let callee = list.chain(endingAt: close - 1) else { return nil }
    return (.argument(callee: callee, index: 0, label: nil, arity: 1, open: callee.last), nil)
  }

  /// `if missing then 404 else 200`: what the whole condition is passed to comes next.
  private func applicativeCondition(_ unit: Unit, word: Int) -> Step? {
    var first = word - 1
    let limit = max(0, word - 80)
    while first > limit, !list.isWord(first, "if") {
      if list.kind(first) == .open { return nil }
      first = list.kind(first) == .close ? (list.match(first) ?? first) - 1 : first - 1
    }
    guard list.isWord(first, "if") else { return nil }
    // An earlier branch of the same chain of conditions.
    return (nil, first...unit.upperBound)
  }
}
