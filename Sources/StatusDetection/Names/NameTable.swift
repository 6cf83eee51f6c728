/// The distinct names of a text, words and short strings: each is looked at once, however often it stands there.
struct NameTable {
  /// One name.
  struct Name: Sendable {
    /// What counts of it.
    let word: Word
    /// The first token of that name.
    let first: Int
    let isString: Bool
    /// How often it stands there.
    fileprivate(set) var count = 1
    /// Its whole text, and how long that is.
    fileprivate let text: Word
    fileprivate let length: Int
  }

  private(set) var isFilled = false
  private(set) var names: [Name] = []
  /// The number of each token's name, -1 where it has none.
  private var numbers: [Int32] = []
  private var cut: [NameWords?] = []

  /// A string that is longer is no name.
  private static let longest = 64

  @inline(never)
  mutating func fill(from list: TokenList) {
    isFilled = true
    var builder = Builder()
    numbers = unsafe list.bytes.withUnsafeBytes { text in
      (0..<list.count).map { index -> Int32 in
        guard let token = list[index], token.kind == .word || token.kind == .string else { return -1 }
        let isString = token.kind == .string
        let range = isString ? token.inner : token.range
        guard !isString || range.count <= Self.longest, range.upperBound <= text.count else { return -1 }
        let whole = unsafe Word(text, range)
        return builder.number(of: whole, length: range.count, isString: isString) {
          let inner = token.inner
          let word = inner == range ? whole : Word(list.slice(inner))
          return Name(word: word, first: index, isString: isString, text: whole, length: range.count)
        }
      }
    }
    names = builder.names
    cut = Array(repeating: nil, count: names.count)
  }

  /// Numbers names in the order in which they come.
  private struct Builder {
    var names: [Name] = []
    /// The number of the name in each slot, -1 where there is none; half of them empty at least.
    private var slots = [Int32](repeating: -1, count: 256)

    mutating func number(of text: Word, length: Int, isString: Bool, name: () -> Name) -> Int32 {
      var slot = Self.slot(of: text, length, in: slots.count)
      while slots[slot] >= 0 {
        let number = Int(slots[slot])
        if names[number].text == text, names[number].length == length, names[number].isString == isString {
          names[number].count &+= 1
          return slots[slot]
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = Int32(truncatingIfNeeded: names.count)
      names.append(name())
      if 2 * names.count > slots.count { grow() }
      return Int32(truncatingIfNeeded: names.count - 1)
    }

    private mutating func grow() {
      let size = 4 * slots.count
      slots = [Int32](repeating: -1, count: size)
      for (number, name) in names.enumerated() {
        var slot = Self.slot(of: name.text, name.length, in: size)
        while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = Int32(truncatingIfNeeded: number)
      }
    }

    @inline(__always)
    private static func slot(of word: Word, _ length: Int, in size: Int) -> Int {
      Int(truncatingIfNeeded: word.mixed >> 40 &+ UInt64(truncatingIfNeeded: length)) & (size - 1)
    }
  }

  /// The number of a token's name, or nil where it is too long for one.
  func number(_ index: Int) -> Int? {
    guard index >= 0, index < numbers.count, numbers[index] >= 0 else { return nil }
    return Int(numbers[index])
  }

  func word(_ index: Int) -> Word? { number(index).map { names[$0].word } }

  mutating func words(_ index: Int, in list: TokenList) -> NameWords {
    guard let number = number(index) else { return NameWords(list.inner(index)) }
    if let known = cut[number] { return known }
    let words = NameWords(list.inner(index))
    cut[number] = words
    return words
  }
}
