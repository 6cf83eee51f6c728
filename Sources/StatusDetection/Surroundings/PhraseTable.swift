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
      if known.letters.count <= 8, !isQuoted, !isCapital(bytes[index]) { continue }
      if end == part.upperBound || !isLower(bytes[end]) { return true }
    }
    return false
  }

  /// Appends where phrases begin.
  static func appendBeginnings(in range: Range<Int>, of bytes: [UInt8], to found: inout [Int32]) {
    let (begins, beginsLonger) = (table.begins, table.beginsLonger)
    let range = range.clamped(to: 0..<bytes.count)
    unsafe bytes.withUnsafeBytes { text in
      var isBehindLetter = unsafe range.lowerBound > 0 && isLetter(text[range.lowerBound - 1])
      var isBehindCapital = unsafe range.lowerBound > 0 && isCapital(text[range.lowerBound - 1])
      func look(at index: Int) {
        let first = unsafe folded(text[index])
        let second = unsafe index &+ 1 < text.count ? folded(text[index &+ 1]) : 0
        let third = unsafe index &+ 2 < text.count ? folded(text[index &+ 2]) : 0
        if !isSeparator(second) {
          let pair = Hash.of(first, second)
          guard begins[pair] != .none else { return }
          let isLonger = isSeparator(third) || begins[pair] == .pair || beginsLonger[Hash.of(pair, third)]
          guard isLonger else { return }
        }
        if holdsPhrase(bytes[...], at: index) { found.append(Int32(truncatingIfNeeded: index)) }
      }
      var index = range.lowerBound
      while index &+ 8 <= range.upperBound {
        let group = unsafe LetterGroup(text, at: index)
        var beginnings = group.beginnings(behind: isBehindLetter, isBehindCapital)
        while beginnings != 0 {
          look(at: index &+ beginnings.trailingZeroBitCount / 8)
          beginnings &= beginnings &- 1
        }
        isBehindLetter = group.letters >> 63 != 0
        isBehindCapital = group.capitals >> 63 != 0
        index &+= 8
      }
      while index < range.upperBound {
        let byte = unsafe text[index]
        let (isLetter, isCapital) = (isLetter(byte), isCapital(byte))
        if isLetter, !isBehindLetter || isCapital && !isBehindCapital { look(at: index) }
        (isBehindLetter, isBehindCapital) = (isLetter, isCapital)
        index &+= 1
      }
    }
  }

  private static func holdsPhrase(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard var place = table.firstPhrase(at: index, in: text) else { return false }
    let start = Start(of: text, at: index)
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

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  /// What may stand between the letters of a phrase.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
  }

  private static func folded(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

  private static let table = Table()

  /// The first four letters of a phrase, or of what stands in a text.
  private struct Start {
    private var letters: UInt32 = 0
    private var mask: UInt32 = 0

    init(of text: ArraySlice<UInt8>, at index: Int) {
      var index = index
      var count: UInt32 = 0
      while count < 4, index < text.endIndex {
        if !PhraseTable.isSeparator(text[index]) {
          letters |= UInt32(PhraseTable.folded(text[index])) &<< (8 &* count)
          mask |= 0xFF &<< (8 &* count)
          count &+= 1
        }
        index &+= 1
      }
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

  /// What there is with the hash of two bytes.
  private enum Beginning: UInt8 {
    case none
    case longer
    /// A phrase that is no longer.
    case pair
  }

  private enum Hash {
    static func of(_ first: UInt8, _ second: UInt8) -> Int {
      (Int(first) &* 31 ^ Int(second)) & 1023
    }

    static func of(_ pair: Int, _ third: UInt8) -> Int {
      (pair &* 37 ^ Int(third)) & 8191
    }
  }

  private struct Table: Sendable {
    private(set) var phrases: [Phrase] = []
    private(set) var letters: [UInt8] = []
    /// The first phrase by a hash of two bytes, -1 where there is none.
    private var heads = [Int16](repeating: -1, count: 1024)
    private(set) var begins = [Beginning](repeating: .none, count: 1024)
    /// Whether there are any with the hash of three.
    private(set) var beginsLonger = [Bool](repeating: false, count: 8192)

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
      phrases.append(Phrase(start: Start(of: letters[added], at: start), letters: added, owners: [owner]))
      if added.count == 2 { begins[pair] = .pair } else if begins[pair] == .none { begins[pair] = .longer }
      if added.count > 2 { beginsLonger[Hash.of(pair, letters[start + 2])] = true }
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
