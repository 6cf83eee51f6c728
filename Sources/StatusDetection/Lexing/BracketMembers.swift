extension TokenList {
  /// The tokens that stand directly within a bracket, or outside all brackets, among so many behind its beginning; what
  /// inner brackets hold is stepped over.
  func members(of open: Int?, atMost limit: Int) -> BracketMembers { BracketMembers(self, open, limit: limit) }

  struct BracketMembers: Sequence, IteratorProtocol {
    private let list: TokenList
    private var index: Int
    private let end: Int
    private let isClosed: Bool

    fileprivate init(_ list: TokenList, _ open: Int?, limit: Int) {
      self.list = list
      index = (open ?? -1) + 1
      let close = open.flatMap(list.match)
      isClosed = open == nil || close != nil
      end = Swift.min(close ?? list.count, index + limit)
    }

    mutating func next() -> Int? {
      while index < end, list.kind(index) == .open {
        if let close = list.match(index) {
          index = close + 1
        } else if isClosed {
          break
        } else {
          // Of two brackets that are never closed the inner one holds all that follows.
          return nil
        }
      }
      guard index < end else { return nil }
      defer { index += 1 }
      return index
    }
  }
}
