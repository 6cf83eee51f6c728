/// Numbers among the words of a string: `"takes 200 steps"`, `"::1/128"`, `"outbound|443||a"`.
extension LineRefusals {
  /// Whether a number stands in a string that ends on its line and is nothing but words, behind some of them, none of which
  /// speaks of a status.
  func isAmongWords(_ run: Range<Int>, _ lineStart: Int) -> Bool {
    guard let start = stringStart(before: run.lowerBound, lineStart) else { return false }
    let quote = bytes[start - 1]
    var end = start
    var holdsWord = false
    var window: UInt32 = 0
    while byte(end) != quote {
      let byte = byte(end)
      guard Self.isOfProse[Int(byte)] || byte == UInt8(ascii: "\\") && isLineEnd(end + 1) else { return false }
      if end < run.lowerBound, Self.isLetter(byte) || byte == UInt8(ascii: "/") { holdsWord = true }
      window = FourLetters.window(window, then: byte)
      if Self.cues.contains(window) { return false }
      end += 1
    }
    return holdsWord && Self.beginsProse(bytes[start], byte(start + 1))
      && bytes[run.lowerBound - 1] != UInt8(ascii: "(")
      && !isOfStatus(run.lowerBound, start)
  }

  /// Whether the letter of an escaped line end or tab stands there.
  private func isLineEnd(_ index: Int) -> Bool {
    byte(index) == UInt8(ascii: "n") || byte(index) == UInt8(ascii: "t")
  }

  /// Where the string begins, behind its quote, that holds an offset; nil where none does that begins on the line, or where
  /// it may be one of several lines.
  private func stringStart(before offset: Int, _ lineStart: Int) -> Int? {
    guard !language.isDisjoint(with: Self.languagesOfProse) else { return nil }
    var quote: UInt8 = 0
    var start = lineStart
    var index = lineStart
    while index < offset {
      let byte = bytes[index]
      if quote == 0 {
        if Self.isQuote(byte) { (quote, start) = (byte, index + 1) }
      } else if byte == UInt8(ascii: "\\") {
        index += 1
      } else if byte == quote {
        quote = 0
      }
      index += 1
    }
    let isString = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") && language.isSubset(of: Self.singleQuoted)
    return isString && !(start > lineStart + 1 && bytes[start - 2] == quote) ? start : nil
  }

  /// Whether a number has a name of a status before it, as in `"code: 404"`.
  private func isOfStatus(_ number: Int, _ start: Int) -> Bool {
    var end = number
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > start, bytes[end - 1] == UInt8(ascii: ":") || bytes[end - 1] == UInt8(ascii: "=") else { return false }
    end -= 1
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    var first = end
    while first > start, ByteClass.isWordByte(bytes[first - 1]) || bytes[first - 1] == UInt8(ascii: "-") { first -= 1 }
    switch options.verdict(of: NameWords(bytes[first..<end])) {
    case .sure, .status, .code: return true
    case .vague, .neutral, .foreign, .quantity: return false
    }
  }

  /// Whether a text begins as words do; what stands between two strings begins with a comma, a bracket, an operator.
  private static func beginsProse(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "%"): true
    case UInt8(ascii: ":"): second == first
    default: ByteClass.isWordByte(first)
    }
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  /// The languages in which a string between two quotes ends on its line.
  private static let languagesOfProse: LanguageSet = [
    .go, .javaScript, .typeScript, .java, .kotlin, .swift, .python, .c, .cPlusPlus,
  ]
  private static let singleQuoted: LanguageSet = [.javaScript, .typeScript, .python]

  /// What words are made of and stands between them; whatever a piece of code, a pattern or a list of codes needs is none.
  private static let isOfProse: [Bool] = (0...255).map {
    ByteClass.table[$0] == .letter || ByteClass.isDigit(UInt8($0)) || " .,:/-!#%@'?|=()[]".utf8.contains(UInt8($0))
  }

  /// From `status`, `HTTP`, `code`, `response`, `return`, `error_page`, `ErrorDocument`, `curl`, `redirect`, `deny`, `synth`.
  private static let cues = FourLetters([
    "stat", "http", "code", "resp", "retu", "erro", "curl", "redi", "deny", "synt", "halt", "abor", "repl",
  ])
}
