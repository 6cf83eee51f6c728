import SourceText
import StatusDetection

/// What the comments of one text suppress.
struct Suppressions {
  /// One rule, or all, silenced in one stretch by one mark.
  struct Entry {
    let mark: Int
    /// The rule's place among those that the mark names; nil where it names none.
    let name: Int?
    let rule: String?
    let reach: Range<Int>
    var isUsed = false
  }

  struct Placed {
    let mark: SuppressionMark
    let comment: Comment
    /// For an `ignore-start` the mark that ends it, and the other way round.
    var partner: Int?
  }

  let bytes: [UInt8]
  private(set) var marks: [Placed] = []
  private(set) var entries: [Entry] = []
  private let comments: [Comment]

  /// Nil where no comment says anything: most texts are done after one search through their bytes.
  init?(_ reading: TextReading) {
    let bytes = reading.bytes
    guard mayHoldSuppression(reading) else { return nil }
    self.bytes = bytes
    comments = CommentMap(reading).comments
    for comment in comments {
      for mark in SuppressionMark.marks(in: comment, of: bytes) { marks.append(Placed(mark: mark, comment: comment)) }
    }
    guard !marks.isEmpty else { return nil }
    placeEntries()
  }

  /// Whether a finding is silenced; what silences it counts as used.
  ///
  /// - Parameter onlyByName: whether the rule has to be named.
  mutating func suppress(_ rule: String, at offset: Int, onlyByName: Bool = false) -> Bool {
    var isSuppressed = false
    for index in entries.indices {
      guard entries[index].reach.contains(offset) else { continue }
      let named = entries[index].rule
      guard named == rule || named == nil && !onlyByName else { continue }
      entries[index].isUsed = true
      isSuppressed = true
    }
    return isSuppressed
  }

  private mutating func placeEntries() {
    // The stretches that have begun, by mark and name.
    var open: [(mark: Int, name: Int?, rule: String?)] = []
    for index in marks.indices {
      let mark = marks[index].mark
      switch mark.kind {
      case .line: add(index, line(of: marks[index].comment, mark))
      case .file: add(index, 0..<bytes.count + 1)
      case .start:
        if mark.rules.isEmpty { open.append((index, nil, nil)) }
        for (name, rule) in mark.rules.enumerated() { open.append((index, name, rule.name)) }
      case .end:
        let names = mark.rules.map(\.name)
        for opened in open where names.isEmpty || opened.rule.map(names.contains) ?? false {
          marks[opened.mark].partner = index
          marks[index].partner = opened.mark
          entries.append(
            Entry(
              mark: opened.mark, name: opened.name, rule: opened.rule,
              reach: marks[opened.mark].mark.range.upperBound..<mark.range.lowerBound))
        }
        open.removeAll { names.isEmpty || $0.rule.map(names.contains) ?? false }
      case .unknown: break
      }
    }
    for opened in open {
      let start = marks[opened.mark].mark.range.upperBound
      entries.append(
        Entry(mark: opened.mark, name: opened.name, rule: opened.rule, reach: start..<max(start, bytes.count) + 1))
    }
  }

  private mutating func add(_ index: Int, _ reach: Range<Int>) {
    let mark = marks[index].mark
    if mark.rules.isEmpty { entries.append(Entry(mark: index, name: nil, rule: nil, reach: reach)) }
    for (name, rule) in mark.rules.enumerated() {
      entries.append(Entry(mark: index, name: name, rule: rule.name, reach: reach))
    }
  }

  // MARK: Lines

  /// The line that an `ignore` speaks for: its own where anything else stands there, else the next that is neither blank
  /// nor a comment.
  private func line(of comment: Comment, _ mark: SuppressionMark) -> Range<Int> {
    let lines = TextLines(bytes: bytes)
    let start = lines.start(of: comment.range.lowerBound)
    let end = lines.end(of: comment.range.upperBound)
    if !isBare(start..<comment.range.lowerBound) { return start..<lines.end(of: comment.range.lowerBound) + 1 }
    if !isBare(comment.range.upperBound..<end) { return lines.start(of: comment.range.upperBound)..<end + 1 }
    var next = lines.next(after: comment.range.upperBound)
    while next < bytes.count {
      let rest = next..<lines.end(of: next)
      if !isBare(rest), !isComment(rest) { return next..<rest.upperBound + 1 }
      next = lines.next(after: next)
    }
    return bytes.count..<bytes.count
  }

  /// Whether comments and what may surround them are all that a line holds.
  private func isComment(_ line: Range<Int>) -> Bool {
    var next = (0..<comments.count).firstOrdered { comments[$0].range.upperBound > line.lowerBound }
    var reached = line.lowerBound
    var isAny = false
    while next < comments.count, comments[next].range.lowerBound < line.upperBound {
      let comment = comments[next].range
      if comment.lowerBound > reached, !isBare(reached..<comment.lowerBound) { return false }
      reached = max(reached, comment.upperBound)
      isAny = true
      next += 1
    }
    return isAny && (reached >= line.upperBound || isBare(reached..<line.upperBound))
  }

  /// Whether a stretch holds nothing but white space and the marks around a comment: braces of JSX, a template's marks, the
  /// quotes of a notebook's line.
  private func isBare(_ range: Range<Int>) -> Bool {
    var words = bytes[range.clamped(to: 0..<bytes.count)].split { $0 <= 0x20 }
    words.removeAll { Self.wrappings.contains(String(decoding: $0, as: UTF8.self)) }
    return words.isEmpty
  }

  private static let wrappings: Set<String> = [
    "{", "}", "<%", "<%-", "%>", "-%>", "<?php", "<?", "?>", "@{", "\"", "\",", "\\n\"", "\\n\",",
  ]
}
