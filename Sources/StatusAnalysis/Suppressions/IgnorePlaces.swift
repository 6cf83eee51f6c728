import SourceText
import StatusDetection

/// Where a comment that silences a finding could stand, the best place first.
struct IgnorePlaces {
  private let finding: Finding
  private let bytes: [UInt8]
  private let reading: TextReading
  private let map: CommentMap
  private let lines: TextLines
  private let line: Range<Int>

  init(_ finding: Finding, in reading: TextReading) {
    self.finding = finding
    self.reading = reading
    bytes = reading.bytes
    map = CommentMap(reading, forWriting: true)
    lines = TextLines(bytes: bytes)
    let start = lines.start(of: finding.range.lowerBound)
    line = start..<max(start, lines.end(of: finding.range.lowerBound))
  }

  func edits() -> [TextEdit] {
    if let merged = merged() { return [merged] }
    return map.styles(at: finding.range.lowerBound).flatMap { style, range -> [TextEdit] in
      [trailing(style, in: range), above(style, in: range)].compactMap { $0 }
    }
  }

  private var text: String { "statuslsp:ignore \(finding.rule)" }

  /// The rule added to an `ignore` that already speaks for the line.
  private func merged() -> TextEdit? {
    guard let suppressions = Suppressions(reading) else { return nil }
    for (index, placed) in suppressions.marks.enumerated() where placed.mark.kind == .line {
      guard let last = placed.mark.rules.last,
        suppressions.entries.contains(where: { $0.mark == index && $0.reach.contains(finding.range.lowerBound) })
      else { continue }
      return TextEdit(range: last.range.upperBound..<last.range.upperBound, replacement: ", \(finding.rule)")
    }
    return nil
  }

  /// A comment at the end of the finding's line.
  private func trailing(_ style: CommentStyle, in range: Range<Int>) -> TextEdit? {
    guard style.mayTrail, line.upperBound <= range.upperBound, map.isFree(line.upperBound) else { return nil }
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    // A comment that is there already would take ours in.
    let last = map.comments.last { $0.range.lowerBound < end }
    if let last, last.range.upperBound >= end {
      guard style.close.isEmpty == false || isClosed(last) else { return nil }
    }
    return TextEdit(range: end..<line.upperBound, replacement: gap + style.comment(text))
  }

  /// Whether a comment ends with a mark, so that another may follow it.
  private func isClosed(_ comment: Comment) -> Bool { comment.content.upperBound < comment.range.upperBound }

  /// Python's style guide wants two spaces before a comment.
  private var gap: String { reading.language.name == "python" ? "  " : " " }

  /// A comment on a line of its own above the finding's, indented like it.
  private func above(_ style: CommentStyle, in range: Range<Int>) -> TextEdit? {
    guard line.lowerBound >= range.lowerBound, map.isFree(line.lowerBound) else { return nil }
    var first = line.lowerBound
    while first < line.upperBound, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
    let indentation = String(decoding: bytes[line.lowerBound..<first], as: UTF8.self)
    return TextEdit(
      range: line.lowerBound..<line.lowerBound,
      replacement: indentation + style.comment(text) + lines.lineEnd(near: line.lowerBound))
  }
}
