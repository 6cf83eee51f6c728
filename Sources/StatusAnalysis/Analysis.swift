package import SourceText
package import StatusDetection
package import StatusRegistry

/// What a user wants of the analysis.
package struct AnalysisOptions: Sendable, Equatable {
  package var detection = DetectionOptions()
  /// Severities other than a rule's own; nil as a value turns the rule off.
  package var rules: [String: Severity?] = [:]
  /// Vendors whose codes are at home in this project, by the names of the registry, in any case: "nginx".
  package var vendors: [String] = []
  package var locale: Locale = .english

  package init() {}
}

/// What is known of one text: its literals and what the rules say of them.
package struct Analysis: Sendable, Equatable {
  /// All literals, in the order of the text, of all evidence.
  package var literals: [StatusLiteral]
  /// In the order of the text.
  package var findings: [Finding]

  package init(literals: [StatusLiteral], findings: [Finding]) {
    self.literals = literals
    self.findings = findings
  }
}

/// The one engine of editor and command line.
package func analyze(
  _ source: Source, language: Language, options: AnalysisOptions = AnalysisOptions()
) -> Analysis {
  let literals = statusLiterals(in: source, language: language, options: options.detection)
  return Analysis(literals: literals, findings: [])
}
