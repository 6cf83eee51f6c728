/// The lines of a block for a terminal or for an editor without Markdown.
func plainTextLines(of block: Page.Block) -> [String] {
  switch block {
  case .heading(let title, let note): wrapped(note.isEmpty ? title : "\(title) (\(note))")
  case .paragraph(let text): wrapped(text)
  case .items(let items): items.flatMap { wrapped($0, other: "  ") }
  case .facts(let facts): factLines(facts)
  case .links(let links): links.flatMap(linkLines)
  case .source(let title, let text):
    ["\(title):", ""] + sourceLines(text).map { $0.isEmpty ? "" : "    \($0)" }
  }
}

/// Facts with their texts in one column.
private func factLines(_ facts: [Page.Fact]) -> [String] {
  let width = facts.map { columns(of: $0.label) }.max() ?? 0
  let indentation = String(repeating: " ", count: width &+ 3)
  return facts.flatMap { fact in
    let padding = String(repeating: " ", count: width &- columns(of: fact.label) &+ 2)
    return wrapped(fact.text, first: "\(fact.label):\(padding)", other: indentation)
  }
}

/// A link on one line where it fits, else its address on a line of its own.
private func linkLines(_ link: Page.Link) -> [String] {
  let line = "\(link.title): \(link.url)"
  return columns(of: line) <= textWidth ? [line] : wrapped("\(link.title):") + [link.url]
}

/// The lines of a source, without the empty one behind the last line end.
func sourceLines(_ text: String) -> [String] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}
