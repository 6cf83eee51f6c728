import SourceText

extension TokenList {
  /// How far from a change, outside of all brackets, what stands there may still be seen: more tokens, a bracket with all
  /// that it holds counting as one, more lines and more bytes than any step leads; and so many marks at which whatever
  /// goes on from like to like ends.
  private static let tokensInReach = 8192
  private static let linesInReach = 2048
  private static let bytesInReach = 32_768
  private static let endsInReach = 128

  /// The outermost bracket around a token, with all that it holds; the token alone where there is none.
  func outermost(around index: Int) -> Range<Int> {
    var first = index
    while let open = bracket(around: first) { first = open }
    switch kind(first) {
    case .open?: return first..<max(index, match(first) ?? count) + 1
    case .close?: return min(match(first) ?? first, first)..<index + 1
    default: return first..<index + 1
    }
  }

  /// The tokens that stand so near to what was read again that it may matter for them.
  var reachOfChange: Range<Int> {
    guard count > 0 else { return 0..<0 }
    let before = outermost(around: max(0, min(read.lowerBound, count) - 1))
    let behind = outermost(around: min(read.upperBound, count - 1))
    return farBefore(before.lowerBound)..<farBehind(max(before.upperBound, behind.upperBound, read.upperBound))
  }

  /// The first token before one from which that one is out of reach.
  private func farBefore(_ index: Int) -> Int {
    var (tokens, ends) = (0, 0)
    var current = index
    while current > 0 {
      if isFar(current, index, tokens, ends) { return current }
      current -= 1
      if kind(current) == .close, let open = match(current) { current = min(open, current) }
      tokens += 1
      if symbol(current) == .semicolon || symbol(current) == .assign { ends += 1 }
    }
    return 0
  }

  private func farBehind(_ index: Int) -> Int {
    var (tokens, ends) = (0, 0)
    var current = index
    while current < count {
      if isFar(index, current, tokens, ends) { return current }
      if symbol(current) == .semicolon || symbol(current) == .assign { ends += 1 }
      if kind(current) == .open { current = max(match(current) ?? count, current) }
      tokens += 1
      current += 1
    }
    return count
  }

  private func isFar(_ first: Int, _ last: Int, _ tokens: Int, _ ends: Int) -> Bool {
    guard tokens >= Self.tokensInReach, ends >= Self.endsInReach,
      let start = self[first]?.start, let end = self[min(last, count - 1)]?.start,
      Int(end) - Int(start) >= Self.bytesInReach
    else { return false }
    return lines(before: last) - lines(before: first) >= Self.linesInReach
  }

  private func lines(before index: Int) -> Int {
    lineHeads.indices.firstOrdered { Int(lineHeads[$0]) >= index }
  }
}
