/// The tokens of a text, each with its enclosing bracket.
struct TokenList: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  /// For each token the index of the bracket around it, -1 where there is none.
  let enclosing: [Int32]
  /// For each bracket the index of its partner, -1 where it has none; -1 for all others.
  let partner: [Int32]
  /// The byte ranges of the comments, in order.
  let comments: [Range<Int32>]
  let grammar: Grammar

  var count: Int { tokens.count }

  /// The token at an index, or nil outside the list: neighbours can be asked for without a check.
  subscript(_ index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  func kind(_ index: Int) -> Token.Kind? { self[index]?.kind }

  func symbol(_ index: Int) -> Symbol { self[index]?.symbol ?? .none }

  /// The index of the bracket around a token, or nil at the top level.
  func bracket(around index: Int) -> Int? {
    guard index >= 0, index < enclosing.count, enclosing[index] >= 0 else { return nil }
    return Int(enclosing[index])
  }

  /// The index of a bracket's partner.
  func match(_ index: Int) -> Int? {
    guard index >= 0, index < partner.count, partner[index] >= 0 else { return nil }
    return Int(partner[index])
  }

  /// The bytes of a token.
  func text(_ index: Int) -> ArraySlice<UInt8> {
    guard let token = self[index] else { return [] }
    return slice(token.range)
  }

  /// What stands between the quotes of a string; the bytes of any other token.
  func inner(_ index: Int) -> ArraySlice<UInt8> {
    guard let token = self[index] else { return [] }
    return slice(token.inner)
  }

  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[range.clamped(to: 0..<bytes.count)]
  }

  func string(_ index: Int) -> String {
    String(decoding: text(index), as: UTF8.self)
  }

  /// Whether a token is this very text.
  func matches(_ index: Int, _ text: String) -> Bool {
    guard let token = self[index], Int(token.end - token.start) == text.utf8.count else { return false }
    return slice(token.range).elementsEqual(text.utf8)
  }

  /// Whether a token is a word and one of these.
  func isWord(_ index: Int, _ words: [String]) -> Bool {
    guard kind(index) == .word else { return false }
    return words.contains { matches(index, $0) }
  }

  /// The first byte of a token, 0 where there is none.
  func firstByte(_ index: Int) -> UInt8 {
    guard let token = self[index], Int(token.start) < bytes.count else { return 0 }
    return bytes[Int(token.start)]
  }

  /// Whether a token is this bracket.
  func isBracket(_ index: Int, _ bracket: Character) -> Bool {
    guard let kind = kind(index), kind == .open || kind == .close else { return false }
    return bracket.asciiValue == firstByte(index)
  }

  /// How many columns stand before the first token of the line that holds a token; tabs count as one.
  func indentation(_ index: Int) -> Int {
    guard let token = self[index] else { return 0 }
    var start = Int(token.start)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") { end += 1 }
    return end - start
  }

  /// The last token that begins at or before a byte offset, or nil where there is none.
  func index(at offset: Int) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
