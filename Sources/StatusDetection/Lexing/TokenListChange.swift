import SourceText

extension Grammar {
  /// Whether where the lexer stands at the beginning of a line, outside strings and comments, follows from the tokens
  /// before, and whether what it made of them follows from the lines up to there.
  ///
  /// Where no form of the language's own is read, it looks no further than to the end of a line for what ends a token,
  /// or else takes all it has looked at into the token.
  var isReadByLines: Bool { dialect == .none || isC }
}

extension TokenList {
  /// The tokens of the text that a change has made of this list's text: read again around the change, taken over
  /// elsewhere. This list gives its tokens away, and may not be asked for anything any more.
  ///
  /// - Returns: nil where the whole text has to be read; then this list is as it was.
  func changed(by change: TextChange, to bytes: [UInt8], range: Range<Int>) -> TokenList? {
    guard grammar.isReadByLines, max(self.bytes.count, bytes.count) < Int(Int32.max) - 1 else { return nil }
    var reader = ChangeReader(self, change, bytes: bytes, range: range)
    return reader.list()
  }

  /// The first comment that begins at an offset or behind it.
  fileprivate func firstComment(from start: Int32) -> Int {
    comments.indices.firstOrdered { comments[$0].lowerBound >= start }
  }

  /// Where the line begins whose first token this is, with nothing but white space before it; nil where something else
  /// stands there, or no line end before it, or the token may be the text of a heredoc, which a line before began.
  fileprivate static func lineBeginning(
    of token: Token, behind previous: Token?, in bytes: [UInt8], _ grammar: Grammar
  ) -> Int? {
    if grammar.heredoc != .none, token.kind == .string { return nil }
    var start = min(Int(token.start), bytes.count)
    while start > 0, ByteClass.table[Int(bytes[start - 1])] == .space { start -= 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: "\n"), Int(previous?.end ?? 0) <= start else { return nil }
    return start
  }
}

/// Reads a text again around a change.
private struct ChangeReader {
  private let former: TokenList
  private let change: TextChange
  private let bytes: [UInt8]
  /// How many of the former tokens stand before the part that is read again, and where that begins.
  private let kept: Int
  private let start: Int
  /// The former tokens that may be written over.
  private let saved: [Token]
  /// The brackets around the beginning that had been closed behind it, and by which tokens.
  private var closedLater: [(open: Int32, close: Int32)] = []
  private var lexer: Lexer

  /// How many bytes are read again before the attempt is given up and all the rest is read.
  private static let longest = 8192
  /// How many bytes stand between the part that is read again and the change, so that no token before has looked there.
  private static let distance = 64
  /// How many lines are looked at for one where reading can begin.
  private static let lines = 64

  init(_ former: TokenList, _ change: TextChange, bytes: [UInt8], range: Range<Int>) {
    self.former = former
    self.change = change
    self.bytes = bytes
    let beginning = Self.beginning(former, before: change.range.lowerBound - Self.distance)
    kept = beginning?.index ?? 0
    start = beginning?.start ?? range.lowerBound
    // No token is empty but one at the text's end.
    saved = (kept..<min(kept + Self.longest + Self.distance, former.count)).compactMap { former[$0] }
    var tokens = former.giveTokens()
    tokens.cut(to: kept)
    lexer = Lexer(bytes, range: start..<max(start, range.upperBound), grammar: former.grammar, tokens: tokens)
    lexer.brackets = OpenBrackets(before: kept, of: tokens)
    if kept > 0 {
      lexer.spaceBefore = true
    } else if former.grammar.island != nil {
      lexer.skipToIsland()
    }
    var open = lexer.brackets.innermost
    while let bracket = tokens[Int(open)] {
      if bracket.partner >= Int32(truncatingIfNeeded: kept) {
        closedLater.append((open, bracket.partner))
        tokens.setPartner(of: open, to: -1)
      }
      open = bracket.enclosing
    }
  }

  /// The last line before an offset that a token begins, and that follows no line that goes on.
  private static func beginning(_ list: TokenList, before limit: Int) -> (index: Int, start: Int)? {
    let first = list.lineHeads.indices.firstOrdered { Int(list[Int(list.lineHeads[$0])]?.start ?? .max) > limit }
    for head in list.lineHeads[..<first].suffix(lines).reversed() {
      let index = Int(head)
      guard index > 0, let token = list[index],
        let start = TokenList.lineBeginning(of: token, behind: list[index - 1], in: list.bytes, list.grammar)
      else { continue }
      if !list.bytes[max(0, start - 3)..<start].contains(UInt8(ascii: "\\")) { return (index, start) }
    }
    return nil
  }

  mutating func list() -> TokenList {
    guard let meeting = meet() else {
      lexer.limit = lexer.end
      lexer.resume()
      return joined(nil, shift: 0, facts: nil)
    }
    let count = lexer.tokens.count
    let facts = changedFacts(until: meeting.index)
    let shift = Int32(truncatingIfNeeded: count - meeting.index)
    let savedEnd = kept + saved.count
    lexer.tokens.append(saved[(meeting.index - kept)...], thenKept: savedEnd..<max(savedEnd, former.count))
    move(from: count, meeting, by: shift)
    let first = Int32(truncatingIfNeeded: meeting.index)
    for (open, close) in closedLater where close >= first { lexer.tokens.setPartner(of: open, to: close &+ shift) }
    return joined(meeting, shift: shift, facts: facts)
  }

  private struct Meeting {
    /// The former token from which on all are taken over.
    let index: Int
    /// Where its line began.
    let start: Int
    /// The former bracket around it, and how many commas more there are in it now.
    let bracket: Int32
    let commas: Int32
  }

  /// Reads until a line begins, behind the change, where the lexer stands as it stood before the change.
  private mutating func meet() -> Meeting? {
    let reach = start + Self.longest
    let heads = former.lineHeads
    // Heads count up; those that were kept come first.
    var head = heads.indices.firstOrdered { Int(heads[$0]) > kept }
    while head < heads.count {
      let index = Int(heads[head])
      head += 1
      guard index - kept < saved.count else { return nil }
      let token = saved[index - kept]
      guard Int(token.start) > change.range.upperBound,
        let begin = TokenList.lineBeginning(
          of: token, behind: formerToken(index - 1), in: former.bytes, former.grammar),
        begin > change.range.upperBound
      else { continue }
      let target = begin + change.shift
      guard target <= reach else { return nil }
      guard target > lexer.position else { continue }
      lexer.limit = target
      lexer.resume()
      if let (bracket, commas) = bracketIfAlike(index, target) {
        return Meeting(index: index, start: begin, bracket: bracket, commas: commas)
      }
    }
    return nil
  }

  private func formerToken(_ index: Int) -> Token? {
    index < kept ? lexer.tokens[index] : index - kept < saved.count ? saved[index - kept] : nil
  }

  /// The former bracket around a former token, and how many commas more it holds now, where the lexer stands as it stood
  /// before that token's line; nil where it does not.
  private mutating func bracketIfAlike(_ index: Int, _ target: Int) -> (bracket: Int32, commas: Int32)? {
    guard lexer.position == target, lexer.lineStart == target, lexer.startsLine, lexer.spaceBefore,
      lexer.pendingHeredocs.isEmpty
    else { return nil }
    let (count, shift) = (lexer.tokens.count, Int32(truncatingIfNeeded: change.shift))
    for back in 1...2 {
      guard var last = formerToken(index - back), let now = lexer.tokens[count - back] else {
        // Both texts begin here, or one of them does.
        if formerToken(index - back) == nil, lexer.tokens[count - back] == nil { break }
        return nil
      }
      if index - back >= kept { last.move(by: shift) }
      guard last.start == now.start, last.end == now.end, last.kind == now.kind, last.symbol == now.symbol else {
        return nil
      }
      // What was read again has to have been the same text.
      if index - back >= kept, Int(last.start) < change.end { return nil }
    }
    guard let last = formerToken(index - 1) else { return nil }
    let open = last.kind == .open ? Int32(truncatingIfNeeded: index - 1) : last.enclosing
    guard areAlike(open, lexer.brackets.innermost, by: Int32(truncatingIfNeeded: count - index)) else { return nil }
    return (open, lexer.brackets.commas &- last.commasBehind)
  }

  /// Whether a former bracket and one of now are the same, and those around them, too; what closed them later is kept.
  private mutating func areAlike(_ former: Int32, _ now: Int32, by shift: Int32) -> Bool {
    let first = Int32(truncatingIfNeeded: kept)
    var (former, now) = (former, now)
    var closed: [(open: Int32, close: Int32)] = []
    while former >= first || now >= first {
      guard former >= first, var was = formerToken(Int(former)), let bracket = lexer.tokens[Int(now)] else {
        return false
      }
      let isBehind = Int(was.start) >= change.range.upperBound
      guard isBehind || Int(was.end) <= change.range.lowerBound else { return false }
      if isBehind { was.move(by: Int32(truncatingIfNeeded: change.shift)) }
      guard now == (isBehind ? former &+ shift : former), was.start == bracket.start, was.end == bracket.end,
        was.kind == bracket.kind, was.ordinal == bracket.ordinal
      else { return false }
      closed.append((now, was.partner))
      (former, now) = (was.enclosing, bracket.enclosing)
    }
    guard former == now else { return false }
    closedLater += closed
    return true
  }

  /// Tells the tokens that were taken over where they stand now.
  private func move(from index: Int, _ meeting: Meeting, by shift: Int32) {
    let bytes = Int32(truncatingIfNeeded: change.shift)
    let behind = saved.indices.firstOrdered { Int(saved[$0].start) >= change.range.upperBound }
    let first = Int32(truncatingIfNeeded: kept + behind)
    let (commas, bracket) = (meeting.commas, meeting.bracket)
    guard shift != 0 || commas != 0 else {
      if bytes != 0 { lexer.tokens.change(from: index) { $0.move(by: bytes) } }
      return
    }
    lexer.tokens.change(from: index) { token in
      token.move(by: bytes)
      token.renumber(from: first, by: shift, commas: commas, within: bracket)
    }
  }

  private func changedFacts(until index: Int) -> FactCounts? {
    guard var facts = former.countedFacts else { return nil }
    for token in saved[..<(index - kept)] { facts.count(token, times: -1, in: former.bytes, former.grammar) }
    for index in kept..<max(kept, lexer.tokens.count) {
      if let token = lexer.tokens[index] { facts.count(token, times: 1, in: bytes, former.grammar) }
    }
    return facts
  }

  /// The list of all tokens that there are now.
  ///
  /// - Parameter meeting: nil where all the rest was read again.
  private func joined(_ meeting: Meeting?, shift: Int32, facts: FactCounts?) -> TokenList {
    let readEnd = meeting.map { $0.index + Int(shift) } ?? lexer.tokens.count
    let first = Int32(truncatingIfNeeded: kept)
    let later = meeting.map { Int32(truncatingIfNeeded: $0.index) } ?? .max
    func joined(_ indices: [Int32], _ read: [Int32]) -> [Int32] {
      var all = Array(indices[..<indices.indices.firstOrdered { indices[$0] >= first }])
      all.append(contentsOf: read)
      for index in indices[indices.indices.firstOrdered { indices[$0] >= later }...] { all.append(index &+ shift) }
      return all
    }
    let (start, bytes) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: change.shift))
    let laterStart = meeting.map { Int32(truncatingIfNeeded: $0.start) } ?? .max
    var comments = Array(former.comments[..<former.firstComment(from: start)])
    comments.append(contentsOf: lexer.comments)
    for comment in former.comments[former.firstComment(from: laterStart)...] {
      comments.append(comment.lowerBound &+ bytes..<comment.upperBound &+ bytes)
    }
    let list = TokenList(
      bytes: self.bytes, tokens: lexer.tokens, values: joined(former.values, lexer.values),
      lineHeads: joined(former.lineHeads, lexer.takeLineHeads()), comments: comments, grammar: former.grammar,
      read: kept..<max(kept, readEnd))
    list.countedFacts = facts
    return list
  }
}
