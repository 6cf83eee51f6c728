package import Platform
package import SourceText
import StatusAnalysis
package import StatusDetection
import StatusProject

/// What `--list` has to say of one file.
package struct ListedFile: Sendable, Equatable {
  package var rows: [UInt8] = []
  package var count = 0

  /// Lists the literals of a file whose evidence is strong enough; nil where there are none.
  package init?(
    _ literals: [StatusLiteral], path: FilePath, source: Source, reporter: any Reporter, evidence: Evidence
  ) {
    var cursor = PositionCursor(source)
    for literal in literals where literal.evidence >= evidence {
      reporter.append(literal, path: path, cursor: &cursor, to: &rows)
      count += 1
    }
    if count == 0 { return nil }
  }
}

/// `--list`: every status literal. Exit 0 whether or not there is one.
func listLiterals(
  _ invocation: Invocation, locales: LocaleChoice, style: Style, texts: any CommandLineTexts
) -> CommandOutput {
  if invocation.suggestsHelpers { return suggestHelpers(invocation, locales: locales, texts: texts) }
  let reporter = reporter(for: invocation.format, style: style, texts: texts)
  let evidence = invocation.evidence
  let options = runOptions(
    of: invocation, locales: locales, visitsEveryFile: invocation.showsConstants, leastEvidence: evidence)
  let (files, summary) = run(options) { file in
    ListedFile(
      file.analysis.literals, path: file.path, source: file.source, reporter: reporter,
      evidence: evidence ?? file.configuration.evidence)
  }
  var output = CommandOutput()
  for file in files { output.standardOutput += file.rows }
  let count = files.reduce(0) { $0 + $1.count }
  output.finish(
    summary, isQuiet: invocation.isQuiet, texts.summary(ofLiterals: count, inFiles: files.count, run: summary))
  return output
}
