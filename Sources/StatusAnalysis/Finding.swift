package import SourceText
package import StatusRegistry

/// How much a finding matters, in LSP's order.
package enum Severity: Int, Sendable, Comparable, CaseIterable {
  case error = 1
  case warning
  case information
  case hint

  /// The word for it: "error", "warning", "information", "hint".
  package var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information: "information"
    case .hint: "hint"
    }
  }

  /// Orders by weight: an error is the greatest.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue > right.rawValue
  }
}

/// A rule's verdict on a literal.
package struct Finding: Sendable, Equatable {
  /// The rule's name, such as "deprecated-code".
  package var rule: String
  package var severity: Severity
  /// The bytes that the finding is about.
  package var range: Range<Int>
  /// The code that the finding is about; nil where it is about none.
  package var code: StatusCode?
  /// One or two sentences for a person, in the locale asked for.
  package var message: String
  /// Whether editors should strike the literal through.
  package var isDeprecated: Bool
  /// Whether editors should fade the range: it could go.
  package var isUnnecessary = false
  /// Other places that the finding speaks of.
  package var related: [RelatedPlace] = []
  /// The page that carries the rule, at the RFC editor or IANA, or nil.
  package var url: String?
  /// What could be done, most likely first.
  package var fixes: [Fix]

  package init(
    rule: String, severity: Severity, range: Range<Int>, code: StatusCode?, message: String,
    isDeprecated: Bool = false, url: String? = nil, fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.code = code
    self.message = message
    self.isDeprecated = isDeprecated
    self.url = url
    self.fixes = fixes
  }
}

/// Another place of the text that a finding speaks of: where a code stands first, for one that stands twice.
package struct RelatedPlace: Sendable, Equatable {
  package var range: Range<Int>
  package var message: String

  package init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }
}

/// A named change of the text.
package struct Fix: Sendable, Equatable {
  /// Who may apply a fix.
  package enum Applicability: Sendable, Equatable {
    /// May run unattended.
    case safe
    /// A person chooses.
    case suggested
  }

  /// What the fix does, for a menu: "Replace 305 with 307 Temporary Redirect".
  package var title: String
  package var applicability: Applicability
  /// In ascending order, without overlaps.
  package var edits: [TextEdit]

  package init(title: String, applicability: Applicability, edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}
