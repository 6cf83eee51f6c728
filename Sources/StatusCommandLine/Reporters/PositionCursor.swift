package import SourceText
import StatusDetection

/// Finds lines and columns of offsets that ascend, so that a line of megabytes with many literals is gone through once.
package struct PositionCursor: Sendable {
  package let source: Source
  /// The last offset asked for, where it is worth to count on from there.
  private var last: (offset: Int, position: TextPosition)?
  /// How far into a line counting from its start is cheap enough.
  private static let nearby = 1024

  package init(_ source: Source) {
    self.source = source
  }

  /// The line and column of an offset as people count them: both from 1, the column in Unicode code points.
  package mutating func humanPosition(at offset: Int) -> (line: Int, column: Int) {
    let line = source.line(at: offset)
    let whole = source.lineRange(line)
    let position: TextPosition
    if let last, last.position.line == line, (last.offset...whole.upperBound).contains(offset) {
      // Three bytes more, so that a character around the offset is whole.
      let between = Source(Array(source.bytes[last.offset..<min(offset + 3, whole.upperBound)]))
      let columns = between.position(at: offset - last.offset, encoding: .utf32).column
      position = TextPosition(line: line, column: last.position.column + columns)
    } else {
      position = source.position(at: offset, encoding: .utf32)
    }
    // A character that begins before the offset would be cut in two.
    let isFar = offset - whole.lowerBound > Self.nearby && offset < whole.upperBound
    last = isFar && source.bytes[offset] & 0xC0 != 0x80 ? (offset, position) : nil
    return (position.line + 1, position.column + 1)
  }

  /// Where a literal's first digit stands: after its sign, if it has one.
  mutating func humanPosition(of literal: StatusLiteral) -> (line: Int, column: Int) {
    let start = literal.range.lowerBound
    let signs = [UInt8(ascii: "-"), UInt8(ascii: "+")]
    let isSigned = source.bytes.indices.contains(start) && signs.contains(source.bytes[start])
    return humanPosition(at: isSigned ? start + 1 : start)
  }
}
