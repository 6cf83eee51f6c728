package import Platform
package import StatusAnalysis

/// A file as reports name it.
package struct ReportedFile: Sendable {
  /// As given or walked.
  package let path: FilePath
  /// From the root that the paths of sarif, github and gitlab count from; the same as `path` where the file does not lie
  /// below it.
  package let rootPath: FilePath

  package init(_ path: FilePath, rootPath: FilePath? = nil) {
    self.path = path
    self.rootPath = rootPath ?? path
  }
}

/// What a report says at its beginning of all that follows.
package struct ReportTotals: Sendable {
  package var findings = 0
  /// Findings that fail the run.
  package var failures = 0

  package init() {}
}

/// A report that may need an end.
package protocol ClosedReport: Sendable {
  func close(to output: inout [UInt8])
}

extension ClosedReport {
  package func close(to output: inout [UInt8]) {}
}

/// Writes findings in one format. The findings of a file come together, in their order; the files in the order of the
/// run. The parts of a report are made apart and joined, since several threads make them.
package protocol Reporter: ClosedReport {
  /// Stands between two findings, of one file or of two.
  var findingSeparator: String { get }
  /// Stands between two files that each have findings.
  var fileSeparator: String { get }

  func open(_ totals: ReportTotals, to output: inout [UInt8])
  func openFile(_ file: ReportedFile, to output: inout [UInt8])
  /// Appends one finding.
  ///
  /// - Parameter fingerprint: what tells the finding from others of the project, whatever its line.
  func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8])
  func closeFile(to output: inout [UInt8])
}

extension Reporter {
  package var findingSeparator: String { "" }
  package var fileSeparator: String { findingSeparator }

  package func open(_ totals: ReportTotals, to output: inout [UInt8]) {}
  package func openFile(_ file: ReportedFile, to output: inout [UInt8]) {}
  package func closeFile(to output: inout [UInt8]) {}
}

/// Where a finding begins and ends, as people count: lines and columns from 1, columns in Unicode code points, the end
/// behind the last character.
struct HumanRange {
  let start: (line: Int, column: Int)
  let end: (line: Int, column: Int)

  init(_ range: Range<Int>, cursor: inout PositionCursor) {
    start = cursor.humanPosition(at: range.lowerBound)
    end = cursor.humanPosition(at: range.upperBound)
  }
}
