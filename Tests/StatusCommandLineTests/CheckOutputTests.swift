import Platform
import SourceText
import StatusAnalysis
import StatusCommandLine
import StatusProject
import StatusRegistry
import Testing

extension CommandOutput {
  /// What goes to standard output.
  var printed: String {
    let reports = reports.filter { $0.file == nil }.flatMap { (try? $0.report.bytes()) ?? Array("unreadable".utf8) }
    return String(decoding: reports + standardOutput, as: UTF8.self)
  }
}

@Suite struct CheckOutputTests {
  static let sinks = [ReportSink(TextReporter(style: Style(isColored: false), texts: EnglishTexts()))]

  static func file(_ path: String, _ severities: [Severity], minimum: Severity = .hint) -> CheckedFile? {
    let source = Source("305")
    let findings = severities.map {
      Finding(rule: "r", severity: $0, range: 0..<3, code: StatusCode(305), message: "m")
    }
    return CheckedFile(
      findings, fingerprints: findings.map { _ in "" }, in: ReportedFile(FilePath(path)), source: source, sinks: sinks,
      minimumSeverity: minimum)
  }

  static func output(
    _ files: [CheckedFile?], summary: RunSummary = RunSummary(), _ change: (inout Invocation) -> Void = { _ in }
  ) -> CommandOutput {
    var invocation = Invocation()
    change(&invocation)
    return checkOutput(
      files.compactMap { $0 }, summary: summary, invocation: invocation, sinks: sinks, texts: EnglishTexts())
  }

  @Test func separatesFindingsByAnEmptyLine() {
    let output = Self.output([Self.file("a", [.error, .hint]), Self.file("b", []), Self.file("c", [.warning])])
    #expect(
      output.printed == """
        a:1:1: error[r]: m
          | 305
          | ^^^

        a:1:1: hint[r]: m
          | 305
          | ^^^

        c:1:1: warning[r]: m
          | 305
          | ^^^

        """)
  }

  @Test(
    arguments: [
      ([], .warning, 0), ([.hint], .warning, 0), ([.information], .warning, 0), ([.warning], .warning, 1),
      ([.error], .warning, 1), ([.warning], .error, 0), ([.hint, .error], .error, 1), ([.information], .information, 1),
      ([.hint], .hint, 1), ([.error], nil, 0),
    ] as [([Severity], Severity?, Int32)])
  func failsByTheWorstFinding(_ severities: [Severity], _ failOn: Severity?, _ exitCode: Int32) {
    #expect(Self.output([Self.file("a", severities)]) { $0.failOn = failOn }.exitCode == exitCode)
  }

  @Test func hiddenFindingsStillFail() {
    let output = Self.output([Self.file("a", [.warning, .warning], minimum: .error)]) { $0.minimumSeverity = .error }
    #expect(output.printed == "")
    #expect(
      String(decoding: output.standardError, as: UTF8.self)
        == "statuslsp: no findings (2 more below --min-severity), no file read\n")
    #expect(output.exitCode == 1)
  }

  @Test(arguments: [
    (2, 1, 0, "fixed 2 findings in 1 file; no findings, no file read"),
    (0, 0, 0, "fixed nothing; no findings, no file read"),
    (1, 1, 2, "fixed 1 finding in 1 file, left 2 files alone; no findings, no file read"),
  ])
  func saysWhatWasFixedFirst(_ findings: Int, _ files: Int, _ leftAlone: Int, _ expected: String) {
    let counts = FixCounts(findings: findings, files: files, leftAlone: leftAlone)
    let output = checkOutput(
      [], summary: RunSummary(), invocation: Invocation(), sinks: Self.sinks, texts: EnglishTexts(), fixes: counts)
    #expect(String(decoding: output.standardError, as: UTF8.self) == "statuslsp: \(expected)\n")
  }

  @Test func aMissingPathExitsWithTwo() {
    var summary = RunSummary()
    summary.hasUsageError = true
    summary.notes = ["a\u{1B}: No such file or directory"]
    let output = Self.output([Self.file("b", [.error])], summary: summary) { $0.isQuiet = true }
    #expect(output.exitCode == 2)
    #expect(String(decoding: output.standardError, as: UTF8.self) == "statuslsp: a\\x1b: No such file or directory\n")
  }

  @Test func quietDropsNotesAndSummary() {
    var summary = RunSummary()
    summary.notes = ["a: broken link"]
    #expect(Self.output([], summary: summary) { $0.isQuiet = true }.standardError == [])
  }

  @Test(
    arguments: [
      (
        3, 2, 0, 57, [.ignored: 2, .binary: 1, .lockFile: 1],
        "3 findings in 2 files, 57 files read; skipped 4: 2 ignored, 1 lock file, 1 binary"
      ),
      (1, 1, 0, 1, [:], "1 finding in 1 file, 1 file read"),
      (0, 0, 0, 12, [.ignored: 0], "no findings, 12 files read"),
      (1, 1, 4, 2, [:], "1 finding in 1 file (4 more below --min-severity), 2 files read"),
      (0, 0, 0, 0, [:], "no findings, no file read"),
    ] as [(Int, Int, Int, Int, [SkipReason: Int], String)])
  func summarises(
    shown: Int, files: Int, hidden: Int, read: Int, skipped: [SkipReason: Int], expected: String
  ) {
    var summary = RunSummary()
    summary.filesRead = read
    summary.skipped = skipped
    let counts = FindingCounts(shown: shown, filesShown: files, hidden: hidden)
    #expect(EnglishTexts().summary(ofFindings: counts, run: summary) == expected)
  }
}
