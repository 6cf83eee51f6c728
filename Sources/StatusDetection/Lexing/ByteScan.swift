/// Looks for bytes eight at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The offset of the next such byte in a part of a text, or the part's end.
  static func next(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let end = min(end, bytes.count)
    guard start >= 0, start < end else { return max(start, end) }
    let wanted = UInt64(byte) &* ones
    return unsafe bytes.withUnsafeBytes { text in
      var index = start
      while index &+ 8 <= end {
        let rest = unsafe eight(text, at: index) ^ wanted
        let found = (rest &- ones) & ~rest & highs
        if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
        index &+= 8
      }
      while index < end, unsafe text[index] != byte { index &+= 1 }
      return index
    }
  }

  /// Whether a part of a text holds a digit at all.
  static func holdsDigit(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let end = min(range.upperBound, bytes.count)
    let start = max(range.lowerBound, 0)
    guard start < end else { return false }
    return unsafe bytes.withUnsafeBytes { text in
      var index = start
      while index &+ 8 <= end {
        // Digits, and they alone, become less than ten.
        let rest = unsafe eight(text, at: index) ^ (0x30 &* ones)
        if (rest &- 10 &* ones) & ~rest & highs != 0 { return true }
        index &+= 8
      }
      while index < end {
        if unsafe ByteClass.isDigit(text[index]) { return true }
        index &+= 1
      }
      return false
    }
  }

  @inline(__always)
  private static func eight(_ text: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
