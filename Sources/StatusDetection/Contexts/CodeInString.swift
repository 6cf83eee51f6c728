/// Code in a string: what a function of a cloud, a sandbox or a test of a tool runs.
extension Detector {
  /// The literals of a string that holds code over several lines, or that is handed to what is called after code.
  func codeLiterals(inString inner: Range<Int>, index: Int, judge: Judge) -> [StatusLiteral] {
    guard depth < Self.deepest, inner.count >= 24 else { return [] }
    let text = bytes[inner]
    if judge.list.grammar.dialect == .shell, InterpretedText.isScript(text) {
      return decodedLiterals(in: inner, as: self.language)
    }
    guard isHandedOn(index, judge.list) else { return [] }
    let head = text.prefix(4_096)
    guard head.contains(UInt8(ascii: "\n")) || isNamedForCode(index, judge) else { return [] }
    let isDecoded = head.contains(UInt8(ascii: "\\"))
    var decoded = DecodedText()
    if isDecoded { decoded.append(inner, of: bytes) }
    guard let language = CodeContent.language(of: isDecoded ? decoded.bytes[...] : text),
      NumberScan.holdsDigit(bytes, in: inner)
    else { return [] }
    guard isDecoded else { return literals(in: inner, as: language) }
    return literals(in: decoded, as: language)
  }

  private func decodedLiterals(in inner: Range<Int>, as language: Language) -> [StatusLiteral] {
    var decoded = DecodedText()
    decoded.append(inner, of: bytes)
    return literals(in: decoded, as: language)
  }

  private func literals(in decoded: DecodedText, as language: Language) -> [StatusLiteral] {
    let part = Detector(bytes: decoded.bytes, language: language, options: options, depth: depth + 1)
    return decoded.placed(part.literals())
  }

  /// Whether a string is an argument, a value or what is assigned: a string that stands for itself documents something.
  private func isHandedOn(_ index: Int, _ list: TokenList) -> Bool {
    if list.kind(index - 1) == .open { return true }
    switch list.symbol(index - 1) {
    case .comma, .assign, .fatArrow: return true
    case .colon:
      return list[index]?.startsLine == false || list.bracket(around: index).map { list.isBracket($0, "{") } ?? false
    default: return list.isWord(index - 1, "return raw dedent") && list[index]?.startsLine == false
    }
  }

  /// `InlineCode('exports.handler = ...')`, `{ script: "..." }`
  private func isNamedForCode(_ index: Int, _ judge: Judge) -> Bool {
    let list = judge.list
    var name = index - 2
    if list.isBracket(index - 1, "(") { name = index - 2 } else if list.symbol(index - 1) == .comma { return false }
    guard list.kind(name) == .word || list.kind(name) == .string else { return false }
    return list.words(name).containsAny(of: "code inline script source handler eval")
  }
}
