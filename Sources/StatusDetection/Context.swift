/// Why a place denotes a status: the kind of slot that it fills.
package enum Context: String, Sendable, CaseIterable {
  case callArgument = "call argument"
  case labelledArgument = "labelled argument"
  case field
  case comparison
  case caseLabel = "case label"
  case returnValue = "return value"
  case assignment
  case defaultValue = "default value"
  case tableKey = "table key"
  case listMember = "list member"
  case rangeBound = "range bound"
  case directive
  case statusLine = "status line"
  /// In a comment or in prose: always weak, no rule reports it.
  case mention
}
