import Platform
package import StatusAnalysis

/// Writes Checkstyle's XML, which many tools of continuous integration read.
package struct CheckstyleReporter: Reporter {
  package init() {}

  package func open(_ totals: ReportTotals, to output: inout [UInt8]) {
    output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n".utf8
  }

  package func openFile(_ file: ReportedFile, to output: inout [UInt8]) {
    output += "  <file".utf8
    appendAttribute("name", file.path.string, to: &output)
    output += ">\n".utf8
  }

  package func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8]
  ) {
    let place = HumanRange(finding.range, cursor: &cursor)
    output += "    <error line=\"\(place.start.line)\" column=\"\(place.start.column)\"".utf8
    appendAttribute("severity", severity(of: finding), to: &output)
    appendAttribute("message", finding.message, to: &output)
    appendAttribute("source", "statuslsp.\(finding.rule)", to: &output)
    output += "/>\n".utf8
  }

  package func closeFile(to output: inout [UInt8]) { output += "  </file>\n".utf8 }
  package func close(to output: inout [UInt8]) { output += "</checkstyle>\n".utf8 }

  private func severity(of finding: Finding) -> String {
    switch finding.severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "info"
    }
  }
}
