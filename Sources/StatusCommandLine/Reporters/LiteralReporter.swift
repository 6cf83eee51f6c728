package import Platform
package import StatusDetection

/// Writes the inventory in one format, row by row.
package protocol LiteralReporter: ClosedReport {
  func open(to output: inout [UInt8])
  /// Stands between two rows.
  var rowSeparator: String { get }
  func append(_ literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])
}

extension LiteralReporter {
  package var rowSeparator: String { "" }
  package func open(to output: inout [UInt8]) {}

  /// Joins the rows of several files.
  package func joined(_ rows: [ReportPart]) -> JoinedReport {
    var (head, tail): ([UInt8], [UInt8]) = ([], [])
    open(to: &head)
    close(to: &tail)
    return JoinedReport(head: head, parts: rows, separator: rowSeparator, tail: tail)
  }
}
