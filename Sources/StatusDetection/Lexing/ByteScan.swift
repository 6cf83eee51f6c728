/// Looks for bytes eight at a time.
enum ByteScan {
  /// The offset of the next such byte in a part of a text, or the part's end.
  static func next(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let end = min(end, bytes.count)
    guard start >= 0, start < end else { return max(start, end) }
    return unsafe bytes.withUnsafeBytes { unsafe next(byte, in: $0, from: start, to: end) }
  }

  /// The same; the part has to lie within the text.
  @inline(__always)
  static func next(_ byte: UInt8, in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 8 <= end {
      let found = unsafe ByteGroup(text, at: index).places(of: byte)
      if found != 0 { return index &+ ByteGroup.before(found) }
      index &+= 8
    }
    while index < end, unsafe text[index] != byte { index &+= 1 }
    return index
  }

  /// The offset of the next digit, or the text's end.
  static func nextDigit(in bytes: [UInt8], from start: Int) -> Int {
    nextDigit(in: bytes, from: start, to: bytes.count)
  }

  private static func nextDigit(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    unsafe bytes.withUnsafeBytes { text in
      var index = start
      while index &+ 8 <= end {
        let digits = unsafe ByteGroup(text, at: index).digits
        if digits != 0 { return index &+ ByteGroup.before(digits) }
        index &+= 8
      }
      while index < end, unsafe !ByteClass.isDigit(text[index]) { index &+= 1 }
      return index
    }
  }

  /// Whether a part of a text holds a digit at all.
  static func holdsDigit(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let end = min(range.upperBound, bytes.count)
    let start = max(range.lowerBound, 0)
    return start < end && nextDigit(in: bytes, from: start, to: end) < end
  }

  /// The next offsets at which three digits may begin, or a digit that two dots or two `x` follow; nil where there are
  /// none.
  ///
  /// Three pieces of sixteen bytes, each a byte further on, are compared with constants; other operations of SIMD take
  /// several times as long.
  static func nextPossibleCode(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    unsafe bytes.withUnsafeBytes { text in
      var index = max(start, 0)
      while index &+ 18 <= text.count {
        if unsafe mayHoldCode(text, at: index) { return index..<index &+ 16 }
        index &+= 16
      }
      return index < text.count ? index..<text.count : nil
    }
  }

  @inline(__always)
  private static func mayHoldCode(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    typealias Piece = SIMD16<UInt8>
    let zero = Piece(repeating: 0x30)
    let ten = Piece(repeating: 10)
    let dot = Piece(repeating: 0x2E)
    let letter = Piece(repeating: 0x78)
    let lower = Piece(repeating: 0x20)
    let first = unsafe text.loadUnaligned(fromByteOffset: index, as: Piece.self)
    let second = unsafe text.loadUnaligned(fromByteOffset: index &+ 1, as: Piece.self)
    let third = unsafe text.loadUnaligned(fromByteOffset: index &+ 2, as: Piece.self)
    let digits = ((second &- zero) .< ten) .& ((third &- zero) .< ten)
    let dots = (second .== dot) .& (third .== dot)
    let letters = ((second | lower) .== letter) .& ((third | lower) .== letter)
    let found = ((first &- zero) .< ten) .& (digits .| dots .| letters)
    return unsafe withUnsafeBytes(of: found) { mask in
      unsafe mask.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        | mask.loadUnaligned(fromByteOffset: 8, as: UInt64.self) != 0
    }
  }
}
