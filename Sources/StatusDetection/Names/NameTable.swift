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
    let count: Int
  }

  private(set) var isFilled = false
  private(set) var names: [Name] = []
  /// The number of each token's name, -1 where it has none.
  private var numbers: [Int32] = []

  /// A string that is longer is no name.
  private static let longest = 64

  @inline(never)
  mutating func fill(from list: TokenList) {
    isFilled = true
    let tokens = unsafe list.buffer.elements
    var builder = Builder()
    var numbers = [Int32](repeating: -1, count: tokens.count)
    unsafe list.bytes.withUnsafeBytes { text in
      unsafe numbers.withUnsafeMutableBufferPointer { numbers in
        for index in 0..<tokens.count {
          let token = unsafe tokens[index]
          guard token.kind == .word || token.kind == .string else { continue }
          let isString = token.kind == .string
          let range = isString ? token.inner : token.range
          guard !isString || range.count <= Self.longest, range.upperBound <= text.count else { continue }
          let key = unsafe Key(text: Word(text, range), length: range.count, isString: isString)
          unsafe numbers[index] = builder.number(of: key, first: index)
        }
      }
    }
    builder.deallocate()
    self.numbers = numbers
    names = zip(builder.keys, builder.places).map { key, place in
      let first = Int(place.first)
      let isWhole = list[first].map { $0.inner == $0.range } ?? true
      return Name(
        word: key.isString || isWhole ? key.text : Word(list.inner(first)), first: first, isString: key.isString,
        count: Int(place.count))
    }
  }

  /// A name's whole text.
  private struct Key {
    let text: Word
    /// How long the text is, and whether it is that of a string.
    private let tag: UInt32

    var isString: Bool { tag & 1 != 0 }

    @inline(__always)
    init(text: Word, length: Int, isString: Bool) {
      self.text = text
      tag = UInt32(truncatingIfNeeded: length) << 1 | (isString ? 1 : 0)
    }

    @inline(__always)
    static func == (left: Key, right: Key) -> Bool {
      left.text.low == right.text.low && left.text.high == right.text.high && left.tag == right.tag
    }

    @inline(__always)
    func slot(in size: Int) -> Int {
      Int(truncatingIfNeeded: text.mixed >> 40 &+ UInt64(truncatingIfNeeded: tag)) & (size - 1)
    }
  }

  /// Numbers names in the order in which they come.
  @safe
  private struct Builder {
    var keys: [Key] = []
    var places: [(first: Int32, count: Int32)] = []
    /// The number of the name in each slot, -1 where there is none; as many as a power of two, half of them empty: a text has
    /// many times as many words as names.
    private var slots: UnsafeMutableBufferPointer<Int32>
    private var size = 256

    init() {
      unsafe slots = Self.emptySlots(size)
    }

    private static func emptySlots(_ size: Int) -> UnsafeMutableBufferPointer<Int32> {
      let slots = UnsafeMutableBufferPointer<Int32>.allocate(capacity: size)
      unsafe slots.initialize(repeating: -1)
      return unsafe slots
    }

    func deallocate() { unsafe slots.deallocate() }

    @inline(__always)
    mutating func number(of key: Key, first: Int) -> Int32 {
      var slot = key.slot(in: size)
      while unsafe slots[slot] >= 0 {
        let number = unsafe slots[slot]
        if keys[Int(number)] == key {
          places[Int(number)].count &+= 1
          return number
        }
        slot = (slot &+ 1) & (size &- 1)
      }
      let number = Int32(truncatingIfNeeded: keys.count)
      unsafe slots[slot] = number
      keys.append(key)
      places.append((Int32(truncatingIfNeeded: first), 1))
      if keys.count &* 2 > size { grow() }
      return number
    }

    @inline(never)
    private mutating func grow() {
      deallocate()
      size &*= 4
      unsafe slots = Self.emptySlots(size)
      for (number, key) in keys.enumerated() {
        var slot = key.slot(in: size)
        while unsafe slots[slot] >= 0 { slot = (slot &+ 1) & (size &- 1) }
        unsafe slots[slot] = Int32(truncatingIfNeeded: number)
      }
    }
  }

  /// The number of a token's name, or nil where it is too long for one.
  func number(_ index: Int) -> Int? {
    guard index >= 0, index < numbers.count, numbers[index] >= 0 else { return nil }
    return Int(numbers[index])
  }
}
