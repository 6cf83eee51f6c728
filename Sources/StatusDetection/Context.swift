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
  /// A library's name for a code; found only where asked for, and no rule reports it.
  case constant
  /// In a comment or in prose: always weak, no rule reports it.
  case mention
}
