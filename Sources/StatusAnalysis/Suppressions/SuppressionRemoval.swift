import SourceText
import StatusDetection

/// Takes suppressions out of a text: the comment whole where nothing else stands in it, its line where it stood alone.
struct SuppressionRemoval {
  private let suppressions: Suppressions
  private let lines: TextLines

  init(_ suppressions: Suppressions) {
    self.suppressions = suppressions
    lines = TextLines(bytes: suppressions.bytes)
  }

  private var bytes: [UInt8] { suppressions.bytes }

  func edit(ofMark index: Int) -> TextEdit {
    let placed = suppressions.marks[index]
    let content = placed.comment.content
    let before = content.lowerBound..<placed.mark.reach.lowerBound
    let after = placed.mark.reach.upperBound..<max(placed.mark.reach.upperBound, content.upperBound)
    if isDecoration(before), isDecoration(after) { return edit(ofComment: placed.comment.range) }
    // Other lines of the comment stay.
    let start = lines.start(of: placed.mark.reach.lowerBound)
    let next = lines.next(after: placed.mark.reach.upperBound)
    let opensBefore = start > placed.comment.range.lowerBound && next <= content.upperBound
    let rest =
      placed.mark.reach.upperBound..<max(placed.mark.reach.upperBound, lines.end(of: placed.mark.reach.upperBound))
    if opensBefore, isDecoration(start..<placed.mark.reach.lowerBound), isDecoration(rest) {
      return remove(start..<next)
    }
    var end = placed.mark.reach.upperBound
    while end < content.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return remove(placed.mark.reach.lowerBound..<end)
  }

  private func edit(ofComment range: Range<Int>) -> TextEdit {
    var range = range
    let start = lines.start(of: range.lowerBound)
    let end = lines.end(of: range.upperBound)
    // The braces that JSX asks for around a comment go with it.
    let before = lastVisible(start..<range.lowerBound)
    let after = firstVisible(range.upperBound..<end)
    if let before, let after, bytes[before] == UInt8(ascii: "{"), bytes[after] == UInt8(ascii: "}"),
      lines.isBlank(start..<before), lines.isBlank(after + 1..<end)
    {
      range = before..<after + 1
    }
    let isFirst = lines.isBlank(start..<range.lowerBound)
    let isLast = lines.isBlank(range.upperBound..<end)
    if isFirst, isLast { return remove(start..<lines.next(after: range.upperBound)) }
    if isLast {
      var lower = range.lowerBound
      while lower > start, bytes[lower - 1] == 0x20 || bytes[lower - 1] == 0x09 { lower -= 1 }
      return remove(lower..<max(end, range.upperBound))
    }
    var upper = range.upperBound
    if isFirst || range.lowerBound > start && bytes[range.lowerBound - 1] <= 0x20 {
      while upper < end, bytes[upper] == 0x20 || bytes[upper] == 0x09 { upper += 1 }
    }
    return remove(range.lowerBound..<upper)
  }

  /// Takes one rule out of a list of several.
  func edit(ofName index: Int, in rules: [SuppressionMark.Name]) -> TextEdit {
    let name = rules[index].range
    if index > 0 { return remove(rules[index - 1].range.upperBound..<name.upperBound) }
    return remove(name.lowerBound..<(rules.count > 1 ? rules[1].range.lowerBound : name.upperBound))
  }

  private func remove(_ range: Range<Int>) -> TextEdit {
    TextEdit(range: range, replacement: "")
  }

  private func isDecoration(_ range: Range<Int>) -> Bool {
    bytes[range.clamped(to: 0..<bytes.count)].allSatisfy { $0 <= 0x20 || "/#*;%-!<>'".utf8.contains($0) }
  }

  private func firstVisible(_ range: Range<Int>) -> Int? {
    range.first { $0 < bytes.count && bytes[$0] > 0x20 }
  }

  private func lastVisible(_ range: Range<Int>) -> Int? {
    range.last { $0 < bytes.count && bytes[$0] > 0x20 }
  }
}
