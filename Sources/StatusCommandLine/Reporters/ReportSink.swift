package import Platform
import StatusAnalysis

/// A report: how it is written, and where to.
package struct ReportSink: Sendable {
  package let reporter: any Reporter
  /// The file that takes it; nil for standard output.
  package let file: FilePath?

  package init(_ reporter: any Reporter, file: FilePath? = nil) {
    self.reporter = reporter
    self.file = file
  }

  /// The reports that the arguments ask for: the one on standard output first.
  static func all(of invocation: Invocation, style: Style, texts: any CommandLineTexts) -> [ReportSink] {
    let outputs = invocation.outputs.map { output in
      ReportSink(
        reporter(for: output.format, invocation, style: Style(isColored: false), texts: EnglishTexts()),
        file: FilePath(bytes: output.path))
    }
    return [ReportSink(reporter(for: invocation.format, invocation, style: style, texts: texts))] + outputs
  }

  /// The reporter of a format; machine formats are English in every locale.
  private static func reporter(
    for format: Invocation.Format, _ invocation: Invocation, style: Style, texts: any CommandLineTexts
  ) -> any Reporter {
    switch format {
    case .text, .markdown, .csv: TextReporter(style: style, texts: texts)
    case .jsonl: JSONLinesReporter()
    case .json: JSONReporter()
    case .sarif: SARIFReporter()
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter()
    case .junit: JUnitReporter(failOn: invocation.failOn)
    case .checkstyle: CheckstyleReporter()
    }
  }

  /// Joins the parts that the files gave.
  func joined(_ parts: [ReportPart], totals: ReportTotals) -> JoinedReport {
    var (head, tail): ([UInt8], [UInt8]) = ([], [])
    reporter.open(totals, to: &head)
    reporter.close(to: &tail)
    return JoinedReport(head: head, parts: parts, separator: reporter.fileSeparator, tail: tail)
  }
}
