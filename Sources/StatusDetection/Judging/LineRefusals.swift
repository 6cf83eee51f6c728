import StatusRegistry

/// Numbers of a program that are no statuses by what stands on their own line, told from its bytes: where every number is
/// one, the text need not be cut into tokens.
///
/// It says less than the judge and never another thing: what is refused here, the judge refuses or does not see.
struct LineRefusals {
  let bytes: [UInt8]
  let options: DetectionOptions
  private let grammar: Grammar
  private let hasSlashComments: Bool
  private let hasHashComments: Bool
  let language: LanguageSet
  /// Nothing stands before it.
  let firstPlace: Int

  /// Lines that are longer are left to the judge.
  static let longestLine = 300
  /// The languages whose lines are read; others have forms of their own.
  private static let languages: LanguageSet = [
    .go, .javaScript, .typeScript, .java, .cSharp, .kotlin, .rust, .swift, .php, .python, .ruby, .c, .cPlusPlus,
  ]

  /// Nil where a line does not tell enough: in other languages, and where mentions, constants or the user's own calls are
  /// looked for.
  ///
  /// - Parameter firstPlace: an offset before which nothing could denote a status.
  init?(_ bytes: [UInt8], language: Language, options: DetectionOptions, from firstPlace: Int = 0) {
    guard language.reading == .code, !language.set.isDisjoint(with: Self.languages), options.leastEvidence > .weak,
      !options.findsConstants, options.calls.isEmpty
    else { return nil }
    self.bytes = bytes
    self.firstPlace = firstPlace
    self.options = options
    self.language = language.set
    grammar = Grammar.of(language)
    hasSlashComments = grammar.lineComments.contains("//")
    hasHashComments = grammar.lineComments.contains("#")
  }

  /// Whether the text holds a number that only the judge can decide.
  var leaveSomething: Bool {
    NumberScan.firstStatus(bytes, from: firstPlace, except: isRefused) != nil
  }

  /// Whether a run of digits, or a wildcard, is no status.
  func isRefused(_ run: Range<Int>) -> Bool {
    if isPartOfWord(run) { return true }
    guard let lineStart = lineStart(before: run.lowerBound) else { return false }
    if isInComment(run.lowerBound, lineStart) || isAmongWords(run, lineStart) { return true }
    let isWildcard = !ByteClass.isDigit(byte(run.lowerBound + 1))
    return !isWildcard
      && (isOperand(run, lineStart) || isQuantity(run, lineStart) || isOddAndUncalled(run, lineStart))
  }

  private func lineStart(before offset: Int) -> Int? {
    let newline = UInt8(ascii: "\n")
    let start = ByteScan.behindLast(newline, in: bytes, from: max(0, offset - Self.longestLine), to: offset)
    return start > 0 && bytes[start - 1] != newline ? nil : start
  }

  func byte(_ index: Int) -> UInt8 {
    bytes.indices.contains(index) ? bytes[index] : 0
  }

  // MARK: Pieces of something else

  /// `SHA-256`, `/a/128`, `fd00::100`, `100%`, `300s`, `\204`, `x[:500]`: of a name, a path, an address, a share, a time, an
  /// escaped letter, a slice.
  private func isPartOfWord(_ run: Range<Int>) -> Bool {
    let (first, second) = (byte(run.lowerBound - 1), byte(run.lowerBound - 2))
    switch first {
    // `HTTP_404` may stand in a configuration within a string.
    case UInt8(ascii: "_"):
      if !bytes[max(0, run.lowerBound - 5)..<run.lowerBound - 1].elementsEqual("http".utf8) { return true }
    case UInt8(ascii: "\\"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "/"):
      if Self.isLetter(second) { return true }
    case UInt8(ascii: ":"):
      if second == first { return true }
      if second == UInt8(ascii: "["), byte(run.upperBound) == UInt8(ascii: "]") { return true }
      // `localhost:8080`
      if run.count > 3, ByteClass.isWordByte(second) || second == UInt8(ascii: ".") { return true }
    default: break
    }
    // `Errors5xxTotal`
    if !ByteClass.isDigit(byte(run.lowerBound + 1)), ByteClass.isWordByte(byte(run.upperBound)) { return true }
    switch byte(run.upperBound) {
    case UInt8(ascii: "%"): return !ByteClass.isWordByte(byte(run.upperBound + 1))
    case UInt8(ascii: "s"): return !ByteClass.isWordByte(byte(run.upperBound + 1))
    // `100_000`
    case UInt8(ascii: "_"): return run.count > 2 && (1...3).allSatisfy { ByteClass.isDigit(byte(run.upperBound + $0)) }
    default: return false
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    ByteClass.isWordByte(byte) && !ByteClass.isDigit(byte)
  }

  // MARK: Comments

  /// Whether the line is a comment, or one begins before a number with no quote before it.
  private func isInComment(_ number: Int, _ lineStart: Int) -> Bool {
    var index = skipSpace(from: lineStart, to: number)
    if grammar.blockComments.contains(where: { $0.open == "/*" }), byte(index) == UInt8(ascii: "*"),
      byte(index + 1) == UInt8(ascii: " "), index > lineStart
    {
      return true
    }
    while index < number {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return false
      case UInt8(ascii: "/"):
        if hasSlashComments, byte(index + 1) == bytes[index], byte(index - 1) != UInt8(ascii: ":") { return true }
      case UInt8(ascii: "#"):
        // Not `#[Route(404)]`.
        if hasHashComments, byte(index + 1) != UInt8(ascii: "["), index == lineStart || isSpace(bytes[index - 1]) {
          return true
        }
      default: break
      }
      index += 1
    }
    return false
  }

  // MARK: Arithmetic

  /// `100 * time.Millisecond`, `time.Millisecond * 100`, `size - 100`, `100 - weight`
  private func isOperand(_ run: Range<Int>, _ lineStart: Int) -> Bool {
    let next = skipSpace(from: run.upperBound, to: bytes.count)
    if byte(next) == UInt8(ascii: "*") || isBinary(next, behind: run.upperBound) { return true }
    guard isEndOfValue(next) else { return false }
    let previous = skipSpaceBackwards(from: run.lowerBound, to: lineStart) - 1
    guard previous > lineStart, Self.isArithmetic(bytes[previous]) else { return false }
    let operand = skipSpaceBackwards(from: previous, to: lineStart) - 1
    // `a * 404` and `a*404`, but not `/a* 404`.
    guard operand >= lineStart, (operand == previous - 1) == (previous == run.lowerBound - 1) else { return false }
    // `"=" * 80`
    if bytes[previous] == UInt8(ascii: "*"), operand < previous - 1, Self.isQuote(bytes[operand]) { return true }
    return ByteClass.isWordByte(bytes[operand]) || bytes[operand] == UInt8(ascii: ")")
  }

  /// Whether an operator with a space on either side stands behind a number.
  private func isBinary(_ index: Int, behind end: Int) -> Bool {
    guard index == end + 1, Self.isArithmetic(byte(index)), byte(index + 1) == UInt8(ascii: " ") else { return false }
    return ByteClass.isWordByte(byte(index + 2)) || byte(index + 2) == UInt8(ascii: "(")
  }

  private static func isArithmetic(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: false
    }
  }

  // MARK: Names

  /// `Port: 443,`, `"port": "443"` and `if len(name) > 253 {`: beside a name of a quantity, or of something that is none of
  /// HTTP's.
  private func isQuantity(_ number: Range<Int>, _ lineStart: Int) -> Bool {
    var run = number
    if byte(run.upperBound) == UInt8(ascii: "\""), byte(run.lowerBound - 1) == UInt8(ascii: "\"") {
      run = run.lowerBound - 1..<run.upperBound + 1
    }
    var index = skipSpaceBackwards(from: run.lowerBound, to: lineStart)
    let end = index
    while index > lineStart, Self.isOperator(bytes[index - 1]) { index -= 1 }
    guard let relation = Relation(bytes[index..<end]) else { return false }
    let next = skipSpace(from: run.upperBound, to: bytes.count)
    guard isEndOfValue(next) || relation == .comparison && isEndOfOperand(next) else { return false }
    index = skipSpaceBackwards(from: index, to: lineStart)
    let quote = relation == .entry && index > lineStart ? bytes[index - 1] : 0
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    var nameEnd = isQuoted ? index - 1 : index
    if relation == .comparison, nameEnd > lineStart, bytes[nameEnd - 1] == UInt8(ascii: ")") {
      nameEnd = callee(before: nameEnd, lineStart)
    }
    var nameStart = nameEnd
    while nameStart > lineStart, ByteClass.isWordByte(bytes[nameStart - 1]) { nameStart -= 1 }
    guard nameStart < nameEnd, !ByteClass.isDigit(bytes[nameStart]) else { return false }
    index = nameStart
    if isQuoted {
      guard index > lineStart, bytes[index - 1] == quote else { return false }
      index -= 1
    }
    return beginsName(index, lineStart, relation) && isOfQuantity(bytes[nameStart..<nameEnd], number)
  }

  /// Where the name of a call ends whose last bracket stands before an offset, on one line and without brackets of its own.
  private func callee(before end: Int, _ lineStart: Int) -> Int {
    var index = end - 1
    while index > lineStart, bytes[index - 1] != UInt8(ascii: "(") {
      index -= 1
      guard ByteClass.isWordByte(bytes[index]) || bytes[index] == UInt8(ascii: ".") else { return index }
    }
    return max(lineStart, index - 1)
  }

  /// How a name and a number stand together.
  private enum Relation {
    case entry
    case assignment
    case comparison

    init?(_ spelling: ArraySlice<UInt8>) {
      switch Word(spelling) {
      case ":": self = .entry
      case "=", ":=": self = .assignment
      case "==", "===", "!=", "!==", "<", ">", "<=", ">=": self = .comparison
      default: return nil
      }
    }
  }

  /// Whether what stands before a name leaves it whole: nothing, an opening bracket, a comma.
  private func beginsName(_ start: Int, _ lineStart: Int, _ relation: Relation) -> Bool {
    let previous = skipSpaceBackwards(from: start, to: lineStart) - 1
    guard previous >= lineStart else { return true }
    switch bytes[previous] {
    case UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "("): return true
    case UInt8(ascii: "."): return relation != .entry && previous == start - 1 && byte(previous - 1) != bytes[previous]
    case UInt8(ascii: " "), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "!"): return relation == .comparison
    default: break
    }
    guard relation != .entry, previous < start - 1, ByteClass.isWordByte(bytes[previous]) else { return false }
    var word = previous
    while word > lineStart, ByteClass.isWordByte(bytes[word - 1]) { word -= 1 }
    return Self.keywords.contains(bytes[word...previous])
  }

  /// What may stand directly before a name.
  private static let keywords: WordSet = [
    "const", "let", "var", "val", "final", "int", "long", "static", "if", "while", "and", "or", "return", "assert",
  ]

  private func isOfQuantity(_ name: ArraySlice<UInt8>, _ run: Range<Int>) -> Bool {
    let words = NameWords(name)
    switch options.verdict(of: words) {
    case .quantity, .foreign: break
    case .sure, .status, .code, .vague, .neutral: return false
    }
    // `{ min: 200, max: 299 }` can be bounds of statuses.
    if let last = words.last, words.words.count == 1, Lexicon.extremes.contains(last) { return false }
    let value = bytes[run].prefix(5).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    // `REQUEST_TIMEOUT = 408`
    return !words.isPhrase(of: StatusCode(value), inC: grammar.isC)
  }

  // MARK: Bytes

  private static func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "|"),
      UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "^"), UInt8(ascii: "?"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Whether a value ends before an offset: with the line, a comma, a bracket, a comment.
  private func isEndOfValue(_ index: Int) -> Bool {
    switch byte(index) {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]"),
      UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0:
      true
    case UInt8(ascii: "/"): hasSlashComments && byte(index + 1) == UInt8(ascii: "/")
    case UInt8(ascii: "#"): hasHashComments
    default: false
    }
  }

  private func isEndOfOperand(_ index: Int) -> Bool {
    switch byte(index) {
    case UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private func skipSpace(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, isSpace(bytes[index]) { index += 1 }
    return index
  }

  private func skipSpaceBackwards(from end: Int, to start: Int) -> Int {
    var index = end
    while index > start, isSpace(bytes[index - 1]) { index -= 1 }
    return index
  }
}
