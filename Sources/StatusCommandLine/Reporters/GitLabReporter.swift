import JSON
import Platform
package import StatusAnalysis

/// Writes GitLab's code quality report: a JSON array of issues in the manner of Code Climate.
package struct GitLabReporter: Reporter {
  package init() {}

  package var findingSeparator: String { ",\n" }
  package func open(_ totals: ReportTotals, to output: inout [UInt8]) { output += "[\n".utf8 }
  package func close(to output: inout [UInt8]) { output += "\n]\n".utf8 }

  package func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8]
  ) {
    let place = HumanRange(finding.range, cursor: &cursor)
    let issue: JSONValue = [
      "type": "issue",
      "check_name": .string(finding.rule),
      "description": .string(finding.message),
      "categories": ["Bug Risk"],
      "severity": .string(severity(of: finding)),
      "fingerprint": .string(fingerprint),
      "location": [
        "path": .string(file.rootPath.string),
        "lines": ["begin": .integer(place.start.line), "end": .integer(place.end.line)],
      ],
    ]
    appendEscapedJSON(issue.bytes, to: &output)
  }

  private func severity(of finding: Finding) -> String {
    switch finding.severity {
    case .error: "critical"
    case .warning: "major"
    case .information: "minor"
    case .hint: "info"
    }
  }
}
