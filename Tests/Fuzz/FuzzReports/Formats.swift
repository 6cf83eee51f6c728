import Fuzzing
import Platform
import StatusAnalysis
import StatusDetection

@testable import StatusCommandLine

/// Writes one format and reads it back; the form chooses which.
func check(_ files: [ReadFile], form: Int) {
  switch form % 10 {
  case 0: checkRows(report(files, JSONLinesReporter()), isLines: true, of: files)
  case 1: checkRows(report(files, JSONReporter()), isLines: false, of: files)
  case 2: checkSARIF(report(files, SARIFReporter()), of: files)
  case 3: checkGitLab(report(files, GitLabReporter()), of: files)
  case 4: checkGitHub(report(files, GitHubReporter()), of: files)
  case 5: checkXML(report(files, CheckstyleReporter()), element: "error", of: files, isEmptyOne: false)
  case 6: checkXML(report(files, JUnitReporter(failOn: .warning)), element: "testcase", of: files, isEmptyOne: true)
  case 7: checkCSV(inventory(files, CSVReporter()), of: files)
  case 8: checkMarkdown(inventory(files, MarkdownReporter()), of: files)
  default: checkText(report(files, TextReporter(style: Style(isColored: false), texts: EnglishTexts())), of: files)
  }
}

/// The report of a check, joined of its parts as a run does.
private func report(_ files: [ReadFile], _ reporter: any Reporter) -> [UInt8] {
  let sink = ReportSink(reporter)
  let checked = files.compactMap { file in
    CheckedFile(
      file.findings, fingerprints: file.findings.indices.map { "f\($0)" }, in: ReportedFile(file.path),
      source: file.source, sinks: [sink])
  }
  var totals = ReportTotals()
  totals.findings = checked.reduce(0) { $0 + $1.shown }
  totals.failures = checked.reduce(0) { $0 + $1.failures }
  guard let bytes = try? sink.joined(checked.map { $0.parts[0] }, totals: totals).bytes() else {
    fail("a part of the report is gone")
  }
  return bytes
}

private func inventory(_ files: [ReadFile], _ reporter: any LiteralReporter) -> [UInt8] {
  var output: [UInt8] = []
  reporter.open(to: &output)
  for file in files {
    var cursor = PositionCursor(file.source)
    for literal in file.literals { reporter.append(literal, path: file.path, cursor: &cursor, to: &output) }
  }
  reporter.close(to: &output)
  return output
}

private func json(_ bytes: [UInt8]) -> SecondJSON {
  guard let value = SecondJSON.read(bytes) else { fail("no JSON: \(shown(bytes))") }
  return value
}

/// All findings with their files, in the order of the report.
private func all(_ files: [ReadFile]) -> [(file: ReadFile, finding: Finding)] {
  files.flatMap { file in file.findings.map { (file, $0) } }
}

private func checkRows(_ bytes: [UInt8], isLines: Bool, of files: [ReadFile]) {
  let rows =
    isLines
    ? bytes.split(separator: 0x0A).map { json(Array($0)) }
    : json(bytes).elements ?? []
  let expected = all(files)
  hold(rows.count == expected.count, "\(rows.count) rows of \(expected.count): \(shown(bytes))")
  for (row, (file, finding)) in zip(rows, expected) {
    let (start, end) = (file.place(finding.range.lowerBound), file.place(finding.range.upperBound))
    hold(
      row["path"]?.text == file.path.string && row["rule"]?.text == finding.rule
        && row["message"]?.text == finding.message && row["line"]?.integer == start.line
        && row["column"]?.integer == start.column && row["endLine"]?.integer == end.line
        && row["endColumn"]?.integer == end.column && row["code"]?.integer == finding.code.map { Int("\($0)") ?? 0 },
      "\(row) of \(finding)")
  }
}

private func checkSARIF(_ bytes: [UInt8], of files: [ReadFile]) {
  let results = json(bytes)["runs"]?.elements?.first?["results"]?.elements ?? []
  let expected = all(files)
  hold(results.count == expected.count, "\(results.count) results of \(expected.count): \(shown(bytes))")
  for (result, (file, finding)) in zip(results, expected) {
    let start = file.place(finding.range.lowerBound)
    let region = result["locations"]?.elements?.first?["physicalLocation"]?["region"]
    hold(
      result["ruleId"]?.text == finding.rule && result["message"]?["text"]?.text == finding.message
        && region?["startLine"]?.integer == start.line && region?["startColumn"]?.integer == start.column
        && result["fixes"]?.elements?.count ?? 0 == finding.fixes.count, "\(result) of \(finding)")
  }
}

private func checkGitLab(_ bytes: [UInt8], of files: [ReadFile]) {
  let issues = json(bytes).elements ?? []
  let expected = all(files)
  hold(issues.count == expected.count, "\(issues.count) entries of \(expected.count): \(shown(bytes))")
  for (issue, (file, finding)) in zip(issues, expected) {
    hold(
      issue["check_name"]?.text == finding.rule && issue["description"]?.text == finding.message
        && issue["location"]?["path"]?.text == file.path.string, "\(issue) of \(finding)")
  }
}

/// One command a line, whose data decode to the message.
private func checkGitHub(_ bytes: [UInt8], of files: [ReadFile]) {
  let lines = bytes.split(separator: 0x0A)
  let expected = all(files)
  hold(lines.count == expected.count, "\(lines.count) lines of \(expected.count): \(shown(bytes))")
  for (line, (_, finding)) in zip(lines, expected) {
    // Nothing of a file's name may look like the end of the properties.
    let title = Array(",title=statuslsp \(finding.rule)::".utf8)
    let head = line.dropFirst(2).firstRange(of: Array("::".utf8))
    let command = finding.severity >= .warning ? "::warning file=" : "::notice file="
    hold(line.starts(with: command.utf8), shown(line))
    guard let head, line[..<head.upperBound].suffix(title.count).elementsEqual(title) else { fail(shown(line)) }
    hold(finding.message.contains("%") || line[head.upperBound...].elementsEqual(finding.message.utf8), shown(line))
  }
}

private func checkXML(_ bytes: [UInt8], element: String, of files: [ReadFile], isEmptyOne: Bool) {
  guard let elements = SecondXML.elements(of: bytes) else { fail("no XML: \(shown(bytes))") }
  let found = elements.filter { $0.name == element }
  let expected = all(files)
  let count = isEmptyOne ? max(1, expected.count) : expected.count
  hold(found.count == count, "\(found.count) elements of \(count): \(shown(bytes))")
  let failures = elements.filter { $0.name == "failure" }
  let grave = expected.filter { $0.finding.severity >= .warning }
  for (element, (_, finding)) in zip(isEmptyOne ? failures : found, isEmptyOne ? grave : expected) {
    hold(element.attributes["message"] == finding.message, "\(element) of \(finding)")
  }
  if isEmptyOne { hold(failures.count == grave.count, "\(failures.count) failures: \(shown(bytes))") }
}

private func checkCSV(_ bytes: [UInt8], of files: [ReadFile]) {
  let rows = SecondTable.cells(of: bytes)
  let expected = files.reduce(0) { $0 + $1.literals.count }
  hold(rows.count == expected + 1, "\(rows.count) rows of \(expected): \(shown(bytes))")
  hold(rows.allSatisfy { $0.count == rows[0].count }, "rows of different lengths: \(shown(bytes))")
  let whys = files.flatMap { $0.literals.map(\.why) }
  for (row, why) in zip(rows.dropFirst(), whys) where why.first?.isLetter == true {
    hold(row.last.map { SecondTable.isShown(why, as: $0) } ?? false, "\(row) says not \(why)")
  }
}

private func checkMarkdown(_ bytes: [UInt8], of files: [ReadFile]) {
  let lines = bytes.split(separator: 0x0A)
  hold(lines.count == files.reduce(2) { $0 + $1.literals.count }, "\(lines.count) lines: \(shown(bytes))")
  for line in lines {
    let bars = zip([0] + line, line).count { $0 != UInt8(ascii: "\\") && $1 == UInt8(ascii: "|") }
    hold(bars == 10, "\(bars) bars in \(shown(line))")
  }
}

/// A head, a line of source and one of carets for each finding; nothing that a terminal would act on.
private func checkText(_ bytes: [UInt8], of files: [ReadFile]) {
  let findings = all(files)
  let gutters = bytes.split(separator: 0x0A).filter { $0.starts(with: "  | ".utf8) }
  hold(gutters.count == 2 * findings.count, "\(gutters.count) lines of source: \(shown(bytes))")
  let text = String(decoding: bytes, as: UTF8.self)
  let isFit = text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
  hold(isFit, "control characters: \(shown(bytes))")
}
