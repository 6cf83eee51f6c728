/// Reads JSON, and YAML's flow collections, as a tree; forgiving of all that is missing.
enum JSONTree {
  static func nodes(of bytes: [UInt8], range: Range<Int>, grammar: Grammar = .json) -> [DataNode] {
    if let nodes = PlainJSON.nodes(of: bytes, range: range, grammar: grammar) { return nodes }
    var nodes: [DataNode] = []
    append(Lexer.lex(bytes, range: range, grammar: grammar), to: &nodes, parent: -1, key: nil, keySpelling: nil)
    return nodes
  }

  /// Appends the entries of a range of tokens below an entry.
  ///
  /// - Parameter separator: what stands between a key and its value.
  static func append(
    _ list: TokenList, to nodes: inout [DataNode], parent: Int, key: Range<Int>?, keySpelling: Range<Int>?,
    separator: Symbol = .colon
  ) {
    var parents = [parent]
    var key = key
    var keySpelling = keySpelling
    for index in 0..<list.count {
      guard let token = list[index] else { continue }
      switch token.kind {
      case .open:
        nodes.append(DataNode(parent: parents.last ?? -1, key: key, keySpelling: keySpelling))
        parents.append(nodes.count - 1)
        (key, keySpelling) = (nil, nil)
      case .close:
        if parents.count > 1 { parents.removeLast() }
        (key, keySpelling) = (nil, nil)
      case .symbol:
        if token.symbol == .comma { (key, keySpelling) = (nil, nil) }
      case .string, .word, .number:
        if list.symbol(index + 1) == separator, key == nil {
          let whole = token.kind == .word ? hyphenated(endingAt: index, in: list) : token.range
          // The parts before the last were taken for values.
          while let last = nodes.last, last.key == nil, let value = last.value, value.lowerBound >= whole.lowerBound {
            nodes.removeLast()
          }
          (key, keySpelling) = token.kind == .word ? (whole, whole) : (token.inner, token.range)
        } else {
          nodes.append(
            DataNode(
              parent: parents.last ?? -1, key: key, keySpelling: keySpelling, value: token.inner,
              valueSpelling: token.range))
          (key, keySpelling) = (nil, nil)
        }
      }
    }
  }

  /// A key of YAML without quotes, with all its parts: `{ status-code: 404 }`.
  private static func hyphenated(endingAt index: Int, in list: TokenList) -> Range<Int> {
    var first = index
    while first > 0, list[first]?.spaceBefore == false, list[first]?.startsLine == false,
      list.matches(first - 1, "-") || list.matches(first, "-") && list.kind(first - 1) == .word
    {
      first -= 1
    }
    guard let start = list[first], let end = list[index] else { return 0..<0 }
    return start.range.lowerBound..<end.range.upperBound
  }
}
