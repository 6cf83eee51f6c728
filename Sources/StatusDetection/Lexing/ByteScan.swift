/// Looks for bytes several at a time.
package enum ByteScan {
  /// Where a word of two bytes at least stands first in a part of a text; nil where it does not.
  ///
  /// Its last two bytes are looked for at sixteen places at once: choose a word that ends in rare ones.
  package static func next(_ word: [UInt8], in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    guard word.count > 1 else { return nil }
    let (before, last) = (Piece(repeating: word[word.count - 2]), Piece(repeating: word[word.count - 1]))
    let distance = word.count &- 1
    let end = min(end, bytes.count) &- distance
    var index = max(start, 0)
    return unsafe bytes.withUnsafeBytes { text in
      while index < end {
        if index &+ 16 <= end {
          let first = unsafe text.loadUnaligned(fromByteOffset: index &+ distance &- 1, as: Piece.self)
          let second = unsafe text.loadUnaligned(fromByteOffset: index &+ distance, as: Piece.self)
          guard isAnySet((first .== before) .& (second .== last)) else {
            index &+= 16
            continue
          }
        }
        let stop = min(index &+ 16, end)
        while index < stop {
          if unsafe text[index &+ distance] == word[distance], bytes[index...].starts(with: word) { return index }
          index &+= 1
        }
      }
      return nil
    }
  }

  @inline(__always)
  static func isAnySet(_ found: SIMDMask<SIMD16<Int8>>) -> Bool {
    unsafe withUnsafeBytes(of: found) { mask in
      unsafe mask.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        | mask.loadUnaligned(fromByteOffset: 8, as: UInt64.self) != 0
    }
  }

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
    let wanted = Piece(repeating: byte)
    while index &+ 16 <= end {
      let piece = unsafe text.loadUnaligned(fromByteOffset: index, as: Piece.self)
      if isAnySet(piece .== wanted) { break }
      index &+= 16
    }
    while index &+ 8 <= end {
      let found = unsafe ByteGroup(text, at: index).places(of: byte)
      if found != 0 { return index &+ ByteGroup.before(found) }
      index &+= 8
    }
    while index < end, unsafe text[index] != byte { index &+= 1 }
    return index
  }

  /// The offset of the first byte that is no space, or the part's end.
  static func afterSpaces(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    unsafe bytes.withUnsafeBytes { text in
      let end = min(end, text.count)
      var index = max(start, 0)
      while index &+ 8 <= end {
        let others = unsafe ByteGroup.others(ByteGroup(text, at: index).places(of: UInt8(ascii: " ")))
        if others != 0 { return index &+ ByteGroup.before(others) }
        index &+= 8
      }
      while index < end, unsafe text[index] == UInt8(ascii: " ") { index &+= 1 }
      return index
    }
  }

  /// The offset of the next digit, or the text's end.
  static func nextDigit(in bytes: [UInt8], from start: Int) -> Int {
    nextDigit(in: bytes, from: start, to: bytes.count)
  }

  /// The same in a part of a text.
  static func nextDigit(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    unsafe bytes.withUnsafeBytes { text in
      var index = start
      while index &+ 16 <= end {
        let piece = unsafe text.loadUnaligned(fromByteOffset: index, as: Piece.self)
        if isAnySet(digits(piece)) { break }
        index &+= 16
      }
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
    let dot = Piece(repeating: 0x2E)
    let letter = Piece(repeating: 0x78)
    let lower = Piece(repeating: 0x20)
    let first = unsafe digits(text.loadUnaligned(fromByteOffset: index, as: Piece.self))
    // Most pieces hold no digit.
    guard isAnySet(first) else { return false }
    let second = unsafe text.loadUnaligned(fromByteOffset: index &+ 1, as: Piece.self)
    let third = unsafe text.loadUnaligned(fromByteOffset: index &+ 2, as: Piece.self)
    let numbers = digits(second) .& digits(third)
    let dots = (second .== dot) .& (third .== dot)
    let letters = ((second | lower) .== letter) .& ((third | lower) .== letter)
    return isAnySet(first .& (numbers .| dots .| letters))
  }

  private typealias Piece = SIMD16<UInt8>

  @inline(__always)
  private static func digits(_ piece: Piece) -> SIMDMask<SIMD16<Int8>> {
    (piece &- Piece(repeating: 0x30)) .< Piece(repeating: 10)
  }
}
