package import StatusDetection
package import StatusRegistry

/// What may be completed behind the code of a status line.
package struct PhraseExpectation: Sendable, Equatable {
  /// The code whose phrase is missing.
  package var code: StatusCode
  /// The bytes of the phrase typed so far, and what of it stands behind the cursor.
  package var range: Range<Int>
}

/// Whether a reason phrase is expected at a byte offset: behind `HTTP/1.1 404 ` (RFC 9112, section 4).
///
/// - Parameters:
///   - literals: those of the text, in its order.
///   - evidence: the weakest that counts.
package func phraseExpectation(
  at offset: Int, of literals: [StatusLiteral], in bytes: [UInt8], evidence: Evidence = .medium
) -> PhraseExpectation? {
  let literal = literals.last { $0.range.upperBound < offset }
  guard let literal, literal.context == .statusLine, literal.evidence >= evidence, let code = literal.code,
    offset <= bytes.count
  else { return nil }
  let start = literal.range.upperBound &+ 1
  guard start <= offset, bytes[start &- 1] == UInt8(ascii: " "), offset &- start <= 64,
    bytes[start..<offset].allSatisfy(isOfPhrase)
  else { return nil }
  return PhraseExpectation(code: code, range: start..<endOfPhrase(from: start, cursor: offset, of: code, in: bytes))
}

/// The phrases of a code that begin with what is typed: that of today, then those of earlier documents.
package func completions(
  for expectation: PhraseExpectation, typed: String, locale: Locale, markup: Markup?
) -> [Completion] {
  let typed = typed.lowercased()
  return phrases(of: expectation.code).filter { $0.text.lowercased().hasPrefix(typed) }.enumerated().map {
    index, phrase in
    Completion(
      code: expectation.code, label: phrase.text, insertion: phrase.text, phrase: "\(expectation.code)",
      isDeprecated: phrase.isFormer, sortText: "00\(index)",
      documentation: markup.map { documentation(of: expectation.code, locale: locale, markup: $0) } ?? "")
  }
}

private func phrases(of code: StatusCode) -> [(text: String, isFormer: Bool)] {
  guard let entry = code.entry else { return [] }
  let former = entry.formerPhrases.filter { $0.source.hasPrefix("RFC ") }.map(\.phrase)
  var seen: Set<String> = []
  return ([entry.displayPhrase] + former).filter { !$0.isEmpty && seen.insert($0).inserted }.enumerated().map {
    (text: $1, isFormer: $0 > 0)
  }
}

/// Behind the cursor the rest of the word goes; of several words only those that are the rest of one of the phrases.
private func endOfPhrase(from start: Int, cursor: Int, of code: StatusCode, in bytes: [UInt8]) -> Int {
  var end = cursor
  while end < bytes.count, isOfPhrase(bytes[end]), bytes[end] != UInt8(ascii: " ") { end &+= 1 }
  for phrase in phrases(of: code) {
    let text = Array(phrase.text.utf8)
    if start &+ text.count >= cursor, bytes[start...].starts(with: text) { end = max(end, start &+ text.count) }
  }
  return end
}

private func isOfPhrase(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"): true
  default: false
  }
}
