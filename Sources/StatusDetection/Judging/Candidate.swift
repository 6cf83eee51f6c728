import StatusRegistry

/// A number or a quoted number that may be a status: what is judged.
struct Candidate: Sendable {
  /// The first token: the sign where there is one.
  let token: Int
  let last: Int
  let value: Int
  /// The first digit of a wildcard such as `4XX`, else nil.
  let wildcardClass: Int?
  let isQuoted: Bool
  /// The bytes of the digits, with their sign.
  let range: Range<Int>
  /// The bytes of the whole spelling.
  let spellingRange: Range<Int>

  /// Whether IANA's registry lists it, or it stands for a whole class.
  let isRegistered: Bool

  var isInRange: Bool { (100...599).contains(value) }

  init(
    token: Int, last: Int, value: Int, wildcardClass: Int?, isQuoted: Bool, range: Range<Int>,
    spellingRange: Range<Int>
  ) {
    (self.token, self.last, self.value, self.wildcardClass) = (token, last, value, wildcardClass)
    (self.isQuoted, self.range, self.spellingRange) = (isQuoted, range, spellingRange)
    isRegistered = wildcardClass != nil || StatusCode(value).isRegistered
  }
}

extension Candidate {
  /// The candidate that a token is, or nil: no integer, or one that no status is written as.
  init?(_ index: Int, in list: TokenList) {
    guard let token = list[index] else { return nil }
    switch token.kind {
    case .number:
      guard let digits = Candidate.threeDigits(token.range, of: list.bytes) ?? Candidate.decimal(list.text(index))
      else { return nil }
      let isNegative = list.symbol(index - 1) == .minus && Candidate.isUnary(index - 1, in: list)
      let start = isNegative ? list[index - 1]?.range.lowerBound ?? token.range.lowerBound : token.range.lowerBound
      // A sign apart from its number: what lies between, perhaps a comment, is no part of a literal.
      if isNegative, list[index - 1]?.range.upperBound != token.range.lowerBound { return nil }
      let end = token.range.lowerBound + digits.count
      self.init(
        token: isNegative ? index - 1 : index, last: index, value: isNegative ? -digits.value : digits.value,
        wildcardClass: nil, isQuoted: false, range: start..<end, spellingRange: start..<token.range.upperBound)
    case .string:
      guard token.inner.count <= 5 else { return nil }
      let inner = list.inner(index)
      if let wildcard = Candidate.wildcard(inner) {
        self.init(
          token: index, last: index, value: 0, wildcardClass: wildcard, isQuoted: true, range: token.inner,
          spellingRange: token.range)
        return
      }
      guard let digits = Candidate.decimal(inner), digits.count == inner.count else { return nil }
      self.init(
        token: index, last: index, value: digits.value, wildcardClass: nil, isQuoted: true, range: token.inner,
        spellingRange: token.range)
    default:
      return nil
    }
  }

  /// The value of three digits that begin with no 0, as nearly all have.
  @inline(__always)
  private static func threeDigits(_ range: Range<Int>, of bytes: [UInt8]) -> (value: Int, count: Int)? {
    guard range.count == 3, range.upperBound <= bytes.count, range.lowerBound >= 0 else { return nil }
    let zero = UInt8(ascii: "0")
    let hundreds = Int(bytes[range.lowerBound] &- zero)
    let (tens, ones) = (Int(bytes[range.lowerBound + 1] &- zero), Int(bytes[range.lowerBound + 2] &- zero))
    guard hundreds < 10, tens < 10, ones < 10, hundreds > 0 else { return nil }
    return (100 * hundreds + 10 * tens + ones, 3)
  }

  /// The value of decimal digits with or without a type's suffix (`404`, `404L`, `200u16`) and how many there are; nil for
  /// hexadecimal, octal, separated or fractional numbers.
  static func decimal(_ text: ArraySlice<UInt8>) -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    for byte in text {
      guard ByteClass.isDigit(byte), count < 6 else { break }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
    }
    guard count > 0, count < 6, count == 1 || text.first != UInt8(ascii: "0") else { return nil }
    return count == text.count || suffixes.contains(text.dropFirst(count)) ? (value, count) : nil
  }

  private static let suffixes: WordSet = [
    "L", "l", "u", "U", "n", "u16", "u32", "u64", "usize", "i16", "i32", "i64", "isize", "UL", "ul", "_u16", "_i32",
    "s", "us", "'u16", "'i32", "'i16", "'u32", "'i64",
  ]

  /// The class of `4XX` or `4xx`.
  static func wildcard(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count == 3, let first = text.first, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(first),
      text.dropFirst().allSatisfy({ $0 | 0x20 == UInt8(ascii: "x") })
    else { return nil }
    return Int(first - UInt8(ascii: "0"))
  }

  private static func isUnary(_ index: Int, in list: TokenList) -> Bool {
    if list.grammar.dialect == .clojure { return true }
    guard let before = list[index - 1] else { return true }
    switch before.kind {
    case .number, .string, .close: return false
    case .open: return true
    case .symbol: return true
    case .word: return list.isWord(index - 1, "return case when in is eq")
    }
  }
}
