package import StatusDetection
package import StatusRegistry

/// A rule: what it looks for, how much that matters, and why.
package struct Rule: Sendable {
  /// The name in configuration and reports: "deprecated-code".
  package let name: String
  /// The severity where nobody asks for another.
  package let severity: Severity
  /// Whether the rule is checked where nobody asks for it.
  package let isOn: Bool
  /// The evidence that a literal needs before the rule looks at it.
  package let evidence: Evidence
  /// Good and bad examples in real languages; the tests run each, and documentation prints them.
  package let examples: [RuleExample]
  /// Whether the rule may have something to say of one literal with a code, whatever its place.
  package let concerns: @Sendable (StatusCode) -> Bool
  /// The verdict on one literal, with the rule's own severity or a milder one; nil where there is nothing to say.
  package let check: @Sendable (RuleSubject) -> Finding?
  /// The verdicts on a text as a whole, for a rule that looks at several literals together.
  package let checkText: @Sendable (RuleText) -> [Finding]

  package init(
    name: String, severity: Severity, isOn: Bool = true, evidence: Evidence = .strong, examples: [RuleExample],
    concerns: (@Sendable (StatusCode) -> Bool)? = nil,
    check: (@Sendable (RuleSubject) -> Finding?)? = nil,
    checkText: @escaping @Sendable (RuleText) -> [Finding] = { _ in [] }
  ) {
    self.name = name
    self.severity = severity
    self.evidence = evidence
    self.examples = examples
    let isOfLiterals = check != nil
    self.concerns = concerns ?? { _ in isOfLiterals }
    self.check = check ?? { _ in nil }
    self.checkText = checkText
    self.isOn = isOn
  }

  /// The rule of a name, or nil.
  package static func named(_ name: String) -> Rule? {
    all.first { $0.name == name }
  }

  /// What the rule finds and why it matters, for `--explain RULE`.
  package func rationale(in locale: Locale) -> String {
    Texts.rule(name, in: locale).rationale
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

  /// Whether the rule reports nothing here.
  package var isGood: Bool { !text.contains("«") }

  /// The text without marks.
  package var unmarkedText: String {
    var text = text
    text.removeAll { $0 == "«" || $0 == "»" }
    return text
  }
}
