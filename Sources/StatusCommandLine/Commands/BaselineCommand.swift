import Platform
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry

/// `--check --write-baseline FILE`: all findings go into the file, and none is reported.
func writeBaseline(
  to file: FilePath, _ invocation: Invocation, locales: LocaleChoice, texts: any CommandLineTexts
) -> CommandOutput {
  var options = runOptions(of: invocation, locales: locales, visitsEveryFile: false, leastEvidence: .medium)
  options.baseline = .none
  let place = PlacedBaseline(Baseline(), file: file)
  let (entries, summary) = run(options) { analyzed -> [Baseline.Entry]? in
    let findings = analyzed.analysis.findings
    guard !findings.isEmpty else { return nil }
    return Baseline.entries(for: findings, in: analyzed.source.bytes, path: place.path(of: analyzed.path))
  }
  // A file that is named twice has its findings once.
  var seen: Set<String> = []
  let baseline = Baseline(entries.filter { $0.first.map { seen.insert($0.path).inserted } ?? false }.flatMap { $0 })
  var output = CommandOutput()
  do throws(BaselineError) {
    // A run that could not read everything would have the rest called new.
    if !summary.hasUsageError { try baseline.write(to: file) }
  } catch {
    return .baselineError(error, file, locales: locales, texts: texts)
  }
  output.finish(
    summary, texts, isQuiet: invocation.isQuiet || summary.hasUsageError,
    texts.summary(ofBaseline: file.string, entries: baseline.count, run: summary))
  return output
}

extension CommandOutput {
  /// A baseline cannot be read or written: exit 2.
  static func baselineError(
    _ error: BaselineError, _ file: FilePath?, locales: LocaleChoice, texts: any CommandLineTexts
  ) -> CommandOutput {
    var output = CommandOutput()
    let message = error.message(in: locales.locale(configured: nil))
    output.note(texts.errorPrefix + (file?.string ?? "") + ": " + message)
    output.exitCode = 2
    return output
  }

  /// How many files with stale entries are named.
  private static var longestList: Int { 20 }

  /// Tells which entries of baselines stand for nothing any more.
  mutating func noteStaleEntries(of summary: RunSummary, texts: any CommandLineTexts) {
    for (file, report) in summary.baselines.sorted(by: { $0.key < $1.key }) where !report.stale.isEmpty {
      note(texts.staleEntries(report.stale.count, ofBaseline: file.string))
      for entry in report.stale.prefix(Self.longestList) {
        note("  \(entry.path): \(entry.rule)" + (entry.code.map { " \($0)" } ?? ""))
      }
      if report.stale.count > Self.longestList { note("  ...") }
    }
  }
}
