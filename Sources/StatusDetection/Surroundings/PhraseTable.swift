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
    for index in table.phrases(at: first, in: text) {
      if let end = end(of: table.phrases[index].folded, at: first, in: text), rest(of: text, from: end) {
        return table.phrases[index].owners
      }
    }
    return []
  }

  /// Whether a phrase begins at a letter, within a part of a text, that says something else than a code's own phrase does:
  /// that of another code, or one of its former ones. What stands before the part does not count.
  static func disagrees(_ bytes: [UInt8], at index: Int, in part: Range<Int>, with code: StatusCode) -> Bool {
    guard index < part.upperBound, isLetter(bytes[index]) else { return false }
    let text = bytes[part]
    for phrase in table.phrases(at: index, in: text) {
      let known = table.phrases[phrase]
      guard !known.agrees(with: code), let end = end(of: known.folded, at: index, in: text) else { continue }
      // Words that programs are full of count only as texts.
      let isQuoted = index > part.lowerBound && isQuote(bytes[index - 1])
      if known.folded.count <= 8, !isQuoted, !isCapital(bytes[index]) { continue }
      if end == part.upperBound || !isLower(bytes[end]) { return true }
    }
    return false
  }

  /// Appends where words begin that phrases may begin with.
  static func appendBeginnings(in range: Range<Int>, of bytes: [UInt8], to found: inout [Int32]) {
    let (begins, beginsLonger) = (table.begins, table.beginsLonger)
    let range = range.clamped(to: 0..<bytes.count)
    unsafe bytes.withUnsafeBytes { text in
      var isBehindLetter = unsafe range.lowerBound > 0 && isLetter(text[range.lowerBound - 1])
      var isBehindCapital = unsafe range.lowerBound > 0 && isCapital(text[range.lowerBound - 1])
      func look(at index: Int) {
        guard index &+ 2 < text.count else { return found.append(Int32(truncatingIfNeeded: index)) }
        let first = unsafe folded(text[index])
        let (second, third) = unsafe (folded(text[index &+ 1]), folded(text[index &+ 2]))
        if !isSeparator(second) {
          let pair = Table.hash(first, second)
          guard begins[pair] != .none else { return }
          let isLonger = isSeparator(third) || begins[pair] == .pair || beginsLonger[Table.hash(pair, third)]
          guard isLonger else { return }
        }
        found.append(Int32(truncatingIfNeeded: index))
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

  /// Where a phrase that begins at an index ends, or nil where the text says something else.
  private static func end(of phrase: [UInt8], at start: Int, in text: ArraySlice<UInt8>) -> Int? {
    var index = start
    for byte in phrase {
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

  private struct Phrase: Sendable {
    let folded: [UInt8]
    var owners: [PhraseOwner]

    /// Whether the code has the phrase today and had no better one since.
    func agrees(with code: StatusCode) -> Bool {
      owners.contains { $0.code == code && $0.standing != .former }
    }
  }

  private struct Table: Sendable {
    let phrases: [Phrase]
    /// The phrases by a hash of their first two bytes.
    let buckets: [[Int]]
    /// What there is with the hash of two bytes.
    let begins: [Beginning]
    /// Whether there are any with the hash of three.
    let beginsLonger: [Bool]

    enum Beginning: UInt8 {
      case none
      case longer
      /// A phrase that is no longer.
      case pair
    }

    /// The phrases that may begin at an index.
    func phrases(at index: Int, in text: ArraySlice<UInt8>) -> [Int] {
      var next = index + 1
      while next < text.endIndex, PhraseTable.isSeparator(text[next]) { next += 1 }
      guard next < text.endIndex else { return [] }
      return buckets[Table.hash(PhraseTable.folded(text[index]), PhraseTable.folded(text[next]))]
    }

    static func hash(_ first: UInt8, _ second: UInt8) -> Int {
      (Int(first) &* 31 ^ Int(second)) & 1023
    }

    static func hash(_ pair: Int, _ third: UInt8) -> Int {
      (pair &* 37 ^ Int(third)) & 8191
    }

    init(_ phrases: [Phrase]) {
      self.phrases = phrases
      var buckets = [[Int]](repeating: [], count: 1024)
      for (index, phrase) in phrases.enumerated() where phrase.folded.count > 1 {
        buckets[Table.hash(phrase.folded[0], phrase.folded[1])].append(index)
      }
      self.buckets = buckets
      begins = buckets.map { bucket in
        bucket.isEmpty ? .none : bucket.contains { phrases[$0].folded.count == 2 } ? .pair : .longer
      }
      var beginsLonger = [Bool](repeating: false, count: 8192)
      for phrase in phrases where phrase.folded.count > 2 {
        let pair = Table.hash(phrase.folded[0], phrase.folded[1])
        beginsLonger[Table.hash(pair, phrase.folded[2])] = true
      }
      self.beginsLonger = beginsLonger
    }
  }

  private static let table: Table = {
    var phrases: [Phrase] = []
    var places: [[UInt8]: Int] = [:]
    func add(_ text: String, _ owner: PhraseOwner) {
      let folded = text.utf8.filter { isLetter($0) || ByteClass.isDigit($0) }.map(folded)
      if let place = places[folded] {
        if !phrases[place].owners.contains(where: { $0.code == owner.code }) { phrases[place].owners.append(owner) }
      } else {
        places[folded] = phrases.count
        phrases.append(Phrase(folded: folded, owners: [owner]))
      }
    }
    for entry in StatusEntry.all {
      let now: PhraseOwner.Standing = entry.isRegistered ? .current : .vendor
      add(entry.displayPhrase, PhraseOwner(code: entry.code, standing: now))
      for former in entry.formerPhrases {
        let isOfStandard = entry.isRegistered && former.source.hasPrefix("RFC ")
        add(former.phrase, PhraseOwner(code: entry.code, standing: isOfStandard ? .former : .vendor))
      }
      for meaning in entry.meanings {
        if let phrase = meaning.phrase { add(phrase, PhraseOwner(code: entry.code, standing: .vendor)) }
      }
      for locale in Locale.allCases {
        guard let name = entry.localName(in: locale) else { continue }
        add(name, PhraseOwner(code: entry.code, standing: entry.isRegistered ? .translated : .vendor))
      }
    }
    return Table(phrases)
  }()
}
