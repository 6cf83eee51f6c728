/// What a change of a text leaves as it was besides the words: its byte order mark, its line ends, and whether its last
/// line ends.
package struct TextForm: Sendable, Equatable {
  /// Which line ends a text has.
  package enum LineEnds: Sendable, Equatable {
    /// The text is one line.
    case none
    /// `\n` throughout.
    case lineFeed
    /// `\r\n` throughout.
    case carriageReturnLineFeed
    case mixed
  }

  /// Whether the text begins with U+FEFF in UTF-8.
  package let hasByteOrderMark: Bool
  package let lineEnds: LineEnds
  /// Whether the last byte is a line end; nil where there is no text.
  package let endsLine: Bool?

  package init(of bytes: [UInt8]) {
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    endsLine = bytes.last.map { $0 == UInt8(ascii: "\n") }
    var (plain, pairs) = (false, false)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        if previous == UInt8(ascii: "\r") { pairs = true } else { plain = true }
      }
      previous = byte
    }
    lineEnds =
      switch (plain, pairs) {
      case (false, false): .none
      case (true, false): .lineFeed
      case (false, true): .carriageReturnLineFeed
      case (true, true): .mixed
      }
  }

  /// Whether a text that was changed still has the form: of a text of one line, or of mixed lines, any line end is its
  /// own.
  package func isKept(by changed: TextForm) -> Bool {
    guard changed.endsLine != nil else { return !hasByteOrderMark }
    guard hasByteOrderMark == changed.hasByteOrderMark, endsLine == nil || endsLine == changed.endsLine else {
      return false
    }
    return switch lineEnds {
    case .none, .mixed: true
    case .lineFeed, .carriageReturnLineFeed: changed.lineEnds == lineEnds || changed.lineEnds == .none
    }
  }
}
