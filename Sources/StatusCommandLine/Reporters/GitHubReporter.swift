import Platform
package import StatusAnalysis

/// Writes workflow commands, which GitHub Actions shows as annotations.
///
/// Their data escape `%`, CR and LF, their properties `:` and `,` too.
package struct GitHubReporter: Reporter {
  package init() {}

  package func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8]
  ) {
    let place = HumanRange(finding.range, cursor: &cursor)
    output += "::\(command(for: finding.severity)) file=".utf8
    appendProperty(file.rootPath.string, to: &output)
    output += ",line=\(place.start.line),endLine=\(place.end.line)".utf8
    // Columns of an annotation over several lines are refused.
    if place.start.line == place.end.line {
      output += ",col=\(place.start.column),endColumn=\(place.end.column)".utf8
    }
    output += ",title=".utf8
    appendProperty("statuslsp \(finding.rule)", to: &output)
    output += "::".utf8
    appendData(finding.message, to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  private func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  private func appendData(_ text: String, to output: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": output += "%25".utf8
      case "\r": output += "%0D".utf8
      case "\n": output += "%0A".utf8
      default: appendEscaped(String(Character(scalar)), to: &output)
      }
    }
  }

  private func appendProperty(_ text: String, to output: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case ":": output += "%3A".utf8
      case ",": output += "%2C".utf8
      default: appendData(String(Character(scalar)), to: &output)
      }
    }
  }
}
