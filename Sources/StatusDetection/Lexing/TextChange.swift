/// The one part in which a text differs from an earlier one.
struct TextChange: Equatable {
  /// The bytes of the earlier text that are gone.
  let range: Range<Int>
  /// How many bytes have come in their place.
  let count: Int

  /// How much further what stands behind the part stands now.
  var shift: Int { count - range.count }
  /// Where the part ends now.
  var end: Int { range.lowerBound + count }

  init(range: Range<Int>, count: Int) {
    self.range = range
    self.count = count
  }

  /// The shortest such part: what stands before it and behind it is the same in both texts.
  init(from earlier: [UInt8], to later: [UInt8]) {
    let shorter = min(earlier.count, later.count)
    let first = Self.common(earlier, later, limit: shorter)
    var last = 0
    unsafe earlier.withUnsafeBytes { earlier in
      unsafe later.withUnsafeBytes { later in
        let limit = shorter - first
        while last &+ 8 <= limit {
          let left = unsafe earlier.loadUnaligned(fromByteOffset: earlier.count &- last &- 8, as: UInt64.self)
          let right = unsafe later.loadUnaligned(fromByteOffset: later.count &- last &- 8, as: UInt64.self)
          if left != right { break }
          last &+= 8
        }
        while last < limit, unsafe earlier[earlier.count &- last &- 1] == later[later.count &- last &- 1] { last &+= 1 }
      }
    }
    self.init(range: first..<earlier.count - last, count: later.count - last - first)
  }

  /// How many bytes are the same at the beginning of two texts, both as long as the limit at least.
  private static func common(_ earlier: [UInt8], _ later: [UInt8], limit: Int) -> Int {
    var index = 0
    unsafe earlier.withUnsafeBytes { earlier in
      unsafe later.withUnsafeBytes { later in
        while index &+ 8 <= limit {
          let left = unsafe earlier.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let right = unsafe later.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if left != right { break }
          index &+= 8
        }
        while index < limit, unsafe earlier[index] == later[index] { index &+= 1 }
      }
    }
    return index
  }
}
