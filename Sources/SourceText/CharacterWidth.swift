/// What stands at an offset: one Unicode scalar, or one maximal subpart of an ill-formed sequence, which reads as one
/// U+FFFD (Unicode, section 3.9, "U+FFFD Substitution of Maximal Subparts").
struct CharacterWidth: Equatable {
  /// How many bytes it takes, 1 to 4.
  let byteCount: Int
  /// Whether it is a well-formed sequence.
  let isWellFormed: Bool

  /// How many units of an encoding it counts; bytes that are no UTF-8 count as they stand in UTF-8, as one U+FFFD
  /// elsewhere.
  func units(in encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: byteCount
    case .utf16: isWellFormed && byteCount == 4 ? 2 : 1
    case .utf32: 1
    }
  }

  /// Reads the character at an offset that lies in the bytes.
  init(at offset: Int, in bytes: [UInt8]) {
    let (following, secondByte) = CharacterWidth.shape(of: bytes[offset])
    var count = 1
    var allowed = secondByte
    while count <= following {
      let next = offset &+ count
      guard next < bytes.count, allowed.contains(bytes[next]) else {
        self.byteCount = count
        self.isWellFormed = false
        return
      }
      allowed = 0x80...0xBF
      count &+= 1
    }
    self.byteCount = count
    self.isWellFormed = following > 0 || bytes[offset] < 0x80
  }

  /// How many bytes follow a first byte, and what the second may be (Unicode, table 3-7).
  private static func shape(of first: UInt8) -> (following: Int, secondByte: ClosedRange<UInt8>) {
    switch first {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }

  /// The start of the character that an offset lies in: the offset itself where a character starts there.
  static func start(of offset: Int, in bytes: [UInt8]) -> Int {
    guard offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return offset }
    var start = offset
    while start > 0, offset &- start < 3 {
      start &-= 1
      if bytes[start] & 0xC0 != 0x80 {
        return CharacterWidth(at: start, in: bytes).byteCount > offset &- start ? start : offset
      }
    }
    return offset
  }
}
