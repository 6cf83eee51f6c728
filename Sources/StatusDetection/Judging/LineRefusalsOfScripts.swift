/// Scripts that are about something else: drawings, games, styles are full of numbers that look like codes.
extension LineRefusals {
  /// Whether no word of HTTP, of a status, of a response or of whoever sends one stands anywhere in a script, nor several
  /// codes: then no number is one.
  var areOfAnotherMatter: Bool {
    guard language.isSubset(of: .ecmaScript), options.names.isEmpty,
      Self.matter.first(in: bytes, from: 0, to: bytes.count) == nil
    else { return false }
    var codes: Set<UInt32> = []
    let first = NumberScan.firstStatus(bytes, from: firstPlace) { run in
      if isRefused(run) || isRound(run) { return true }
      codes.insert(bytes[run].reduce(0) { $0 &<< 8 | UInt32($1) })
      return codes.count < Self.several
    }
    return first == nil
  }

  /// From how many different ones on codes may speak for one another.
  private static let several = 3

  /// `200` and `400` are sizes as well.
  private func isRound(_ run: Range<Int>) -> Bool {
    bytes[run].dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// From `status`, `http`, `code`, `response`, `redirect`, `abort`, `halt`, `reply`, `writeHead`, `error`, `request`, `xhr.`,
  /// `fetch`, `json`, `problem`, `exception`, `retry`, `reason`, `content`, `.expect`; of libraries, of what a request's
  /// context is called, and of phrases that are no words of every day.
  static let matter = FourLetters([
    "tatu", "http", "code", "resp", "edir", "bort", "halt", "repl", "iteh", "erro", "requ", "xhr.", "fetc", "json",
    "prob", "exce", "retr", "reas", "ocon", "hono", "svel", "remi", "supe", "ctx.", "req.", "res.", "c.te", "c.ht",
    "c.bo", "r.re", ".exp", "foun", "orbi", "auth", "gate",
  ])
}
