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
}
