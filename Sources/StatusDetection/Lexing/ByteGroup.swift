/// Eight bytes of a text, asked about at once. What is found is a number whose eighth bits stand for the bytes, first to
/// last.
struct ByteGroup {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  private let bytes: UInt64
  /// Each byte without its eighth bit: what is added to it carries into no other.
  private let low: UInt64

  /// - Parameter index: of a byte that seven others follow in the text.
  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, at index: Int) {
    bytes = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    low = bytes & ~Self.highs
  }

  @inline(__always)
  var digits: UInt64 {
    (low &+ 0x50 &* Self.ones) & ~(low &+ 0x46 &* Self.ones) & ~bytes & Self.highs
  }

  /// Where a byte stands.
  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    let rest = bytes ^ UInt64(byte) &* Self.ones
    return ~((rest & ~Self.highs &+ 0x7F &* Self.ones) | rest) & Self.highs
  }

  /// How many bytes stand before the first one of those found.
  @inline(__always)
  static func before(_ found: UInt64) -> Int { found.trailingZeroBitCount / 8 }

  /// Those that are not found.
  @inline(__always)
  static func others(_ found: UInt64) -> UInt64 { ~found & highs }

  /// Those of the found that stand before others.
  @inline(__always)
  static func first(of found: UInt64, before others: UInt64) -> UInt64 {
    found & (others & (0 &- others) &- 1)
  }
}
