import StatusRegistry

/// Reads an nginx configuration: directives of words, ended by `;` or a block.
struct NginxReader {
  let list: TokenList
  private let detector: Detector
  private let lua: NginxLua?

  init(_ detector: Detector) {
    self.detector = detector
    let text = ByteCursor(detector.bytes, end: detector.range.upperBound)
    let hasLua = text.next("_by_lua", from: detector.range.lowerBound) != nil
    lua = hasLua ? NginxLua(detector.bytes, range: detector.range) : nil
    list = Lexer.lex(lua?.configuration ?? detector.bytes, range: detector.range, grammar: .nginx)
  }

  /// What the entries of a block mean.
  enum Block {
    case other
    /// `map $status $x { ... }`: whether its keys are statuses, and whether its values are.
    case map(keys: Bool, values: Evidence?)
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var blocks: [Block] = []
    var start = 0
    for index in 0...list.count {
      let opens = list.kind(index) == .open && list.isBracket(index, "{")
      let closes = list.isBracket(index, "}")
      guard opens || closes || index == list.count || list.symbol(index) == .semicolon else { continue }
      if start < index {
        if case .map(let keys, let values) = blocks.last ?? .other {
          literals += entry(start..<index, keys: keys, values: values, isCut: index == list.count)
        } else {
          literals += directive(start..<index)
        }
      }
      if opens { blocks.append(block(start..<index)) }
      if closes, !blocks.isEmpty { blocks.removeLast() }
      start = index + 1
    }
    return literals + comments() + luaLiterals()
  }

  private func luaLiterals() -> [StatusLiteral] {
    guard let lua, let language = Language.named("lua"), detector.depth < Detector.deepest else { return [] }
    return lua.pieces.flatMap { piece in
      Detector(
        bytes: lua.lua, range: piece, language: language, options: detector.options, depth: detector.depth + 1
      ).literals().map { literal in
        var literal = literal
        literal.vendor = "nginx"
        return literal
      }
    }
  }

  // MARK: Directives

  private func directive(_ tokens: Range<Int>) -> [StatusLiteral] {
    if list.matches(tokens.lowerBound, "if") { return condition(tokens) }
    if list.matches(tokens.lowerBound, "set") { return assignment(tokens) }
    guard list.kind(tokens.lowerBound) == .word,
      let row = NginxDirective.rows.first(where: { list.matches(tokens.lowerBound, $0.name) })
    else { return [] }
    let why = "argument of `\(row.name)`"
    var literals: [StatusLiteral] = []
    for token in tokens.dropFirst() {
      let position = token - tokens.lowerBound - 1
      if row.form == .afterOption {
        guard list.matches(token - 1, "-s"), let range = list[token]?.inner else { continue }
        literals += codes(range, .directive, why)
      } else if row.form == .every, let range = rangeEnd(token) {
        if let last = literals.indices.last { literals[last].context = .rangeBound }
        literals += codes(range, .rangeBound, why)
      } else if let range = codeRange(token, row: row, position: position) {
        if let literal = literal(range, .directive, why) { literals.append(literal) }
      } else if row.stopsAtOther {
        break
      }
    }
    return literals
  }

  /// The digits of an argument that is a code: `404`, `=404`, `http_502`.
  private func codeRange(_ token: Int, row: NginxDirective, position: Int) -> Range<Int>? {
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
    case .afterName: guard position == 1, list.matches(token - 1, "REDIRECT_STATUS") else { return nil }
    case .afterOption: return nil
    }
    if row.form == .leading, text.first == UInt8(ascii: "=") { return digits(range.lowerBound + 1..<range.upperBound) }
    return digits(range)
  }

  /// The digits of the second half of `200-399`.
  private func rangeEnd(_ token: Int) -> Range<Int>? {
    guard let range = list[token]?.range, range.count == 4, list.firstByte(token) == UInt8(ascii: "-"),
      list[token]?.spaceBefore == false
    else { return nil }
    return digits(range.lowerBound + 1..<range.upperBound)
  }

  private func digits(_ range: Range<Int>) -> Range<Int>? {
    let text = list.slice(range)
    if Candidate.wildcard(text) != nil { return range }
    guard let number = Candidate.decimal(text), number.count == range.count, number.count > 1 else { return nil }
    return range
  }

  // MARK: Literals

  func literal(
    _ range: Range<Int>, _ context: Context, _ why: String, evidence: Evidence = .strong
  ) -> StatusLiteral? {
    let text = list.slice(range)
    let wildcard = Candidate.wildcard(text)
    guard wildcard != nil || Candidate.decimal(text) != nil else { return nil }
    let value = wildcard.map(StatusLiteral.Value.statusClass) ?? .code(StatusCode(Candidate.decimal(text)?.value ?? 0))
    let isAlone = list.index(at: range.lowerBound).flatMap { list[$0]?.range } == range
    return StatusLiteral(
      value: value, spelling: wildcard != nil ? .wildcard : isAlone ? .integer : .embedded, range: range,
      spellingRange: range, context: context, evidence: evidence, why: why, vendor: "nginx")
  }

  /// The codes of a pattern or of a list in quotes.
  func codes(_ range: Range<Int>, _ context: Context, _ why: String, evidence: Evidence = .strong) -> [StatusLiteral] {
    CodeScan.codes(in: list.bytes, range: range).compactMap { literal($0.range, context, why, evidence: evidence) }
  }

  private func comments() -> [StatusLiteral] {
    list.comments.flatMap { Mention.literals(in: list.bytes, range: Int($0.lowerBound)..<Int($0.upperBound)) }
  }
}
