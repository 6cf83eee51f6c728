/// One line of text with a backslash before what Markdown would take for markup, and before nothing else: some editors
/// show the source. Backticks stay as they are: the texts use them for code.
///
/// - Parameter isCode: whether the line begins inside of backticks, and afterwards whether it ends there.
func markdownEscaped(_ line: String, isCode: inout Bool) -> String {
  var escaped = ""
  let beginsInCode = isCode
  let characters = Array(line)
  for (index, character) in characters.enumerated() {
    let before = index > 0 ? characters[index &- 1] : nil
    let after = index &+ 1 < characters.count ? characters[index &+ 1] : nil
    if character == "`" {
      isCode.toggle()
    } else if !isCode, isMarkup(character, before: before, after: after) {
      escaped.append("\\")
    }
    escaped.append(character)
  }
  return beginsInCode ? escaped : startEscaped(escaped)
}

/// The lines of one paragraph, escaped.
func markdownEscaped(_ lines: [String]) -> [String] {
  var isCode = false
  return lines.map { markdownEscaped($0, isCode: &isCode) }
}

/// A text of one line, escaped.
func markdownEscaped(_ line: String) -> String {
  var isCode = false
  return markdownEscaped(line, isCode: &isCode)
}

/// Whether a character would be read as markup where it stands.
private func isMarkup(_ character: Character, before: Character?, after: Character?) -> Bool {
  switch character {
  case "*", "[", "]", "~": true
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
  if first == ">" || marker == "-" || marker == "+" { return "\\" + line }
  if marker.allSatisfy({ $0 == "#" }) || marker.allSatisfy({ $0 == "=" || $0 == "-" }) { return "\\" + line }
  if let last = marker.last, last == "." || last == ")", marker.count > 1, marker.dropLast().allSatisfy(\.isNumber) {
    return marker.dropLast() + "\\" + line.dropFirst(marker.count &- 1)
  }
  return line
}
