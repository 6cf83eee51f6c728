package import StatusAnalysis
package import StatusDetection
package import StatusProject
package import StatusRegistry

/// The texts in English.
package struct EnglishTexts: CommandLineTexts {
  package init() {}

  package func summary(ofFindings counts: FindingCounts, run: RunSummary) -> String {
    var text = number(counts.shown, "finding", none: "no findings")
    if counts.filesShown > 0 { text += " in " + number(counts.filesShown, "file") }
    if counts.hidden > 0 { text += " (\(counts.hidden) more below --min-severity)" }
    if counts.known > 0 { text += " (\(counts.known) known from the baseline)" }
    return text + ", " + reading(run)
  }

  package func summary(ofBaseline file: String, entries: Int, run: RunSummary) -> String {
    "wrote \(number(entries, "finding", none: "no findings")) to \(file), \(reading(run))"
  }

  package func staleEntries(_ count: Int, ofBaseline file: String) -> String {
    let entries = count == 1 ? "1 entry stands" : "\(count) entries stand"
    return "\(file): \(entries) for nothing any more; --write-baseline writes it anew:"
  }

  package func summary(ofFixes counts: FixCounts, remaining: String) -> String {
    fixed("fixed", counts) + "; " + remaining
  }

  package func summary(ofDiff counts: FixCounts, run: RunSummary) -> String {
    fixed("would fix", counts) + ", " + reading(run)
  }

  private func fixed(_ verb: String, _ counts: FixCounts) -> String {
    var text = verb + " " + number(counts.findings, "finding", none: "nothing")
    if counts.files > 0 { text += " in " + number(counts.files, "file") }
    if counts.leftAlone > 0 { text += ", left " + number(counts.leftAlone, "file") + " alone" }
    return text
  }

  package func summary(ofLiterals count: Int, inFiles files: Int, run: RunSummary) -> String {
    var text = number(count, "status literal", none: "no status literals")
    if files > 0 { text += " in " + number(files, "file") }
    return text + ", " + reading(run)
  }

  package func summary(ofHelpers count: Int, inFiles files: Int, run: RunSummary) -> String {
    var text = number(count, "helper", none: "no helpers to name")
    if files > 0 { text += " in " + number(files, "file") }
    return text + ", " + reading(run)
  }

  package func summary(ofRun run: RunSummary) -> String { reading(run) }

  /// "57 files read; skipped 4: 2 ignored, 2 binary".
  private func reading(_ run: RunSummary) -> String {
    let read = number(run.filesRead, "file", none: "no file") + " read"
    let skipped = SkipReason.allCases.compactMap { reason in
      run.skipped[reason].flatMap { $0 > 0 ? (count: $0, reason: reason) : nil }
    }
    guard !skipped.isEmpty else { return read }
    let total = skipped.reduce(0) { $0 + $1.count }
    return read + "; skipped \(total): "
      + skipped.map { "\($0.count) \(name(of: $0.reason))" }.joined(separator: ", ")
  }

  private func number(_ count: Int, _ noun: String, none: String? = nil) -> String {
    if count == 0, let none { return none }
    return "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  package func name(of value: StatusLiteral.Value) -> String {
    switch value {
    case .code(let code):
      if let entry = code.entry { return "\(code) \(entry.displayPhrase)" }
      return "\(code) " + (code.isValid ? "(unregistered)" : "(invalid)")
    case .statusClass(let digit):
      return StatusClass(rawValue: digit).map { name(of: $0) } ?? "\(digit)xx"
    }
  }

  package func name(of statusClass: StatusClass) -> String {
    switch statusClass {
    case .informational: "1xx Informational"
    case .successful: "2xx Successful"
    case .redirection: "3xx Redirection"
    case .clientError: "4xx Client Error"
    case .serverError: "5xx Server Error"
    }
  }

  package func name(of registration: StatusEntry.Registration) -> String { registration.rawValue }

  package func name(of reason: SkipReason) -> String { reason.rawValue }

  package func name(of severity: Severity) -> String { severity.name }

  package func unknownSubject(_ word: String, nearest: String?) -> String {
    "nothing is known of '\(word)'"
      + suggestion(
        nearest, or: "a code, a class such as 4xx, a phrase, a constant, a vendor, a rule or 'all' is expected")
  }

  package func exampleTitle(file: String, isReported: Bool) -> String {
    isReported ? "Reported in \(file):" : "Not reported in \(file):"
  }

  package func unwritable(reason: String) -> String { "cannot write to standard output: \(reason)" }

  package func unwritable(file: String, reason: String) -> String { "cannot write \(file): \(reason)" }

  package var nothingRead: String { "nothing was checked: no file was read" }

  package func progress(files: Int) -> String { "\(number(files, "file")) read ..." }

  package func details(ofRun run: RunSummary) -> String {
    "read \(number(run.bytesRead, "byte")) of \(number(run.filesRead, "file"))"
  }

  package var statisticsTitles: StatisticsTitles {
    StatisticsTitles(count: "FINDINGS", rule: "RULE", code: "CODE", folder: "FOLDER")
  }

  /// The end of an error's sentence.
  func suggestion(_ nearest: String?, or alternative: String? = nil) -> String {
    if let nearest { return "; did you mean '\(nearest)'?" }
    return alternative.map { "; " + $0 } ?? ""
  }
}
