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

/// Eight bytes of a text, of which the letters are told apart.
struct LetterGroup {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The eighth bits of the bytes that are letters, or parts of longer characters.
  let letters: UInt64
  /// The eighth bits of the capitals from A to Z.
  let capitals: UInt64

  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, at index: Int) {
    let bytes = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let low = bytes & ~Self.highs
    let lower = low | 0x20 &* Self.ones
    let alphabet = (lower &+ 0x1F &* Self.ones) & ~(lower &+ 0x05 &* Self.ones) & ~bytes
    letters = (alphabet | bytes) & Self.highs
    capitals = (low &+ 0x3F &* Self.ones) & ~(low &+ 0x25 &* Self.ones) & ~bytes & Self.highs
  }

  /// The letters that begin a word, behind a group: one behind none, or a capital behind none.
  @inline(__always)
  func beginnings(behind letter: Bool, _ capital: Bool) -> UInt64 {
    letters & ~(letters &<< 8 | (letter ? 0x80 : 0)) | capitals & ~(capitals &<< 8 | (capital ? 0x80 : 0))
  }
}
