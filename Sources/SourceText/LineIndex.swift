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
    while offset < end {
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
}
