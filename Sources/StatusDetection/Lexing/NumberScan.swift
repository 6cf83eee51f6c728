/// Whether a text holds anything that could denote a status: a first look by bytes, which most files do not survive.
///
/// A text without a number of 100 to 599 and without a wildcard can still hold a wrong code, such as `status(99)`; then
/// a cue stands in it as well: a word of HTTP or of a status.
package func mayHoldStatus(_ bytes: [UInt8]) -> Bool {
  var holdsOther = false
  var index = 0
  let end = bytes.count
  while index < end {
    guard ByteClass.isDigit(bytes[index]) else {
      index += 1
      continue
    }
    let start = index
    while index < end, ByteClass.isDigit(bytes[index]) { index += 1 }
    switch NumberScan.kind(of: start..<index, in: bytes) {
    case .code: return true
    case .other: holdsOther = true
    case .none: break
    }
  }
  return holdsOther && NumberScan.holdsCue(bytes)
}

/// What a run of digits can be.
enum NumberScan {
  enum Kind {
    case none
    /// 100 to 599, or the first digit of a wildcard.
    case code
    /// A number of another size.
    case other
  }

  /// Whether a part of a text holds a digit at all.
  static func holdsDigit(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    for index in range where ByteClass.isDigit(bytes[index]) { return true }
    return false
  }

  static func kind(of run: Range<Int>, in bytes: [UInt8]) -> Kind {
    guard run.count <= 5, isFree(bytes, before: run.lowerBound) else { return .none }
    let first = bytes[run.lowerBound]
    let isOfClass = first >= UInt8(ascii: "1") && first <= UInt8(ascii: "5")
    switch run.count {
    case 1:
      let isWildcard =
        run.upperBound + 1 < bytes.count && bytes[run.upperBound] | 0x20 == UInt8(ascii: "x")
        && bytes[run.upperBound + 1] | 0x20 == UInt8(ascii: "x")
      return isOfClass && (isWildcard || MetricQuery.isClass(at: run.lowerBound, in: bytes)) ? .code : .none
    case 3: return isOfClass ? .code : .other
    default: return .other
    }
  }

  /// Whether no word runs into a number; `http_502` and the `n` of an escaped line end are none.
  private static func isFree(_ bytes: [UInt8], before index: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = bytes[index - 1]
    guard ByteClass.isWordByte(previous), previous != UInt8(ascii: "_") else { return true }
    return index > 1 && bytes[index - 2] == UInt8(ascii: "\\")
  }

  /// Whether "tatus", "http" or "HTTP" stands somewhere, or a word that only servers use.
  static func holdsCue(_ bytes: [UInt8]) -> Bool {
    var window: UInt32 = 0
    for byte in bytes {
      window = window << 8 | UInt32(byte | 0x20)
      if window == tatu || window == http || cues.contains(window) { return true }
    }
    return false
  }

  private static let tatu: UInt32 = letters("tatu")
  private static let http: UInt32 = letters("http")
  /// From `WriteHeader`, `halt`, `abort`, `error_page`, `return` (nginx), `reply`, `sendError`, `redirect`, `responses`, `JSON`.
  private static let cues: [UInt32] = [
    "head", "eade", "halt", "bort", "or_p", "etur", "repl", "rror", "dire", "spon", "json", "ngx.",
  ].map(letters)

  private static func letters(_ text: String) -> UInt32 {
    text.utf8.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }
}
