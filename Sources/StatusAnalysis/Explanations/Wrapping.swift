/// The columns that a line of text may fill, so that it stands in a window of 80 with a border.
package let textWidth = 78

/// The text in lines of at most so many columns, broken between words; a word that is longer stands alone.
///
/// - Parameters:
///   - maximum: the columns that a line may fill.
///   - first: what stands before the first line.
///   - other: what stands before the others.
package func wrapped(
  _ text: String, width maximum: Int = textWidth, first: String = "", other: String = ""
) -> [String] {
  var lines: [String] = []
  var line = first
  var width = columns(of: first)
  var isEmpty = true
  for word in unbreakableWords(of: text) {
    let wordWidth = columns(of: word.text)
    let gap = word.followsSpace ? 1 : 0
    if !isEmpty, width &+ gap &+ wordWidth > maximum {
      lines.append(line)
      line = other
      width = columns(of: other)
      isEmpty = true
    }
    if !isEmpty, word.followsSpace {
      line += " "
      width &+= 1
    }
    line += word.text
    width &+= wordWidth
    isEmpty = false
  }
  if !isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

/// A piece of a text that stands on one line.
private struct Word {
  var text: String
  let followsSpace: Bool
}

/// The words of a text; what stands between backticks is one word, and so is the number of an RFC with its name. Of
/// scripts without spaces each character is one, together with the punctuation around it.
private func unbreakableWords(of text: String) -> [Word] {
  var words: [Word] = []
  var isOpen = false
  for piece in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
    let word = Substring(piece)
    if let last = words.last, isOpen || (last.text.hasSuffix("RFC") && word.first?.isNumber == true) {
      words[words.count &- 1].text += " \(word)"
      for byte in piece where byte == UInt8(ascii: "`") { isOpen.toggle() }
    } else {
      appendPieces(of: word, isOpen: &isOpen, to: &words)
    }
  }
  return words
}

/// Appends a run without spaces, cut where East Asian characters allow it.
private func appendPieces(of run: Substring, isOpen: inout Bool, to words: inout [Word]) {
  if run.utf8.allSatisfy({ $0 < 0x80 }) {
    words.append(Word(text: String(run), followsSpace: true))
    for byte in run.utf8 where byte == UInt8(ascii: "`") { isOpen.toggle() }
    return
  }
  var before: Character?
  for character in run {
    let isCut = before.map { !isOpen && mayBreak(between: $0, and: character) } ?? true
    if isCut {
      words.append(Word(text: String(character), followsSpace: before == nil))
    } else {
      words[words.count &- 1].text.append(character)
    }
    if character == "`" { isOpen.toggle() }
    before = character
  }
}

/// Whether a line may end between two characters without a space: at an ideograph, but not before what closes nor
/// behind what opens.
private func mayBreak(between left: Character, and right: Character) -> Bool {
  guard isWide(left) || isWide(right) else { return false }
  return !"（《「『【“‘(".contains(left) && !"）》」』】”’，。；：！？、…·),.;:!?".contains(right)
}

private func isWide(_ character: Character) -> Bool {
  character.unicodeScalars.first.map { isWide($0.value) } ?? false
}

/// The columns that a text fills in a terminal: two for each East Asian wide character.
func columns(of text: some StringProtocol) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.reduce(0) { total, character in
    let scalar = character.unicodeScalars.first?.value ?? 0
    return total &+ (isWide(scalar) ? 2 : 1)
  }
}

/// Whether a character takes two columns: Hangul, CJK, kana, fullwidth forms, emoji.
private func isWide(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    true
  default: false
  }
}
