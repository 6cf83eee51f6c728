import SourceText

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
        while index &+ 64 <= end, unsafe !holds(before, last, text, at: index &+ distance) { index &+= 64 }
        if index &+ 16 <= end {
          let first = unsafe text.loadUnaligned(fromByteOffset: index &+ distance &- 1, as: Piece.self)
          let second = unsafe text.loadUnaligned(fromByteOffset: index &+ distance, as: Piece.self)
          guard ByteMask.isAnySet((first .== before) .& (second .== last)) else {
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

  /// Whether two bytes stand side by side, the second one at one of 64 offsets.
  @inline(__always)
  private static func holds(_ before: Piece, _ last: Piece, _ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    func pairs(_ index: Int) -> SIMDMask<SIMD16<Int8>> {
      let first = unsafe text.loadUnaligned(fromByteOffset: index &- 1, as: Piece.self)
      let second = unsafe text.loadUnaligned(fromByteOffset: index, as: Piece.self)
      return (first .== before) .& (second .== last)
    }
    return ByteMask.isAnySet((pairs(index) .| pairs(index &+ 16)) .| (pairs(index &+ 32) .| pairs(index &+ 48)))
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
      if ByteMask.isAnySet(piece .== wanted) { break }
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

  /// The offset behind the last such byte in a part of a text, or the part's start.
  static func behindLast(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    unsafe bytes.withUnsafeBytes { text in
      let start = max(start, 0)
      var index = min(end, text.count)
      let wanted = Piece(repeating: byte)
      while index &- 16 >= start {
        let piece = unsafe text.loadUnaligned(fromByteOffset: index &- 16, as: Piece.self)
        if ByteMask.isAnySet(piece .== wanted) { break }
        index &-= 16
      }
      while index > start, unsafe text[index &- 1] != byte { index &-= 1 }
      return max(index, start)
    }
  }

  /// The offset of the first byte that is no space, or the part's end.
  static func afterSpaces(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    unsafe bytes.withUnsafeBytes { text in
      unsafe afterSpaces(in: text, from: max(start, 0), to: min(end, text.count))
    }
  }

  /// The same; the part has to lie within the text.
  @inline(__always)
  static func afterSpaces(in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 8 <= end {
      let others = unsafe ByteGroup.others(ByteGroup(text, at: index).places(of: UInt8(ascii: " ")))
      if others != 0 { return index &+ ByteGroup.before(others) }
      index &+= 8
    }
    while index < end, unsafe text[index] == UInt8(ascii: " ") { index &+= 1 }
    return index
  }

  /// The offset of the next digit in a part of a text, or the part's end.
  static func nextDigit(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    unsafe bytes.withUnsafeBytes { text in
      var index = start
      while index &+ 16 <= end {
        let piece = unsafe text.loadUnaligned(fromByteOffset: index, as: Piece.self)
        if ByteMask.isAnySet(digits(piece)) { break }
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

  /// The first offset, from one on, of which something holds and at which a number of two digits or more begins, or a digit
  /// that two dots or two `x` follow; of the text's first and last offsets any may be asked for.
  ///
  /// The digits of 64 bytes are gathered as bits, and what stands beside them told from those.
  static func firstPossibleCode(in bytes: [UInt8], from start: Int, where holds: (Int) -> Bool) -> Int? {
    unsafe bytes.withUnsafeBytes { text in
      // What stands before a digit is looked at, too.
      if start <= 0, unsafe !text.isEmpty, holds(0) { return 0 }
      var index = max(start, 1)
      // The last piece of 64 bytes looks at two more.
      while index &+ 66 <= text.count {
        var places = unsafe possibleCodes(text, at: index)
        while places != 0 {
          let place = index &+ places.trailingZeroBitCount
          if holds(place) { return place }
          places &= places &- 1
        }
        index &+= 64
      }
      return (min(index, text.count)..<text.count).first { place in
        unsafe ByteClass.isDigit(text[place]) && holds(place)
      }
    }
  }

  /// A bit for each of 64 offsets.
  @inline(__always)
  private static func possibleCodes(_ text: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    func digits(_ offset: Int) -> SIMDMask<SIMD16<Int8>> {
      self.digits(unsafe text.loadUnaligned(fromByteOffset: index &+ offset, as: Piece.self))
    }
    let (first, second, third, fourth) = (digits(0), digits(16), digits(32), digits(48))
    // Most of a text is far from any digit.
    guard ByteMask.isAnySet((first .| second) .| (third .| fourth)) else { return 0 }
    let all =
      ByteMask.bits(of: first) | ByteMask.bits(of: second) &<< 16 | ByteMask.bits(of: third) &<< 32
      | ByteMask.bits(of: fourth) &<< 48
    let before: UInt64 = unsafe ByteClass.isDigit(text[index &- 1]) ? 1 : 0
    let behind: UInt64 = unsafe ByteClass.isDigit(text[index &+ 64]) ? 1 : 0
    let starts = all & ~(all &<< 1 | before)
    var found = starts & (all &>> 1 | behind &<< 63)
    var alone = starts & ~found
    while alone != 0 {
      let place = index &+ alone.trailingZeroBitCount
      let next = unsafe UInt16(littleEndian: text.loadUnaligned(fromByteOffset: place &+ 1, as: UInt16.self))
      // Two dots, or two `x`.
      if next == 0x2E2E || next | 0x2020 == 0x7878 { found |= alone & (0 &- alone) }
      alone &= alone &- 1
    }
    return found
  }

  typealias Piece = SIMD16<UInt8>

  /// Which of sixteen bytes are digits.
  @inline(__always)
  static func digits(_ piece: Piece) -> SIMDMask<SIMD16<Int8>> {
    (piece &- Piece(repeating: 0x30)) .< Piece(repeating: 10)
  }

  /// Which of sixteen bytes are spaces, tabs or returns.
  @inline(__always)
  static func spaces(_ piece: Piece) -> SIMDMask<SIMD16<Int8>> {
    (piece .== Piece(repeating: 0x20)) .| (piece .== Piece(repeating: 0x09)) .| (piece .== Piece(repeating: 0x0D))
  }

  /// Which of sixteen bytes are letters, or parts of longer characters.
  @inline(__always)
  static func letters(_ piece: Piece) -> SIMDMask<SIMD16<Int8>> {
    ((piece | Piece(repeating: 0x20)) &- Piece(repeating: 0x61)) .< Piece(repeating: 26)
      .| (piece .>= Piece(repeating: 0x80))
  }

  /// Which of sixteen bytes are the capitals from A to Z.
  @inline(__always)
  static func capitals(_ piece: Piece) -> SIMDMask<SIMD16<Int8>> {
    (piece &- Piece(repeating: 0x41)) .< Piece(repeating: 26)
  }

  /// Which of sixteen bytes belong to a word in every language: letters, digits, `_`, parts of longer characters.
  @inline(__always)
  static func words(_ piece: Piece) -> SIMDMask<SIMD16<Int8>> {
    letters(piece) .| digits(piece) .| (piece .== Piece(repeating: 0x5F))
  }
}
