package import StatusAnalysis
package import StatusDetection
package import StatusProject
package import StatusRegistry

/// What the command line says to people, in one language.
package protocol CommandLineTexts: Sendable {
  /// What the program is, in one sentence.
  var introduction: String { get }
  var usageTitle: String { get }
  /// What the program does without a command.
  var usage: [(command: String, meaning: String)] { get }
  var examplesTitle: String { get }
  var examples: [(command: String, meaning: String)] { get }
  var exitCodesTitle: String { get }
  var exitCodes: [(code: String, meaning: String)] { get }
  /// What is said to somebody who starts the server by hand: three lines.
  var terminalHint: [String] { get }
  /// Where to read more, after an error.
  var helpHint: String { get }

  func title(of group: OptionGroup) -> String
  func help(for key: OptionKey) -> String
  /// One sentence without a full stop. Words that a person typed are not yet fit for a terminal.
  func describe(_ error: ArgumentError) -> String
  /// The words before an error's sentence.
  var errorPrefix: String { get }

  func summary(ofFindings counts: FindingCounts, run: RunSummary) -> String
  /// What `--fix` has done, before the summary of what remains.
  func summary(ofFixes counts: FixCounts, remaining: String) -> String
  /// What `--fix` would do.
  func summary(ofDiff counts: FixCounts, run: RunSummary) -> String
  /// What `--write-baseline` has done.
  func summary(ofBaseline file: String, entries: Int, run: RunSummary) -> String
  /// A baseline has entries that stand for no finding any more.
  func staleEntries(_ count: Int, ofBaseline file: String) -> String
  func summary(ofLiterals count: Int, inFiles files: Int, run: RunSummary) -> String

  func summary(ofHelpers count: Int, inFiles files: Int, run: RunSummary) -> String

  /// What was read and skipped.
  func summary(ofRun run: RunSummary) -> String

  /// Such as "404 Not Found", "471 (unregistered)" or "4xx Client Error".
  func name(of value: StatusLiteral.Value) -> String
  func name(of statusClass: StatusClass) -> String
  func name(of registration: StatusEntry.Registration) -> String
  func name(of reason: SkipReason) -> String
  func name(of severity: Severity) -> String

  /// No file was read.
  var nothingRead: String { get }
  /// How far a run has come, while it goes on.
  func progress(files: Int) -> String
  /// What a run took in, for those who ask for more words.
  func details(ofRun run: RunSummary) -> String

  /// The headings of the tables of `--statistics`.
  var statisticsTitles: StatisticsTitles { get }
  /// `--explain` was asked for a word that it does not know.
  func unknownSubject(_ word: String, nearest: String?) -> String
  /// The heading of a rule's example.
  func exampleTitle(file: String, isReported: Bool) -> String
  /// Standard output could not be written to.
  func unwritable(reason: String) -> String
  /// A report's file could not be written.
  func unwritable(file: String, reason: String) -> String
}

/// The headings of the tables of `--statistics`.
package struct StatisticsTitles: Sendable {
  package let count: String
  package let rule: String
  package let code: String
  package let folder: String
}

/// How many findings a run had.
package struct FindingCounts: Sendable, Equatable {
  package var shown = 0
  package var filesShown = 0
  /// Findings below `--min-severity`.
  package var hidden = 0
  /// Findings that a baseline knows.
  package var known = 0

  package init(shown: Int = 0, filesShown: Int = 0, hidden: Int = 0) {
    self.shown = shown
    self.filesShown = filesShown
    self.hidden = hidden
  }
}

extension Locale {
  /// The texts of the command line.
  package var texts: any CommandLineTexts {
    switch self {
    case .english: EnglishTexts()
    case .simplifiedChinese: ChineseTexts()
    }
  }
}
