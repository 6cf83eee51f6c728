/// The endings of most files, which alone tell their language: no whole name, no ending before them and no content says
/// otherwise.
enum TellingEnding {
  /// What a name's ending tells.
  enum Answer {
    /// The row of a language.
    case row(Int)
    /// No language has it: of the name nothing more is to be learned.
    case ofNone
    /// Not enough.
    case open
  }

  /// The language of a file, where its ending is one of these.
  ///
  /// - Parameter name: the file's path or name.
  static func answer(for name: [UInt8]) -> Answer {
    var index = name.count
    var ending = Key()
    while index > 0 {
      index -= 1
      if name[index] == UInt8(ascii: ".") { break }
      guard ending.prepend(name[index]) else { return .open }
    }
    guard index > 0, ending.bytes != 0 else { return .open }
    let slots = meanings
    let found = slots[slot(of: ending, in: slots)]
    guard found.key != 0 else { return mayBeCaddyfile(name[..<index]) ? .open : .ofNone }
    guard case .row(let row) = found.meaning else { return .open }
    // Only its content or the ending before tells what these are.
    if name[index - 1] | 0x20 == UInt8(ascii: "e"), hasStem(of: name[..<index]) { return .open }
    return .row(Int(row))
  }

  /// Whether a name, after any folder, may begin with `Caddyfile`, or is empty.
  private static func mayBeCaddyfile(_ stem: ArraySlice<UInt8>) -> Bool {
    let name = stem.lastIndex(of: UInt8(ascii: "/")).map { stem[($0 + 1)...] } ?? stem
    return name.first.map { $0 | 0x20 == UInt8(ascii: "c") || $0 == UInt8(ascii: ".") } ?? true
  }

  /// Whether what stands before the ending is `Caddyfile` or ends in `.blade`.
  private static func hasStem(of stem: ArraySlice<UInt8>) -> Bool {
    func ends(with word: String) -> Bool {
      stem.suffix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 }
    }
    return ends(with: "blade") || ends(with: "caddyfile")
  }

  /// What an ending says.
  private enum Meaning: Sendable {
    /// The row of a language.
    case row(Int16)
    /// Its file's whole name, the ending before it or its content may tell more.
    case more
  }

  /// What the endings of the table say, by their letters: as many slots as a power of two, most of them empty.
  private static let meanings: [(key: UInt64, meaning: Meaning)] = {
    var slots: [(key: UInt64, meaning: Meaning)] = Array(repeating: (0, .more), count: 2_048)
    func add(_ ending: some Sequence<UInt8>, _ meaning: Meaning) {
      var key = Key()
      guard ending.allSatisfy({ key.append($0) }), key.bytes != 0 else { return }
      let slot = slot(of: key, in: slots)
      if slots[slot].key == 0 { slots[slot] = (key.bytes, meaning) }
    }
    for ending in ["m", "cls", "bas", "frm", "ss", "sql", "t", "caddyfile"] { add(ending.utf8, .more) }
    for ending in LanguageTable.transparentEndings { add(ending.utf8, .more) }
    for ending in ConfigurationContent.haproxyEndings { add(ending.utf8, .more) }
    for template in Language.templateEndings { add(template.ending.utf8, .more) }
    let rows = LanguageTable.rows
    for row in rows.indices {
      for name in rows[row].fileNames {
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
        add(name.utf8[(dot.map(name.utf8.index(after:)) ?? name.utf8.startIndex)...], .more)
      }
    }
    for row in rows.indices {
      for ending in rows[row].endings { add(ending.utf8, .row(Int16(truncatingIfNeeded: row))) }
    }
    return slots
  }()

  private static func slot(of key: Key, in slots: [(key: UInt64, meaning: Meaning)]) -> Int {
    var slot = Int(truncatingIfNeeded: (key.bytes &* 0x9E37_79B9_7F4A_7C15) >> 53)
    while slots[slot].key != 0, slots[slot].key != key.bytes { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// At most eight letters and digits in a number, letters in lower case.
  private struct Key {
    private(set) var bytes: UInt64 = 0
    private var count: UInt64 = 0

    /// - Returns: whether the byte was taken.
    mutating func prepend(_ byte: UInt8) -> Bool {
      guard let folded = take(byte) else { return false }
      bytes |= UInt64(folded) &<< ((count &- 1) &* 8)
      return true
    }

    /// - Returns: whether the byte was taken.
    mutating func append(_ byte: UInt8) -> Bool {
      guard let folded = take(byte) else { return false }
      bytes = bytes &<< 8 | UInt64(folded)
      return true
    }

    /// Counts a byte, if there is room for it and it is one of these; what stands for it.
    private mutating func take(_ byte: UInt8) -> UInt8? {
      guard count < 8, ByteClass.isWordByte(byte), byte < 0x80 else { return nil }
      count &+= 1
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      return isUpper ? byte | 0x20 : byte
    }
  }
}
