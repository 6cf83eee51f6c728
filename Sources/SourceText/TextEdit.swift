/// One replacement in a text: a range of bytes and what takes its place.
package struct TextEdit: Hashable, Sendable {
  package let range: Range<Int>
  package let replacement: String

  package init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension Source {
  /// The source with a range of bytes replaced; nil where the range does not lie in the text.
  ///
  /// Only the lines that the edit touches are looked for again.
  package func replacing(_ range: Range<Int>, with replacement: [UInt8]) -> Source? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count &- range.count &+ replacement.count)
    edited.append(contentsOf: bytes[..<range.lowerBound])
    edited.append(contentsOf: replacement)
    edited.append(contentsOf: bytes[range.upperBound...])
    guard max(bytes.count, edited.count) <= Int(Int32.max) else { return Source(edited, lineEnds: lineEnds) }
    let starts = lineStarts(of: edited, replaced: range, by: replacement.count)
    return Source(edited, lineEnds: lineEnds, lineStarts: starts)
  }

  /// The source after several edits, whose ranges all count in this source; nil where a range does not lie in the text,
  /// or begins before the end of the one in front of it.
  ///
  /// Insertions at one place stand in the order of the edits.
  package func applying(_ edits: [TextEdit]) -> Source? {
    if edits.count == 1, let edit = edits.first { return replacing(edit.range, with: Array(edit.replacement.utf8)) }
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count)
    var taken = 0
    for edit in edits {
      guard edit.range.lowerBound >= taken, edit.range.upperBound <= bytes.count else { return nil }
      edited.append(contentsOf: bytes[taken..<edit.range.lowerBound])
      edited.append(contentsOf: edit.replacement.utf8)
      taken = edit.range.upperBound
    }
    edited.append(contentsOf: bytes[taken...])
    return Source(edited, lineEnds: lineEnds)
  }

  /// The line starts after an edit. A line starts by its line end's last byte and, after `\r`, by its own first byte:
  /// so those before the edit stand, those past it move, and those between are looked for from one byte before it.
  private func lineStarts(of edited: [UInt8], replaced range: Range<Int>, by count: Int) -> [Int32] {
    let keep = range.lowerBound == 0 ? 1 : line(at: range.lowerBound &- 1) &+ 1
    let move = line(at: range.upperBound) &+ 1
    var starts: [Int32] = []
    starts.reserveCapacity(lineStarts.count &+ 8)
    starts.append(contentsOf: lineStarts[..<keep])
    let changed = max(range.lowerBound &- 1, 0)..<(range.lowerBound &+ count)
    LineIndex.append(to: &starts, endsIn: changed, of: edited, lineEnds: lineEnds)
    let shift = Int32(truncatingIfNeeded: count &- range.count)
    for start in lineStarts[max(keep, move)...] { starts.append(start &+ shift) }
    return starts
  }
}
