/// Finds where lines begin.
enum LineIndex {
  /// The offsets of all first bytes of lines that an `Int32` holds.
  static func starts(of bytes: [UInt8], lineEnds: Source.LineEnds) -> [Int32] {
    var starts: [Int32] = []
    // Lines of source are some 35 bytes long; one allocation too many is cheaper than many copies.
    starts.reserveCapacity(min(bytes.count, Int(Int32.max)) / 32 &+ 1)
    starts.append(0)
    append(to: &starts, endsIn: 0..<bytes.count, of: bytes, lineEnds: lineEnds)
    return starts
  }

  /// Appends the start after each line end whose last byte lies in the range.
  static func append(
    to starts: inout [Int32], endsIn range: Range<Int>, of bytes: [UInt8], lineEnds: Source.LineEnds
  ) {
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    let returnsEndLines = lineEnds == .languageServerProtocol
    let end = min(range.upperBound, bytes.count, Int(Int32.max))
    var offset = max(range.lowerBound, 0)
    var next = 0
    while offset < end {
      if offset >= next {
        while offset &+ 8 <= end, !holdsLineEnd(bytes, at: offset) { offset &+= 8 }
        next = offset &+ 8
        if offset >= end { return }
      }
      let byte = bytes[offset]
      offset &+= 1
      guard byte <= carriageReturn else { continue }
      if byte == lineFeed {
        starts.append(Int32(truncatingIfNeeded: offset))
      } else if byte == carriageReturn, returnsEndLines, offset == bytes.count || bytes[offset] != lineFeed {
        starts.append(Int32(truncatingIfNeeded: offset))
      }
    }
  }

  /// Whether a line feed or a carriage return is among eight bytes that stand in the text.
  @inline(__always)
  private static func holdsLineEnd(_ bytes: [UInt8], at offset: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let group = unsafe bytes.withUnsafeBytes { text in
      unsafe text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    let lineFeeds = group ^ (0x0A &* ones)
    let returns = group ^ (0x0D &* ones)
    let zeros = ((lineFeeds &- ones) & ~lineFeeds) | ((returns &- ones) & ~returns)
    return zeros & (0x80 &* ones) != 0
  }
}
