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
  analyze(source.bytes, language: language, options: options)
}

/// The same of bytes whose lines nobody has counted yet: most files hold nothing to place.
package func analyze(
  _ bytes: [UInt8], language: Language, options: AnalysisOptions = AnalysisOptions()
) -> Analysis {
  let literals = statusLiterals(in: bytes, language: language, options: options.detection)
  return Analysis(literals: literals, findings: findings(of: literals, options: options))
}

/// What the rules say of the literals of one text: in the order of the literals, one finding of a rule per literal.
///
/// - Parameters:
///   - literals: all literals of the text in its order, since a table of codes is known by its neighbours.
///   - options: the severities, vendors and locale asked for.
package func findings(of literals: [StatusLiteral], options: AnalysisOptions = AnalysisOptions()) -> [Finding] {
  let rules = Rule.all.filter { $0.severity(in: options) != nil }
  let tables = tableMembership(of: literals)
  var findings: [Finding] = []
  for (index, literal) in literals.enumerated() where literal.context.isOfRules {
    guard let code = literal.code else { continue }
    var subject: RuleSubject?
    for rule in rules where literal.evidence >= rule.evidence {
      let known = subject ?? RuleSubject(literal: literal, code: code, isInTable: tables[index], options: options)
      subject = known
      if let finding = rule.finding(on: known) { findings.append(finding) }
    }
  }
  return findings
}

extension Rule {
  /// The severity that the options give the rule; nil where they turn it off.
  package func severity(in options: AnalysisOptions) -> Severity? {
    if let overridden = options.rules[name] { overridden } else { severity }
  }

  /// The rule's verdict with the severity asked for, which takes the place of the rule's own; a verdict that the rule
  /// made milder than its own severity never becomes heavier.
  func finding(on subject: RuleSubject) -> Finding? {
    guard let severity = severity(in: subject.options), var finding = check(subject) else { return nil }
    finding.severity = finding.severity == self.severity ? severity : min(finding.severity, severity)
    return finding
  }
}
