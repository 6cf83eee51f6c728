package import SourceText
import StatusRegistry

/// What is expected at a place where a number may still be missing.
package struct StatusExpectation: Sendable, Equatable {
  /// The bytes typed so far that a completion replaces: digits or words, perhaps none.
  package var range: Range<Int>
  package var context: Context
  package var evidence: Evidence
  package var why: String
  /// Whether the place stands inside quotes.
  package var isQuoted: Bool
  /// The class that fits best here, such as 3 inside a redirect; nil where none does.
  package var preferredClass: Int?
  /// The quote that a key needs here on both sides, as the file's other keys have it; nil where it needs none.
  package var keyQuote: String?
  /// Whether a class may stand here too: `4XX`, in OpenAPI 3.
  package var takesClasses = false

  package init(
    range: Range<Int>, context: Context, evidence: Evidence, why: String, isQuoted: Bool, preferredClass: Int? = nil
  ) {
    self.range = range
    self.context = context
    self.evidence = evidence
    self.why = why
    self.isQuoted = isQuoted
    self.preferredClass = preferredClass
  }
}

/// Whether a status is expected at a byte offset, judged as if a code stood in place of the word typed so far; nil where
/// none is.
///
/// - Parameter evidence: the weakest that counts.
package func statusExpectation(
  in source: Source, at offset: Int, language: Language, options: DetectionOptions = DetectionOptions(),
  evidence: Evidence = .medium
) -> StatusExpectation? {
  guard !options.isSilent else { return nil }
  let bytes = source.bytes
  let offset = max(0, min(offset, bytes.count))
  if let excerpt = ExpectationExcerpt(of: source, at: offset, language: language) {
    // Where the surroundings expect nothing, or are sure, nobody waits for the rest of the text.
    guard var near = expectation(in: excerpt.bytes, at: excerpt.offset, language, options, evidence) else {
      return nil
    }
    if near.evidence == .strong {
      let skipped = offset - excerpt.offset
      near.range = near.range.lowerBound + skipped..<near.range.upperBound + skipped
      if language.reading != .code { near.describeKey(in: bytes, language: language) }
      return near
    }
  }
  return expectation(in: bytes, at: offset, language, options, evidence)
}

/// What is expected in a text as it is.
private func expectation(
  in bytes: [UInt8], at offset: Int, _ language: Language, _ options: DetectionOptions, _ evidence: Evidence
) -> StatusExpectation? {
  for typed in TypedText.candidates(in: bytes, at: offset) {
    let found = expectation(in: bytes, replacing: typed, language: language, options: options, evidence: evidence)
    if let found { return found }
  }
  return nil
}

/// Puts a code in place of what is typed and judges it; in formats of keys and values also as a key.
private func expectation(
  in bytes: [UInt8], replacing typed: Range<Int>, language: Language, options: DetectionOptions,
  evidence: Evidence
) -> StatusExpectation? {
  let isData = [.json, .yaml, .settings(.toml)].contains(language.reading)
  let isTOML = language.reading == .settings(.toml)
  var options = options
  options.leastEvidence = max(options.leastEvidence, evidence)
  for isKey in isData ? [false, true] : [false] {
    var text = bytes
    let after = typed.upperBound < bytes.count ? bytes[typed.upperBound] : 0
    let isQuoted = after == UInt8(ascii: "\"") || after == UInt8(ascii: "'")
    if isKey {
      // The colon or `=` that a key will get stands after its quote, if it has one.
      let place = typed.upperBound + (isQuoted ? 1 : 0)
      if place < text.count, text[place] == UInt8(ascii: isTOML ? "=" : ":") { continue }
      text.insert(contentsOf: (isTOML ? " = \"\"" : ": {}").utf8, at: min(place, text.count))
    }
    text.replaceSubrange(typed, with: "404".utf8)
    let detector = Detector(bytes: text, language: language, options: options)
    if let found = detector.verdict(at: typed.lowerBound), found.evidence >= evidence {
      var expectation = StatusExpectation(
        range: typed, context: found.context, evidence: found.evidence, why: found.why, isQuoted: isQuoted,
        preferredClass: found.preferredClass ?? (speaksOfRedirect(found.why) ? 3 : nil))
      if isData, !isTOML { expectation.describeKey(in: bytes, language: language) }
      return expectation
    }
  }
  return nil
}

extension StatusExpectation {
  /// Adds how keys are written in the text.
  fileprivate mutating func describeKey(in bytes: [UInt8], language: Language) {
    guard context == .tableKey else { return }
    takesClasses = why == DataJudge.underResponses && OpenAPIContent.isVersion3(bytes)
    if !isQuoted { keyQuote = KeyQuotes.quote(ofKeyAt: range, in: bytes, language: language) }
  }
}

/// Whether the reason for a status names a redirect: a directive such as `redir`, `RedirectMatch` or `return 301`'s.
private func speaksOfRedirect(_ why: String) -> Bool {
  let why = why.lowercased()
  return why.contains("redir") && !why.contains("error")
}

extension Detector {
  /// The verdict on the number that begins at an offset.
  func verdict(at offset: Int) -> Verdict? {
    guard language.reading == .code else {
      return literals().first { $0.range.lowerBound == offset }.map {
        Verdict(context: $0.context, evidence: $0.evidence, why: $0.why, preferredClass: nil)
      }
    }
    let list = Lexer.lex(bytes, grammar: Grammar.of(language))
    guard let index = list.index(at: offset), let candidate = Candidate(index, in: list),
      candidate.range.lowerBound == offset
    else { return nil }
    return Judge(list, language: language.set, options: options).verdict(on: candidate)
  }
}
