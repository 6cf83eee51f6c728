package import SourceText

/// A source line as a terminal can show it, and where in it the carets stand.
package struct Excerpt: Sendable, Equatable {
  /// The widest line that is shown whole.
  package static let maximumWidth = 160
  /// How far tab stops lie apart.
  private static let tabWidth = 4
  /// What is looked at on each side: enough for the columns, and a bound on the work for a line of many megabytes.
  private static let reach = 1024
  /// How many columns before the carets are kept of a line that is cut.
  private static let lead = 60

  /// The line without control characters: tabs are spaces, the rest is escaped.
  package let line: [UInt8]
  /// The column of the first caret, from 0.
  package let caretColumn: Int
  /// How many carets; at least 1.
  package let caretCount: Int

  /// One scalar, or one byte that is none, as it is shown.
  private struct Cell {
    let shown: ArraySlice<UInt8>
    let offset: Int
    let column: Int
    let width: Int
  }

  /// The line that holds the range's first byte, with carets under what of the range lies on that line.
  package init(of range: Range<Int>, in source: Source) {
    let whole = source.lineRange(source.line(at: range.lowerBound))
    let focus = min(max(range.lowerBound, whole.lowerBound), whole.upperBound)
    var start = max(whole.lowerBound, focus - Self.reach)
    if start > whole.lowerBound {
      while start < focus, source.bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    let end = min(whole.upperBound, focus + Self.reach)
    let cells = Self.cells(of: source.bytes, in: start..<end)
    let width = cells.last.map { $0.column + $0.width } ?? 0
    let caret = Self.carets(from: focus, to: range.upperBound, in: cells, width: width)

    if start == whole.lowerBound, end == whole.upperBound, width <= Self.maximumWidth {
      (line, caretColumn, caretCount) = (cells.flatMap(\.shown), caret.lowerBound, caret.count)
      return
    }
    // One column at each side is kept for an ellipsis.
    let room = Self.maximumWidth - 2
    let first = max(0, min(caret.lowerBound - Self.lead, width - room))
    let kept = cells.filter { $0.column >= first && $0.column + $0.width <= first + room }
    let isCutBefore = (kept.first?.offset ?? whole.lowerBound) > whole.lowerBound
    let isCutAfter = end < whole.upperBound || (kept.last?.offset ?? end) < (cells.last?.offset ?? end)
    let shift = (isCutBefore ? 1 : 0) - (kept.first?.column ?? 0)
    let keptEnd = kept.last.map { $0.column + $0.width } ?? 0
    line = Array((isCutBefore ? "…" : "").utf8) + kept.flatMap(\.shown) + Array((isCutAfter ? "…" : "").utf8)
    caretColumn = max(0, caret.lowerBound + shift)
    caretCount = max(1, min(caret.upperBound, keptEnd) - caret.lowerBound)
  }

  /// The columns under which carets stand: at least one, which may lie after the line's last.
  private static func carets(from start: Int, to end: Int, in cells: [Cell], width: Int) -> Range<Int> {
    let first = cells.first { $0.offset >= start }?.column ?? width
    let last = cells.last { $0.offset < end }.map { $0.column + $0.width } ?? 0
    return first..<max(first + 1, last)
  }

  private static func cells(of bytes: [UInt8], in range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(range.count)
    var index = range.lowerBound
    var column = 0
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(in: bytes, at: index, before: range.upperBound)
      let shown: ArraySlice<UInt8>
      let width: Int
      if scalar == "\t" {
        width = tabWidth - column % tabWidth
        shown = Array(repeating: UInt8(ascii: " "), count: width)[...]
      } else if let escape = scalar.map(escape(of:)) ?? hexadecimalEscape(bytes[index]) {
        shown = Array(escape.utf8)[...]
        width = escape.utf8.count
      } else {
        shown = bytes[index..<(index + length)]
        width = scalar.map(displayWidth(of:)) ?? 1
      }
      cells.append(Cell(shown: shown, offset: index, column: column, width: width))
      column += width
      index += length
    }
    return cells
  }
}

extension Excerpt {
  private static let gutter = "  | "

  /// Appends the line behind a gutter, so that no text of a repository ever begins a line.
  func appendLine(style: Style, to output: inout [UInt8]) {
    style.append(.faint, to: &output) { $0 += Self.gutter.utf8 }
    output += line
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends the line of carets, behind the same gutter.
  func appendCarets(_ role: Style.Role, style: Style, to output: inout [UInt8]) {
    style.append(.faint, to: &output) { $0 += Self.gutter.utf8 }
    output += String(repeating: " ", count: caretColumn).utf8
    style.append(role, to: &output) { $0 += String(repeating: "^", count: caretCount).utf8 }
    output.append(UInt8(ascii: "\n"))
  }
}
