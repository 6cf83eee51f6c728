import StatusRegistry

/// Reads one text in the way of its language.
struct Detector {
  let bytes: [UInt8]
  let language: Language
  let options: DetectionOptions

  func literals() -> [StatusLiteral] {
    switch language.reading {
    case .code: codeLiterals()
    case .json: DataJudge(JSONTree.nodes(of: bytes), bytes: bytes, options: options).literals() + statusLines()
    case .yaml: DataJudge(YAMLTree.nodes(of: bytes), bytes: bytes, options: options).literals() + statusLines()
    case .nginx: NginxReader(bytes).literals()
    case .httpMessage: statusLines().map(asMentionInComment)
    case .plain: statusLines()
    }
  }

  private func codeLiterals() -> [StatusLiteral] {
    let list = Lexer.lex(bytes, grammar: Grammar.of(language))
    let judge = Judge(list, language: language.set, facts: FileFacts(list), options: options)
    var literals: [StatusLiteral] = []
    for index in 0..<list.count {
      if let candidate = Candidate(index, in: list), candidate.mayBeStatus, let verdict = judge.verdict(on: candidate) {
        literals.append(StatusLiteral(candidate, verdict))
      } else if list.kind(index) == .string, let token = list[index] {
        literals += StatusLine.literals(in: bytes, range: token.inner)
      }
    }
    for comment in list.comments {
      literals += Mention.literals(in: bytes, range: Int(comment.lowerBound)..<Int(comment.upperBound))
    }
    return literals
  }

  private func statusLines() -> [StatusLiteral] {
    StatusLine.literals(in: bytes, range: 0..<bytes.count)
  }

  /// A status line behind `#` at the line's beginning is a comment in a file of requests.
  private func asMentionInComment(_ literal: StatusLiteral) -> StatusLiteral {
    var start = literal.range.lowerBound
    let limit = max(0, start - 400)
    while start > limit, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    guard bytes[start] == UInt8(ascii: "#") else { return literal }
    var mention = literal
    mention.context = .mention
    mention.evidence = .weak
    mention.why = "in a comment that speaks of a status"
    return mention
  }
}

extension StatusLiteral {
  init(_ candidate: Candidate, _ verdict: Verdict, vendor: String? = nil) {
    let spelling: Spelling = candidate.wildcardClass != nil ? .wildcard : candidate.isQuoted ? .quoted : .integer
    self.init(
      value: candidate.wildcardClass.map(Value.statusClass) ?? .code(StatusCode(candidate.value)), spelling: spelling,
      range: candidate.range, spellingRange: candidate.spellingRange, context: verdict.context,
      evidence: verdict.evidence, why: verdict.why, vendor: vendor)
  }
}

extension Candidate {
  /// Whether the number is worth judging: of two digits at least, or a wildcard.
  var mayBeStatus: Bool {
    wildcardClass != nil || abs(value) >= 10 && abs(value) <= 99_999
  }
}
