package import Platform
package import SourceText
import StatusAnalysis
package import StatusDetection
import StatusProject

/// What `--list` has to say of one file.
package struct ListedFile: Sendable {
  package private(set) var rows = ReportPart()
  package private(set) var count = 0

  /// Lists the literals of a file whose evidence is strong enough and whose code is asked for; nil where there are none.
  ///
  /// - Parameter store: takes the rows.
  package init?(
    _ literals: [StatusLiteral], path: FilePath, source: Source, reporter: any LiteralReporter, evidence: Evidence,
    filter: CodeFilter = CodeFilter(), store: PartStore = PartStore()
  ) {
    var cursor = PositionCursor(source)
    var writer = PartWriter(store)
    for literal in literals where literal.evidence >= evidence && filter.contains(literal.value) {
      if count > 0 { writer.bytes += reporter.rowSeparator.utf8 }
      reporter.append(literal, path: path, cursor: &cursor, to: &writer.bytes)
      writer.spill()
      count += 1
    }
    if count == 0 { return nil }
    rows = writer.finish()
  }
}

/// `--list`: every status literal, or how often each code stands there. Exit 0 whether or not there is one.
func listLiterals(
  _ invocation: Invocation, locales: LocaleChoice, style: Style, texts: any CommandLineTexts
) -> CommandOutput {
  if invocation.suggestsHelpers { return suggestHelpers(invocation, locales: locales, texts: texts) }
  if invocation.groupsByCode { return listCodes(invocation, locales: locales, texts: texts) }
  let reporter = literalReporter(for: invocation.format, style: style, texts: texts)
  let (evidence, store) = (invocation.evidence, PartStore())
  let options = runOptions(
    of: invocation, locales: locales, visitsEveryFile: invocation.showsConstants, leastEvidence: evidence)
  let (files, summary) = run(options) { file in
    ListedFile(
      file.analysis.literals, path: file.path, source: file.source, reporter: reporter,
      evidence: evidence ?? file.configuration.evidence, filter: invocation.codes, store: store)
  }
  var output = CommandOutput()
  output.reports.append((nil, reporter.joined(files.map(\.rows))))
  let count = files.reduce(0) { $0 + $1.count }
  output.finish(
    summary, texts, isQuiet: invocation.isQuiet, texts.summary(ofLiterals: count, inFiles: files.count, run: summary))
  return output
}

/// The reporter of the inventory in a format.
private func literalReporter(
  for format: Invocation.Format, style: Style, texts: any CommandLineTexts
) -> any LiteralReporter {
  switch format {
  case .jsonl: JSONLinesReporter()
  case .json: JSONReporter()
  case .csv: CSVReporter()
  case .markdown: MarkdownReporter()
  case .text, .sarif, .github, .gitlab, .junit, .checkstyle: TextReporter(style: style, texts: texts)
  }
}

/// `--list --group code`.
private func listCodes(
  _ invocation: Invocation, locales: LocaleChoice, texts: any CommandLineTexts
) -> CommandOutput {
  let evidence = invocation.evidence
  let options = runOptions(
    of: invocation, locales: locales, visitsEveryFile: invocation.showsConstants, leastEvidence: evidence)
  let (files, summary) = run(options) { file in
    FileCodes(
      file.analysis.literals, path: file.path, cursor: PositionCursor(file.source),
      evidence: evidence ?? file.configuration.evidence, filter: invocation.codes)
  }
  var table = CodeTable()
  for file in files { table.count(file) }
  var output = CommandOutput()
  output.standardOutput = table.text(in: invocation.format)
  output.finish(
    summary, texts, isQuiet: invocation.isQuiet,
    texts.summary(ofLiterals: table.places, inFiles: files.count, run: summary))
  return output
}
