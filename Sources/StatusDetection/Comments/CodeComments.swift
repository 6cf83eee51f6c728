extension CommentReader {
  /// The comments of a program, or of what is cut into tokens like one.
  mutating func readCode(_ bytes: [UInt8], range: Range<Int>, grammar: Grammar) {
    readCode(Lexer.lex(bytes, range: range, grammar: grammar), range: range)
  }

  /// The same of the tokens of a range.
  mutating func readCode(_ list: TokenList, range: Range<Int>) {
    let text = ByteCursor(list.bytes, end: range.upperBound)
    for comment in list.comments {
      let start = Int(comment.lowerBound)
      let end = text.trimmedEnd(of: start..<Int(comment.upperBound))
      comments.append(Self.comment(start..<end, text, list.grammar))
    }
    if forWriting { closeText(of: list, range: range, text) }
  }

  private static func comment(_ range: Range<Int>, _ text: ByteCursor, _ grammar: Grammar) -> Comment {
    for pair in grammar.blockComments where text.has(pair.open, at: range.lowerBound) {
      let close = pair.close.utf8.count
      let isClosed = range.count >= pair.open.utf8.count + close && text.has(pair.close, at: range.upperBound - close)
      return Comment(range, open: pair.open.utf8.count, close: isClosed ? close : 0)
    }
    let open = grammar.lineComments.first { text.has($0, at: range.lowerBound) } ?? ""
    return Comment(range, open: open.utf8.count, close: 0)
  }

  /// Closes what goes on over line ends: strings and comments, what is no token, lines joined by a mark at their end.
  private mutating func closeText(of list: TokenList, range: Range<Int>, _ text: ByteCursor) {
    var pieces = list.tokens.map(\.range) + list.comments.map { Int($0.lowerBound)..<Int($0.upperBound) }
    pieces.sort { $0.lowerBound < $1.lowerBound }
    var reached = range.lowerBound
    for piece in pieces {
      if piece.lowerBound > reached { closeGap(reached..<piece.lowerBound, text) }
      if list.bytes[piece].contains(UInt8(ascii: "\n")) { closed.append(piece) }
      reached = max(reached, piece.upperBound)
    }
    if reached < range.upperBound { closeGap(reached..<range.upperBound, text) }
    closeJoinedLines(range, text, grammar: list.grammar)
    if MarkupInCode.mayStand(in: list.grammar) { closed += MarkupInCode.ranges(in: list) }
  }

  private mutating func closeGap(_ gap: Range<Int>, _ text: ByteCursor) {
    let isText = text.bytes[gap].contains { $0 > 0x20 && $0 != UInt8(ascii: "\\") }
    // What is no token may be text to its very ends.
    if isText { closed.append(gap.lowerBound - 1..<gap.upperBound + 1) }
  }

  private mutating func closeJoinedLines(_ range: Range<Int>, _ text: ByteCursor, grammar: Grammar) {
    let mark: UInt8
    switch grammar.dialect {
    case .powerShell: mark = UInt8(ascii: "`")
    case .visualBasic: mark = UInt8(ascii: "_")
    default: mark = UInt8(ascii: "\\")
    }
    var line = range.lowerBound
    while line < text.end {
      let end = text.lineEnd(from: line)
      let last = text.trimmedEnd(of: line..<end)
      if last > line, text[last - 1] == mark { closed.append(last - 1..<end + 2) }
      line = end + 1
    }
  }
}

/// Elements of JSX in a program: what stands between their tags is text, in which nothing is a comment.
enum MarkupInCode {
  /// Whether a language has such elements.
  static func mayStand(in grammar: Grammar) -> Bool {
    grammar.hasRegularExpressions && grammar.newlineEndsStatement && grammar.wordBytes == "$"
  }

  /// The elements, each from its first tag to its last; what stands in braces within them is code again, but is closed
  /// with them.
  static func ranges(in list: TokenList) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for (index, token) in list.tokens.enumerated() where list.firstByte(index) == UInt8(ascii: "<") {
      guard token.kind == .symbol else { continue }
      let second = token.end - token.start > 1 ? list.text(index).dropFirst().first ?? 0 : list.firstByte(index + 1)
      if second == UInt8(ascii: "/") {
        if let start = open.popLast() { ranges.append(start..<Int(token.end)) }
      } else if token.end - token.start == 1, opensElement(list, index), !closesItself(list, index) {
        open.append(Int(token.start))
      }
    }
    // An apostrophe in the text may hide the tag that closes it.
    if let start = open.first, let end = lastEndTag(in: list.bytes, from: start) { ranges.append(start..<end) }
    return ranges
  }

  private static func lastEndTag(in bytes: [UInt8], from start: Int) -> Int? {
    var index = bytes.count - 2
    while index > start {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") { return index }
      index -= 1
    }
    return nil
  }

  private static func opensElement(_ list: TokenList, _ index: Int) -> Bool {
    guard let token = list[index], let next = list[index + 1], next.start == token.end else { return false }
    guard next.kind == .word || list.firstByte(index + 1) == UInt8(ascii: ">") else { return false }
    guard let previous = list[index - 1] else { return true }
    switch previous.kind {
    case .word: return list.isWord(index - 1, "return default yield") || token.startsLine
    case .number, .string: return false
    case .close: return token.startsLine || list.isBracket(index - 1, "}")
    case .open, .symbol: return true
    }
  }

  /// Whether the tag ends in `/>`.
  private static func closesItself(_ list: TokenList, _ index: Int) -> Bool {
    var next = index + 1
    while next < min(list.count, index + 400) {
      if list.kind(next) == .open, let close = list.match(next) {
        next = close + 1
        continue
      }
      let text = list.text(next)
      if text.first == UInt8(ascii: "/"),
        list.firstByte(next + 1) == UInt8(ascii: ">") || text.last == UInt8(ascii: ">")
      {
        return true
      }
      if text.first == UInt8(ascii: ">") { return false }
      next += 1
    }
    return false
  }
}
