import SourceText

/// Where the parts of YAML's lines begin and end.
extension YAMLTree {
  /// Whether a line holds only a template's statement: `{{- if .Values.x }}`, `{% for x in y %}`.
  func isTemplate(at index: Int, to lineEnd: Int) -> Bool {
    guard index + 1 < lineEnd, bytes[index] == UInt8(ascii: "{") else { return false }
    return bytes[index + 1] == UInt8(ascii: "{") || bytes[index + 1] == UInt8(ascii: "%")
  }

  /// Whether `|` or `>` begins a text over lines here, perhaps behind a tag or an anchor.
  @inline(__always)
  func isBlockScalar(at start: Int, to end: Int) -> Bool {
    var index = start
    while unsafe index < end && (text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "&")) {
      while index < end, unsafe !Self.isSpace(text[index]) { index &+= 1 }
      index = afterSpaces(index, to: end)
    }
    return unsafe index < end && (text[index] == UInt8(ascii: "|") || text[index] == UInt8(ascii: ">"))
  }

  /// A key without and with its quotes, and the offset behind its colon.
  @inline(__always)
  mutating func readKey(
    from start: Int, to end: Int
  ) -> (inner: DataNode.Place, spelling: DataNode.Place, next: Int)? {
    switch unsafe text[start] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      let close = unsafe ByteScan.next(text[start], in: text, from: start &+ 1, to: end)
      guard close &+ 1 < end, unsafe text[close &+ 1] == UInt8(ascii: ":") else { return nil }
      return (DataNode.Place(start &+ 1, close), DataNode.Place(start, close &+ 1), close &+ 2)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "#"): return nil
    default: break
    }
    guard let colon = colon(from: start, to: end), colon > start else { return nil }
    let key = DataNode.Place(start, colon)
    return (key, key, colon &+ 1)
  }

  /// Where the colon stands that ends a key, before any comment.
  @inline(__always)
  private mutating func colon(from start: Int, to end: Int) -> Int? {
    var index = start
    while true {
      index = unsafe ByteScan.next(UInt8(ascii: ":"), in: text, from: index, to: end)
      guard index < end else { return nil }
      if unsafe index &+ 1 == end || Self.isSpace(text[index &+ 1]) {
        return mayHoldComment(from: start, to: index) && commentStart(in: start..<index) != nil ? nil : index
      }
      index &+= 1
    }
  }

  /// The offset behind the spaces, mostly many, that a line begins with.
  @inline(__always)
  func afterIndentation(from start: Int, to end: Int) -> Int {
    afterSpaces(unsafe ByteScan.afterSpaces(in: text, from: start, to: end), to: end)
  }

  @inline(__always)
  func afterSpaces(_ start: Int, to end: Int) -> Int {
    var index = start
    while index < end, unsafe Self.isSpace(text[index]) { index &+= 1 }
    return index
  }

  /// Steps over the lines that a quoted text goes on with: to the one that closes it, all indented more than its entry.
  ///
  /// - Returns: where it is closed, or nil where it is not.
  mutating func skipQuoted(by quote: UInt8, below column: Int) -> Int? {
    var line = position
    while line < end, searchBudget > 0 {
      let lineEnd = lineEnd(after: line)
      searchBudget -= lineEnd - line + 1
      let first = afterIndentation(from: line, to: lineEnd)
      guard first == lineEnd || first - line > column else { return nil }
      let close = nextQuote(quote, from: first, to: lineEnd)
      line = lineEnd + 1
      if close < lineEnd {
        position = line
        return close
      }
    }
    return nil
  }

  /// Where a quote stands first in a part of a line that no backslash escapes, or its end.
  private func nextQuote(_ quote: UInt8, from start: Int, to end: Int) -> Int {
    guard quote == UInt8(ascii: "\"") else { return unsafe ByteScan.next(quote, in: text, from: start, to: end) }
    var index = start
    while index < end {
      if index &+ 8 <= count {
        let group = unsafe ByteGroup(text, at: index)
        let found = group.places(of: quote) | group.places(of: UInt8(ascii: "\\"))
        index &+= ByteGroup.before(found)
        guard found != 0, index < end else { continue }
      }
      let byte = unsafe text[index]
      if byte == quote { return index }
      index &+= byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return end
  }

  /// Where the quote stands that closes the one at an offset: `\"` and `''` are none.
  func quoteEnd(from start: Int, to end: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while true {
      index = nextQuote(quote, from: index, to: end)
      guard index < end, quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote else { return index }
      index += 2
    }
  }

  /// The end of a flow collection, at most 64 KiB further on. Below a key it ends at the latest before a line that begins
  /// with a letter in the first column: so a bracket left open costs no more than its own lines.
  mutating func flowEnd(from start: Int, isTop: Bool) -> Int {
    var open = 0
    var index = start
    let limit = min(end, start + (isTop ? end : searchBudget > 0 ? 65_536 : 0))
    /// The end, where a byte makes one.
    func finish(at index: Int) -> Int? {
      switch ByteClass.table[Int(bytes[index])] {
      case .open: open += 1
      case .close:
        open -= 1
        if open == 0 { return index + 1 }
      case .lineEnd where !isTop:
        let next = index + 1 < end ? ByteClass.table[Int(bytes[index + 1])] : .letter
        if next == .letter || next == .digit {
          searchBudget -= index - start
          return lineEnd(after: start)
        }
      default: break
      }
      return nil
    }
    while index + 16 <= limit {
      var places = flowMarks(at: index, withLineEnds: !isTop)
      while places != 0 {
        if let last = finish(at: index + places.trailingZeroBitCount) { return last }
        places &= places &- 1
      }
      index += 16
    }
    while index < limit {
      if let last = finish(at: index) { return last }
      index += 1
    }
    searchBudget -= index - start
    return isTop ? end : lineEnd(after: start)
  }

  /// Which of sixteen bytes are brackets or, where they are asked for, line ends, a bit each.
  @inline(__always)
  private func flowMarks(at index: Int, withLineEnds: Bool) -> UInt64 {
    typealias Piece = ByteScan.Piece
    let bytes = unsafe text.loadUnaligned(fromByteOffset: index, as: Piece.self)
    let folded = bytes | Piece(repeating: 0x20)
    let curly = (folded .== Piece(repeating: UInt8(ascii: "{"))) .| (folded .== Piece(repeating: UInt8(ascii: "}")))
    let round =
      (bytes .== Piece(repeating: UInt8(ascii: "("))) .| (bytes .== Piece(repeating: UInt8(ascii: ")")))
    let line = bytes .== Piece(repeating: withLineEnds ? UInt8(ascii: "\n") : UInt8(ascii: "{"))
    let found = curly .| round .| line
    return ByteMask.bits(of: found)
  }

  @inline(__always)
  func lineEnd(after index: Int) -> Int {
    unsafe ByteScan.next(UInt8(ascii: "\n"), in: text, from: index, to: max(index, end))
  }

  func commentStart(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while true {
      index = unsafe ByteScan.next(UInt8(ascii: "#"), in: text, from: index, to: range.upperBound)
      guard index < range.upperBound else { return nil }
      if index > range.lowerBound, unsafe Self.isSpace(text[index &- 1]) { break }
      index &+= 1
    }
    while index > range.lowerBound, unsafe Self.isSpace(text[index &- 1]) { index &-= 1 }
    return index
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
