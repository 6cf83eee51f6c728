import StatusAnalysis

/// The lines of a paragraph, at most `width` columns each unless a single word is wider; none for an empty one.
func wrapped(_ paragraph: String, to width: Int) -> [String] {
  paragraph.isEmpty ? [] : wrapped(paragraph, width: width)
}

/// A text with spaces after it up to a width, and at least one.
func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - displayWidth(of: text)))
}
