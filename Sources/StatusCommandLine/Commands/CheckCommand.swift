import Platform
import SourceText
import StatusAnalysis
import StatusDetection
package import StatusProject
import StatusRegistry

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
  let reporting = Reporting(invocation, style: style, texts: texts)
  var options = runOptions(of: invocation, locales: locales, visitsEveryFile: false, leastEvidence: .medium)
  options.baseline = baseline
  let (files, summary) = run(options) { file in
    reporting.report(file.analysis.findings, among: file.allFindings, path: file.path, source: file.source)
  }
  return checkOutput(files, summary: summary, invocation: invocation, sinks: reporting.sinks, texts: texts)
}

/// Joins what was found in the files, and decides the exit code: `--min-severity` hides findings, and `--fail-on` alone
/// decides whether they fail the run.
package func checkOutput(
  _ files: [CheckedFile], summary: RunSummary, invocation: Invocation, sinks: [ReportSink],
  texts: any CommandLineTexts, fixes: FixCounts? = nil
) -> CommandOutput {
  var output = CommandOutput()
  var counts = FindingCounts()
  var totals = ReportTotals()
  for file in files {
    counts.hidden += file.hidden
    counts.shown += file.shown
    totals.failures += file.failures
    if file.shown > 0 { counts.filesShown += 1 }
  }
  counts.known = summary.baselines.values.reduce(0) { $0 + $1.known }
  totals.findings = counts.shown
  for (index, sink) in sinks.enumerated() {
    if sink.file == nil, invocation.showsStatistics { continue }
    // A file whose findings are all hidden has no parts.
    let parts = files.compactMap { $0.parts.indices.contains(index) ? $0.parts[index] : nil }
    output.reports.append((sink.file, sink.joined(parts, totals: totals)))
  }
  if invocation.showsStatistics { output.standardOutput = statistics(of: files, in: invocation.format, texts: texts) }
  let worst = files.compactMap(\.worst).max()
  if let worst, let failOn = invocation.failOn, worst >= failOn { output.exitCode = 1 }
  let sentence = texts.summary(ofFindings: counts, run: summary)
  if !invocation.isQuiet { output.noteStaleEntries(of: summary, texts: texts) }
  output.finish(
    summary, texts, isQuiet: invocation.isQuiet,
    fixes.map { texts.summary(ofFixes: $0, remaining: sentence) } ?? sentence)
  return output
}

extension CommandOutput {
  /// Adds the notes of a run and its summary to standard error; a path that was named and cannot be read makes the exit
  /// code 2, and is told even where quiet is asked for. So does a run that read nothing, where it was to read something.
  mutating func finish(_ summary: RunSummary, _ texts: any CommandLineTexts, isQuiet: Bool, _ sentence: String) {
    if !isQuiet || summary.hasUsageError {
      for line in summary.notes { note(line) }
    }
    let isEmptyFault = summary.failsOnEmpty && summary.filesRead == 0
    if isEmptyFault { note(texts.errorPrefix + texts.nothingRead) }
    if summary.tellsSkipped { note(texts.details(ofRun: summary)) }
    if !isQuiet { note(sentence) }
    if summary.hasUsageError || isEmptyFault { exitCode = 2 }
  }
}
