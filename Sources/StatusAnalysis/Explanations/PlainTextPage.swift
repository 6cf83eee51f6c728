/// The lines of a block for a terminal or for an editor without Markdown.
func terminalLines(of block: Page.Block, width: Int) -> [[StyledText]] {
  switch block {
  case .heading(let title, let note): headingLines(title, note: note, width: width)
  case .paragraph(let text): wrapped(text, width: width).map { [StyledText($0)] }
  case .notice(let text): wrapped(text, width: width).map { [StyledText($0, .notice)] }
  case .items(let items): items.flatMap { wrapped($0, width: width, other: "  ") }.map { [StyledText($0)] }
  case .facts(let facts): factLines(facts, width: width)
  case .names(let rows): factLines(rows.map { Page.Fact(label: $0.label, text: $0.plainText) }, width: width)
  case .links(let links): links.flatMap { linkLines($0, width: width) }
  case .source(let title, let text):
    [[StyledText("\(title):", .label)], []] + sourceLines(text).map { $0.isEmpty ? [] : [StyledText("    \($0)")] }
  }
}

/// The title set off, the note behind it in parentheses.
private func headingLines(_ title: String, note: String, width: Int) -> [[StyledText]] {
  let lines = wrapped(note.isEmpty ? title : "\(title) (\(note))", width: width)
  guard let first = lines.first, first.hasPrefix(title) else { return lines.map { [StyledText($0, .heading)] } }
  let rest = first.dropFirst(title.count)
  let head = [StyledText(title, .heading)] + (rest.isEmpty ? [] : [StyledText(String(rest))])
  return [head] + lines.dropFirst().map { [StyledText($0)] }
}

extension Page.NameRow {
  /// The names as they are, separated by commas.
  fileprivate var plainText: String {
    let texts = names.map { name in name.text + (name.note.map { " (\($0))" } ?? "") }
    return texts.isEmpty ? otherwise : texts.joined(separator: ", ")
  }
}

/// Facts with their texts in one column.
private func factLines(_ facts: [Page.Fact], width: Int) -> [[StyledText]] {
  let widest = facts.map { columns(of: $0.label) }.max() ?? 0
  let longest = facts.flatMap { $0.text.split(separator: " ") }.map { columns(of: $0) }.max() ?? 0
  // Where the labels leave no room, each text has lines of its own.
  guard widest &+ 3 &+ max(20, min(longest, 60)) <= width else {
    return facts.flatMap { fact in
      [[StyledText("\(fact.label):", .label)]]
        + wrapped(fact.text, width: width, first: "  ", other: "  ").map { [StyledText($0)] }
    }
  }
  let indentation = String(repeating: " ", count: widest &+ 3)
  return facts.flatMap { fact in
    let padding = String(repeating: " ", count: widest &- columns(of: fact.label) &+ 2)
    let lines = wrapped(fact.text, width: width, first: indentation, other: indentation)
    return lines.enumerated().map { index, line in
      index > 0
        ? [StyledText(line)]
        : [StyledText("\(fact.label):", .label), StyledText(padding + line.dropFirst(indentation.count))]
    }
  }
}

/// A link on one line where it fits, else its address on a line of its own.
private func linkLines(_ link: Page.Link, width: Int) -> [[StyledText]] {
  let label = StyledText("\(link.title):", .label)
  let address = StyledText(link.url, .address)
  if columns(of: label.text) &+ 1 &+ columns(of: link.url) <= width { return [[label, StyledText(" "), address]] }
  return wrapped(label.text, width: width).map { [StyledText($0, .label)] } + [[address]]
}

/// The lines of a source, without the empty one behind the last line end.
func sourceLines(_ text: String) -> [String] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}
