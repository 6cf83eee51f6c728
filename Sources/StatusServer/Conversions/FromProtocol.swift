import LanguageServerProtocol
import SourceText
import StatusAnalysis

extension Source {
  /// The byte offset of a position; one outside the text is clamped.
  func offset(of position: Position, encoding: PositionEncoding) -> Int {
    offset(at: TextPosition(line: position.line, column: position.character), encoding: encoding)
  }

  /// The bytes of a range that a request asks about: clamped to the text, its ends in order.
  func clampedRange(of range: PositionRange, encoding: PositionEncoding) -> Range<Int> {
    let ends = (offset(of: range.start, encoding: encoding), offset(of: range.end, encoding: encoding))
    return min(ends.0, ends.1)..<max(ends.0, ends.1)
  }

  /// The bytes of a range that an edit replaces. A column past its line's end means the line's end (as LSP has it), the
  /// start of the line after the last the text's end; nil for a line further down and for an end before the start:
  /// whoever sends that has another text.
  func editedRange(of range: PositionRange, encoding: PositionEncoding) -> Range<Int>? {
    guard lies(range.start), lies(range.end) else { return nil }
    let isInOrder = (range.start.line, range.start.character) <= (range.end.line, range.end.character)
    guard isInOrder else { return nil }
    return clampedRange(of: range, encoding: encoding)
  }

  private func lies(_ position: Position) -> Bool {
    position.line < lineCount || (position.line == lineCount && position.character == 0)
  }
}

extension MarkupKind {
  /// The engine's word for it.
  var markup: Markup {
    switch self {
    case .markdown: .markdown
    case .plainText: .plainText
    }
  }
}
