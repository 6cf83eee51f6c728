/// What holds several codes side by side: a map, a switch, a list.
package struct CodeTable: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case map
    case choice
    case list
  }

  package let kind: Kind
  /// The token or entry at which it begins: tells it from others of its kind.
  let start: Int
}

extension Surroundings {
  /// The map, switch or list that a literal is a key, a label or a member of; nil where it stands in none.
  package func table(of range: Range<Int>, _ context: Context) -> CodeTable? {
    guard !nodes.isEmpty else { return tableInCode(of: range, context) }
    guard context == .tableKey else { return nil }
    let offset = range.lowerBound
    let holder = holder(ofKeyAt: offset) ?? holder(ofKeyAt: offset - 1)
    return holder.map { CodeTable(kind: .map, start: $0) }
  }

  private func tableInCode(of range: Range<Int>, _ context: Context) -> CodeTable? {
    guard let token = list.index(at: range.lowerBound), list[token]?.range.contains(range.lowerBound) == true else {
      return nil
    }
    let reader = SlotReader(list: list, language: language.set)
    switch context {
    case .caseLabel:
      guard isPlainLabel(token) else { return nil }
      return reader.armSubject(of: token).map { CodeTable(kind: .choice, start: $0.lowerBound) }
    case .tableKey:
      return list.bracket(around: token).map { CodeTable(kind: .map, start: $0) }
    default:
      guard case .item(_, _, let open) = reader.step(from: token...token).slot else { return nil }
      return CodeTable(kind: .list, start: open)
    }
  }

  /// Whether a label stands for its code whatever else holds: no guard, no pattern around it.
  private func isPlainLabel(_ token: Int) -> Bool {
    let open = list.bracket(around: token)
    if let open, !list.isBracket(open, "{") { return false }
    var index = token + 1
    let limit = min(list.count, token + 60)
    while index < limit {
      switch list.symbol(index) {
      case .colon, .fatArrow, .thinArrow: return true
      case .comma, .bar, .range: break
      default:
        guard list.kind(index) == .number || list.kind(index) == .string else {
          return list.isWord(index, "then or") || list[index]?.startsLine == true
        }
      }
      index += 1
    }
    return false
  }

  /// Whether a list is a set, to which a code belongs or not: so it is called, or so it is asked.
  package func isSet(_ table: CodeTable) -> Bool {
    guard table.kind == .list, let close = list.match(table.start) else { return false }
    let isAsked =
      list.isAccess(close + 1)
      && list.isWord(close + 2, "includes include? contains indexOf has member? some in_array includes? any")
    if isAsked || list.isWord(table.start - 1, "in") { return true }
    var index = table.start - 1
    let limit = max(0, table.start - 8)
    // Over a type, `new Set(`, `frozenset(`, `[]int`: to the name that it is given.
    while index >= limit {
      if list.kind(index) == .word, list.words(index).containsAny(of: Self.setWords) { return true }
      if list.symbol(index) == .semicolon || list.symbol(index) == .comma { return false }
      if list[index]?.startsLine == true { return false }
      index -= 1
    }
    return false
  }

  private static let setWords: StaticString = """
    set frozenset hashset allowed valid accepted accept acceptable retry retryable retriable ignore ignored ignorable \
    success successful redirect redirects whitelist allowlist forcelist excluded included cacheable handled unique
    """
}
