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
