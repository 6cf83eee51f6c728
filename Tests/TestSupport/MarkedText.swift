/// A text whose marked places have been taken out: `res.status(«404»)`.
package struct MarkedText {
  /// The text without marks.
  package let text: String
  /// The byte ranges that stood between « and », in the order of their openings.
  package let ranges: [Range<Int>]
  /// The byte offsets of each ¦ (a cursor).
  package let cursors: [Int]

  package init(_ marked: String) {
    var text: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    var cursors: [Int] = []
    for character in marked.unicodeScalars {
      switch character {
      case "«": open.append(text.count)
      case "»": if let start = open.popLast() { ranges.append(start..<text.count) }
      case "¦": cursors.append(text.count)
      default: text.append(contentsOf: Array(String(character).utf8))
      }
    }
    self.text = String(decoding: text, as: UTF8.self)
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    self.cursors = cursors
  }
}

/// A place in a text as the Language Server Protocol counts it: from 0, columns in UTF-16 code units.
package struct MarkedPosition: Hashable, Sendable {
  package let line: Int
  package let character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }
}

extension MarkedText {
  /// The position of a byte offset, found the slow and obvious way; lines end in `\n`.
  package func position(at offset: Int) -> MarkedPosition {
    let before = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
    let lines = before.utf16.split(separator: 10, omittingEmptySubsequences: false)
    return MarkedPosition(line: lines.count - 1, character: lines.last?.count ?? 0)
  }

  /// The marked text of each range.
  package var markedTexts: [String] {
    ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }
}
