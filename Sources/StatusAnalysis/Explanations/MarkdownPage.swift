/// The lines of a block in Markdown, wrapped too, since terminal editors show them as they come.
func markdownLines(of block: Page.Block) -> [String] {
  switch block {
  case .heading(let title, let note):
    [note.isEmpty ? "**\(markdownEscaped(title))**" : "**\(markdownEscaped(title))** (\(markdownEscaped(note)))"]
  case .paragraph(let text): wrapped(text).map(markdownEscaped)
  case .items(let items): items.flatMap(listItem)
  case .facts(let facts): facts.flatMap { listItem("\($0.label): \($0.text)") }
  case .links(let links): [links.map(markdownLink).joined(separator: " · ")]
  case .source(let title, let text): markdownSource(title: title, text: text)
  }
}

/// One item of a list.
private func listItem(_ text: String) -> [String] {
  // Wrapped without its marks, so that those are not escaped with the text.
  wrapped("xx" + text, other: "xx").enumerated().map { index, line in
    (index == 0 ? "- " : "  ") + markdownEscaped(String(line.dropFirst(2)))
  }
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

/// One line of text with a backslash before what Markdown would take for markup, and before nothing else: some editors
/// show the source.
func markdownEscaped(_ line: String) -> String {
  var escaped = ""
  let characters = Array(line)
  for (index, character) in characters.enumerated() {
    let before = index > 0 ? characters[index &- 1] : nil
    let after = index &+ 1 < characters.count ? characters[index &+ 1] : nil
    if isMarkup(character, before: before, after: after) { escaped.append("\\") }
    escaped.append(character)
  }
  return startEscaped(escaped)
}

/// Whether a character would be read as markup where it stands.
private func isMarkup(_ character: Character, before: Character?, after: Character?) -> Bool {
  switch character {
  case "*", "`", "[", "]", "~": true
  case "_": !(isWordCharacter(before) && isWordCharacter(after))
  case "\\": after.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) } ?? true
  case "<": after.map { $0.isLetter || "/!?".contains($0) } ?? false
  case "&": after.map { $0.isLetter || $0 == "#" } ?? false
  default: false
  }
}

private func isWordCharacter(_ character: Character?) -> Bool {
  character.map { $0.isLetter || $0.isNumber } ?? false
}

/// The line with what would begin a heading, a quotation or a list escaped.
private func startEscaped(_ line: String) -> String {
  guard let first = line.first else { return line }
  let marker = line.prefix { $0 != " " }
  if first == ">" || (first == "#" && marker.allSatisfy { $0 == "#" }) || marker == "-" || marker == "+" {
    return "\\" + line
  }
  if marker.allSatisfy({ $0 == "=" || $0 == "-" }) { return "\\" + line }
  if let last = marker.last, last == "." || last == ")", marker.count > 1, marker.dropLast().allSatisfy(\.isNumber) {
    return marker.dropLast() + "\\" + line.dropFirst(marker.count &- 1)
  }
  return line
}
