/// Finds where lines begin.
enum LineIndex {
  /// The offsets of all first bytes of lines that an `Int32` holds.
  static func starts(of bytes: [UInt8], lineEnds: Source.LineEnds) -> [Int32] {
    var starts: [Int32] = []
    // Lines of source are some 35 bytes long; one allocation too many is cheaper than many copies.
    starts.reserveCapacity(min(bytes.count, Int(Int32.max)) / 32 &+ piece &+ 1)
    starts.append(0)
    append(to: &starts, endsIn: 0..<bytes.count, of: bytes, lineEnds: lineEnds)
    return starts
  }

  /// Appends the start after each line end whose last byte lies in the range.
  static func append(
    to starts: inout [Int32], endsIn range: Range<Int>, of bytes: [UInt8], lineEnds ends: Source.LineEnds
  ) {
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    let returnsEndLines = ends == .languageServerProtocol
    let end = min(range.upperBound, bytes.count, Int(Int32.max))
    var offset = max(range.lowerBound, 0)
    while offset < end {
      let stop = min(offset &+ piece, end)
      starts.append(addingCapacity: stop &- offset) { starts in
        func look(at place: Int) {
          let byte = bytes[place]
          let next = place &+ 1
          if byte == lineFeed {
            starts.append(Int32(truncatingIfNeeded: next))
          } else if byte == carriageReturn, returnsEndLines, next == bytes.count || bytes[next] != lineFeed {
            starts.append(Int32(truncatingIfNeeded: next))
          }
        }
        while offset &+ 16 <= stop {
          var places = lineEnds(bytes, at: offset)
          while places != 0 {
            look(at: offset &+ places.trailingZeroBitCount)
            places &= places &- 1
          }
          offset &+= 16
        }
        while offset < stop {
          look(at: offset)
          offset &+= 1
        }
      }
    }
  }

  /// Of how many bytes the starts are appended at once, with room for all that there could be.
  private static let piece = 1_024

  /// A bit for each of sixteen bytes of the text that is a line feed or a carriage return, the first one lowest.
  @inline(__always)
  private static func lineEnds(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    let piece = unsafe bytes.withUnsafeBytes { text in
      unsafe text.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    }
    let (lineFeeds, returns) = (SIMD16<UInt8>(repeating: 0x0A), SIMD16<UInt8>(repeating: 0x0D))
    let found = (piece .== lineFeeds) .| (piece .== returns)
    return ByteMask.bits(of: found)
  }
}
