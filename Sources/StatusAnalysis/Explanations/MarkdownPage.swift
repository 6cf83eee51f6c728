extension Page {
  /// The text of the page as a document of its own, without a line end behind it: what is set off is a heading.
  package var markdownDocument: String {
    guard case .heading(let title, let note) = blocks.first else { return text(.markdown) }
    var rest = self
    rest.blocks.removeFirst()
    let heading = "## \(markdownEscaped(title))" + (note.isEmpty ? "" : " (\(markdownEscaped(note)))")
    return rest.blocks.isEmpty ? heading : heading + "\n\n" + rest.text(.markdown)
  }
}

/// The lines of a block in Markdown, wrapped too, since terminal editors show them as they come.
func markdownLines(of block: Page.Block) -> [String] {
  switch block {
  case .heading(let title, let note):
    [note.isEmpty ? "**\(markdownEscaped(title))**" : "**\(markdownEscaped(title))** (\(markdownEscaped(note)))"]
  case .paragraph(let text), .notice(let text): markdownEscaped(wrapped(text))
  case .items(let items) where items.count == 1: markdownEscaped(wrapped(items.joined()))
  case .items(let items): items.flatMap(listItem)
  case .facts(let facts): facts.flatMap { listItem("\($0.label): \($0.text)") }
  case .names(let rows): rows.flatMap { listItem("\($0.label): \($0.markdown)") }
  case .links(let links): [links.map(markdownLink).joined(separator: " · ")]
  case .source(let title, let text): markdownSource(title: title, text: text)
  }
}

extension Page.NameRow {
  /// The names as code, separated by commas.
  fileprivate var markdown: String {
    let texts = names.map { name in markdownCode(name.text) + (name.note.map { " (\($0))" } ?? "") }
    return texts.isEmpty ? otherwise : texts.joined(separator: ", ")
  }
}

/// A text as code; one with a backtick between two of them.
private func markdownCode(_ text: String) -> String {
  text.contains("`") ? "`` \(text) ``" : "`\(text)`"
}

/// One item of a list: wrapped to what its mark leaves, and indented by it.
private func listItem(_ text: String) -> [String] {
  let lines = markdownEscaped(wrapped(text, width: textWidth &- 2))
  return lines.enumerated().map { index, line in (index == 0 ? "- " : "  ") + line }
}

private func markdownLink(_ link: Page.Link) -> String {
  let needsBrackets = link.url.contains { $0 == "(" || $0 == ")" || $0 == " " }
  return "[\(markdownEscaped(link.title))](\(needsBrackets ? "<\(link.url)>" : link.url))"
}

/// A fenced block, its fence longer than any run of backticks in it.
private func markdownSource(title: String, text: String) -> [String] {
  var longest = 2
  var run = 0
  for character in text {
    run = character == "`" ? run &+ 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: longest &+ 1)
  return ["\(markdownEscaped(title)):", "", fence] + sourceLines(text) + [fence]
}
