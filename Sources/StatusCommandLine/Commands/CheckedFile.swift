package import Platform
package import SourceText
package import StatusAnalysis
package import StatusRegistry

/// What `--check` has to say of one file.
package struct CheckedFile: Sendable {
  /// The file's part of each report.
  package private(set) var parts: [ReportPart] = []
  package var shown = 0
  package var hidden = 0
  /// How many of those shown fail the run.
  package var failures = 0
  /// The most severe finding, printed or not.
  package var worst: Severity?
  package let path: FilePath
  /// The rules and codes of those shown, where somebody counts them.
  package var counted: [(rule: String, code: StatusCode?)] = []

  /// Reports the findings of a file; nil where there are none.
  ///
  /// - Parameters:
  ///   - fingerprints: one for each finding.
  ///   - store: takes the parts of the reports.
  package init?(
    _ findings: [Finding], fingerprints: some Sequence<String>, in file: ReportedFile, source: Source,
    sinks: [ReportSink], store: PartStore = PartStore(), failOn: Severity? = .warning,
    minimumSeverity: Severity = .hint, counts: Bool = false
  ) {
    guard !findings.isEmpty else { return nil }
    path = file.path
    var writers = sinks.map { _ in PartWriter(store) }
    var cursor = PositionCursor(source)
    for (finding, fingerprint) in zip(findings, fingerprints) {
      worst = max(worst ?? finding.severity, finding.severity)
      guard finding.severity >= minimumSeverity else {
        hidden += 1
        continue
      }
      if let failOn, finding.severity >= failOn { failures += 1 }
      if counts { counted.append((finding.rule, finding.code)) }
      for (index, sink) in sinks.enumerated() {
        if shown == 0 {
          sink.reporter.openFile(file, to: &writers[index].bytes)
        } else {
          writers[index].bytes += sink.reporter.findingSeparator.utf8
        }
        sink.reporter.append(finding, fingerprint: fingerprint, in: file, cursor: &cursor, to: &writers[index].bytes)
        writers[index].spill()
      }
      shown += 1
    }
    guard shown > 0 else { return }
    for (index, sink) in sinks.enumerated() {
      sink.reporter.closeFile(to: &writers[index].bytes)
      parts.append(writers[index].finish())
    }
  }
}
