import SourceText
package import StatusRegistry

/// A code that bears a phrase.
package struct PhraseOwner: Sendable, Equatable {
  /// Since when, and for whom, the code has the phrase.
  package enum Standing: Sendable, Equatable {
    /// The code's phrase of today.
    case current
    /// A phrase of an earlier document.
    case former
    /// What people call the code in another language.
    case translated
    /// What some software calls the code.
    case vendor
  }

  package let code: StatusCode
  package let standing: Standing
}

/// All phrases of the registry, folded: letters and digits alone, in lower case.
///
/// Words in a text are compared with them where they stand, without a copy.
package enum PhraseTable {
  /// The codes that bear a text as their phrase, whatever its case, hyphens and underscores; none for any other text.
  package static func owners(of text: ArraySlice<UInt8>) -> [PhraseOwner] {
    guard let first = first(of: text) else { return [] }
    var place = table.firstPhrase(at: first, in: text)
    while let index = place {
      if let end = end(of: index, at: first, in: text), rest(of: text, from: end) {
        return table.phrases[index].owners
      }
      place = table.phrases[index].next
    }
    return []
  }

  /// Whether a phrase begins at a letter, within a part of a text, that says something else than a code's own phrase does:
  /// that of another code, or one of its former ones. What stands before the part does not count.
  static func disagrees(_ bytes: [UInt8], at index: Int, in part: Range<Int>, with code: StatusCode) -> Bool {
    guard index < part.upperBound, isLetter(bytes[index]) else { return false }
    let text = bytes[part]
    var place = table.firstPhrase(at: index, in: text)
    while let phrase = place {
      let known = table.phrases[phrase]
      place = known.next
      guard !known.agrees(with: code), let end = end(of: phrase, at: index, in: text) else { continue }
      // Words that programs are full of count only as texts.
      let isQuoted = index > part.lowerBound && isQuote(bytes[index - 1])
      if known.letters.count <= 8, !isQuoted, !ByteClass.isCapital(bytes[index]) { continue }
      if end == part.upperBound || !isLower(bytes[end]) { return true }
    }
    return false
  }

  /// Appends where phrases begin.
  static func appendBeginnings(in range: Range<Int>, of bytes: [UInt8], to found: inout [Int32]) {
    let beginnings = table.beginnings
    let range = range.clamped(to: 0..<bytes.count)
    unsafe bytes.withUnsafeBytes { text in
      var isBehindLetter = unsafe range.lowerBound > 0 && isLetter(text[range.lowerBound - 1])
      var isBehindCapital = unsafe range.lowerBound > 0 && ByteClass.isCapital(text[range.lowerBound - 1])
      func look(at index: Int) {
        if index &+ 4 <= text.count {
          let letters = unsafe UInt32(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt32.self))
          guard beginnings.mayHold(letters) else { return }
        }
        if holdsPhrase(bytes[...], at: index) { found.append(Int32(truncatingIfNeeded: index)) }
      }
      var index = range.lowerBound
      while index &+ 16 <= range.upperBound {
        let piece = unsafe text.loadUnaligned(fromByteOffset: index, as: ByteScan.Piece.self)
        let letters = ByteMask.bits(of: ByteScan.letters(piece))
        let capitals = ByteMask.bits(of: ByteScan.capitals(piece))
        // A word begins with a letter behind none, or a capital behind none.
        var words = letters & ~(letters &<< 1 | (isBehindLetter ? 1 : 0))
        words |= capitals & ~(capitals &<< 1 | (isBehindCapital ? 1 : 0))
        while words != 0 {
          look(at: index &+ words.trailingZeroBitCount)
          words &= words &- 1
        }
        (isBehindLetter, isBehindCapital) = (letters &>> 15 != 0, capitals &>> 15 != 0)
        index &+= 16
      }
      while index < range.upperBound {
        let byte = unsafe text[index]
        let (isLetter, isCapital) = (isLetter(byte), ByteClass.isCapital(byte))
        if isLetter, !isBehindLetter || isCapital && !isBehindCapital { look(at: index) }
        (isBehindLetter, isBehindCapital) = (isLetter, isCapital)
        index &+= 1
      }
    }
  }

  private static func holdsPhrase(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    let start = Start(of: text, at: index)
    guard table.mayHold(start), var place = table.firstPhrase(at: index, in: text) else { return false }
    while true {
      let phrase = table.phrases[place]
      if phrase.start.agrees(with: start), end(of: place, at: index, in: text) != nil { return true }
      guard let next = phrase.next else { return false }
      place = next
    }
  }

  /// Where a phrase that begins at an index ends, or nil where the text says something else.
  private static func end(of phrase: Int, at start: Int, in text: ArraySlice<UInt8>) -> Int? {
    var index = start
    for place in table.phrases[phrase].letters {
      let byte = table.letters[place]
      while index < text.endIndex, isSeparator(text[index]) { index += 1 }
      guard index < text.endIndex, folded(text[index]) == byte else { return nil }
      index += 1
    }
    return index
  }

  /// The first letter of a text that begins with one, or with separators.
  private static func first(of text: ArraySlice<UInt8>) -> Int? {
    text.firstIndex { !isSeparator($0) }
  }

  private static func rest(of text: ArraySlice<UInt8>, from end: Int) -> Bool {
    text[end...].allSatisfy(isSeparator)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= 0x80
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  /// What may stand between the letters of a phrase.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
  }

  private static let separators = Array(" -_'".utf8)

  private static func folded(_ byte: UInt8) -> UInt8 { ByteClass.isCapital(byte) ? byte | 0x20 : byte }

  private static let table = Table()

  /// The first four letters of a phrase, or of what stands in a text.
  private struct Start {
    private var letters: UInt32 = 0
    private var mask: UInt32 = 0

    init(of text: ArraySlice<UInt8>, at index: Int) {
      unsafe text.withUnsafeBufferPointer { bytes in
        var place = index - text.startIndex
        var count: UInt32 = 0
        while count < 4, place < bytes.count {
          let byte = unsafe bytes[place]
          if !PhraseTable.isSeparator(byte) {
            letters |= UInt32(PhraseTable.folded(byte)) &<< (8 &* count)
            mask |= 0xFF &<< (8 &* count)
            count &+= 1
          }
          place &+= 1
        }
      }
    }

    /// Whether there are four.
    var isWhole: Bool { mask == .max }

    /// Eight bits of 256, mixed of all letters, and six more.
    var hash: (word: Int, bit: UInt64) {
      let mixed = letters &* 0x9E37_79B1
      return (Int(mixed &>> 24), 1 &<< UInt64(mixed &>> 18 & 63))
    }

    /// Whether a text that begins so may be the phrase.
    func agrees(with text: Start) -> Bool { (letters ^ text.letters) & mask == 0 }
  }

  private struct Phrase: Sendable {
    let start: Start
    /// Where its letters and digits stand, in lower case, among those of all.
    let letters: Range<Int>
    var owners: [PhraseOwner]
    /// The next phrase that begins with a pair of the same hash.
    var next: Int?

    /// Whether the code has the phrase today and had no better one since.
    func agrees(with code: StatusCode) -> Bool {
      owners.contains { $0.code == code && $0.standing != .former }
    }
  }

  /// By the lower five bits of three bytes, which tell letters apart whatever their case, whether a phrase may begin so.
  private struct Beginnings {
    private var bits = [UInt64](repeating: 0, count: 512)

    /// - Parameter letters: bytes of a text, the first one lowest; of four the last counts for nothing.
    @inline(__always)
    func mayHold(_ letters: UInt32) -> Bool {
      let place = Self.place(letters, letters &>> 8, letters &>> 16)
      return bits[place &>> 6] &>> UInt64(truncatingIfNeeded: place) & 1 != 0
    }

    /// Adds a phrase, whose second and third letter may stand behind a separator.
    mutating func add(_ letters: ArraySlice<UInt8>) {
      guard let first = letters.first, let second = letters.dropFirst().first else { return }
      let (one, two) = (UInt32(first), UInt32(second))
      if let third = letters.dropFirst(2).first {
        insert(Self.place(one, two, UInt32(third)), 1)
        for third in separators { insert(Self.place(one, two, UInt32(third)), 1) }
      } else {
        insert(Self.place(one, two, 0), Self.anyThird)
      }
      for second in separators { insert(Self.place(one, UInt32(second), 0), Self.anyThird) }
    }

    /// A bit for each byte that may stand third.
    private static let anyThird: UInt64 = 0xFFFF_FFFF

    private mutating func insert(_ place: Int, _ found: UInt64) {
      bits[place &>> 6] |= found &<< UInt64(truncatingIfNeeded: place)
    }

    @inline(__always)
    private static func place(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Int {
      Int(truncatingIfNeeded: (first & 31) &<< 10 | (second & 31) &<< 5 | third & 31)
    }
  }

  private enum Hash {
    static func of(_ first: UInt8, _ second: UInt8) -> Int {
      (Int(first) &* 31 ^ Int(second)) & 1023
    }
  }

  private struct Table: Sendable {
    private(set) var phrases: [Phrase] = []
    private(set) var letters: [UInt8] = []
    /// The first phrase by a hash of two bytes, -1 where there is none.
    private var heads = [Int16](repeating: -1, count: 1024)
    private(set) var beginnings = Beginnings()
    /// A bit for each hash of four letters that a phrase begins with.
    private var starts = [UInt64](repeating: 0, count: 256)
    /// The phrases of fewer than four, such as `OK`: very few.
    private var shortOnes: [Start] = []

    /// Whether phrases may begin so.
    func mayHold(_ start: Start) -> Bool {
      let hash = start.hash
      return starts[hash.word] & hash.bit != 0 || !start.isWhole || shortOnes.contains { $0.agrees(with: start) }
    }

    /// The first of the phrases that may begin at an index.
    func firstPhrase(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
      var next = index + 1
      while next < text.endIndex, PhraseTable.isSeparator(text[next]) { next += 1 }
      guard next < text.endIndex else { return nil }
      let head = heads[Hash.of(PhraseTable.folded(text[index]), PhraseTable.folded(text[next]))]
      return head < 0 ? nil : Int(head)
    }

    /// The phrases of all codes, each once.
    init() {
      letters.reserveCapacity(8_192)
      phrases.reserveCapacity(512)
      for entry in StatusEntry.all {
        let now: PhraseOwner.Standing = entry.isRegistered ? .current : .vendor
        add(entry.displayPhrase, PhraseOwner(code: entry.code, standing: now))
        for former in entry.formerPhrases {
          let isOfStandard = entry.isRegistered && former.source.hasPrefix("RFC ")
          add(former.phrase, PhraseOwner(code: entry.code, standing: isOfStandard ? .former : .vendor))
        }
        for meaning in VendorMeaning.all where meaning.code == entry.code {
          if let phrase = meaning.phrase { add(phrase, PhraseOwner(code: entry.code, standing: .vendor)) }
        }
        // In English a code has no name beside its phrase.
        for locale in Locale.allCases where locale != .english {
          guard let name = entry.localName(in: locale) else { continue }
          add(name, PhraseOwner(code: entry.code, standing: entry.isRegistered ? .translated : .vendor))
        }
      }
    }

    private mutating func add(_ text: String, _ owner: PhraseOwner) {
      let start = letters.count
      appendFolded(text)
      let added = start..<letters.count
      guard added.count > 1 else { return letters.removeLast(added.count) }
      let pair = Hash.of(letters[start], letters[start + 1])
      var last: Int?
      var place = heads[pair] < 0 ? nil : Int(heads[pair])
      while let index = place {
        if areSame(phrases[index].letters, added) {
          letters.removeLast(added.count)
          if !phrases[index].owners.contains(where: { $0.code == owner.code }) { phrases[index].owners.append(owner) }
          return
        }
        (last, place) = (index, phrases[index].next)
      }
      if let last { phrases[last].next = phrases.count } else { heads[pair] = Int16(truncatingIfNeeded: phrases.count) }
      let opening = Start(of: letters[added], at: start)
      phrases.append(Phrase(start: opening, letters: added, owners: [owner]))
      beginnings.add(letters[added])
      if opening.isWhole {
        starts[opening.hash.word] |= opening.hash.bit
      } else {
        shortOnes.append(opening)
      }
    }

    /// Appends the letters and digits of a text in lower case.
    private mutating func appendFolded(_ text: String) {
      var text = text
      text.withUTF8 { text in
        for index in 0..<text.count {
          let byte = unsafe text[index]
          if PhraseTable.isLetter(byte) || ByteClass.isDigit(byte) { letters.append(PhraseTable.folded(byte)) }
        }
      }
    }

    private func areSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
      guard left.count == right.count else { return false }
      for offset in 0..<left.count where letters[left.lowerBound + offset] != letters[right.lowerBound + offset] {
        return false
      }
      return true
    }
  }
}
