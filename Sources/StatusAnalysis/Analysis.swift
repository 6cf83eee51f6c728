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
  /// Codes of the project's own, which no rule calls unknown.
  package var codes: [StatusCode] = []
  /// What rules are told besides their severity.
  package var ruleOptions = RuleOptions()
  /// The gravest severity that any finding keeps: `information` in test files; nil where there is no such limit.
  package var mostSevere: Severity?
  /// Whether findings that a comment suppresses are reported all the same.
  package var reportsSuppressed = false
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
  analyze(TextReading(bytes, language: language), options: options)
}

/// The same of a text that others look at as well.
package func analyze(_ reading: TextReading, options: AnalysisOptions = AnalysisOptions()) -> Analysis {
  let literals = statusLiterals(in: reading, options: options.detection)
  return Analysis(literals: literals, findings: findings(of: literals, in: reading, options: options))
}

/// What the rules say of the literals of one text, in its order; of one rule one finding per place.
///
/// - Parameters:
///   - literals: all literals of the text in its order, since a table of codes is known by its neighbours.
///   - options: the severities, vendors and locale asked for.
package func findings(
  of literals: [StatusLiteral], in bytes: [UInt8] = [], language: Language = .plainText,
  options: AnalysisOptions = AnalysisOptions()
) -> [Finding] {
  findings(of: literals, in: TextReading(bytes, language: language), options: options)
}

/// The same of a text that others look at as well.
package func findings(
  of literals: [StatusLiteral], in reading: TextReading, options: AnalysisOptions
) -> [Finding] {
  let found = findingsOfRules(literals, in: reading, options: options)
  let kept = unsuppressed(found, in: reading, options: options)
  return inOrder(kept)
}

/// The findings by place, those of one place by their rules.
private func inOrder(_ findings: [Finding]) -> [Finding] {
  // They mostly are: to sort them would move each.
  let areInOrder = findings.indices.dropFirst().allSatisfy {
    findings[$0 - 1].range.lowerBound < findings[$0].range.lowerBound
  }
  if areInOrder { return findings }
  return findings.sorted { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
}

/// Whether rules may have something to say of a text that holds no number: of the names that libraries give codes.
package func mayReportConstants(in bytes: [UInt8], language: Language, options: AnalysisOptions) -> Bool {
  mayHoldOutdatedConstant(bytes, language: language) || Rule.preferNumber.severity(in: options) != nil
}

/// The same whatever comments say, in no order.
private func findingsOfRules(
  _ literals: [StatusLiteral], in reading: TextReading, options: AnalysisOptions
) -> [Finding] {
  guard
    literals.contains(where: { $0.context.isOfRules && $0.evidence > .weak })
      || mayHoldOutdatedConstant(reading) || Rule.preferNumber.severity(in: options) != nil
  else { return [] }
  let rules = Rule.all.filter { $0.severity(in: options) != nil }
  let text = RuleText(reading, literals: literals, options: options)
  var findings: [Finding] = []
  func add(_ finding: Finding, of rule: Rule) {
    var finding = rule.weighed(finding, options)
    if finding.severity > .information, text.isInTest(finding.range) { finding.severity = .information }
    findings.append(finding)
  }
  // A text names few codes, and most rules have nothing to say of most of them.
  var concerned: [(code: StatusCode, rules: [Rule])] = []
  var ruler = LiteralRuler(text)
  for index in literals.indices where !ruler.takeOver(index, to: &findings) {
    let before = findings.count
    defer { ruler.note(index, findings[before...]) }
    guard literals[index].context.isOfRules, case .code(let code) = literals[index].value else { continue }
    let known = concerned.first { $0.code == code }?.rules
    let rules = known ?? rules.filter { $0.concerns(code) }
    if known == nil, code.isValid { concerned.append((code, rules)) }
    guard !rules.isEmpty else { continue }
    let subject = RuleSubject(literal: literals[index], code: code, isInTable: text.isInTable[index], text: text)
    for rule in rules.indices where subject.literal.evidence >= rules[rule].evidence {
      if let finding = rules[rule].check(subject) { add(finding, of: rules[rule]) }
    }
  }
  ruler.keep(findings)
  for rule in rules {
    for finding in rule.checkText(text) { add(finding, of: rule) }
  }
  return Rule.withoutRepeats(inOrder(findings))
}

extension Rule {
  /// The severity that the options give the rule; nil where they turn it off.
  package func severity(in options: AnalysisOptions) -> Severity? {
    if let overridden = options.rules[name] { overridden } else { isOn ? severity : nil }
  }

  /// A verdict of the rule with the severity asked for, which takes the place of the rule's own; a verdict that the rule
  /// made milder than its own severity never becomes heavier.
  func weighed(_ finding: Finding, _ options: AnalysisOptions) -> Finding {
    var finding = finding
    let asked = severity(in: options) ?? severity
    finding.severity = finding.severity == severity ? asked : min(finding.severity, asked)
    if let limit = options.mostSevere { finding.severity = min(finding.severity, limit) }
    return finding
  }
}
