/// Cuts a text into tokens by the grammar of its language, in one pass that never fails: what fits no form is a symbol
/// of one byte, and a string or comment that does not end runs to the end of its line or of the text.
struct Lexer {
  let bytes: [UInt8]
  let grammar: Grammar
  let starts: GrammarStarts
  var position: Int
  let end: Int
  /// Where reading pauses at the latest, between two tokens: the end, but for a text that is read again in part.
  var limit: Int
  var tokens: TokenBuffer
  /// The tokens that are numbers, or strings with a digit.
  var values: [Int32] = []
  /// The tokens that begin a line; taken once, when all is read.
  var lineHeads: LexerBuffer<Int32>
  var comments: [Range<Int32>] = []
  var pendingHeredocs: [Heredoc] = []
  /// Where the line begins on which the next token stands.
  var lineStart: Int
  /// How the next token stands on its line.
  var layout = Token.Layout()
  var brackets = OpenBrackets()

  /// A heredoc whose text begins on the next line.
  struct Heredoc {
    let terminator: ArraySlice<UInt8>
  }

  var startsLine: Bool {
    @inline(__always) get { layout.startsLine }
    @inline(__always) set { layout.startsLine = newValue }
  }

  var spaceBefore: Bool {
    @inline(__always) get { layout.spaceBefore }
    @inline(__always) set { layout.spaceBefore = newValue }
  }

  init(
    _ bytes: [UInt8], range: Range<Int>, grammar: Grammar, starts: GrammarStarts? = nil, tokens: TokenBuffer? = nil
  ) {
    self.bytes = bytes
    self.grammar = grammar
    self.starts = starts ?? GrammarStarts(grammar)
    self.position = range.lowerBound
    self.lineStart = range.lowerBound
    self.end = min(range.upperBound, bytes.count, Int(Int32.max) - 1)
    limit = end
    // Room that no token takes costs nothing; to move the tokens to more room does.
    self.tokens = tokens ?? TokenBuffer(capacity: range.count / 3 + 8)
    lineHeads = LexerBuffer(capacity: range.count / 24 + 8)
  }

  /// The tokens of a range of a text; their offsets count from the text's start.
  ///
  /// - Parameter starts: the grammar made ready, where that has been done already.
  static func lex(
    _ bytes: [UInt8], range: Range<Int>? = nil, grammar: Grammar, starts: GrammarStarts? = nil
  ) -> TokenList {
    var lexer = Lexer(bytes, range: range ?? 0..<bytes.count, grammar: grammar, starts: starts)
    lexer.run()
    return TokenList(
      bytes: bytes, tokens: lexer.tokens, values: lexer.values, lineHeads: lexer.takeLineHeads(),
      comments: lexer.comments, grammar: grammar)
  }

  mutating func run() {
    if position == 0, hasPrefix([0xEF, 0xBB, 0xBF], at: 0) { position = 3 }
    if grammar.island != nil { skipToIsland() }
    resume()
  }

  /// Reads on from where the lexer stands, up to its limit.
  mutating func resume() {
    let (bytes, actions) = (bytes, starts.actions)
    unsafe bytes.withUnsafeBufferPointer { text in
      unsafe actions.withUnsafeBufferPointer { actions in
        unsafe run(over: text, actions)
      }
    }
  }

  /// - Parameter actions: what to do with each byte, for all 256.
  private mutating func run(
    over text: UnsafeBufferPointer<UInt8>, _ actions: UnsafeBufferPointer<GrammarStarts.Action>
  ) {
    let (end, limit) = (end, min(limit, end))
    let plainLimit = min(limit, end &- TokenStarts.reach)
    var starts = TokenStarts()
    guard let firstByte = text.baseAddress, let firstAction = actions.baseAddress else { return }
    while position < limit {
      let start = position
      let byte = unsafe text[start]
      let action = unsafe actions[Int(byte)]
      if action.isReadInRuns, start < plainLimit {
        unsafe readPlainTokens(over: firstByte, firstAction, &starts, to: plainLimit)
        if position > start { continue }
      }
      switch action.kind {
      case .space:
        var index = start &+ 1
        while index < end, unsafe text[index] == byte { index &+= 1 }
        position = index
        spaceBefore = true
      case .lineEnd:
        endLine()
        unsafe skipIndentation(text, to: limit)
      case .word:
        readWord()
      case .number:
        if grammar.dialect != .shell || !readShellNumber() { readNumber() }
      case .open:
        brackets.open(appendPlain(.open, .none, from: start, to: start &+ 1))
      case .close:
        appendClose(.none, byte, from: start, to: start &+ 1)
      case .quote:
        if let string = unsafe plainString(action.plainString, in: text, from: start) {
          appendString(from: start, to: string.end, holdsDigit: string.holdsDigit)
        } else if !readString(tokenStart: start) {
          unsafe readSymbol(text)
        }
      case .comment:
        unsafe readLineComment(in: UnsafeRawBufferPointer(text))
      case .slash:
        if start &+ 1 < end, unsafe text[start &+ 1] == byte {
          unsafe readLineComment(in: UnsafeRawBufferPointer(text))
        } else {
          unsafe readSpecial(byte, text)
        }
      case .symbol, .dot, .comma, .semicolon:
        unsafe readSymbol(text)
      case .special:
        unsafe readSpecial(byte, text)
      }
    }
  }

  /// Steps over what most lines begin with.
  @inline(__always)
  private mutating func skipIndentation(_ text: UnsafeBufferPointer<UInt8>, to limit: Int) {
    var index = position
    while index < limit, unsafe text[index] == UInt8(ascii: " ") || text[index] == UInt8(ascii: "\t") { index &+= 1 }
    position = index
  }

  private mutating func readSymbol(_ text: UnsafeBufferPointer<UInt8>) {
    let start = position
    let second = start &+ 1 < text.count ? unsafe text[start &+ 1] : 0
    let third = start &+ 2 < text.count ? unsafe text[start &+ 2] : 0
    let (symbol, length) = unsafe Symbol.read(text[start], second, third)
    appendPlain(.symbol, symbol, from: start, to: min(start &+ length, end))
    if symbol == .comma { brackets.countComma() }
  }

  /// What a byte begins that can begin a form of the language's own, or else what it begins everywhere.
  @inline(never)
  private mutating func readSpecial(_ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>) {
    if ByteClass.table[Int(byte)] == .letter {
      if !readWordOfDialect(byte) { readWord() }
    } else if !readSpecial(byte) {
      if ByteClass.table[Int(byte)] == .open {
        append(.open, from: position, to: position + 1)
      } else {
        unsafe readSymbol(text)
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

  /// How the next token stands on its line, which may begin with it.
  @inline(__always)
  private mutating func layout(at start: Int) -> Token.Layout {
    if startsLine {
      layout.indent(by: start &- lineStart)
      lineHeads.append(Int32(truncatingIfNeeded: tokens.count))
    }
    return layout
  }

  @inline(__always)
  private mutating func goOn(from stop: Int) {
    layout.goOn()
    position = stop
  }

  /// The tokens that begin a line. Their memory is given back; no more may be read.
  func takeLineHeads() -> [Int32] {
    defer { lineHeads.deallocate() }
    return unsafe Array(lineHeads.elements)
  }

  /// Appends a token whose brackets, commas or digits its caller counts; its index.
  @inline(__always)
  @discardableResult
  private mutating func appendPlain(
    _ kind: Token.Kind, _ symbol: Symbol, from start: Int, to stop: Int, inner: Range<Int>? = nil
  ) -> Int32 {
    let index = Int32(truncatingIfNeeded: tokens.count)
    var token = Token(
      kind, symbol, start: start, end: stop, layout(at: start), enclosing: brackets.innermost,
      ordinal: brackets.commas)
    if let inner { token.hold(inner) }
    tokens.append(token)
    goOn(from: stop)
    return index
  }

  /// Appends a string between two quotes of one byte.
  @inline(__always)
  private mutating func appendString(from start: Int, to stop: Int, holdsDigit: Bool) {
    let index = appendPlain(.string, .none, from: start, to: stop, inner: start &+ 1..<stop &- 1)
    if holdsDigit { values.append(index) }
  }

  /// - Parameter holdsDigit: whether a string does, where that is known.
  @inline(never)
  mutating func append(
    _ kind: Token.Kind, from start: Int, to stop: Int, inner: Range<Int>? = nil, symbol: Symbol = .none,
    holdsDigit: Bool? = nil
  ) {
    let stop = min(stop, end)
    switch kind {
    case .string, .number, .word:
      let index = appendPlain(kind, symbol, from: start, to: stop, inner: inner)
      if kind == .number
        || kind == .string && holdsDigit ?? NumberScan.holdsDigit(bytes, in: tokens.last?.inner ?? start..<stop)
      {
        values.append(index)
      }
    case .close: appendClose(symbol, bytes[start], from: start, to: stop)
    case .open: brackets.open(appendPlain(.open, symbol, from: start, to: stop))
    case .symbol:
      appendPlain(.symbol, symbol, from: start, to: stop)
      if symbol == .comma { brackets.countComma() }
    }
  }

  /// Appends a closing bracket and joins it to the one that it closes.
  @inline(__always)
  private mutating func appendClose(_ symbol: Symbol, _ byte: UInt8, from start: Int, to stop: Int) {
    let partner = brackets.close(Lexer.openingByte(of: byte), tokens, bytes)
    let index = appendPlain(.close, symbol, from: start, to: stop)
    guard let partner else { return }
    tokens.setPartner(of: partner, to: index)
    tokens.setPartner(of: index, to: partner)
  }

  @inline(__always)
  static func openingByte(of close: UInt8) -> UInt8 {
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
    if byte == UInt8(ascii: "$"), grammar.hasPercentLiterals, readMarkedGlobal() { return true }
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
