import StatusRegistry

/// Reads an nginx configuration: directives of words, ended by `;` or a block.
struct NginxReader {
  private let list: TokenList

  init(_ bytes: [UInt8], range: Range<Int>) {
    list = Lexer.lex(bytes, range: range, grammar: .nginx)
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var start = 0
    for index in 0...list.count {
      let isEnd =
        index == list.count || list.symbol(index) == .semicolon
        || list.kind(index) == .open && list.isBracket(index, "{")
        || list.isBracket(index, "}")
      guard isEnd else { continue }
      if start < index { literals += directive(start..<index) }
      start = index + 1
    }
    return literals + comments()
  }

  private func directive(_ tokens: Range<Int>) -> [StatusLiteral] {
    guard list.kind(tokens.lowerBound) == .word,
      let row = NginxDirective.rows.first(where: { list.matches(tokens.lowerBound, $0.name) })
    else { return [] }
    let name = row.name
    let arguments = Array(tokens.dropFirst())
    var literals: [StatusLiteral] = []
    for (position, token) in arguments.enumerated() {
      guard let range = codeRange(token, row: row, position: position, count: arguments.count) else {
        if row.stopsAtOther { break }
        continue
      }
      guard let digits = Candidate.decimal(list.slice(range)) else { continue }
      literals.append(
        StatusLiteral(
          value: .code(StatusCode(digits.value)),
          spelling: list.text(token).count == range.count ? .integer : .embedded,
          range: range, spellingRange: range, context: .directive, evidence: .strong, why: "argument of `\(name)`",
          vendor: "nginx"))
    }
    return literals
  }

  /// The digits of an argument that is a code: `404`, `=404`, `http_502`.
  private func codeRange(_ token: Int, row: NginxDirective, position: Int, count: Int) -> Range<Int>? {
    guard let range = list[token]?.range else { return nil }
    let text = list.text(token)
    switch row.form {
    case .first: guard position == 0 else { return nil }
    case .leading, .every: break
    case .afterEquals:
      guard text.first == UInt8(ascii: "=") else { return nil }
      return digits(range.lowerBound + 1..<range.upperBound)
    case .afterHTTP:
      guard text.starts(with: "http_".utf8) else { return nil }
      return digits(range.lowerBound + 5..<range.upperBound)
    }
    if row.form == .leading, text.first == UInt8(ascii: "=") { return digits(range.lowerBound + 1..<range.upperBound) }
    return digits(range)
  }

  private func digits(_ range: Range<Int>) -> Range<Int>? {
    guard let number = Candidate.decimal(list.slice(range)), number.count == range.count, number.count > 1 else {
      return nil
    }
    return range
  }

  private func comments() -> [StatusLiteral] {
    list.comments.flatMap { Mention.literals(in: list.bytes, range: Int($0.lowerBound)..<Int($0.upperBound)) }
  }
}
