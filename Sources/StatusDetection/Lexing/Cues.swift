/// Words beside which a number of any size may be meant as a status.
enum Cues {
  static func stand(in bytes: [UInt8], range: Range<Int>, isInRange: Bool) -> Bool {
    isInRange ? stand(wordsInRange, in: bytes, range) : stand(words, in: bytes, range)
  }

  private static func stand(_ words: FourLetters, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while let found = words.first(in: bytes, from: start, to: range.upperBound) {
      if !isOfAddress(found.word, in: bytes, at: found.last) { return true }
      start = found.last - 2
    }
    return false
  }

  /// Whether a window, whose last letter stands at an offset, is the beginning of a word for what HTTP goes over: `httpPort`,
  /// `HTTPServer`, an address. `http.Error`, `HTTP/1.1` and `httpResponse` are none.
  static func isOfTransport(_ window: UInt32, in bytes: [UInt8], at index: Int) -> Bool {
    guard window == http else { return false }
    if isAddress(bytes, after: index + 1) { return true }
    var next = index + 1
    while next < bytes.count, bytes[next] == UInt8(ascii: "_") { next += 1 }
    return next < bytes.count && !".:/eErR".utf8.contains(bytes[next])
  }

  /// Whether a window, whose last letter stands at an offset, is the beginning of an address: it says nothing of a port behind
  /// it.
  static func isOfAddress(_ window: UInt32, in bytes: [UInt8], at index: Int) -> Bool {
    window == http && isAddress(bytes, after: index + 1)
  }

  private static func isAddress(_ bytes: [UInt8], after index: Int) -> Bool {
    let next = index < bytes.count && bytes[index] == UInt8(ascii: "s") ? index + 1 : index
    return next + 1 < bytes.count && bytes[next] == UInt8(ascii: ":") && bytes[next + 1] == UInt8(ascii: "/")
  }

  private static let http = FourLetters.letters("http")
  /// From `status`, `http`, `WriteHeader`, `halt`, `abort`, `error_page`, `reply`, `sendError`,
  /// `createError`, `redirect`, `responses`, `JSON`.
  private static let all = [
    "tatu", "http", "iteh", "halt", "bort", "or_p", "repl", "derr", "eerr", "_err", ".err", "edir", "spon", "json",
    "ngx.",
  ]
  private static let words = FourLetters(all)
  /// What may call a number on a line below a code: the cues, but for those of what HTTP goes over.
  static let ofCalls = FourLetters((all + besideCodes).filter { !["http", "json", "spon"].contains($0) })
  /// What can be a code of its own is one beside `code` already, and in a rule: `synth`, `deny`, `RewriteRule`.
  static let wordsInRange = FourLetters(all + besideCodes)
  private static let besideCodes = ["code", "synt", "deny", "rewr"]
  /// What tells of a code wherever it stands on a line.
  static let ofCodes = FourLetters(["tatu", "code"])
}
