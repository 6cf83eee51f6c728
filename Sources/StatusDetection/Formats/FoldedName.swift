/// A name without case, hyphens and underscores, as a number: made and compared without a copy of the name.
struct FoldedName: Hashable, Sendable {
  // FNV-1a, 64 bits.
  fileprivate private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { take(byte) }
  }

  /// The name that stands in a part of a text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    for index in range { take(bytes[index]) }
  }

  init(_ name: String) {
    for byte in name.utf8 { take(byte) }
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) {
    guard byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") else { return }
    let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    value = (value ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
  }
}

/// What is known by folded names: found in a few steps, most of what is not found in one.
struct FoldedTable<Value: Sendable>: Sendable {
  /// As many slots as a power of two, half of them empty at least: the place of a value in the list, -1 for none.
  private var slots: [(name: UInt64, place: Int32)]
  private var values: [Value] = []

  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
  }

  subscript(_ name: FoldedName) -> Value? {
    let slot = slot(of: name)
    return slots[slot].place < 0 ? nil : values[Int(slots[slot].place)]
  }

  func contains(_ name: FoldedName) -> Bool { slots[slot(of: name)].place >= 0 }

  /// Sets what is known by a name; beyond the capacity nothing is taken.
  mutating func set(_ name: FoldedName, _ value: Value) {
    let slot = slot(of: name)
    if slots[slot].place >= 0 {
      values[Int(slots[slot].place)] = value
    } else if 2 * values.count < slots.count {
      slots[slot] = (name.value, Int32(truncatingIfNeeded: values.count))
      values.append(value)
    }
  }

  /// The slot of a name, or the one that it would have.
  private func slot(of name: FoldedName) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: name.value ^ name.value >> 32) & mask
    while slots[slot].place >= 0, slots[slot].name != name.value { slot = (slot &+ 1) & mask }
    return slot
  }
}

extension FoldedTable<Bool> {
  /// A set of names.
  init(_ names: [String]) {
    self.init(capacity: names.count)
    for name in names { set(FoldedName(name), true) }
  }
}

extension DataJudge {
  /// The names that lead to an entry, its own first: keys, and the parts of keys with dots or slashes, at most twelve.
  ///
  /// - Parameter body: returns whether to go on.
  func forEachName(of index: Int, _ body: (FoldedName, _ position: Int) -> Bool) {
    var current = index
    var position = 0
    for _ in 0..<10 where current >= 0 && current < nodes.count {
      if let key = nodes[current].key {
        var end = key.upperBound
        while end > key.lowerBound, position < 12 {
          var start = end
          while start > key.lowerBound, bytes[start - 1] != UInt8(ascii: "."), bytes[start - 1] != UInt8(ascii: "/") {
            start -= 1
          }
          if start < end {
            guard body(FoldedName(bytes, start..<end), position) else { return }
            position += 1
          }
          end = start - 1
        }
      }
      current = nodes[current].parent
    }
  }

  /// The last part of an entry's own key, or of that of the list that it is a member of.
  func leafName(of index: Int) -> FoldedName? {
    var leaf: FoldedName?
    forEachName(of: index) { name, _ in
      leaf = name
      return false
    }
    return leaf
  }
}
