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

  /// Whether a phrase stands somewhere in a part of a text that says something else than a code's own phrase does: that
  /// of another code, or one of its former ones.
  static func mayDisagree(_ bytes: [UInt8], in part: Range<Int>, with code: StatusCode) -> Bool {
    let text = bytes[part.clamped(to: 0..<bytes.count)]
    var previous: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      defer { previous = byte }
      guard isLetter(byte), !isLetter(previous) || isCapital(byte) && !isCapital(previous) else { continue }
      for phrase in table.phrases(at: index, in: text) {
        let known = table.phrases[phrase]
        guard !known.agrees(with: code), let end = end(of: known.folded, at: index, in: text) else { continue }
        // Words that programs are full of count only as texts.
        if known.folded.count <= 8, !isQuote(previous), !isCapital(byte) { continue }
        if end == text.endIndex || !isLower(text[end]) { return true }
      }
    }
    return false
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

    init(_ phrases: [Phrase]) {
      self.phrases = phrases
      var buckets = [[Int]](repeating: [], count: 1024)
      for (index, phrase) in phrases.enumerated() where phrase.folded.count > 1 {
        buckets[Table.hash(phrase.folded[0], phrase.folded[1])].append(index)
      }
      self.buckets = buckets
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
