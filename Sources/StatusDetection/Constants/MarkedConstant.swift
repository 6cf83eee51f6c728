import StatusRegistry

extension ConstantReader {
  /// A name behind a mark, where a number would be taken for a status: `head :not_found`, `Response(status: .ok)`.
  ///
  /// Such names are words that orders, jobs and tasks have too; so a label alone does not make them statuses.
  func marked(at index: Int) -> StatusLiteral? {
    guard let token = list[index] else { return nil }
    // In some languages the mark is part of the word.
    let isWithin = token.inner.lowerBound == token.range.lowerBound + 1
    let mark = isWithin ? index : index - 1
    guard isWithin || !token.spaceBefore && isMark(mark), let start = list[mark]?.range.lowerBound else { return nil }
    for (form, isImported) in forms {
      guard case .marked(let byte) = form.place, byte == list.firstByte(mark) else { continue }
      guard isImported || !form.needsImport || imports.statements.isEmpty else { continue }
      guard let constant = form.library.constant(spelled: list.inner(index)) else { continue }
      let candidate = Candidate(
        token: mark, last: index, value: constant.code.value, wildcardClass: nil, isQuoted: false, range: token.inner,
        spellingRange: start..<token.inner.upperBound)
      if isArgument(mark, of: form.callees) || isStatus(candidate) {
        return literal(constant, at: index, from: mark)
      }
    }
    return nil
  }

  /// Whether a token is a mark of its own: nothing is hung on what stands before it.
  private func isMark(_ index: Int) -> Bool {
    guard let token = list[index], token.kind == .symbol, token.end - token.start == 1 else { return false }
    if token.spaceBefore || token.startsLine { return true }
    switch list.kind(index - 1) {
    case .open, .symbol, nil: return true
    default: return false
    }
  }

  /// Whether a token begins the first argument of one of some calls.
  private func isArgument(_ index: Int, of callees: [String]) -> Bool {
    list.isBracket(index - 1, "(") && list.kind(index - 2) == .word
      && callees.contains { list.matches(index - 2, $0) }
  }

  /// Whether a number would be a status in the place of a name: as an argument of a known call or a returned value, or
  /// anywhere in a statement that speaks of HTTP.
  private func isStatus(_ candidate: Candidate) -> Bool {
    guard let verdict = judge.verdict(on: candidate), verdict.evidence == .strong else {
      return isLabelledStatus(candidate.token) && speaksOfResponse(before: candidate.token)
    }
    switch verdict.context {
    case .callArgument, .returnValue: return true
    default: return speaksOfResponse(before: candidate.token)
    }
  }

  /// Whether a token begins an argument `status:`.
  private func isLabelledStatus(_ index: Int) -> Bool {
    list.symbol(index - 1) == .colon && list.isWord(index - 2, "status")
  }

  /// Whether a name in the statement, before a token, has a word of requests and responses.
  private func speaksOfResponse(before index: Int) -> Bool {
    var start = judge.reader.statementStart(of: index)
    for _ in 0..<3 {
      guard let open = list.bracket(around: start), !list.isBracket(open, "{") else { break }
      start = judge.reader.statementStart(of: open)
    }
    start = max(start, index - 40)
    return (start..<max(start, index)).contains { current in
      list.kind(current) == .word && NameWords(list.text(current)).containsAny(of: Self.responseWords)
    }
  }

  private static let responseWords: WordSet = [
    "response", "res", "resp", "reply", "render", "redirect", "respond", "head", "http", "json", "abort", "error",
    "halt",
    "send", "answer",
  ]
}
