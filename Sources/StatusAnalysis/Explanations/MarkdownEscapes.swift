/// One line of text with a backslash before what Markdown would take for markup, and before nothing else: some editors
/// show the source. Backticks stay as they are: the texts use them for code.
///
/// - Parameters:
///   - isFirst: whether the line begins a paragraph, where any number may begin a list.
///   - isCode: whether the line begins inside of backticks, and afterwards whether it ends there.
private func markdownEscaped(_ line: String, isFirst: Bool, isCode: inout Bool) -> String {
  if !line.utf8.contains(where: mayBeMarkup) { return isCode ? line : startEscaped(line, isFirst: isFirst) }
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
  return beginsInCode ? escaped : startEscaped(escaped, isFirst: isFirst)
}

/// The lines of one paragraph, escaped.
func markdownEscaped(_ lines: [String]) -> [String] {
  var isCode = false
  return lines.enumerated().map { markdownEscaped($1, isFirst: $0 == 0, isCode: &isCode) }
}

/// A text of one line, escaped.
func markdownEscaped(_ line: String) -> String {
  var isCode = false
  return markdownEscaped(line, isFirst: true, isCode: &isCode)
}

/// Whether a byte is a character that `isMarkup` looks at, or a backtick.
private func mayBeMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "_"),
    UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "`"):
    true
  default: false
  }
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
private func startEscaped(_ line: String, isFirst: Bool) -> String {
  guard let first = line.first else { return line }
  let marker = line.prefix { $0 != " " }
  if first == ">" || marker == "-" || marker == "+" { return "\\" + line }
  if marker.allSatisfy({ $0 == "#" }) || marker.allSatisfy({ $0 == "=" || $0 == "-" }) { return "\\" + line }
  let number = marker.dropLast()
  if let last = marker.last, last == "." || last == ")", isFirst ? isOrdinal(number) : number == "1" {
    return number + "\\" + line.dropFirst(marker.count &- 1)
  }
  return line
}

/// Whether the text is a number that can begin a list: up to nine digits.
private func isOrdinal(_ text: Substring) -> Bool {
  (1...9).contains(text.count) && text.allSatisfy { ("0"..."9").contains($0) }
}
