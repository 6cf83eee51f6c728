import SourceText

/// Lines of a text and what takes their place.
struct ChangedLines: Equatable {
  /// Which lines go, from 0; empty where lines are only added, before the line of that number.
  var old: Range<Int>
  /// The new lines with their line ends.
  var new: [ArraySlice<UInt8>]
}

/// A text cut into lines at its line feeds, which stay with their lines.
struct DiffLines {
  let bytes: [UInt8]
  /// Where each line begins; none of an empty text.
  let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts: [Int] = bytes.isEmpty ? [] : [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") && index &+ 1 < bytes.count {
      starts.append(index &+ 1)
    }
    self.starts = starts
  }

  /// The line with its line end, if it has one; nothing past the last.
  subscript(line: Int) -> ArraySlice<UInt8> {
    bytes[start(of: line)..<start(of: line &+ 1)]
  }

  private func start(of line: Int) -> Int {
    starts.indices.contains(line) ? starts[line] : bytes.count
  }

  /// The line that holds an offset; behind a last line that ends, the one that would follow.
  private func line(at offset: Int) -> Int {
    if offset >= bytes.count, bytes.last.map({ $0 == UInt8(ascii: "\n") }) ?? true { return starts.count }
    var low = 0
    var high = starts.count
    while high &- low > 1 {
      let middle = low &+ (high &- low) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The lines that edits change, in order; the edits ascend, fit and do not overlap.
  func changes(by edits: [TextEdit]) -> [ChangedLines] {
    var groups: [(lines: Range<Int>, edits: [TextEdit])] = []
    for edit in edits {
      let first = line(at: edit.range.lowerBound)
      let last = line(at: edit.range.upperBound)
      let lines = first..<max(first, min(last &+ 1, starts.count))
      if let before = groups.last, lines.lowerBound <= before.lines.upperBound {
        let end = max(before.lines.upperBound, lines.upperBound)
        groups[groups.count - 1] = (before.lines.lowerBound..<end, before.edits + [edit])
      } else {
        groups.append((lines, [edit]))
      }
    }
    return groups.compactMap { change(of: $0.lines, by: $0.edits) }
  }

  /// What edits make of lines, without the lines at both ends that stay as they are; nil where all do.
  private func change(of lines: Range<Int>, by edits: [TextEdit]) -> ChangedLines? {
    var edited: [UInt8] = []
    var taken = start(of: lines.lowerBound)
    let end = start(of: lines.upperBound)
    for edit in edits where edit.range.lowerBound >= taken && edit.range.upperBound <= end {
      edited += bytes[taken..<edit.range.lowerBound]
      edited += edit.replacement.utf8
      taken = edit.range.upperBound
    }
    edited += bytes[taken..<end]
    let new = DiffLines(edited)
    var kept = 0
    while kept < min(lines.count, new.starts.count), self[lines.lowerBound &+ kept] == new[kept] { kept &+= 1 }
    var keptAtEnd = 0
    while keptAtEnd < min(lines.count, new.starts.count) &- kept,
      self[lines.upperBound &- 1 &- keptAtEnd] == new[new.starts.count &- 1 &- keptAtEnd]
    {
      keptAtEnd &+= 1
    }
    let old = (lines.lowerBound &+ kept)..<(lines.upperBound &- keptAtEnd)
    let added = (kept..<(new.starts.count &- keptAtEnd)).map { new[$0] }
    return old.isEmpty && added.isEmpty ? nil : ChangedLines(old: old, new: added)
  }
}
