import StatusRegistry

/// Reads `_redirects` of Netlify and Cloudflare Pages: `/from [query] /to [status] [conditions]` on each line.
struct RedirectsReader {
  private let text: ByteCursor
  private let start: Int

  init(_ bytes: [UInt8], range: Range<Int>) {
    text = ByteCursor(bytes, end: range.upperBound)
    start = range.lowerBound
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var line = start
    while line < text.end {
      let end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      if text[first] == UInt8(ascii: "#") {
        literals += Mention.literals(in: text.bytes, range: first..<end)
      } else if let literal = status(of: first..<max(first, end)) {
        literals.append(literal)
      }
      line = end + 1
    }
    return literals
  }

  /// The status of a rule: a word of three digits, perhaps with `!`, behind what is redirected and where to.
  private func status(of line: Range<Int>) -> StatusLiteral? {
    var index = line.lowerBound
    var words = 0
    while index < line.upperBound, words < 12 {
      let first = index
      while index < line.upperBound, !ByteCursor.isSpace(text[index]) { index += 1 }
      if text[first] == UInt8(ascii: "#") { return nil }
      let end = text[index - 1] == UInt8(ascii: "!") ? index - 1 : index
      if words >= 1, end - first == 3, let number = Candidate.decimal(text.bytes[first..<end]), number.count == 3 {
        return StatusLiteral(
          value: .code(StatusCode(number.value)), spelling: .integer, range: first..<end, spellingRange: first..<end,
          context: .directive, evidence: .strong, why: "status of a redirect")
      }
      words += 1
      index = text.afterSpaces(index)
    }
    return nil
  }
}
