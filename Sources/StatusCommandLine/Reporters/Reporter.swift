package import Platform
package import SourceText
package import StatusAnalysis
package import StatusDetection

/// Writes what was found of one file, in one format.
package protocol Reporter: Sendable {
  /// Stands between two findings, of one file or of two.
  var findingSeparator: String { get }

  /// Appends one finding, with its line end.
  func append(_ finding: Finding, path: FilePath, source: Source, to output: inout [UInt8])

  /// Appends one row of the inventory, with its line end.
  func append(_ literal: StatusLiteral, path: FilePath, source: Source, to output: inout [UInt8])
}

/// The reporter for a format; machine formats are English in every locale.
func reporter(for format: Invocation.Format, style: Style, texts: any CommandLineTexts) -> any Reporter {
  switch format {
  case .text: TextReporter(style: style, texts: texts)
  case .jsonl: JSONLinesReporter()
  }
}

extension Source {
  /// The line and column of an offset as people count them: both from 1, the column in Unicode code points.
  func humanPosition(at offset: Int) -> (line: Int, column: Int) {
    let position = position(at: offset, encoding: .utf32)
    return (position.line + 1, position.column + 1)
  }

  /// Where a literal's first digit stands: after its sign, if it has one.
  func humanPosition(of literal: StatusLiteral) -> (line: Int, column: Int) {
    let start = literal.range.lowerBound
    let isSigned =
      bytes.indices.contains(start) && (bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+"))
    return humanPosition(at: isSigned ? start + 1 : start)
  }
}
