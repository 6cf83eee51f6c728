extension Lexer {
  /// Reads what most of code is made of, up to the first token that may be more than that: words, operators, brackets, and
  /// the ends of lines.
  ///
  /// What the lexer knows stays in variables here. Where the next token begins is known before this one is read; of a word,
  /// an operator and an opening bracket no branch asks which it is, since nobody can tell.
  ///
  /// - Parameters:
  ///   - known: what has been looked up last.
  ///   - limit: where to end at the latest; so many bytes as `TokenStarts` reaches stand behind it.
  @inline(never)
  mutating func readPlainTokens(
    over text: UnsafePointer<UInt8>, _ actions: UnsafePointer<GrammarStarts.Action>, _ known: inout TokenStarts,
    to limit: Int
  ) {
    guard let memory = unsafe tokens.memory.baseAddress else { return }
    var (layout, count, scope) = (layout, tokens.count, Token.Scope(brackets.innermost, commas: brackets.commas))
    let endsLines = pendingHeredocs.isEmpty
    // The token that begins the line, if there will be one; none where the line has begun.
    var head = startsLine ? count : Int.max
    // Where to read on.
    var next = position
    // What is known of at once holds no more tokens than bytes.
    reading: while next < limit, count &+ 64 <= tokens.capacity {
      unsafe known.reach(next, in: text, actions)
      var rest = known.rest(from: next, to: limit)
      if layout.startsLine { layout.indent(by: rest.first &- lineStart) }
      while !rest.isEmpty {
        var (start, stop) = rest.takeFirst()
        let action = unsafe actions + Int(text[start])
        layout.countSpaces(rest.spaces(before: start))
        if unsafe action.pointee.isPlain {
          var signature = unsafe action.pointee.signature
          if unsafe !actions[Int(text[stop])].traits.isDisjoint(with: action.pointee.refused) {
            guard let longer = unsafe Self.longer(action.pointee, text, actions, from: start, stop, to: limit) else {
              next = start
              break reading
            }
            (signature, stop) = longer
            rest.leaveOut(before: stop)
          }
          let (link, commas) = unsafe (action.pointee.link, action.pointee.commas)
          unsafe memory[count] = Token(signature, link: Int32(link), start: start, end: stop, layout, scope)
          scope.go(past: count, link: link, commas: commas)
        } else if unsafe action.pointee.kind == .lineEnd, endsLines {
          if head < count { lineHeads.append(Int32(truncatingIfNeeded: head)) }
          (head, lineStart) = (count, stop)
          layout.beginLine()
          layout.indent(by: rest.first &- stop)
          continue
        } else if let outer = unsafe Self.outer(text[start], action.pointee.kind, scope, memory, text) {
          let bracket = scope.bracket
          unsafe memory[count] = Token(
            Token.Signature(.close, .none), link: bracket, start: start, end: stop, layout, outer)
          unsafe memory[Int(bracket)].partner = Int32(truncatingIfNeeded: count)
          scope = outer
        } else {
          next = start
          break reading
        }
        count &+= 1
        layout.goOn()
      }
      // The last one may end behind what is known of.
      next = count > 0 ? max(known.end, unsafe Int(memory[count &- 1].end)) : known.end
    }
    tokens.take(upTo: count)
    (brackets.innermost, brackets.commas, self.layout) = (scope.bracket, scope.commas, layout)
    unsafe finishRun(at: min(next, limit), lineHead: head, in: text, actions)
  }

  /// Reads on from an offset, or from where the last token ends, which has begun before and may end behind it.
  ///
  /// - Parameter lineHead: the token that begins the line, if it has been read and is not known of.
  private mutating func finishRun(
    at next: Int, lineHead: Int, in text: UnsafePointer<UInt8>, _ actions: UnsafePointer<GrammarStarts.Action>
  ) {
    if lineHead < tokens.count { lineHeads.append(Int32(truncatingIfNeeded: lineHead)) }
    let next = max(next, tokens.last.map { Int($0.end) } ?? 0)
    guard next > position else { return }
    position = next
    if unsafe actions[Int(text[next &- 1])].kind == .space { spaceBefore = true }
  }

  /// What is open around the innermost bracket, if a byte is the closing one of its kind.
  @inline(__always)
  private static func outer(
    _ byte: UInt8, _ kind: GrammarStarts.Action.Kind, _ scope: Token.Scope, _ tokens: UnsafeMutablePointer<Token>,
    _ text: UnsafePointer<UInt8>
  ) -> Token.Scope? {
    guard kind == .close, scope.bracket >= 0 else { return nil }
    let bracket = unsafe tokens[Int(scope.bracket)]
    return unsafe text[Int(bracket.start)] == openingByte(of: byte) ? bracket.scope : nil
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
}
