package import StatusDetection
package import StatusRegistry

/// A phrase that an editor shows behind a literal.
package struct Hint: Sendable, Equatable {
  /// The byte before which the phrase stands.
  package var offset: Int
  package var code: StatusCode
  /// "Not Found".
  package var phrase: String

  package init(offset: Int, code: StatusCode, phrase: String) {
    self.offset = offset
    self.code = code
    self.phrase = phrase
  }
}

/// Which codes show their phrase.
package enum HintChoice: Sendable {
  /// All but those that everybody knows.
  case uncommon
  case all
  /// 4xx and 5xx.
  case errors

  /// Whether a code is chosen.
  func includes(_ code: StatusCode) -> Bool {
    switch self {
    case .uncommon: !wellKnownCodes.contains(code.value)
    case .all: true
    case .errors: (400...599).contains(code.value)
    }
  }
}

/// The phrases behind the literals that end within a range of a text, in its order.
///
/// A code without a phrase has none, nor has a library's name for one; and where the phrase stands on the literal's
/// line already, now or formerly the code's, in whatever spelling, it is not said again.
///
/// - Parameters:
///   - literals: those of the text, in its order.
///   - evidence: the weakest that counts.
package func hints(
  of literals: [StatusLiteral], in bytes: [UInt8], within range: Range<Int>, choice: HintChoice,
  evidence: Evidence = .medium
) -> [Hint] {
  var hints: [Hint] = []
  var line: LineWords?
  for literal in literals {
    let offset = literal.spellingRange.upperBound
    guard range.lowerBound <= offset, offset <= range.upperBound, literal.evidence >= evidence,
      literal.spelling != .constant, let code = literal.code, choice.includes(code), code.isValid,
      let entry = code.entry, !entry.displayPhrase.isEmpty
    else { continue }
    if line?.holds(literal.range) != true { line = LineWords(around: literal.range, in: bytes) }
    if line?.says(phraseOf: entry) == true { continue }
    hints.append(Hint(offset: offset, code: code, phrase: entry.displayPhrase))
  }
  return hints
}
