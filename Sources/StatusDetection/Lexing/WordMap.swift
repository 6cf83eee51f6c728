/// Which bytes belong to words in every language, looked up at once for some hundred bytes of a text.
@safe
struct WordMap {
  /// How many blocks of 64 bytes are looked up at once; one more is there to read on in.
  private static let blocks = 4
  /// Room for the bits, in words of 64.
  static let capacity = blocks + 1
  /// How many bytes have to stand behind an offset that is asked for.
  static let reach = 65

  /// A bit for each byte, the first one lowest: whether it belongs to no word.
  private let others: UnsafeMutablePointer<UInt64>
  /// The offsets that have been looked up.
  private(set) var range = 0..<0

  /// - Parameter memory: `capacity` words, which have to outlive the map.
  init?(in memory: UnsafeMutableBufferPointer<UInt64>) {
    guard memory.count >= Self.capacity, let others = memory.baseAddress else { return nil }
    unsafe self.others = others
  }

  /// Looks up what stands from an offset on in a text that ends at another.
  @inline(never)
  mutating func look(at text: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    range = start..<max(start, min(start &+ 64 &* Self.blocks, end &- Self.reach))
    for block in 0...Self.blocks {
      let offset = start &+ 64 &* block
      var words: UInt64 = 0
      if offset &+ 64 <= end {
        for index in 0..<4 {
          let piece = unsafe UnsafeRawPointer(text + offset).loadUnaligned(
            fromByteOffset: 16 &* index, as: ByteScan.Piece.self)
          words |= ByteScan.bits(of: ByteScan.words(piece)) &<< UInt64(truncatingIfNeeded: 16 &* index)
        }
      }
      unsafe others[block] = ~words
      if offset > range.upperBound { break }
    }
  }

  /// How many bytes of a word stand from an offset of the range on, or those of them that are known of, 56 at least; 1 where
  /// no word stands.
  @inline(__always)
  func length(at offset: Int) -> Int {
    let distance = offset &- range.lowerBound
    let bits = unsafe UnsafeRawPointer(others).loadUnaligned(fromByteOffset: distance &>> 3, as: UInt64.self)
    return max((bits &>> UInt64(truncatingIfNeeded: distance & 7) | 1 &<< 56).trailingZeroBitCount, 1)
  }
}
