extension Lexer {
  /// Reads what most of code is made of, up to the first token that may be more than that: words, operators, brackets, and
  /// the ends of lines.
  ///
  /// What the lexer knows stays in variables here. Of a word, an operator and an opening bracket no branch asks which it is,
  /// since nobody can tell; nor whether a space follows.
  ///
  /// - Parameters:
  ///   - words: has looked at the place where the lexer stands.
  ///   - limit: where to end at the latest.
  @inline(never)
  mutating func readPlainTokens(
    over text: UnsafeBufferPointer<UInt8>, _ actions: UnsafeBufferPointer<GrammarStarts.Action>,
    _ words: WordMap, to limit: Int
  ) {
    guard let text = text.baseAddress, let actions = actions.baseAddress,
      let memory = unsafe tokens.memory.baseAddress
    else { return }
    if startsLine { layout.indent(by: position &- lineStart) }
    let (limit, mostTokens) = (min(limit, words.range.upperBound), tokens.capacity)
    var (position, layout, count) = (position, layout, tokens.count)
    var (innermost, commas) = (brackets.innermost, brackets.commas)
    // The token that begins the line, if there will be one; none where the line has begun.
    var head = startsLine ? count : Int.max
    while position < limit, count < mostTokens {
      let byte = unsafe text[position]
      let action = unsafe actions[Int(byte)]
      if action.kind == .lineEnd {
        guard pendingHeredocs.isEmpty else { break }
        if head < count { lineHeads.append(Int32(truncatingIfNeeded: head)) }
        head = count
        lineStart = position &+ 1
        position = unsafe Self.indentationEnd(in: text, from: lineStart, to: limit)
        layout.beginLine(indentedBy: position &- lineStart)
        continue
      }
      var stop = position &+ words.length(at: position)
      if action.isPlain {
        var signature = action.signature
        if unsafe !actions[Int(text[stop])].traits.isDisjoint(with: action.refused) {
          guard let longer = unsafe Self.longer(action, text, actions, from: position, stop, to: limit) else { break }
          (signature, stop) = longer
        }
        let opens = action.kind == .open
        unsafe memory[count] = Token(
          signature, link: opens ? -1 : 0, start: position, end: stop, layout, enclosing: innermost, ordinal: commas)
        innermost = opens ? Int32(truncatingIfNeeded: count) : innermost
        commas = opens ? 0 : commas &+ (action.kind == .comma ? 1 : 0)
      } else if action.kind == .close, innermost >= 0,
        case let partner = unsafe memory[Int(innermost)],
        unsafe text[Int(partner.start)] == Self.openingByte(of: byte)
      {
        unsafe memory[count] = Token(
          Token.Signature(.close, .none), link: innermost, start: position, end: stop, layout,
          enclosing: partner.enclosing, ordinal: partner.ordinal)
        unsafe memory[Int(innermost)].partner = Int32(truncatingIfNeeded: count)
        (innermost, commas) = (partner.enclosing, partner.ordinal)
      } else {
        break
      }
      count &+= 1
      let spaces = unsafe text[stop] == UInt8(ascii: " ") ? 1 : 0
      position = stop &+ spaces
      layout.goOn()
      layout.countSpaces(spaces)
    }
    if head < count { lineHeads.append(Int32(truncatingIfNeeded: head)) }
    tokens.take(upTo: count)
    (self.position, self.layout) = (position, layout)
    (brackets.innermost, brackets.commas) = (innermost, commas)
  }

  /// An operator of several bytes, or a word that goes on with bytes that belong to words in this language alone or further
  /// than a map tells, and where it ends; nil for a word that may be more.
  @inline(never)
  private static func longer(
    _ action: GrammarStarts.Action, _ text: UnsafePointer<UInt8>, _ actions: UnsafePointer<GrammarStarts.Action>,
    from start: Int, _ known: Int, to limit: Int
  ) -> (Token.Signature, Int)? {
    guard action.kind == .word else {
      let (symbol, length) = unsafe Symbol.read(text[start], text[known], text[known &+ 1])
      return (Token.Signature(.symbol, symbol), start &+ length)
    }
    var index = known
    while index < limit, unsafe actions[Int(text[index])].isWord { index &+= 1 }
    guard unsafe actions[Int(text[index])].traits.isDisjoint(with: action.refused) else { return nil }
    return (action.signature, index)
  }

  /// Where the spaces and tabs end that a line begins with.
  @inline(__always)
  private static func indentationEnd(in text: UnsafePointer<UInt8>, from start: Int, to limit: Int) -> Int {
    typealias Piece = ByteScan.Piece
    var index = start
    while index < limit {
      let piece = unsafe UnsafeRawPointer(text).loadUnaligned(fromByteOffset: index, as: Piece.self)
      let count = ByteScan.countFirst((piece .== Piece(repeating: 0x20)) .| (piece .== Piece(repeating: 0x09)))
      index &+= count
      if count < 16 { break }
    }
    return min(index, limit)
  }
}
