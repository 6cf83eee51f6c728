/// Whether a text holds anything that could denote a status: a first look by bytes, which most files do not survive.
///
/// A text without a number of 100 to 599 and without a wildcard can still hold a wrong code, such as `status(99)`; then
/// a word of HTTP or of a status stands close to it.
package func mayHoldStatus(_ bytes: [UInt8]) -> Bool {
  NumberScan.holdsCode(bytes) || NumberScan.holdsOtherBesideCue(bytes)
}

/// Looks for numbers without cutting the text into tokens.
enum NumberScan {
  /// Whether a part of a text holds a digit at all.
  static func holdsDigit(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    ByteScan.holdsDigit(bytes, in: range)
  }

  /// Whether a number of 100 to 599 stands somewhere, or a wildcard: `4XX`, `5..`.
  static func holdsCode(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while let block = ByteScan.nextPossibleCode(in: bytes, from: index) {
      if block.contains(where: { isCode(at: $0, in: bytes) || isWildcard(at: $0, in: bytes) }) { return true }
      index = block.upperBound
    }
    return false
  }

  private static func isCode(at index: Int, in bytes: [UInt8]) -> Bool {
    ByteClass.isDigit(bytes[index]) && (index == 0 || !ByteClass.isDigit(bytes[index - 1]))
      && isCode(run(around: index, in: bytes), in: bytes)
  }

  private static func run(around index: Int, in bytes: [UInt8]) -> Range<Int> {
    var start = index
    while start > 0, ByteClass.isDigit(bytes[start - 1]) { start -= 1 }
    var end = index + 1
    while end < bytes.count, ByteClass.isDigit(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func isCode(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard run.count == 3, isOfClass(bytes[run.lowerBound]) else { return false }
    return isFree(bytes, before: run.lowerBound) && isFree(bytes, after: run.upperBound)
  }

  private static func isOfClass(_ digit: UInt8) -> Bool {
    digit >= UInt8(ascii: "1") && digit <= UInt8(ascii: "5")
  }

  private static func isWildcard(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 2 < bytes.count, isOfClass(bytes[index]) else { return false }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    guard isFree(bytes, before: index) else { return false }
    if second | 0x20 == UInt8(ascii: "x") { return third | 0x20 == UInt8(ascii: "x") }
    // `5..` in a pattern ends there; `1...` and `1..5` are ranges.
    guard second == UInt8(ascii: "."), third == second, index + 3 < bytes.count else { return false }
    return bytes[index + 3] != UInt8(ascii: ".") && !ByteClass.isWordByte(bytes[index + 3])
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

  /// How many bytes before and after a number a cue may stand: the name of a call over several lines is in reach.
  private static let reach = (before: 160, after: 32)

  /// Whether a number of two to five digits stands close to a word of HTTP or of a status.
  static func holdsOtherBesideCue(_ bytes: [UInt8]) -> Bool {
    var index = 1
    var looked = 0
    while index < bytes.count {
      index = ByteScan.nextDigit(in: bytes, from: index)
      guard index < bytes.count else { return false }
      let run = run(around: index, in: bytes)
      index = run.upperBound + 1
      guard (2...5).contains(run.count), isFree(bytes, before: run.lowerBound), isFree(bytes, after: run.upperBound),
        run.lowerBound == 0 || bytes[run.lowerBound - 1] != UInt8(ascii: ".")
      else { continue }
      if isReturned(run.lowerBound, in: bytes) { return true }
      let start = max(looked, run.lowerBound - reach.before)
      let end = min(bytes.count, run.upperBound + reach.after)
      if start < end, Cues.stand(in: bytes, range: start..<end) { return true }
      // Three bytes again, in case a cue stands across the end.
      looked = max(looked, end - 3)
    }
    return false
  }

  /// Whether `return ` stands directly before a number, as in nginx's configuration.
  private static func isReturned(_ index: Int, in bytes: [UInt8]) -> Bool {
    index >= 7 && bytes[index - 7..<index].elementsEqual("return ".utf8)
  }
}

/// Words beside which a number of any size may be meant as a status.
private enum Cues {
  static func stand(in bytes: [UInt8], range: Range<Int>) -> Bool {
    let (words, endings) = (words, endings)
    var window: UInt32 = 0
    for index in range {
      window = window << 8 | UInt32(bytes[index] | 0x20)
      guard endings &>> UInt64(window & 63) & 1 != 0, words.contains(window) else { continue }
      // An address says nothing of a port behind it.
      if window != http || !isAddress(bytes, after: index + 1) { return true }
    }
    return false
  }

  private static func isAddress(_ bytes: [UInt8], after index: Int) -> Bool {
    let next = index < bytes.count && bytes[index] == UInt8(ascii: "s") ? index + 1 : index
    return next + 1 < bytes.count && bytes[next] == UInt8(ascii: ":") && bytes[next + 1] == UInt8(ascii: "/")
  }

  private static let http = letters("http")
  /// From `status`, `http`, `WriteHeader`, `halt`, `abort`, `error_page`, `reply`, `sendError`,
  /// `createError`, `redirect`, `responses`, `JSON`.
  private static let words: [UInt32] = [
    "tatu", "http", "iteh", "halt", "bort", "or_p", "repl", "derr", "eerr", "_err", ".err", "dire", "spon", "json",
    "ngx.",
  ].map(letters)

  /// A bit for the lower six bits of each word's last letter: most bytes end none.
  private static let endings: UInt64 = words.reduce(0) { $0 | 1 &<< UInt64($1 & 63) }

  private static func letters(_ text: String) -> UInt32 {
    text.utf8.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }
}
