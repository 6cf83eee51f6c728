package import StatusRegistry

/// A place in a text that denotes a status code.
package struct StatusLiteral: Sendable, Equatable {
  /// What the literal says.
  package enum Value: Sendable, Equatable {
    /// One code, of any value.
    case code(StatusCode)
    /// All codes of a class, such as `4XX`; the first digit, 1 to 5.
    case statusClass(Int)
  }

  /// How the literal is written.
  package enum Spelling: Sendable, Equatable {
    /// Digits in the code itself, with or without a type suffix.
    case integer
    /// Digits that fill a string or a quoted key.
    case quoted
    /// Digits inside a longer string or text.
    case embedded
    /// A class such as `4XX`.
    case wildcard
    /// A library's name for the code.
    case constant
  }

  package var value: Value
  package var spelling: Spelling
  /// The bytes of the number (or wildcard, or name) alone: no quotes, no type suffix, no qualifier, with its sign.
  package var range: Range<Int>
  /// The bytes of the whole spelling: quotes, type suffix and qualifier too.
  package var spellingRange: Range<Int>
  package var context: Context
  package var evidence: Evidence
  /// Why the place denotes a status, one short English sentence without a full stop: "first argument of `status(...)`".
  package var why: String
  /// The server software whose own file this is, such as "nginx": its own codes are at home here; nil elsewhere.
  package var vendor: String?
  /// Whether the program only tests for the code and sends none: a comparison, a case label, an expected value.
  package var isCompared: Bool
  /// The library whose name for the code the literal is, by its `id`; nil for numbers.
  package var library: String?

  package init(
    value: Value, spelling: Spelling, range: Range<Int>, spellingRange: Range<Int>, context: Context,
    evidence: Evidence, why: String, vendor: String? = nil, isCompared: Bool = false, library: String? = nil
  ) {
    self.value = value
    self.spelling = spelling
    self.range = range
    self.spellingRange = spellingRange
    self.context = context
    self.evidence = evidence
    self.why = why
    self.vendor = vendor
    self.library = library
    self.isCompared = isCompared || context == .comparison || context == .caseLabel
  }

  /// The code, or nil for a wildcard.
  package var code: StatusCode? {
    if case .code(let code) = value { code } else { nil }
  }
}
