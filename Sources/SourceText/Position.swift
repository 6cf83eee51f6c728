/// How columns are counted (LSP `PositionEncodingKind`).
package enum PositionEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

/// A place in a text: line and column from 0, the column in units of an encoding.
package struct TextPosition: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Finds the positions of many offsets of one text; where they ascend, each from the one before.
package struct PositionReader {
  private let source: Source
  private let encoding: PositionEncoding
  private var known = TextPosition(line: 0, column: 0)
  /// Where the known position is.
  private var offset = 0

  package init(_ source: Source, encoding: PositionEncoding) {
    self.source = source
    self.encoding = encoding
  }

  /// As `Source.position(at:encoding:)` has it.
  package mutating func position(at offset: Int) -> TextPosition {
    let line = source.line(at: offset, from: known.line)
    let range = source.lineRange(line)
    let end = CharacterWidth.start(of: min(source.clamped(offset), range.upperBound), in: source.bytes)
    let isBehind = line == known.line && end >= self.offset
    let start = isBehind ? self.offset : range.lowerBound
    let column = (isBehind ? known.column : 0) &+ source.units(from: start, to: end, encoding: encoding)
    known = TextPosition(line: line, column: column)
    self.offset = end
    return known
  }
}

extension Source {
  /// The position of an offset; an offset out of the text is clamped, one inside a character counts as its start, one
  /// inside a line end as the line's end.
  ///
  /// A byte order mark is a character like any other. Each maximal sequence of bytes that is no UTF-8 counts as one
  /// U+FFFD, hence one unit, in UTF-16 and UTF-32; in UTF-8 its bytes count.
  package func position(at offset: Int, encoding: PositionEncoding) -> TextPosition {
    let line = line(at: offset)
    let range = lineRange(line)
    let end = CharacterWidth.start(of: min(clamped(offset), range.upperBound), in: bytes)
    return TextPosition(line: line, column: units(from: range.lowerBound, to: end, encoding: encoding))
  }

  /// The offset of a position; a column past the line's end means the line's end, a line past the last the text's end.
  ///
  /// Negative numbers count as 0; a column inside a character means its start.
  package func offset(at position: TextPosition, encoding: PositionEncoding) -> Int {
    guard position.line < lineStarts.count else { return bytes.count }
    let range = lineRange(position.line)
    let column = max(position.column, 0)
    if encoding == .utf8 {
      return CharacterWidth.start(of: range.lowerBound &+ min(column, range.count), in: bytes)
    }
    var offset = range.lowerBound
    var rest = column
    while rest > 0, offset < range.upperBound {
      if bytes[offset] < 0x80 {
        offset &+= 1
        rest &-= 1
        continue
      }
      let width = CharacterWidth(at: offset, in: bytes)
      rest &-= width.units(in: encoding)
      guard rest >= 0 else { break }
      offset &+= width.byteCount
    }
    return offset
  }

  /// The column of an offset as terminals and compilers print it: Unicode scalars, from 1; a tab counts one.
  package func codePointColumn(at offset: Int) -> Int {
    position(at: offset, encoding: .utf32).column &+ 1
  }

  fileprivate func units(from start: Int, to end: Int, encoding: PositionEncoding) -> Int {
    if encoding == .utf8 { return end &- start }
    var units = 0
    var offset = start
    while offset < end {
      if bytes[offset] < 0x80 {
        offset &+= 1
        units &+= 1
        continue
      }
      let width = CharacterWidth(at: offset, in: bytes)
      offset &+= width.byteCount
      units &+= width.units(in: encoding)
    }
    return units
  }
}
