import StatusAnalysis
import StatusDetection
import StatusRegistry
import Testing

@Suite struct RuleSeverityTests {
  /// What a rule says of one code in each context, with strong evidence; nil where it keeps silent.
  struct Row: Sendable, CustomTestStringConvertible {
    let code: Int
    let context: Context
    let verdict: String?

    init(_ code: Int, _ context: Context, _ verdict: String?) {
      self.code = code
      self.context = context
      self.verdict = verdict
    }

    var testDescription: String { "\(code) as \(context.rawValue)" }
  }

  static let deprecated: [Row] = Context.allCases.flatMap { context -> [Row] in
    switch context {
    case .comparison, .caseLabel:
      [Row(305, context, "deprecated-code hint"), Row(306, context, "deprecated-code hint")]
    case .listMember: [Row(305, context, "deprecated-code hint"), Row(306, context, "deprecated-code hint")]
    case .rangeBound, .mention, .constant: [Row(305, context, nil), Row(306, context, nil)]
    default: [Row(305, context, "deprecated-code warning"), Row(306, context, "deprecated-code warning")]
    }
  }

  static let reserved: [Row] = Context.allCases.map { context in
    switch context {
    case .comparison, .caseLabel, .listMember: Row(418, context, "reserved-code hint")
    case .rangeBound, .mention, .constant: Row(418, context, nil)
    default: Row(418, context, "reserved-code information")
    }
  }

  static let invalid: [Row] = Context.allCases.flatMap { context -> [Row] in
    switch context {
    case .callArgument, .labelledArgument, .directive, .statusLine:
      [Row(99, context, "invalid-code error"), Row(600, context, "invalid-code warning")]
    case .field, .tableKey, .returnValue, .comparison, .caseLabel, .assignment, .defaultValue, .listMember,
      .rangeBound, .mention, .constant:
      [Row(99, context, nil), Row(600, context, nil)]
    }
  }

  static let edges: [Row] = [
    Row(0, .callArgument, nil), Row(-1, .callArgument, nil), Row(-405, .callArgument, "invalid-code error"),
    Row(100, .callArgument, nil), Row(599, .callArgument, "unofficial-code information"),
    Row(1000, .callArgument, "invalid-code error"),
    Row(Int.max, .callArgument, "invalid-code error"), Row(Int.min, .callArgument, "invalid-code error"),
    Row(404, .callArgument, nil), Row(499, .callArgument, "unofficial-code information"),
    Row(471, .callArgument, "unregistered-code information"), Row(307, .callArgument, nil),
    Row(510, .callArgument, "obsoleted-code information"), Row(510, .caseLabel, "obsoleted-code hint"),
    Row(471, .comparison, nil), Row(499, .caseLabel, nil), Row(471, .listMember, nil), Row(499, .rangeBound, nil),
  ]

  @Test(arguments: deprecated + reserved + invalid + edges)
  func strongEvidence(row: Row) {
    let said = findings(of: [literal(row.code, row.context)]).map { "\($0.rule) \($0.severity.name)" }
    #expect(said == (row.verdict.map { [$0] } ?? []))
  }

  @Test(arguments: [305, 306, 418, 99, 999], [Evidence.medium, .weak])
  func lessThanStrongEvidenceIsSilent(code: Int, evidence: Evidence) {
    #expect(findings(of: [literal(code, .callArgument, evidence)]).map(\.rule) == [])
  }

  @Test func wildcardsAreSilent() {
    #expect(findings(of: [wildcard(3), wildcard(6)]).map(\.rule) == [])
  }

  @Test func severityIsOverridden() {
    var options = AnalysisOptions()
    options.rules = ["deprecated-code": .error, "reserved-code": nil]
    let literals = [literal(305), literal(305, .comparison, at: 20), literal(418, at: 30), literal(99, at: 40)]
    let said = findings(of: literals, options: options).map { "\($0.rule) \($0.severity.name)" }
    #expect(said == ["deprecated-code error", "deprecated-code hint", "invalid-code error"])
  }

  @Test func hintIsNotRaisedByAnOverride() {
    var options = AnalysisOptions()
    options.rules = ["reserved-code": .hint]
    let said = findings(of: [literal(418), literal(418, .caseLabel, at: 20)], options: options).map(\.severity)
    #expect(said == [.hint, .hint])
  }

  @Test func severitiesAreOrderedByWeight() {
    #expect(Severity.allCases.sorted() == [.hint, .information, .warning, .error])
  }

  @Test func tableOfCodesGetsHints() {
    let codes = [200, 201, 204, 301, 302, 304, 305, 400, 404, 418]
    let table = codes.enumerated().map { literal($1, .tableKey, at: $0 * 10) }
    let said = findings(of: table)
    #expect(
      said.map { "\($0.code?.value ?? 0) \($0.severity.name) \($0.fixes.count)" } == ["305 hint 0", "418 hint 0"])
  }

  @Test(arguments: [
    [200, 201, 204, 301, 302, 304, 305, 400, 404],
    [200, 305, 404, 200, 305, 404, 200, 305, 404, 200, 305, 404],
  ])
  func fewOrUnorderedCodesAreNoTable(codes: [Int]) {
    let keys = codes.enumerated().map { literal($1, .tableKey, at: $0 * 10) }
    #expect(Set(findings(of: keys).map(\.severity)) == [.warning])
  }

  @Test func mentionsDoNotSplitATable() {
    let codes = [200, 201, 204, 301, 302, 304, 305, 400, 404, 500]
    var literals = codes.enumerated().map { literal($1, .tableKey, at: $0 * 10) }
    literals.insert(literal(100, .mention, .weak, at: 45), at: 5)
    #expect(findings(of: literals).map(\.severity) == [.hint])
  }
}
