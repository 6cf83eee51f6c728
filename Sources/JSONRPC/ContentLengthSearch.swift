/// Looks through any bytes for `Content-Length:`, digits and a line end, in any case, also in the middle of a line.
///
/// It looks at each byte once and keeps none.
struct ContentLengthSearch {
  private enum Stage {
    /// That many bytes of the name have been seen.
    case name(Int)
    case beforeDigits
    case digits
    case afterDigits
    case beforeLineFeed
  }

  private static let name = Array("content-length:".utf8)

  private var stage = Stage.name(0)
  private var length = ContentLength()

  /// Takes the next byte; the length where this byte ends the line that gives one.
  mutating func take(_ byte: UInt8) -> Int? {
    switch stage {
    case .name(let seen):
      guard ContentLengthSearch.name[seen] == ContentLengthSearch.lowercased(byte) else {
        restart(byte)
        return nil
      }
      stage = seen &+ 1 == ContentLengthSearch.name.count ? .beforeDigits : .name(seen &+ 1)
      length = ContentLength()
    case .beforeDigits:
      if byte == 0x20 || byte == 0x09 { return nil }
      if length.take(byte) { stage = .digits } else { restart(byte) }
    case .digits, .afterDigits:
      if case .digits = stage, length.take(byte) { return nil }
      switch byte {
      case 0x20, 0x09: stage = .afterDigits
      case 0x0D: stage = .beforeLineFeed
      case 0x0A: return finish()
      default: restart(byte)
      }
    case .beforeLineFeed:
      if byte == 0x0A { return finish() }
      restart(byte)
    }
    return nil
  }

  private mutating func finish() -> Int? {
    stage = .name(0)
    return length.value
  }

  /// The name begins with its only `c` but for none further on, so a mismatch starts over at that byte.
  private mutating func restart(_ byte: UInt8) {
    stage = .name(ContentLengthSearch.lowercased(byte) == ContentLengthSearch.name[0] ? 1 : 0)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}

/// A number of bytes, read digit by digit; too large a one stays too large.
struct ContentLength {
  /// More than this is no length of a message: 1 GiB.
  static let largest = 1 << 30

  private var number = 0

  /// The number; nil where it is above the largest.
  var value: Int? { number <= ContentLength.largest ? number : nil }

  init() {}

  /// Takes a digit; false for any other byte.
  mutating func take(_ byte: UInt8) -> Bool {
    let digit = byte &- UInt8(ascii: "0")
    guard digit < 10 else { return false }
    number = min(number &* 10 &+ Int(digit), ContentLength.largest &+ 1)
    return true
  }

  /// Reads a field's value without the white space around it: digits and nothing else.
  static func read(_ text: ArraySlice<UInt8>) -> Int? {
    var length = ContentLength()
    guard !text.isEmpty else { return nil }
    for byte in text {
      guard length.take(byte) else { return nil }
    }
    return length.value
  }
}
