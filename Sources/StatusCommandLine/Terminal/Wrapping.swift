/// The lines of a paragraph, at most `width` columns each unless a single word is wider.
func wrapped(_ paragraph: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in paragraph.split(separator: " ") {
    if line.isEmpty {
      line = String(word)
    } else if displayWidth(of: line) + 1 + displayWidth(of: String(word)) <= width {
      line += " " + word
    } else {
      lines.append(line)
      line = String(word)
    }
  }
  return line.isEmpty ? lines : lines + [line]
}

/// A text with spaces after it up to a width, and at least one.
func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - displayWidth(of: text)))
}
