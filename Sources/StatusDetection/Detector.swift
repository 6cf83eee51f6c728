import StatusRegistry

/// Reads a text, or a part of one that is in a language of its own, in the way of its language.
struct Detector {
  let bytes: [UInt8]
  /// The part to read; offsets count from the text's start.
  let range: Range<Int>
  let language: Language
  let options: DetectionOptions
  /// How many languages this part is embedded in.
  let depth: Int
  /// What has been read of the text already, where it is read as a whole.
  private(set) var reading: TextReading?

  /// How deep languages are read within one another: JSON in a shell script in a Markdown fence.
  static let deepest = 2

  init(bytes: [UInt8], range: Range<Int>? = nil, language: Language, options: DetectionOptions, depth: Int = 0) {
    self.bytes = bytes
    let range = range?.clamped(to: 0..<bytes.count) ?? 0..<bytes.count
    // A byte order mark is no part of the text.
    let hasMark = range.lowerBound == 0 && range.count >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.range = hasMark ? 3..<range.upperBound : range
    self.language = language
    self.options = options
    self.depth = depth
  }

  /// Reads a whole text.
  init(_ reading: TextReading, options: DetectionOptions) {
    self.init(bytes: reading.bytes, language: reading.language, options: options)
    self.reading = reading
  }

  /// The tokens of the part.
  private var list: TokenList { reading?.list ?? Lexer.lex(bytes, range: range, grammar: Grammar.of(language)) }

  func literals() -> [StatusLiteral] {
    switch language.reading {
    case .code: codeLiterals()
    case .json: jsonLiterals()
    case .notebook: NotebookReader.literals(self)
    case .yaml: dataLiterals(reading?.nodes ?? YAMLTree.nodes(of: bytes, range: range))
    case .nginx: NginxReader(self).literals()
    case .apache: ApacheReader(bytes, range: range).literals()
    case .settings(let dialect):
      dataLiterals(reading?.nodes ?? SettingsTree.nodes(of: bytes, range: range, dialect: dialect))
    case .markdown: MarkdownReader(self).literals()
    case .restructuredText: RestructuredTextReader.literals(self)
    case .asciiDoc: AsciiDocReader.literals(self)
    case .configuration(let format): configurationLiterals(format)
    case .testNginx: TestNginxReader(self).literals()
    case .template(let template): templateLiterals(template, host: nil)
    case .hosted(let template): templateLiterals(template, host: Language.named(language.name))
    case .httpMessage: RequestsReader.literals(self)
    case .hurl: HurlReader.literals(self)
    case .bruno: BrunoReader.literals(self)
    case .delimited: DelimitedReader.literals(self)
    case .jMeter: JMeterReader.literals(self)
    case .plain:
      statusLines() + AccessLog.literals(in: bytes, range: range) + TemplateActions.literals(in: bytes, range: range)
        + JSONLines.literals(self)
    }
  }

  /// The literals of a part in another language.
  func literals(in part: Range<Int>, as language: Language) -> [StatusLiteral] {
    guard depth < Self.deepest else { return [] }
    guard language.reading.copiesText else {
      return Detector(bytes: bytes, range: part, language: language, options: options, depth: depth + 1).literals()
    }
    // Of a text with many parts none may cost the whole text's length.
    let copy = Array(bytes[part.clamped(to: 0..<bytes.count)])
    return Detector(bytes: copy, language: language, options: options, depth: depth + 1).literals().map {
      $0.moved(by: part.lowerBound)
    }
  }

  /// The literals of a template: of the text around, where that is in a language, and of the pieces of code.
  private func templateLiterals(_ template: Template, host: Language?) -> [StatusLiteral] {
    guard depth < Self.deepest else { return [] }
    let text = TemplateText(
      bytes, range: range, marks: template.marks, hostIsCode: host?.reading == .code,
      hasAttributes: template.code == "elixir")
    func read(_ bytes: [UInt8], _ language: Language) -> [StatusLiteral] {
      Detector(bytes: bytes, range: range, language: language, options: options, depth: depth + 1).literals()
    }
    let around = host.map { read(text.host.bytes, $0) } ?? []
    if template.marks == .braces { return around + TemplateActions.literals(in: bytes, range: range) }
    return around + (template.code.flatMap(Language.named).map { read(text.code.bytes, $0) } ?? [])
  }

  private func codeLiterals() -> [StatusLiteral] {
    let firstPlace = reading?.firstPlace ?? 0
    if depth == 0, let refusals = LineRefusals(bytes, language: language, options: options, from: firstPlace),
      !refusals.leaveSomething || refusals.areOfAnotherMatter
    {
      return []
    }
    if let reading, reading.mayChange, JudgedValues.areWorthKeeping(bytes.count, options) {
      return ValueJudging.literals(of: reading, self)
    }
    let list = list
    let judge = Judge(list, language: language.set, options: options)
    var literals: [StatusLiteral] = []
    for value in list.values { appendLiterals(ofValue: Int(value), in: list, judge, to: &literals) }
    if options.findsConstants {
      literals +=
        ConstantReader(list, language: language.set, judge: judge, imports: reading?.imports).literals()
    }
    guard options.leastEvidence == .weak else { return literals }
    for comment in list.comments {
      literals += Mention.literals(in: bytes, range: Int(comment.lowerBound)..<Int(comment.upperBound))
    }
    return literals
  }

  /// Judges a number, or a string with a digit.
  @inline(__always)
  func appendLiterals(
    ofValue index: Int, in list: TokenList, _ judge: Judge, to literals: inout [StatusLiteral]
  ) {
    guard let token = list[index] else { return }
    if let candidate = Candidate(index, in: list), candidate.mayBeStatus, let verdict = judge.verdict(on: candidate) {
      literals.append(StatusLiteral(candidate, verdict))
    } else if token.kind == .string {
      literals += embeddedLiterals(in: token, index: index, judge: judge)
    }
  }

  /// What was weighed for each number of a text in a programming language.
  func doubts() -> [Doubt] {
    guard language.reading == .code else { return [] }
    let list = Lexer.lex(bytes, range: range, grammar: Grammar.of(language))
    let judge = Judge(list, language: language.set, options: options)
    judge.memory.recordsDoubts = true
    for index in 0..<list.count {
      if let candidate = Candidate(index, in: list), candidate.mayBeStatus { _ = judge.verdict(on: candidate) }
    }
    return judge.memory.doubts
  }

  private func jsonLiterals() -> [StatusLiteral] {
    let nodes = reading?.nodes ?? JSONTree.nodes(of: bytes, range: range, grammar: Grammar.of(language))
    return dataLiterals(nodes) + PostmanScripts(self, nodes).literals()
  }

  func dataLiterals(_ nodes: [DataNode]) -> [StatusLiteral] {
    let judge = DataJudge(nodes, bytes: bytes, options: options)
    return judge.literals() + statusLines().map(asMentionInComment) + embeddedLiterals(in: judge)
  }

  private func statusLines() -> [StatusLiteral] {
    StatusLine.literals(in: bytes, range: range)
  }

  /// A status line behind `#` at the line's beginning is a comment in a file of requests or of settings.
  private func asMentionInComment(_ literal: StatusLiteral) -> StatusLiteral {
    let number = literal.range.lowerBound
    var start = ByteScan.behindLast(UInt8(ascii: "\n"), in: bytes, from: number - 400, to: number)
    while start < literal.range.lowerBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard bytes[start] == UInt8(ascii: "#") else { return literal }
    var mention = literal
    mention.context = .mention
    mention.evidence = .weak
    mention.why = "in a comment that speaks of a status"
    return mention
  }
}

extension StatusLiteral {
  /// The same literal in a text that begins earlier.
  func moved(by offset: Int) -> StatusLiteral {
    var literal = self
    literal.range = range.lowerBound + offset..<range.upperBound + offset
    literal.spellingRange = spellingRange.lowerBound + offset..<spellingRange.upperBound + offset
    return literal
  }

  init(_ candidate: Candidate, _ verdict: Verdict, vendor: String? = nil) {
    let spelling: Spelling = candidate.wildcardClass != nil ? .wildcard : candidate.isQuoted ? .quoted : .integer
    self.init(
      value: candidate.wildcardClass.map(Value.statusClass) ?? .code(StatusCode(candidate.value)), spelling: spelling,
      range: candidate.range, spellingRange: candidate.spellingRange, context: verdict.context,
      evidence: verdict.evidence, why: verdict.why, vendor: vendor,
      isCompared: verdict.isCompared)
  }
}

extension Candidate {
  /// Whether the number is worth judging: of two digits at least, or a wildcard.
  var mayBeStatus: Bool {
    wildcardClass != nil || abs(value) >= 10 && abs(value) <= 99_999
  }
}
