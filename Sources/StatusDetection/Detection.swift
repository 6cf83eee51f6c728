package import SourceText

/// What a user tells the detection of their own code.
package struct DetectionOptions: Sendable, Equatable {
  /// A call of the user's own that takes a status.
  package struct Call: Sendable, Equatable {
    /// The callee's last name, or its tail with dots: `fail`, `api.fail`.
    package var name: String
    /// The argument's index from 0, or nil where `label` says which.
    package var argument: Int?
    /// The argument's label.
    package var label: String?

    package init(name: String, argument: Int? = nil, label: String? = nil) {
      self.name = name
      self.argument = argument
      self.label = label
    }
  }

  /// Calls that take a status.
  package var calls: [Call] = []
  /// Names of variables and fields that hold a status.
  package var names: [String] = []
  /// Names that never do, of calls, variables or fields.
  package var not: [String] = []

  package init() {}
}

/// Every status literal of a text, in the order of the text, of all evidence, without overlaps.
package func statusLiterals(
  in source: Source, language: Language, options: DetectionOptions = DetectionOptions()
) -> [StatusLiteral] {
  []
}

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
package func statusExpectation(
  in source: Source, at offset: Int, language: Language, options: DetectionOptions = DetectionOptions()
) -> StatusExpectation? {
  nil
}
