import SourceText

/// Some lines of a long program that are read by themselves as they are read within it.
package struct ProgramExcerpt {
  /// Where they stand in the program.
  package let range: Range<Int>
  package let reading: TextReading

  /// Texts of up to so many bytes are read as a whole.
  private static let limit = 16 * 1024
  /// How many lines are read before and behind a place.
  private static let reach = (before: 24, behind: 8)

  /// The lines around a stretch of a program; nil for other texts, for one that is not long, and where such lines would
  /// be read otherwise: within a string over lines, or in elements of JSX.
  package init?(around place: Range<Int>, in whole: TextReading) {
    let bytes = whole.bytes
    guard whole.language.reading == .code, bytes.count > Self.limit, place.upperBound <= bytes.count else { return nil }
    var start = place.lowerBound
    for _ in 0...Self.reach.before {
      while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      start -= start > 0 ? 1 : 0
    }
    if start > 0 { start += 1 }
    var end = place.upperBound
    for _ in 0...Self.reach.behind {
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      end += end < bytes.count ? 1 : 0
    }
    range = start..<end
    guard range.count <= Self.limit, !whole.markup.contains(where: { $0.overlaps(start..<end) }) else { return nil }
    reading = TextReading(Array(bytes[range]), language: whole.language)
    guard isReadAlike(whole.list) else { return nil }
  }

  private func isReadAlike(_ whole: TokenList) -> Bool {
    let list = reading.list
    // A token that begins before, and what follows behind.
    let first = range.lowerBound > 0 ? (whole.index(at: range.lowerBound - 1) ?? -1) + 1 : 0
    if let before = whole[first - 1], before.range.upperBound > range.lowerBound { return false }
    if let behind = whole[first + list.count], behind.range.lowerBound < range.upperBound { return false }
    let areAlike = (0..<list.count).allSatisfy { index in
      guard let own = list[index], let other = whole[first + index] else { return false }
      return own.kind == other.kind && own.symbol == other.symbol
        && own.range.lowerBound + range.lowerBound == other.range.lowerBound
        && own.range.upperBound + range.lowerBound == other.range.upperBound
    }
    return areAlike && hasSameComments(whole)
  }

  private func hasSameComments(_ whole: TokenList) -> Bool {
    var next = (0..<whole.comments.count).firstOrdered { Int(whole.comments[$0].upperBound) > range.lowerBound }
    for comment in reading.list.comments {
      guard next < whole.comments.count,
        Int(comment.lowerBound) + range.lowerBound == Int(whole.comments[next].lowerBound),
        Int(comment.upperBound) + range.lowerBound == Int(whole.comments[next].upperBound)
      else { return false }
      next += 1
    }
    return next == whole.comments.count || Int(whole.comments[next].lowerBound) >= range.upperBound
  }

  /// Whether an edit of the lines adds a comment and leaves every token what it was, so that nothing is detected
  /// otherwise.
  ///
  /// - Parameters:
  ///   - edited: the lines after the edit.
  ///   - place: what the edit replaces.
  package func onlyGainsComment(_ edited: TextReading, at place: Range<Int>) -> Bool {
    let (old, new) = (reading.list, edited.list)
    let shift = edited.bytes.count - reading.bytes.count
    guard new.count == old.count, new.comments.count == old.comments.count + 1 else { return false }
    return (0..<old.count).allSatisfy { index in
      guard let before = old[index], let after = new[index] else { return false }
      let moved = before.range.lowerBound >= place.upperBound ? shift : 0
      return before.range.upperBound <= place.lowerBound || before.range.lowerBound >= place.upperBound
        ? before.kind == after.kind && before.symbol == after.symbol && before.startsLine == after.startsLine
          && before.spaceBefore == after.spaceBefore && before.indentation == after.indentation
          && before.range.lowerBound + moved == after.range.lowerBound
          && before.range.upperBound + moved == after.range.upperBound
          && before.inner.lowerBound + moved == after.inner.lowerBound
          && before.inner.upperBound + moved == after.inner.upperBound
        : false
    }
  }
}
