/// A text as bytes, with its lines.
///
/// A value: an edit makes a new one. Offsets are in bytes, lines are counted from 0.
package struct Source: Sendable {
  /// The text, UTF-8 by intent; invalid bytes are kept as they are.
  package let bytes: [UInt8]
  /// Which line ends count.
  package let lineEnds: LineEnds
  /// The offset of each line's first byte; the first is 0.
  ///
  /// Lines that begin beyond `Int32.max` are not told apart: they belong to the last one listed.
  package let lineStarts: [Int32]

  package init(_ bytes: [UInt8], lineEnds: LineEnds = .commandLine) {
    self.init(bytes, lineEnds: lineEnds, lineStarts: LineIndex.starts(of: bytes, lineEnds: lineEnds))
  }

  package init(_ text: String, lineEnds: LineEnds = .commandLine) {
    self.init(Array(text.utf8), lineEnds: lineEnds)
  }

  init(_ bytes: [UInt8], lineEnds: LineEnds, lineStarts: [Int32]) {
    self.bytes = bytes
    self.lineEnds = lineEnds
    self.lineStarts = lineStarts
  }

  /// Which bytes end a line.
  package enum LineEnds: Sendable, Equatable {
    /// `\n` and `\r\n`, as in other command-line tools.
    case commandLine
    /// `\n`, `\r\n` and `\r`, as the Language Server Protocol has it.
    case languageServerProtocol
  }

  /// How many lines there are: one more than line ends.
  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its line end; an empty range at the end of the text for a line past the last.
  ///
  /// A negative line counts as the first.
  package func lineRange(_ line: Int) -> Range<Int> {
    let line = max(line, 0)
    guard line < lineStarts.count else { return bytes.count..<bytes.count }
    let start = Int(lineStarts[line])
    guard line &+ 1 < lineStarts.count else { return start..<max(start, bytes.count) }
    var end = Int(lineStarts[line &+ 1]) &- 1
    if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end &- 1] == UInt8(ascii: "\r") { end &-= 1 }
    return start..<max(start, end)
  }

  /// The line that holds the offset; offsets out of the text are clamped.
  ///
  /// A line end belongs to the line that it ends.
  package func line(at offset: Int) -> Int {
    let offset = clamped(offset)
    var low = 0
    var high = lineStarts.count
    while high &- low > 1 {
      let middle = low &+ (high &- low) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The same, where a line at or before it is known: found in as many steps as there are digits in the distance.
  func line(at offset: Int, from known: Int) -> Int {
    let offset = clamped(offset)
    guard known >= 0, known < lineStarts.count, Int(lineStarts[known]) <= offset else { return line(at: offset) }
    var low = known
    var step = 1
    while low &+ step < lineStarts.count, Int(lineStarts[low &+ step]) <= offset {
      low &+= step
      step &*= 2
    }
    var high = min(low &+ step, lineStarts.count)
    while high &- low > 1 {
      let middle = low &+ (high &- low) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The text of a range, clamped to the source, invalid UTF-8 repaired.
  package func text(in range: Range<Int>) -> String {
    let lower = clamped(range.lowerBound)
    let upper = max(lower, clamped(range.upperBound))
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  func clamped(_ offset: Int) -> Int { min(max(offset, 0), bytes.count) }
}
