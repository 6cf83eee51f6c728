import Platform
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry

/// How many findings are fixed, or would be, and in how many files.
package struct FixCounts: Sendable, Equatable {
  package var findings = 0
  package var files = 0
  /// Files in which something could be fixed and that stay as they are.
  package var leftAlone = 0

  package init(findings: Int = 0, files: Int = 0, leftAlone: Int = 0) {
    self.findings = findings
    self.files = files
    self.leftAlone = leftAlone
  }
}

/// A file as a run with `--fix` or `--diff` finds it.
private struct VisitedFile: Sendable {
  let path: FilePath
  /// What is reported where the file stays as it is.
  let report: CheckedFile?
  /// The text and what could be made of it; nil where there is nothing to fix.
  let fixable: (bytes: [UInt8], fixes: SafeFixes, options: AnalysisOptions, baseline: PlacedBaseline?, lines: LineSet?)?
}

/// `--check` with `--fix` or `--diff`: what can be fixed unattended is, or is printed as a diff; what remains is reported.
///
/// Files are analysed on many threads, then written one after the other in the order of the paths, so that a file that
/// is named twice is fixed once.
func fixFiles(
  _ invocation: Invocation, baseline: BaselineChoice, locales: LocaleChoice, style: Style, texts: any CommandLineTexts
) -> CommandOutput {
  let reporting = Reporting(invocation, style: style, texts: texts)
  var options = runOptions(of: invocation, locales: locales, visitsEveryFile: false, leastEvidence: .medium)
  options.baseline = baseline
  let (files, summary) = run(options) { file in
    let fixes = SafeFixes(of: file.analysis.findings, in: file.source.bytes)
    return VisitedFile(
      path: file.path,
      report: reporting.report(
        file.analysis.findings, among: file.allFindings, path: file.path, source: file.source),
      fixable: fixes.edits.isEmpty ? nil : (file.source.bytes, fixes, file.options, file.baseline, file.changedLines))
  }
  var fixing = Fixing(options, printsDiff: invocation.printsDiff, locale: locales.locale(configured: nil))
  var reports: [CheckedFile] = []
  for file in files {
    guard let (bytes, fixes, wanted, baseline, lines) = file.fixable, let text = fixing.fix(file.path, bytes, fixes)
    else {
      if let report = file.report { reports.append(report) }
      continue
    }
    let language = Language.identify(path: String(decoding: file.path.lastComponent, as: UTF8.self), bytes: text)
    var analysis = analyze(text, language: language, options: wanted)
    let all = analysis.findings
    if let baseline {
      analysis.findings = options.knownFindings.unknown(analysis.findings, in: text, of: file.path, to: baseline)
    }
    if let lines { analysis.keep(lines, of: Source(text)) }
    if let report = reporting.report(analysis.findings, among: all, path: file.path, source: Source(text)) {
      reports.append(report)
    }
  }
  if invocation.printsDiff { return fixing.diffOutput(summary, isQuiet: invocation.isQuiet, texts: texts) }
  var output = checkOutput(
    reports, summary: summary, invocation: invocation, sinks: reporting.sinks, texts: texts, fixes: fixing.counts)
  output.standardError = fixing.notes.standardError + output.standardError
  return output
}

/// Fixes files one after the other.
private struct Fixing {
  private(set) var counts = FixCounts()
  /// Which files were left alone, and why: told even where quiet is asked for, since it was asked to fix them.
  private(set) var notes = CommandOutput()
  private var diff: [UInt8] = []
  private var fixer: FileFixer
  private let printsDiff: Bool
  private let locale: Locale
  private let workingDirectory: FilePath
  /// The new texts of the files that are done, by their places.
  private var done: [FilePath: [UInt8]] = [:]

  init(_ options: RunOptions, printsDiff: Bool, locale: Locale) {
    fixer = FileFixer(paths: options.paths)
    self.printsDiff = printsDiff
    self.locale = locale
    workingDirectory = (try? canonicalPath(of: FilePath("."))) ?? FilePath("/")
  }

  /// Fixes a file, or adds to the diff what that would do.
  ///
  /// - Returns: the new text; nil where the file stays as it is.
  mutating func fix(_ path: FilePath, _ bytes: [UInt8], _ fixes: SafeFixes) -> [UInt8]? {
    do throws(LeftAlone) {
      let place = try fixer.place(of: path)
      if let text = done[place] { return text }
      let text = fixes.applied(to: bytes)
      if printsDiff {
        try fixer.check(text, over: bytes, at: place)
        diff += UnifiedDiff(of: place.named(from: workingDirectory), bytes, fixes.edits).bytes
      } else {
        try fixer.write(text, over: bytes, at: place)
      }
      done[place] = text
      counts.findings += fixes.fixed.count
      counts.files += 1
      return text
    } catch {
      counts.leftAlone += 1
      notes.note("\(path.string): \(error.text(in: locale))")
      return nil
    }
  }

  /// The diff, and exit code 1 where there is one.
  func diffOutput(_ summary: RunSummary, isQuiet: Bool, texts: any CommandLineTexts) -> CommandOutput {
    var output = notes
    // A terminal gets no byte that it could act on; a pipe gets the files' own.
    output.standardOutput = isTerminal(StandardStreams.output) ? printable(diff) : diff
    output.exitCode = diff.isEmpty ? 0 : 1
    output.finish(summary, texts, isQuiet: isQuiet, texts.summary(ofDiff: counts, run: summary))
    return output
  }

  private func printable(_ diff: [UInt8]) -> [UInt8] {
    var shown: [UInt8] = []
    for line in diff.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
      for (index, piece) in line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).enumerated() {
        if index > 0 { shown.append(UInt8(ascii: "\t")) }
        appendEscaped(Array(piece), to: &shown)
      }
      shown.append(UInt8(ascii: "\n"))
    }
    return shown
  }
}
