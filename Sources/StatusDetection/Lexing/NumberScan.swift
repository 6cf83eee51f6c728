import StatusRegistry

/// Whether a text holds anything that could denote a status: a first look by bytes, which most files do not survive.
///
/// A text without a code that somebody uses and without a wildcard can still hold a wrong code, such as `status(299)` or
/// `status(99)`; then a word of HTTP or of a status stands close to it.
package func mayHoldStatus(_ bytes: [UInt8]) -> Bool {
  firstPossibleStatus(bytes) != nil
}

/// The same: the offset before which nothing in a text could denote a status, or nil.
package func firstPossibleStatus(_ bytes: [UInt8]) -> Int? {
  NumberScan.firstStatus(bytes, from: 0)
}

/// Looks for numbers without cutting the text into tokens.
enum NumberScan {
  /// Whether a part of a text holds a digit at all.
  static func holdsDigit(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    ByteScan.holdsDigit(bytes, in: range)
  }

  /// Where, from an offset on, a code that is in use stands first, or a wildcard, `4XX` or `5..`; or another number of two
  /// to five digits on one line with a word of HTTP or of a status, or at the beginning of a line close behind one, as in a
  /// call over several lines; one of 100 to 599 also anywhere close behind.
  ///
  /// - Parameter isLeftOut: whether a number does not count, or the three characters of a wildcard.
  static func firstStatus(
    _ bytes: [UInt8], from start: Int, except isLeftOut: (Range<Int>) -> Bool = { _ in false }
  ) -> Int? {
    var looks = Looks()
    return ByteScan.firstPossibleCode(in: bytes, from: start) { start in
      if isCode(at: start, in: bytes) || isWildcard(at: start, in: bytes) { return !isLeftOut(start..<start + 3) }
      return other(at: start, in: bytes, &looks).map { !isLeftOut($0) } ?? false
    }
  }

  private static func isCode(at index: Int, in bytes: [UInt8]) -> Bool {
    let end = index + 3
    guard end <= bytes.count, isOfClass(bytes[index]), ByteClass.isDigit(bytes[index + 1]),
      ByteClass.isDigit(bytes[index + 2]), isInUse(at: index, in: bytes), isFree(bytes, before: index),
      isFree(bytes, after: end)
    else { return false }
    return !isPart(index..<end, in: bytes)
  }

  /// Whether three digits of a number from 100 to 599 are a code that counts without a word beside it.
  static func isInUse(at index: Int, in bytes: [UInt8]) -> Bool {
    let hundreds = Int(bytes[index] & 15)
    let (tens, ones) = (Int(bytes[index + 1] & 15), Int(bytes[index + 2] & 15))
    return inUse[hundreds * 100 + tens * 10 + ones]
  }

  /// For each number below 600 whether it is a code that IANA lists; not 100, which counts things wherever nothing speaks of
  /// a status.
  private static let inUse: [Bool] = (0..<600).map { $0 > 100 && StatusCode($0).isRegistered }

  /// Whether a number is a piece of an address, a version or a fraction: `10.0.0.100`, `1.404`; `200..299` is none.
  private static func isPart(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isDot(_ index: Int, beside digit: Int) -> Bool {
      bytes.indices.contains(index) && bytes.indices.contains(digit) && bytes[index] == UInt8(ascii: ".")
        && ByteClass.isDigit(bytes[digit])
    }
    return isDot(run.lowerBound - 1, beside: run.lowerBound - 2) || isDot(run.upperBound, beside: run.upperBound + 1)
  }

  static func isOfClass(_ digit: UInt8) -> Bool {
    digit >= UInt8(ascii: "1") && digit <= UInt8(ascii: "5")
  }

  private static func isWildcard(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 2 < bytes.count, isOfClass(bytes[index]) else { return false }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    guard isFree(bytes, before: index) else { return false }
    if second | 0x20 == UInt8(ascii: "x") { return third | 0x20 == UInt8(ascii: "x") }
    guard second == UInt8(ascii: "."), third == second, index + 3 < bytes.count else { return false }
    return !continuesRange(bytes[index + 3])
  }

  /// Whether two dots and what follows are those of a range: `1...`, `1..5`, `[1..-1]`, `1..=n`. `5..` in a pattern ends there.
  private static func continuesRange(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "@"),
      UInt8(ascii: "]"):
      true
    default: ByteClass.isWordByte(byte)
    }
  }

  /// Whether no word runs into a number; `http_502` and the `n` of an escaped line end are none.
  private static func isFree(_ bytes: [UInt8], before index: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = bytes[index - 1]
    guard ByteClass.isWordByte(previous), previous != UInt8(ascii: "_") else { return true }
    return index > 1 && bytes[index - 2] == UInt8(ascii: "\\")
  }

  /// Whether nothing follows a number that makes it a size or a time: at most the first letter of a type, as in `404L`
  /// and `200u16`.
  private static func isFree(_ bytes: [UInt8], after index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] | 0x20 {
    case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: "s"): return true
    default: return !ByteClass.isWordByte(bytes[index]) || bytes[index] == UInt8(ascii: "_")
    }
  }

  // MARK: Other numbers

  /// How many bytes before and after a number a cue may stand.
  static let reach = (before: 160, after: 32)

  /// Up to where no cue stands that reaches any further.
  private struct Looks {
    var atOthers = 0
    /// Beside numbers of 100 to 599.
    var inRange = 0
  }

  /// The number that begins at an offset, if it has two to five digits and a cue stands beside it.
  private static func other(at start: Int, in bytes: [UInt8], _ looks: inout Looks) -> Range<Int>? {
    guard start + 1 < bytes.count, ByteClass.isDigit(bytes[start]), ByteClass.isDigit(bytes[start + 1]),
      start == 0 || !ByteClass.isDigit(bytes[start - 1])
    else { return nil }
    var stop = start + 2
    while stop < bytes.count, ByteClass.isDigit(bytes[stop]) { stop += 1 }
    guard stop - start <= 5, isApart(start..<stop, in: bytes) else { return nil }
    if isReturned(start, in: bytes) { return start..<stop }
    let isInRange = stop - start == 3 && isOfClass(bytes[start])
    let first =
      isInRange
      ? max(looks.inRange, start - reach.before) : startOfReach(before: start, in: bytes, downTo: looks.atOthers)
    let end = lineEnd(behind: stop, in: bytes)
    // A number that is left out may not hide the cue from the next one.
    if first < end, Cues.stand(in: bytes, range: first..<end, isInRange: isInRange) { return start..<stop }
    // Three bytes again, in case a cue stands across the end.
    looks.atOthers = max(looks.atOthers, end - 3)
    if isInRange { looks.inRange = max(looks.inRange, end - 3) }
    return nil
  }

  /// Whether a number stands by itself: in no word, size, date, time, path, address or product.
  private static func isApart(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard isFree(bytes, before: run.lowerBound), isFree(bytes, after: run.upperBound) else { return false }
    switch run.lowerBound > 0 ? bytes[run.lowerBound - 1] : 0 {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "*"), UInt8(ascii: "+"):
      return false
    case UInt8(ascii: "-"), UInt8(ascii: ":"):
      if run.lowerBound > 1, ByteClass.isDigit(bytes[run.lowerBound - 2]) { return false }
    default: break
    }
    switch run.upperBound < bytes.count ? bytes[run.upperBound] : 0 {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "*"), UInt8(ascii: "+"): return false
    case UInt8(ascii: "-"), UInt8(ascii: ":"):
      return run.upperBound + 1 >= bytes.count || !ByteClass.isDigit(bytes[run.upperBound + 1])
    default: return true
    }
  }

  /// Where a cue may begin that stands before a number: on its line, or, where the number begins that or is a cell of a
  /// row, farther up.
  private static func startOfReach(before number: Int, in bytes: [UInt8], downTo looked: Int) -> Int {
    let farthest = max(looked, number - reach.before)
    if isCell(number, in: bytes) { return farthest }
    var index = number
    while index > farthest, beginsLine(bytes[index - 1]) { index -= 1 }
    guard index > farthest, bytes[index - 1] != UInt8(ascii: "\n") else { return farthest }
    return ByteScan.behindLast(UInt8(ascii: "\n"), in: bytes, from: farthest, to: index)
  }

  /// Whether a byte may stand before a number that begins a line: a space, a list's mark, a quote.
  private static func beginsLine(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  /// Whether a number stands directly behind what separates the cells of a row, whose header says what they hold.
  private static func isCell(_ number: Int, in bytes: [UInt8]) -> Bool {
    guard number > 0 else { return false }
    switch bytes[number - 1] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\t"): return true
    default: return false
    }
  }

  private static func lineEnd(behind number: Int, in bytes: [UInt8]) -> Int {
    ByteScan.next(UInt8(ascii: "\n"), in: bytes, from: number, to: min(bytes.count, number + reach.after))
  }

  /// Whether `return ` stands directly before a number, as in nginx's configuration.
  static func isReturned(_ index: Int, in bytes: [UInt8]) -> Bool {
    index >= 7 && bytes[index - 1] == UInt8(ascii: " ") && bytes[index - 2] == UInt8(ascii: "n")
      && bytes[index - 7..<index].elementsEqual("return ".utf8)
  }
}
