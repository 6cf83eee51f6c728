import StatusDetection
import StatusRegistry

/// A literal made by hand, three bytes wide at offset 10 unless said otherwise.
func literal(
  _ code: Int, _ context: Context = .callArgument, _ evidence: Evidence = .strong, vendor: String? = nil,
  at start: Int = 10
) -> StatusLiteral {
  StatusLiteral(
    value: .code(StatusCode(code)), spelling: .integer, range: start..<start + 3, spellingRange: start..<start + 3,
    context: context, evidence: evidence, why: "made for a test", vendor: vendor)
}

/// A wildcard such as `4XX`.
func wildcard(_ digit: Int) -> StatusLiteral {
  StatusLiteral(
    value: .statusClass(digit), spelling: .wildcard, range: 0..<3, spellingRange: 0..<3, context: .tableKey,
    evidence: .strong, why: "made for a test")
}
