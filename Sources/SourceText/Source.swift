/// A text as bytes, with its lines.
///
/// A value: an edit makes a new one. Offsets are in bytes, lines are counted from 0.
package struct Source: Sendable {
  /// The text, UTF-8 by intent; invalid bytes are kept as they are.
  package let bytes: [UInt8]
  /// Which line ends count.
  package let lineEnds: LineEnds
  /// The offset of each line's first byte; the first is 0.
  package let lineStarts: [Int32]

  package init(_ bytes: [UInt8], lineEnds: LineEnds = .commandLine) {
    self.bytes = bytes
    self.lineEnds = lineEnds
    self.lineStarts = [0]
  }

  package init(_ text: String, lineEnds: LineEnds = .commandLine) {
    self.init(Array(text.utf8), lineEnds: lineEnds)
  }

  /// Which bytes end a line.
  package enum LineEnds: Sendable {
    /// `\n` and `\r\n`, as in other command-line tools.
    case commandLine
    /// `\n`, `\r\n` and `\r`, as the Language Server Protocol has it.
    case languageServerProtocol
  }

  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its line end; an empty range at the end of the text for a line past the last.
  package func lineRange(_ line: Int) -> Range<Int> { 0..<0 }

  /// The line that holds the offset; offsets out of the text are clamped.
  package func line(at offset: Int) -> Int { 0 }

  /// The text of a range, clamped to the source, invalid UTF-8 repaired.
  package func text(in range: Range<Int>) -> String { "" }
}

/// How columns are counted.
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

extension Source {
  /// The position of an offset; an offset out of the text is clamped, one inside a character counts as its start.
  package func position(at offset: Int, encoding: PositionEncoding) -> TextPosition { TextPosition(line: 0, column: 0) }

  /// The offset of a position; a column past the line's end means the line's end, a line past the last the text's end.
  package func offset(at position: TextPosition, encoding: PositionEncoding) -> Int { 0 }

  /// The source with a range of bytes replaced; nil where the range does not lie in the text.
  package func replacing(_ range: Range<Int>, with replacement: [UInt8]) -> Source? { nil }
}

/// One replacement in a text: a range of bytes and what takes its place.
package struct TextEdit: Hashable, Sendable {
  package let range: Range<Int>
  package let replacement: String

  package init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
