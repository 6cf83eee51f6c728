/// The names that were cut into their words last: the same ones are asked for again and again.
struct CutNames {
  /// Nothing that is counted, so that all slots are made at once.
  private struct Slot {
    var name = Word.empty
    var length = 0
    /// The place of the words, -1 where there are none.
    var place = -1
    /// What the name says of a call, nil until it is asked for.
    var call: CallTraits?
  }

  /// A power of two.
  private let size: Int
  /// A name has one slot, which the last one that was asked for holds.
  private var slots: [Slot] = []
  private var cut: [NameWords] = []

  init(size: Int = 256) {
    self.size = size
  }

  /// The slot that a name has.
  ///
  /// - Parameter length: how many bytes it has.
  @inline(__always)
  func slot(of name: Word, length: Int) -> Int {
    Int(truncatingIfNeeded: name.mixed >> 40 &+ UInt64(truncatingIfNeeded: length)) & (size - 1)
  }

  /// Whether a name holds its slot.
  @inline(__always)
  func holds(_ name: Word, length: Int, in slot: Int) -> Bool {
    guard !slots.isEmpty else { return false }
    return slots[slot].place >= 0 && slots[slot].name == name && slots[slot].length == length
  }

  /// Cuts a name, which holds its slot from now on.
  ///
  /// - Parameter text: the name's bytes.
  mutating func cut(_ name: Word, _ text: ArraySlice<UInt8>, into slot: Int) {
    if slots.isEmpty { slots = Array(repeating: Slot(), count: size) }
    var place = slots[slot].place
    let words = NameWords(text, name: name)
    if place < 0 {
      place = cut.count
      cut.append(words)
    } else {
      cut[place] = words
    }
    slots[slot] = Slot(name: name, length: text.count, place: place)
  }

  /// The words of the name that holds a slot.
  @inline(__always)
  func words(in slot: Int) -> NameWords { cut[slots[slot].place] }

  /// What that name says where it is the last one of a callee.
  @inline(__always)
  mutating func call(in slot: Int) -> CallTraits {
    if let known = slots[slot].call { return known }
    let traits = CallTraits(words(in: slot))
    slots[slot].call = traits
    return traits
  }
}
