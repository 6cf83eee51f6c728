import StatusRegistry

/// Numbers among the words of a string: `"takes 200 steps"`, `"::1/128"`, `"outbound|443||a"`.
extension LineRefusals {
  /// Whether a number stands in a string that ends on its line and is nothing but words, none of which speaks of a status;
  /// or where none of them is said of the number.
  func isAmongWords(_ run: Range<Int>, _ lineStart: Int) -> Bool {
    guard let start = stringStart(before: run.lowerBound, lineStart), Self.beginsProse(bytes[start], byte(start + 1)),
      bytes[run.lowerBound - 1] != UInt8(ascii: "(")
    else { return false }
    let quote = bytes[start - 1]
    var end = start
    var holdsWord = false
    var speaksOfStatus = false
    var window: UInt32 = 0
    while byte(end) != quote {
      let byte = byte(end)
      guard Self.isOfProse[Int(byte)] || byte == UInt8(ascii: "\\") && isLineEnd(end + 1) else { return false }
      if end < run.lowerBound, Self.isLetter(byte) || byte == UInt8(ascii: "/") { holdsWord = true }
      window = FourLetters.window(window, then: byte)
      if Self.cues.contains(window) { speaksOfStatus = true }
      end += 1
    }
    if isOfStatus(run.lowerBound, start) { return false }
    if speaksOfStatus { return isPort(run, behind: start) || isInSentence(run, start..<end) }
    return holdsWord || run.lowerBound == start && beginsSentence(run, to: end)
  }

  /// Whether a number is the port of an address: `http://localhost:443`.
  private func isPort(_ run: Range<Int>, behind start: Int) -> Bool {
    guard byte(run.lowerBound - 1) == UInt8(ascii: ":") else { return false }
    var host = run.lowerBound - 1
    while host > start, ByteClass.isWordByte(bytes[host - 1]) || ".-".utf8.contains(bytes[host - 1]) { host -= 1 }
    return host - start > 3 && host < run.lowerBound - 1 && bytes[host - 3..<host].elementsEqual("://".utf8)
  }

  /// Whether a word stands on either side of a number, `"with an explicit 308 status"`, and nothing that could be read as
  /// code or as a query.
  private func isInSentence(_ run: Range<Int>, _ text: Range<Int>) -> Bool {
    guard byte(run.lowerBound - 1) == UInt8(ascii: " "), Self.isLetter(byte(run.lowerBound - 2)),
      byte(run.upperBound) == UInt8(ascii: " "), Self.isLetter(byte(run.upperBound + 1)),
      bytes[text].allSatisfy({ Self.isLetter($0) || ByteClass.isDigit($0) || " ,.'-".utf8.contains($0) })
    else { return false }
    var wordStart = run.lowerBound - 1
    while wordStart > text.lowerBound, Self.isLetter(bytes[wordStart - 1]) { wordStart -= 1 }
    let words = NameWords.cut(bytes[text])
    return Self.cues.first(in: bytes, from: wordStart, to: run.lowerBound) == nil
      && words.first.map { !Self.beginningsOfQueries.contains($0) } ?? false
  }

  /// Whether a text that begins with a number goes on with words, which are not the number's phrase or a list's.
  private func beginsSentence(_ run: Range<Int>, to end: Int) -> Bool {
    guard byte(run.upperBound) == UInt8(ascii: " "), Self.isLetter(byte(run.upperBound + 1)),
      NumberList.read(bytes, in: run.lowerBound..<end) == nil
    else { return false }
    let phrase = String(decoding: bytes[run.upperBound + 1..<end], as: UTF8.self)
    return Candidate.decimal(bytes[run]).flatMap { StatusCode($0.value).entry }?.isNamed(phrase) != true
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

  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  /// The languages in which a string between two quotes ends on its line.
  private static let languagesOfProse: LanguageSet = [
    .go, .javaScript, .typeScript, .java, .kotlin, .swift, .python, .c, .cPlusPlus, .ruby,
  ]
  private static let singleQuoted: LanguageSet = [.javaScript, .typeScript, .python, .ruby]

  /// What words are made of and stands between them; whatever a piece of code, a pattern or a list of codes needs is none.
  private static let isOfProse: [Bool] = (0...255).map {
    ByteClass.table[$0] == .letter || ByteClass.isDigit(UInt8($0)) || " .,:/-!#%@'?|=()[]".utf8.contains(UInt8($0))
  }

  /// From `status`, `HTTP`, `code`, `response`, `return`, `error_page`, `ErrorDocument`, `curl`, `redirect`, `deny`, `synth`.
  private static let cues = FourLetters([
    "stat", "http", "code", "resp", "retu", "erro", "curl", "redi", "deny", "synt", "halt", "abor", "repl",
  ])

  /// The words that statements of SQL begin with.
  private static let beginningsOfQueries: Set<String> = ["select", "delete", "insert", "update", "with"]
}
