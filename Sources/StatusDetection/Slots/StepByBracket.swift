extension SlotReader {
  /// The slot as told by the bracket around the piece, or by the statement where there is none.
  func stepByBracket(_ unit: Unit) -> Step {
    guard let open = list.bracket(around: unit.lowerBound) else { return stepByStatement(unit, within: nil) }
    if list.isBracket(open, "(") {
      if isParameterList(open) { return (nil, nil) }
      let count = arity(of: open)
      let index = list.ordinal(unit.lowerBound)
      if let callee = callee(of: open) {
        return (.argument(callee: callee, index: index, label: nil, arity: count, open: open), nil)
      }
      let whole = bracketUnit(open)
      return count == 1 ? (nil, whole) : (.item(index: index, count: count, open: open), whole)
    }
    if list.isBracket(open, "[") {
      let isAttached = list[open]?.spaceBefore == false
      if isAttached, isIndexed(open - 1) || isUnwrapped(open - 1) && isIndexed(open - 2) {
        return (list.chain(endingAt: open - 1).map(Slot.subscripted) ?? .refused, nil)
      }
      return (.item(index: list.ordinal(unit.lowerBound), count: arity(of: open), open: open), bracketUnit(open))
    }
    return inBraces(unit, open: open)
  }

  private func isIndexed(_ last: Int) -> Bool {
    list.kind(last) == .word || list.isBracket(last, ")") || list.isBracket(last, "]")
  }

  /// `responses!["200"]`, `responses?["200"]`
  private func isUnwrapped(_ mark: Int) -> Bool {
    guard list[mark]?.spaceBefore == false else { return false }
    return list.symbol(mark) == .bang
      || list.symbol(mark) == .question && language.isSubset(of: [.dart, .swift, .cSharp])
  }

  private func inBraces(_ unit: Unit, open: Int) -> Step {
    let isFirst = unit.lowerBound == open + 1
    // A list that is still being typed ends with its last member; `case 200, 201` begins with a word.
    let isCutOff = unit.upperBound == list.count - 1 && list.kind(open + 1) != .word
    let isLast = list.match(open) == unit.upperBound + 1 || isCutOff
    let isMember =
      (isFirst || list.symbol(unit.lowerBound - 1) == .comma)
      && (list.symbol(unit.upperBound + 1) == .comma || isLast)
    let count = arity(of: open)
    if isMember,
      count > 1 || list.isBracket(open - 1, "]") || list.symbol(open - 1) == .assign
        || list.kind(open - 1) == .word && language == .go
    {
      let index = list.ordinal(unit.lowerBound)
      return (.item(index: index, count: count, open: open), bracketUnit(open))
    }
    return stepByStatement(unit, within: open)
  }

  /// A piece that stands in a statement without a bracket of its own: `return body, 404`, a last expression.
  private func stepByStatement(_ unit: Unit, within open: Int?) -> Step {
    let start = statementStart(of: unit.lowerBound)
    if let command = commandArgument(unit, label: nil) { return command }
    if start == unit.lowerBound {
      // A bare number as a statement: the value of a function whose language gives back its last expression.
      let isLast = list.match(open ?? -1) == unit.upperBound + 1 || list.isWord(unit.upperBound + 1, "end")
      guard isLast,
        !language.isDisjoint(with: [.ruby, .rust, .kotlin, .swift, .elixir, .perl, .crystal, .scala, .gleam])
      else {
        return (nil, nil)
      }
      return (.returned(function: functionName(around: unit.lowerBound), index: 0), nil)
    }
    if list.isWord(start, "return yield") {
      return (
        .returned(function: functionName(around: start), index: commas(from: start + 1, to: unit.lowerBound)), nil
      )
    }
    if list.isWord(start, "case when") { return (.arm(subject: armSubject(of: start)), nil) }
    return (nil, nil)
  }

  // MARK: Brackets and what stands before them

  /// The bracket pair as a piece, with the type or the name that belongs to it: `[]int{200, 404}`.
  func bracketUnit(_ open: Int) -> Unit {
    let close = list.match(open) ?? list.count - 1
    var first = open
    if list.isBracket(open, "{") {
      var before = open - 1
      if list.kind(before) == .word, language == .go || list.isBracket(before - 1, "]") { first = before }
      while list.kind(first - 1) == .close || list.isAccess(first - 1)
        || list.kind(first - 1) == .word && (list.isAccess(first) || list.isBracket(first, "["))
      {
        before = first - 1
        // `map[int]struct{}{404: {}}`
        if language == .go, list.isBracket(before, "}"), list.isBracket(before - 1, "{"),
          list.isWord(before - 2, "struct")
        {
          before -= 2
          first = before
          continue
        }
        guard list.kind(before) != .close || list.isBracket(before, "]") else { break }
        first = list.kind(before) == .close ? (list.match(before) ?? before) : before
      }
      if list.isWord(first - 1, "new map") { first -= 1 }
    }
    if list.isWord(first - 1, "new") { first -= 1 }
    if list.symbol(first - 1) == .other || list.symbol(first - 1) == .bang, list[first - 1]?.spaceBefore == true,
      list.kind(first - 2) != .word
    {
      first -= 1
    }
    return first...max(first, close)
  }

  /// The chain that is called with a bracket, or nil where it groups.
  func callee(of open: Int) -> Chain? {
    let before = open - 1
    guard let token = list[before], list[open]?.startsLine == false || token.kind == .word else { return nil }
    if token.kind == .word, list.callTraits(before).contains(.keyword), !list.isAccess(before - 1),
      isKeyword(before)
    {
      return nil
    }
    if language.isSubset(of: [.ruby, .swift, .crystal]), list[open]?.spaceBefore == true, token.kind != .close {
      return nil
    }
    switch token.kind {
    case .word: return list.chain(endingAt: before)
    case .symbol where token.symbol == .bang: return list.chain(endingAt: before - 1)
    case .symbol where token.symbol == .ordering:
      return list.chain(endingAt: open == 0 ? open : list.match(open) ?? open)
    case .symbol where token.symbol == .optionalDot: return list.chain(endingAt: before - 1)
    // Perl's `$reply->(404)`
    case .symbol where token.symbol == .thinArrow && language == .perl: return list.chain(endingAt: before - 1)
    default: return nil
    }
  }

  /// Whether a word before a bracket calls nothing.
  private func isKeyword(_ index: Int) -> Bool {
    // `status().is(404)` calls; `x is (404)` does not.
    // Rust has no such word: `#[catch(404)]`.
    let isName =
      list.isWord(index, "is") || language == .rust && list.isWord(index, "catch")
      || language.isSubset(of: [.ruby, .php, .elixir]) && list.isWord(index, "where")
    return !isName && list.isWord(index, SlotReader.keywords)
  }

  /// What stands before a bracket and calls nothing.
  static let keywords: StaticString =
    """
    if while for switch match when return in not and or case catch elseif elsif unless until is await \
    typeof throw foreach using lock yield else where guard let const var import type
    """

  /// How many arguments or members stand between brackets; of a bracket left open, those up to the end of its line.
  func arity(of open: Int) -> Int {
    guard let close = list.match(open) else { return 1 + commas(from: open + 1, to: min(list.count, open + 40)) }
    guard close > open + 1 else { return 0 }
    var last = close - 1
    if list.kind(last) == .close, let start = list.match(last) { last = start }
    // The last token's own place counts the commas before it; a comma at the very end begins no member.
    return list.ordinal(last) + 1
  }

  /// What stands before the parameters of a function without a name, or of a constructor.
  static let definitionWords: StaticString = "function fn func def init constructor __construct"

  /// Whether a bracket holds the parameters of a function that is being defined.
  func isParameterList(_ open: Int) -> Bool {
    var index = open - 1
    if list.symbol(index) == .ordering { return false }
    guard list.kind(index) == .word else { return false }
    if list.callTraits(index).contains(.definition), list.isWord(index, SlotReader.definitionWords) {
      return !list.isWord(index, "init") || language == .swift && list.symbol(index - 1) != .dot
    }
    index -= 1
    while list.isAccess(index) { index -= 2 }
    if list.isWord(
      index,
      "def defp fn func fun function async public private protected static void sub proc method template macro")
    {
      return true
    }
    // Go's methods name their receiver first: `func (s *Server) reply(status int) {`.
    if language == .go, list.isBracket(index, ")"), let receiver = list.match(index) {
      return list.isWord(receiver - 1, "func")
    }
    // Java, C#, JavaScript methods: `int send(int status = 200) {`, with a body after the brackets.
    guard let close = list.match(open),
      language.isSubset(of: [.javaScript, .typeScript, .java, .cSharp, .dart, .groovy, .d])
    else { return false }
    return list.isBracket(close + 1, "{") && !list.isWord(open - 1, SlotReader.keywords)
      && list.symbol(open - 2) != .dot
      && list.symbol(open - 2) != .assign && !list.isWord(open - 2, "new return await")
  }

  // MARK: Functions and subjects

  /// The token of the name of the function around a token, or nil.
  func functionName(around index: Int) -> Int? {
    if list.grammar.isIndented || language.isSubset(of: .rubyLike) { return definitionByIndentation(around: index) }
    if language == .elixir || language == .lua || language == .julia { return definitionByWord(around: index) }
    var open = list.bracket(around: index)
    var steps = 0
    while let current = open, steps < 12 {
      steps += 1
      if list.isBracket(current, "{"), let name = functionName(before: current) { return name }
      open = list.bracket(around: current)
    }
    return definitionOnLine(of: index)
  }

  /// `defp status(_) do`, `local function status()`, `function api.status()`
  private func definitionByWord(around index: Int) -> Int? {
    guard var name = lineAbove(index, beginningWith: "def defp function local") else { return nil }
    while list.isWord(name, "def defp function local") { name += 1 }
    while list.isAccess(name + 1) { name += 2 }
    return list.kind(name) == .word ? name : nil
  }

  private func functionName(before open: Int) -> Int? {
    // `if check(x) {` opens a block of a function that is defined further out.
    if list.isWord(statementStart(of: open), SlotReader.blockWords) { return nil }
    if list.isWord(open - 2, "sub") { return open - 1 }
    var index = open - 1
    var steps = 0
    // Over a return type, `throws`, `async`, a property's type: to the closing bracket of the parameters.
    while index > 0, steps < 14, !list.isBracket(index, ")"), list.symbol(index) != .semicolon,
      list.kind(index) != .close || list.isBracket(index, "]")
    {
      if list.isWord(index, "var val") { return index + 1 }
      if list.kind(index) == .open { return nil }
      index -= 1
      steps += 1
    }
    guard list.isBracket(index, ")"), let start = list.match(index) else { return nil }
    let name = start - 1
    guard list.kind(name) == .word, !list.isWord(name, SlotReader.keywords) else { return nil }
    // `app.get("/") { ... }` calls with a block.
    return list.isAccess(name - 1) && !language.isSubset(of: .rubyLike) ? nil : name
  }

  /// Words that begin a statement with a block that is no function's.
  private static let blockWords: StaticString =
    """
    if else for while switch match when case do try catch loop unless until guard defer select using \
    lock foreach elseif repeat
    """

  /// `fun status() = 404`, `def status: Int = 404`: a function whose body is an expression.
  private func definitionOnLine(of index: Int) -> Int? {
    let start = statementStart(of: index)
    var current = start
    while current < index, current < start + 12 {
      if list.isWord(current, "fun func def fn"), list.kind(current + 1) == .word { return current + 1 }
      current += 1
    }
    return nil
  }

  private func definitionByIndentation(around index: Int) -> Int? {
    let indentation = list.indentation(index)
    for head in list.lineHeads(from: index, limit: 400) {
      let definition = list.isWord(head, "async") ? head + 1 : head
      guard list.isWord(definition, language == .nim ? "proc func method template iterator macro" : "def") else {
        continue
      }
      let isOnLine =
        language.isSubset(of: .rubyLike) && list.indentation(head) == indentation && statementLine(of: index) == head
      guard list.indentation(head) < indentation || isOnLine else { continue }
      return list.symbol(definition + 2) == .dot ? definition + 3 : definition + 1
    }
    return nil
  }

  private func statementLine(of index: Int) -> Int? {
    list.lineHeads(from: index, limit: 1).first { _ in true }
  }

  /// The tokens of what a case is matched with, from a token within the case's label; nil where it is no case.
  func armSubject(of index: Int) -> Range<Int>? {
    if let open = list.bracket(around: index), list.isBracket(open, "{") {
      if list.isBracket(open - 1, ")"), let start = list.match(open - 1) {
        if list.isWord(start - 1, "switch match when") { return start + 1..<open - 1 }
      }
      // C#'s `code switch { 200 => ... }`
      if language == .cSharp, list.isWord(open - 1, "switch"), let chain = list.chain(endingAt: open - 2) {
        return chain.first..<open - 1
      }
      let start = statementStart(of: open)
      var word = open - 1
      let limit = max(start, open - 60)
      while word >= limit, !list.isWord(word, "switch match when") { word -= 1 }
      return word >= limit ? word + 1..<open : nil
    }
    return language.isSubset(of: [.ruby, .python, .crystal]) ? subjectByIndentation(of: index) : nil
  }

  private func subjectByIndentation(of index: Int) -> Range<Int>? {
    let indentation = list.indentation(index)
    for head in list.lineHeads(from: index, limit: 200) where list.indentation(head) <= indentation {
      // Ruby's `case` may stand behind an assignment: `text = case status`.
      for word in head..<max(head, min(head + 8, index))
      where list.isWord(word, language == .python ? "match" : "case") {
        if word > head, list[word]?.startsLine == true { break }
        var end = word + 1
        while end < min(list.count, word + 40), list[end]?.startsLine == false { end += 1 }
        if list.symbol(end - 1) == .colon { end -= 1 }
        return word + 1..<max(word + 1, end)
      }
    }
    return nil
  }
}
