extension CompanionReader {
  /// How many tokens are looked at in each direction.
  private static let reach = 40

  /// What stands beside the literal that a token is, in a programming language.
  func companionsInCode(_ index: Int) -> [Companion] {
    let before = list.symbol(index - 1)
    let isValue = before == .colon || before == .assign || before == .fatArrow
    if isValue, endsValue(index) {
      if let name = name(at: typeSkipped(index - 2), of: index) { return [name] }
      return fields(around: index)
    }
    if list.isWord(index - 2, "define"), list.kind(index - 1) == .word {
      return companion(.name, index - 1, group: -1).map { [$0] } ?? []
    }
    if let entry = entry(ofKey: index) { return [entry] }
    guard let open = list.bracket(around: index), isWholeItem(index) else { return [] }
    guard list.isBracket(open, "("), list.kind(open - 1) == .word, list[open]?.startsLine == false else {
      return row(index, open)
    }
    if list.symbol(index - 1) != .comma, let name = constructor(open) { return [name] }
    return arguments(beside: index, callee: open - 1) + fields(around: index)
  }

  /// The numbers of a table of names that have a phrase as their name, those too that nothing else says are codes:
  /// `NOT_FOUND = 403` among names that bear their own.
  ///
  /// - Parameter part: where names that bear their own number stand; a little more is looked at.
  package func namedNumbers(in group: Int, around part: Range<Int>) -> [(literal: StatusLiteral, name: Companion)] {
    guard let first = list.index(at: part.lowerBound), let last = list.index(at: part.upperBound) else { return [] }
    let near = max(0, first - Self.reach)..<min(list.count, last + Self.reach)
    return near.prefix(4_000).compactMap { index in
      guard list.kind(index) == .number, let candidate = Candidate(index, in: list), candidate.token == index,
        let name = companionsInCode(index).first, name.place == .name, name.group == group
      else { return nil }
      let verdict = Verdict(context: .assignment, evidence: .medium, why: "among names that bear their own number")
      return (StatusLiteral(candidate, verdict), name)
    }
  }

  private func companion(_ place: Companion.Place, _ index: Int, group: Int = -1) -> Companion? {
    guard let token = list[index], token.kind == .word || token.kind == .string else { return nil }
    return Companion(place, token.inner, group: group, in: bytes)
  }

  /// Whether the value that ends with a token ends there.
  private func endsValue(_ index: Int) -> Bool {
    guard let next = list[index + 1] else { return true }
    return next.symbol == .comma || next.symbol == .semicolon || next.kind == .close || next.startsLine
  }

  /// Whether a token is a whole member of a list, or a whole argument.
  private func isWholeItem(_ index: Int) -> Bool {
    (list.symbol(index - 1) == .comma || list.kind(index - 1) == .open) && endsValue(index)
  }

  /// What a value is called; only a declaration or a key names it, not an assignment to what is hung on something.
  private func name(at index: Int, of value: Int) -> Companion? {
    guard !list.isAccess(index - 1) else { return nil }
    return companion(.name, index, group: list.bracket(around: value) ?? -1)
  }

  /// The name before a type: `StatusGone int = 410`.
  private func typeSkipped(_ index: Int) -> Int {
    list.isWord(index, "int Int i32 u16 uint16 Integer") && list.kind(index - 1) == .word
      && !list.isWord(index - 1, "const final static let var val")
      ? index - 1
      : list.isWord(index, "int Int i32 u16 Integer") && list.symbol(index - 1) == .colon ? index - 2 : index
  }

  /// A member of an enumeration that takes its number as an argument: `NOT_FOUND(404)`.
  private func constructor(_ open: Int) -> Companion? {
    let callee = open - 1
    guard !list.isAccess(callee - 1), !list.isWord(callee - 1, "new throw return raise def func fun fn function"),
      list.symbol(callee - 1) != .assign
    else { return nil }
    return companion(.name, callee, group: list.bracket(around: callee) ?? -1)
  }

  /// The value of the entry whose key a token is: `404: "Not Found"`, `404 => 'Not Found'`, `case 404: return "..."`.
  private func entry(ofKey index: Int) -> Companion? {
    switch list.symbol(index + 1) {
    case .colon, .fatArrow, .thinArrow: break
    default: guard list.isWord(index + 1, "to") else { return nil }
    }
    let value = list.isWord(index + 2, "return") ? index + 3 : index + 2
    guard list.kind(value) == .string, endsValue(value) else { return nil }
    return companion(.entry, value, group: list.bracket(around: index) ?? -1)
  }

  /// The text behind a number in one row of a table: `{ 404, "Not Found" }`.
  private func row(_ index: Int, _ open: Int) -> [Companion] {
    guard list.symbol(index + 1) == .comma, list.kind(index + 2) == .string, endsValue(index + 2) else { return [] }
    return companion(.entry, index + 2, group: list.bracket(around: open) ?? -1).map { [$0] } ?? []
  }

  /// The whole arguments before and behind one, where they are texts.
  private func arguments(beside index: Int, callee: Int) -> [Companion] {
    let name = NameWords(list.text(callee))
    guard !name.containsAny(of: "test it case describe scenario put set insert add row data theory values with") else {
      return []
    }
    var found: [Companion] = []
    for text in [index - 2, index + 2] where list.kind(text) == .string && isWholeItem(text) {
      guard list.symbol((text + index) / 2) == .comma, let argument = companion(.argument, text) else { continue }
      found.append(argument)
    }
    return found
  }

  /// The fields beside one, or labelled arguments, that tell people of a status.
  private func fields(around index: Int) -> [Companion] {
    var found: [Companion] = []
    for step in [-1, 1] {
      var current = index + step
      for _ in 0..<Self.reach {
        guard let token = list[current], token.symbol != .semicolon else { break }
        if token.kind == (step < 0 ? .open : .close) { break }
        if token.startsLine, isNewStatement(current) || step < 0 && isNewStatement(index) { break }
        if token.kind == .string, let field = field(current) { found.append(field) }
        // What stands in brackets of its own belongs to something else.
        if token.kind == .open || token.kind == .close, let match = list.match(current) { current = match }
        current += step
      }
    }
    return found
  }

  /// Whether a token that begins a line begins a statement as well.
  private func isNewStatement(_ index: Int) -> Bool {
    guard let token = list[index], token.startsLine else { return false }
    return list.symbol(index - 1) != .comma && list.kind(index - 1) != .open && token.symbol != .comma
      && token.kind != .close
  }

  private func field(_ index: Int) -> Companion? {
    switch list.symbol(index - 1) {
    case .colon, .assign, .fatArrow: break
    default: return nil
    }
    guard list.kind(index - 2) == .word || list.kind(index - 2) == .string, endsValue(index) else { return nil }
    return Self.place(ofField: list.inner(index - 2)).flatMap { companion($0, index) }
  }

  /// What a field of a name may say of the status beside it; nil for any other field.
  static func place(ofField name: ArraySlice<UInt8>) -> Companion.Place? {
    let words = NameWords(name)
    switch words.words.map(\.text).joined(separator: " ") {
    case "status text", "status message", "reason", "reason phrase", "phrase", "status phrase", "status reason",
      "http reason", "http message":
      return .phraseField
    case "message", "msg", "error", "error message", "err msg", "title", "description", "detail", "text", "desc",
      "status description", "status name", "error description", "name":
      return .field
    default: return nil
    }
  }
}
