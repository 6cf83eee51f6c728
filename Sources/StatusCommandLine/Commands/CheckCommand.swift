package import Platform
package import SourceText
package import StatusAnalysis
import StatusDetection
package import StatusProject
import StatusRegistry

/// What `--check` has to say of one file.
package struct CheckedFile: Sendable, Equatable {
  package var report: [UInt8] = []
  package var shown = 0
  package var hidden = 0
  /// The most severe finding, printed or not.
  package var worst: Severity?

  /// Reports the findings of a file; nil where there are none.
  package init?(
    _ findings: [Finding], path: FilePath, source: Source, reporter: any Reporter, minimumSeverity: Severity
  ) {
    guard !findings.isEmpty else { return nil }
    var cursor = PositionCursor(source)
    for finding in findings {
      worst = max(worst ?? finding.severity, finding.severity)
      guard finding.severity >= minimumSeverity else {
        hidden += 1
        continue
      }
      if shown > 0 { report += reporter.findingSeparator.utf8 }
      reporter.append(finding, path: path, cursor: &cursor, to: &report)
      shown += 1
    }
  }
}

/// `--check`: the findings, and on standard error notes and a summary.
func checkFiles(
  _ invocation: Invocation, locales: LocaleChoice, style: Style, texts: any CommandLineTexts
) -> CommandOutput {
  if let file = invocation.writtenBaseline {
    return writeBaseline(to: file, invocation, locales: locales, texts: texts)
  }
  var baseline = BaselineChoice.configured
  do throws(BaselineError) {
    if let file = invocation.baseline { baseline = .given(try PlacedBaseline(reading: file)) }
  } catch {
    return .baselineError(error, invocation.baseline, locales: locales, texts: texts)
  }
  if invocation.fixes || invocation.printsDiff {
    return fixFiles(invocation, baseline: baseline, locales: locales, style: style, texts: texts)
  }
  let reporter = reporter(for: invocation.format, style: style, texts: texts)
  let minimumSeverity = invocation.minimumSeverity
  var options = runOptions(of: invocation, locales: locales, visitsEveryFile: false, leastEvidence: .medium)
  options.baseline = baseline
  let (files, summary) = run(options) { file in
    CheckedFile(
      file.analysis.findings, path: file.path, source: file.source, reporter: reporter,
      minimumSeverity: minimumSeverity)
  }
  return checkOutput(
    files, summary: summary, invocation: invocation, separator: reporter.findingSeparator, texts: texts)
}

/// Joins what was found in the files, and decides the exit code: `--min-severity` hides findings, and `--fail-on` alone
/// decides whether they fail the run.
package func checkOutput(
  _ files: [CheckedFile], summary: RunSummary, invocation: Invocation, separator: String, texts: any CommandLineTexts,
  fixes: FixCounts? = nil
) -> CommandOutput {
  var output = CommandOutput()
  var counts = FindingCounts()
  for file in files {
    counts.hidden += file.hidden
    guard file.shown > 0 else { continue }
    if counts.shown > 0 { output.standardOutput += separator.utf8 }
    output.standardOutput += file.report
    counts.shown += file.shown
    counts.filesShown += 1
  }
  counts.known = summary.baselines.values.reduce(0) { $0 + $1.known }
  let worst = files.compactMap(\.worst).max()
  if let worst, let failOn = invocation.failOn, worst >= failOn { output.exitCode = 1 }
  let sentence = texts.summary(ofFindings: counts, run: summary)
  if !invocation.isQuiet { output.noteStaleEntries(of: summary, texts: texts) }
  output.finish(
    summary, isQuiet: invocation.isQuiet, fixes.map { texts.summary(ofFixes: $0, remaining: sentence) } ?? sentence)
  return output
}

/// How the arguments want files to be read.
func runOptions(
  of invocation: Invocation, locales: LocaleChoice, visitsEveryFile: Bool = true, leastEvidence: Evidence? = .weak
) -> RunOptions {
  var options = RunOptions()
  options.leastEvidence = leastEvidence
  options.visitsEveryFile = visitsEveryFile
  options.findsConstants = invocation.mode == .list && invocation.showsConstants
  options.paths = invocation.operands.map { FilePath(bytes: $0) }
  options.threads = invocation.threads
  options.reportsSuppressed = invocation.ignoresSuppressions
  options.locales = locales
  options.configuration = invocation.configuration
  // What programs read is English in every language.
  if invocation.format != .text { options.locales.asked = .english }
  return options
}

extension CommandOutput {
  /// Adds the notes of a run and its summary to standard error; a path that was named and cannot be read makes the exit
  /// code 2, and is told even where quiet is asked for.
  mutating func finish(_ summary: RunSummary, isQuiet: Bool, _ sentence: String) {
    if !isQuiet || summary.hasUsageError {
      for line in summary.notes { note(line) }
    }
    if !isQuiet { note(sentence) }
    if summary.hasUsageError { exitCode = 2 }
  }
}
