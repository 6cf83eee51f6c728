import StatusRegistry

/// Finds where phrases may begin in a text. Asked about parts in ascending order it looks at no byte twice.
package struct PhraseFinder {
  private let bytes: [UInt8]
  /// The bytes that have been looked at last.
  private var seen = 0..<0
  /// Where phrases may begin among them, and the first one that later parts may still hold.
  private var found: [Int32] = []
  private var first = 0
  /// What is known of the literals already, and where what is found out is kept.
  private let looks: PhraseLooks

  /// - Parameter reading: remembers what is found out, also for the texts that changes make of this one.
  package init(_ reading: TextReading) {
    bytes = reading.bytes
    looks = reading.phraseLooks
  }

  /// Whether anything near a literal could be the phrase of another code, or a former one of its own; much cheaper than
  /// reading what stands around.
  package mutating func mayDisagree(with literal: StatusLiteral) -> Bool {
    guard let code = literal.code, code.isRegistered else { return false }
    if let known = looks.answer(literal.range, code) { return known }
    let disagrees = mayDisagree(with: code, at: literal.range)
    looks.keep(disagrees, literal.range, code)
    return disagrees
  }

  private mutating func mayDisagree(with code: StatusCode, at range: Range<Int>) -> Bool {
    let end = range.upperBound
    let part = (max(0, range.lowerBound - Self.reach)..<min(bytes.count, end + Self.reach))
      .clamped(to: 0..<bytes.count)
    look(at: part)
    if PhraseTable.disagrees(bytes, at: part.lowerBound, in: part, with: code) { return true }
    var index = first
    while index < found.count, found[index] < part.upperBound {
      let place = Int(found[index])
      if place > part.lowerBound, PhraseTable.disagrees(bytes, at: place, in: part, with: code) { return true }
      index += 1
    }
    return false
  }

  /// How far from a literal phrases are looked for.
  static let reach = 200

  private mutating func look(at part: Range<Int>) {
    if part.lowerBound < seen.lowerBound || part.lowerBound > seen.upperBound {
      seen = part.lowerBound..<part.lowerBound
      found.removeAll(keepingCapacity: true)
      first = 0
    }
    while first < found.count, Int(found[first]) < part.lowerBound { first += 1 }
    guard part.upperBound > seen.upperBound else { return }
    PhraseTable.appendBeginnings(in: seen.upperBound..<part.upperBound, of: bytes, to: &found)
    seen = part.lowerBound..<part.upperBound
  }
}
