/// A name cut into its words: `expectedStatusCode`, `expected_status_code` and `X-Status-Code` all end in [status, code].
///
/// A class, so that what it says is found out once.
final class NameWords {
  /// In lower case, first to last.
  let words: [Word]
  /// The whole name with its capitals, empty where only its words are known.
  let name: Word
  /// What it says of the number that it holds.
  private(set) lazy var verdict = NameVerdict(words)
  /// The functions of that name that the text defines, once they have been looked for.
  var functions: [LocalFunction]?
  /// The last number that was asked for whether this is its phrase, and the answer.
  var askedFor: (value: Int, isPhrase: Bool)?

  init(_ words: [Word]) {
    self.words = words
    name = .empty
  }

  /// - Parameter name: the whole of it, where that is known.
  init(_ bytes: ArraySlice<UInt8>, name: Word? = nil) {
    self.name = name ?? Word(bytes)
    var words: [Word] = []
    words.reserveCapacity(4)
    var start = bytes.startIndex
    func flush(_ end: Int) {
      if end > start { NameWords.append(bytes[start..<end], to: &words) }
      start = end
    }
    // No name is longer; a word of a minified file may be.
    let bytes = bytes.prefix(128)
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        let previous = index > bytes.startIndex ? bytes[index - 1] : 0
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
        let afterLower = Self.isLower(previous) || ByteClass.isDigit(previous)
        if afterLower || (ByteClass.isCapital(previous) && Self.isLower(next)) { flush(index) }
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        if index > bytes.startIndex, ByteClass.isDigit(bytes[index - 1]) { flush(index) }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if index > bytes.startIndex, !ByteClass.isDigit(bytes[index - 1]) { flush(index) }
      case 0x80...0xFF: break
      default:
        flush(index)
        start = index + 1
      }
    }
    flush(bytes.endIndex)
    self.words = words
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  /// Appends a word in lower case, or the parts of one that people write as one and mean as several: `statuscode`.
  private static func append(_ bytes: ArraySlice<UInt8>, to words: inout [Word]) {
    let word = Word(bytes.lazy.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 })
    let compound = bytes.count >= 7 ? Int(compounds[word]) : 0
    if compound > 0 { words += Word.all(in: Lexicon.compounds[compound - 1]) } else { words.append(word) }
  }

  /// The places of the compounds in their list, from 1.
  private static let compounds: WordNumbers = {
    var table = WordNumbers(capacity: Lexicon.compounds.count)
    for (index, parts) in Lexicon.compounds.enumerated() {
      table[Word(parts.description.utf8.filter { $0 != UInt8(ascii: " ") })] = UInt32(index + 1)
    }
    return table
  }()

  var last: Word? { words.last }

  func contains(_ word: Word) -> Bool { words.contains(word) }

  /// Whether one of these is among the words; spaces part them.
  func containsAny(of texts: StaticString) -> Bool {
    Word.any(of: texts) { words.contains($0) }
  }

  func containsAny(of set: WordSet) -> Bool {
    words.contains { set.contains($0) }
  }
}

extension NameWords {
  /// The words of a line of text, of any length, in lower case.
  static func cut(_ line: ArraySlice<UInt8>) -> [String] {
    line.prefix(1_000).split { !ByteClass.isWordByte($0) }.map { String(decoding: $0, as: UTF8.self).lowercased() }
  }
}
