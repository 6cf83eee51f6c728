/// Cuts a text into tokens by the grammar of its language, in one pass that never fails: what fits no form is a symbol
/// of one byte, and a string or comment that does not end runs to the end of its line or of the text.
struct Lexer {
  let bytes: [UInt8]
  let grammar: Grammar
  let starts: GrammarStarts
  var position: Int
  let end: Int
  var tokens: [Token] = []
  /// The tokens that are numbers or strings.
  var values: [Int32] = []
  var lineHeads: [Int32] = []
  var comments: [Range<Int32>] = []
  var pendingHeredocs: [Heredoc] = []
  var startsLine = true
  /// Where the line begins on which the next token stands, and the indentation of its first token.
  var lineStart: Int
  var indentation = 0
  var spaceBefore = false
  private var brackets = OpenBrackets()

  /// A heredoc whose text begins on the next line.
  struct Heredoc {
    let terminator: ArraySlice<UInt8>
  }

  init(_ bytes: [UInt8], range: Range<Int>, grammar: Grammar) {
    self.bytes = bytes
    self.grammar = grammar
    self.starts = GrammarStarts(grammar)
    self.position = range.lowerBound
    self.lineStart = range.lowerBound
    self.end = min(range.upperBound, bytes.count, Int(Int32.max) - 1)
    // Room that no token takes costs nothing; to move the tokens to more room does.
    tokens.reserveCapacity(range.count / 3 + 8)
  }

  /// The tokens of a range of a text; their offsets count from the text's start.
  static func lex(_ bytes: [UInt8], range: Range<Int>? = nil, grammar: Grammar) -> TokenList {
    var lexer = Lexer(bytes, range: range ?? 0..<bytes.count, grammar: grammar)
    lexer.run()
    return TokenList(
      bytes: bytes, tokens: lexer.tokens, values: lexer.values, lineHeads: lexer.lineHeads, comments: lexer.comments,
      grammar: grammar)
  }

  mutating func run() {
    if position == 0, hasPrefix([0xEF, 0xBB, 0xBF], at: 0) { position = 3 }
    if grammar.island != nil { skipToIsland() }
    // Local, since what belongs to a value that changes is loaded anew at each byte.
    let (bytes, classes, starts, end) = (bytes, ByteClass.table, starts, end)
    while position < end {
      let start = position
      let byte = bytes[start]
      switch classes[Int(byte)] {
      case .space:
        var index = start + 1
        while index < end, bytes[index] == byte { index += 1 }
        position = index
        spaceBefore = true
      case .lineEnd:
        endLine()
      case .letter:
        guard !starts.isSpecial(byte) || !readWordOfDialect(byte) else { continue }
        var index = start + 1
        while index < end, starts.isWord(bytes[index]) { index += 1 }
        if index < end, starts.mayChangeWord(bytes[index]) {
          readWord()
        } else {
          append(.word, from: start, to: index)
        }
      case .digit:
        if grammar.dialect != .shell || !readShellNumber() { readNumber() }
      case .open:
        if !starts.isSpecial(byte) || !readSpecial(byte) { append(.open, from: start, to: start + 1) }
      case .close:
        append(.close, from: start, to: start + 1)
      case .symbol:
        if !starts.isSpecial(byte) || !readSpecial(byte) {
          let (symbol, length) = Symbol.read(bytes, at: start)
          append(.symbol, from: start, to: start + length, symbol: symbol)
        }
      }
    }
  }

  /// Whether the text at a position begins with these bytes.
  func hasPrefix(_ prefix: [UInt8], at index: Int) -> Bool {
    guard index + prefix.count <= end else { return false }
    for offset in 0..<prefix.count where bytes[index + offset] != prefix[offset] { return false }
    return true
  }

  /// Whether a mark stands at a position.
  func hasMark(_ mark: GrammarStarts.Mark, at index: Int) -> Bool {
    guard index + mark.count <= end else { return false }
    var rest = mark.bits
    for offset in 0..<mark.count {
      if bytes[index + offset] != UInt8(truncatingIfNeeded: rest) { return false }
      rest >>= 8
    }
    return true
  }

  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < end ? bytes[index] : 0
  }

  mutating func append(
    _ kind: Token.Kind, from start: Int, to stop: Int, inner: Range<Int>? = nil, symbol: Symbol = .none
  ) {
    let stop = min(stop, end)
    let inner = inner ?? start..<stop
    if startsLine {
      indentation = start - lineStart
      lineHeads.append(Int32(truncatingIfNeeded: tokens.count))
    }
    let index = Int32(truncatingIfNeeded: tokens.count)
    let partner = kind == .close ? closeBracket(bytes[start], at: index) : -1
    tokens.append(
      Token(
        kind: kind, startsLine: startsLine, spaceBefore: spaceBefore, symbol: symbol,
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: stop),
        indentation: Int32(truncatingIfNeeded: indentation), innerStart: Int32(truncatingIfNeeded: inner.lowerBound),
        innerEnd: Int32(truncatingIfNeeded: inner.upperBound), enclosing: brackets.innermost,
        ordinal: brackets.commas, partner: partner))
    switch kind {
    case .number, .string: values.append(index)
    case .open: brackets.open(index)
    case .symbol where symbol == .comma: brackets.countComma()
    case .word, .close, .symbol: break
    }
    startsLine = false
    spaceBefore = false
    position = stop
  }

  /// Finds the bracket that a closing one closes, and tells it.
  private mutating func closeBracket(_ close: UInt8, at index: Int32) -> Int32 {
    let wanted = Lexer.openingByte(of: close)
    guard let open = brackets.close({ bytes[Int(tokens[Int($0)].start)] == wanted }) else { return -1 }
    tokens[Int(open)].partner = index
    return open
  }

  private static func openingByte(of close: UInt8) -> UInt8 {
    switch close {
    case UInt8(ascii: ")"): UInt8(ascii: "(")
    case UInt8(ascii: "]"): UInt8(ascii: "[")
    default: UInt8(ascii: "{")
    }
  }

  private mutating func endLine() {
    position += 1
    lineStart = position
    startsLine = true
    spaceBefore = true
    guard !pendingHeredocs.isEmpty else { return }
    for heredoc in pendingHeredocs { readHeredocText(heredoc) }
    pendingHeredocs.removeAll(keepingCapacity: true)
  }

  mutating func readWord() {
    let start = position
    var index = position
    while index < end, starts.isWord(bytes[index]) { index += 1 }
    if index - start <= 3, starts.isString(byte(index)), isStringPrefix(start..<index) {
      position = index
      if readString(tokenStart: start) { return }
      position = start
    }
    if index < end, starts.isWordEnding(bytes[index]), byte(index + 1) != UInt8(ascii: "=") { index += 1 }
    append(.word, from: start, to: index)
  }

  private func isStringPrefix(_ range: Range<Int>) -> Bool {
    guard !grammar.stringPrefixes.isEmpty, !range.isEmpty else { return false }
    return bytes[range].allSatisfy { grammar.stringPrefixes.utf8.contains($0) }
  }

  mutating func readNumber() {
    let start = position
    var index = position
    while index < end {
      let byte = bytes[index]
      if ByteClass.isWordByte(byte) {
        index += 1
      } else if byte == UInt8(ascii: "'"), grammar.dialect == .c || grammar.dialect == .nim,
        ByteClass.isWordByte(self.byte(index + 1))
      {
        index += 1
      } else if byte == UInt8(ascii: "."), ByteClass.isDigit(self.byte(index + 1)), bytes[index - 1] != byte {
        index += 1
      } else {
        break
      }
    }
    append(.number, from: start, to: index)
  }

  /// Reads a comment, a string, a heredoc or a regular expression where one begins here.
  private mutating func readSpecial(_ byte: UInt8) -> Bool {
    if grammar.dialect != .none, readFormOfDialect(byte) { return true }
    if starts.isWord(byte) {
      readWord()
      return true
    }
    if starts.isComment(byte), readComment() { return true }
    if starts.isString(byte), readString(tokenStart: position) { return true }
    if byte == UInt8(ascii: "<"), grammar.heredoc != .none, readHeredocMark() { return true }
    if byte == UInt8(ascii: "#"), grammar.hashQuotes == .swift, readHashQuoted(tokenStart: position) { return true }
    if byte == UInt8(ascii: "%"), grammar.hasPercentLiterals, readPercentLiteral() { return true }
    if byte == UInt8(ascii: "/"), grammar.hasRegularExpressions, readRegularExpression() { return true }
    if byte == UInt8(ascii: "?"), !starts.islandClose.isEmpty, hasMark(starts.islandClose, at: position) {
      position += starts.islandClose.count
      skipToIsland()
      return true
    }
    return false
  }
}
