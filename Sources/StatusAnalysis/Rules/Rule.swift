package import StatusRegistry

/// A rule: what it looks for, how much that matters, and why.
package struct Rule: Sendable {
  /// The name in configuration and reports: "deprecated-code".
  package let name: String
  package let severity: Severity
  /// Good and bad examples in real languages; the tests run each, and documentation prints them.
  package let examples: [RuleExample]

  package init(name: String, severity: Severity, examples: [RuleExample]) {
    self.name = name
    self.severity = severity
    self.examples = examples
  }
}

/// A text with the places that a rule reports marked: `res.status(«305»)`. Without marks it is a good example.
package struct RuleExample: Sendable {
  /// The file's name, which tells the language: "app.js".
  package let file: String
  package let text: String

  package init(_ file: String, _ text: String) {
    self.file = file
    self.text = text
  }
}

extension Rule {
  /// All rules, by name.
  package static var all: [Rule] { [] }

  /// What the rule finds and why it matters, for `--explain RULE`.
  package func rationale(in locale: Locale) -> String { "" }
}
