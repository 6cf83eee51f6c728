/// Text for people: it mentions statuses, and shows status lines where it is indented.
extension Detector {
  func proseLiterals(in prose: Range<Int>) -> [StatusLiteral] {
    guard !prose.isEmpty else { return [] }
    let lines = StatusLine.literals(in: bytes, range: prose)
    let ownLines = lines.isEmpty ? [] : lines.filter(isIndented)
    guard options.leastEvidence == .weak else { return ownLines }
    return Mention.literals(in: bytes, range: prose).map { literal in
      var literal = literal
      literal.why = "in prose that speaks of a status"
      return literal
    } + ownLines
  }

  /// Whether a status line is all of an indented line: a block of code as well.
  private func isIndented(_ literal: StatusLiteral) -> Bool {
    let text = ByteCursor(bytes, end: range.upperBound)
    var index = literal.range.lowerBound
    let limit = max(range.lowerBound, index - 40)
    while index > limit, text[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    let first = text.afterSpaces(index)
    return text.has("HTTP/", at: first) && (first - index >= 4 || text[index] == UInt8(ascii: "\t"))
  }
}
