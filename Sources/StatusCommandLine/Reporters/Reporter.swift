package import Platform
package import StatusAnalysis
package import StatusDetection

/// Writes what was found of one file, in one format.
package protocol Reporter: Sendable {
  /// Stands between two findings, of one file or of two.
  var findingSeparator: String { get }

  /// Appends one finding, with its line end.
  func append(_ finding: Finding, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])

  /// Appends one row of the inventory, with its line end.
  func append(_ literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])
}

/// The reporter for a format; machine formats are English in every locale.
func reporter(for format: Invocation.Format, style: Style, texts: any CommandLineTexts) -> any Reporter {
  switch format {
  case .text, .json, .markdown: TextReporter(style: style, texts: texts)
  case .jsonl: JSONLinesReporter()
  }
}
