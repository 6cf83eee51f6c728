import Platform
package import StatusAnalysis

/// Writes JUnit's XML: each finding is a test case, which fails where the finding fails the run.
///
/// A run without findings has one test case that passes, since readers take a report without any for a broken one.
package struct JUnitReporter: Reporter {
  private let failOn: Severity?

  /// - Parameter failOn: the least severity that fails the run; nil where none does.
  package init(failOn: Severity?) {
    self.failOn = failOn
  }

  package func open(_ totals: ReportTotals, to output: inout [UInt8]) {
    let counts = "tests=\"\(max(1, totals.findings))\" failures=\"\(totals.failures)\" errors=\"0\""
    output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"statuslsp\" \(counts)>\n".utf8
    output += "  <testsuite name=\"statuslsp\" \(counts) skipped=\"0\">\n".utf8
    if totals.findings == 0 { output += "    <testcase classname=\"statuslsp\" name=\"check\"/>\n".utf8 }
  }

  package func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8]
  ) {
    let place = HumanRange(finding.range, cursor: &cursor)
    let path = file.path.string
    output += "    <testcase".utf8
    appendAttribute("classname", path, to: &output)
    appendAttribute("name", "\(finding.rule) (\(place.start.line):\(place.start.column))", to: &output)
    output += ">\n      ".utf8
    let text = "\(path):\(place.start.line):\(place.start.column): \(finding.severity.name)[\(finding.rule)]"
    if failOn.map({ finding.severity >= $0 }) ?? false {
      output += "<failure".utf8
      appendAttribute("type", finding.rule, to: &output)
      appendAttribute("message", finding.message, to: &output)
      output.append(UInt8(ascii: ">"))
      appendEscapedXML(text, to: &output)
      output += "</failure>".utf8
    } else {
      output += "<system-out>".utf8
      appendEscapedXML("\(text): \(finding.message)", to: &output)
      output += "</system-out>".utf8
    }
    output += "\n    </testcase>\n".utf8
  }

  package func close(to output: inout [UInt8]) { output += "  </testsuite>\n</testsuites>\n".utf8 }
}
