/// A name without case, hyphens and underscores, as a number: made and compared without a copy of the name.
struct FoldedName: Hashable, Sendable {
  private let value: UInt64

  init(_ bytes: ArraySlice<UInt8>) {
    // FNV-1a, 64 bits.
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes where byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_") {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      value = (value ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
    }
    self.value = value
  }

  init(_ name: String) {
    self.init(Array(name.utf8)[...])
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
            guard body(FoldedName(bytes[start..<end]), position) else { return }
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
