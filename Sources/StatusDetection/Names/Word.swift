/// A word of a name, or a whole name, in two integers: made, compared and looked up without memory of its own.
///
/// What is longer than sixteen bytes is told apart by its beginning and a hash of the rest.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  let low: UInt64
  let high: UInt64

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ bytes: some Sequence<UInt8>) {
    var piece: UInt64 = 0
    var word = Word(low: 0, high: 0)
    var count = 0
    for byte in bytes {
      piece |= UInt64(byte) &<< (UInt64(truncatingIfNeeded: count & 7) &* 8)
      count &+= 1
      if count & 7 == 0 {
        word = word.followed(by: piece, endingAt: count)
        piece = 0
      }
    }
    self = count & 7 == 0 ? word : word.followed(by: piece, endingAt: count)
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self = unsafe bytes.withUnsafeBytes { unsafe Word($0) }
  }

  /// Eight bytes at a time.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer) {
    var word = Word(low: 0, high: 0)
    var index = 0
    while index &+ 8 <= bytes.count {
      let piece = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
      word = word.followed(by: piece, endingAt: index)
    }
    let rest = bytes.count &- index
    if rest > 0 { word = unsafe word.followed(by: Self.end(of: bytes, rest), endingAt: bytes.count) }
    self = word
  }

  /// The last bytes of a text, fewer than eight; loads that overlap read each byte twice rather than one by one.
  @inline(__always)
  private static func end(of bytes: UnsafeRawBufferPointer, _ count: Int) -> UInt64 {
    let shift = UInt64(truncatingIfNeeded: count &* 8)
    if bytes.count >= 8 {
      let last = unsafe bytes.loadUnaligned(fromByteOffset: bytes.count &- 8, as: UInt64.self)
      return UInt64(littleEndian: last) &>> (64 &- shift)
    }
    if count >= 4 {
      let first = unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      let last = unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return UInt64(first) | UInt64(last) &<< (shift &- 32)
    }
    let middle = count / 2
    return unsafe UInt64(bytes[0]) | UInt64(bytes[middle]) &<< UInt64(truncatingIfNeeded: middle &* 8)
      | UInt64(bytes[count &- 1]) &<< (shift &- 8)
  }

  /// What stands in a part of a text.
  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) {
    let count = range.count
    guard count <= 16, range.lowerBound &+ 16 <= text.count else {
      self = unsafe Word(UnsafeRawBufferPointer(rebasing: text[range]))
      return
    }
    let low = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    let high = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: range.lowerBound &+ 8, as: UInt64.self))
    self.init(low: low & Self.mask(count), high: high & Self.mask(count &- 8))
  }

  /// The first so many bytes of eight.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : 1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1
  }

  /// The word with eight bytes more, or fewer at its end.
  @inline(__always)
  private func followed(by piece: UInt64, endingAt count: Int) -> Word {
    if count <= 8 { return Word(low: piece, high: 0) }
    if count <= 16 { return Word(low: low, high: piece) }
    // FNV-1a's factor, and what stands high brought down.
    let mixed = (high ^ piece) &* 0x100_0000_01B3
    return Word(low: low, high: mixed ^ mixed >> 29)
  }

  init(stringLiteral text: StaticString) {
    self = unsafe Word(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The words of a text, which single spaces part.
  static func all(in text: StaticString) -> [Word] {
    var words: [Word] = []
    _ = any(of: text) { word in
      words.append(word)
      return false
    }
    return words
  }

  /// Whether one of the words of a text, which single spaces part, is as wanted.
  @inline(__always)
  static func any(of text: StaticString, _ isWanted: (Word) -> Bool) -> Bool {
    let bytes = unsafe UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var start = 0
    for index in 0...bytes.count {
      guard unsafe index == bytes.count || bytes[index] == UInt8(ascii: " ") else { continue }
      if unsafe isWanted(Word(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))) { return true }
      start = index + 1
    }
    return false
  }

  /// A number whose upper half tells words apart.
  @inline(__always)
  var mixed: UInt64 { (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F }

  /// No name has an empty word.
  static var empty: Word { Word(low: 0, high: 0) }

  /// The text of a word of at most sixteen bytes.
  var text: String {
    var bytes: [UInt8] = []
    for part in [low, high] {
      var rest = part
      while rest != 0 {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The word without the `s` at its end.
  var withoutPlural: Word {
    let text = text.utf8
    return text.last == UInt8(ascii: "s") ? Word(text.dropLast()) : self
  }

  /// Whether it is a number: `2` in `status2`.
  var isNumber: Bool {
    var rest = low
    while rest != 0 {
      guard ByteClass.isDigit(UInt8(truncatingIfNeeded: rest)) else { return false }
      rest >>= 8
    }
    return low != 0
  }
}

/// A set of words, or of whole names with their capitals, written as a list of texts.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// As many slots as a power of two, half of them empty at least; a word stands in its own slot or soon after it.
  private var slots: [Word]
  let words: [Word]

  init(_ words: [Word]) {
    var size = 8
    while size < 2 * words.count { size *= 2 }
    var slots = [Word](repeating: .empty, count: size)
    for word in words {
      var index = Self.slot(of: word, in: size)
      while slots[index] != .empty, slots[index] != word { index = (index + 1) & (size - 1) }
      slots[index] = word
    }
    self.slots = slots
    self.words = words
  }

  init(arrayLiteral texts: StaticString...) {
    self.init(texts.map { Word(stringLiteral: $0) })
  }

  /// Words that spaces part.
  init(parting text: StaticString) {
    self.init(Word.all(in: text))
  }

  func contains(_ word: Word) -> Bool {
    var index = Self.slot(of: word, in: slots.count)
    while slots[index] != .empty {
      if slots[index] == word { return true }
      index = (index + 1) & (slots.count - 1)
    }
    return false
  }

  func contains(_ name: ArraySlice<UInt8>) -> Bool { contains(Word(name)) }

  func contains(_ name: String) -> Bool { contains(Word(name.utf8)) }

  func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

  private static func slot(of word: Word, in size: Int) -> Int {
    Int(truncatingIfNeeded: word.mixed >> 32) & (size - 1)
  }
}

/// A number for each of many words, found with one look.
struct WordNumbers: Sendable {
  /// As many slots as a power of two, half of them empty at least; a word stands in its own slot or soon after it.
  private var slots: [(word: Word, number: UInt32)]

  /// - Parameter capacity: how many words are to come at most.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: (.empty, 0), count: size)
  }

  /// The number of a word, 0 of one that has none.
  subscript(_ word: Word) -> UInt32 {
    get { slots[slot(of: word)].number }
    set { slots[slot(of: word)] = (word, newValue) }
  }

  /// Where a word stands, or where it would.
  private func slot(of word: Word) -> Int {
    var slot = Int(truncatingIfNeeded: word.mixed >> 32) & (slots.count - 1)
    while slots[slot].word != .empty, slots[slot].word != word { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
