package import Platform
package import SourceText
package import StatusAnalysis
package import StatusDetection

/// One file that was read.
package struct AnalyzedFile: Sendable {
  /// As given or walked.
  package let path: FilePath
  package let source: Source
  package let language: Language
  package let analysis: Analysis
  /// Its findings before any was left out: of the whole file, those of the past too.
  package let allFindings: [Finding]
  /// What the user says of their own code, as it holds for this file.
  package let detection: DetectionOptions
  /// With which the file was analysed.
  package let options: AnalysisOptions
  /// The baseline whose findings have been left out; nil where there is none.
  package let baseline: PlacedBaseline?
  /// The settings that hold for the file's folder.
  package let configuration: Configuration
  /// The lines that alone are spoken of; nil where all are.
  package let changedLines: LineSet?
}

/// What happened besides the findings.
package struct RunSummary: Sendable {
  /// Files that were analysed.
  package var filesRead = 0
  /// How many bytes these hold.
  package var bytesRead = 0
  /// Files that were not read, and folders that were not entered, by reason.
  package var skipped: [SkipReason: Int] = [:]
  /// Notes for standard error, in the order of the paths: a vanished file, a broken link, an unreadable folder. They
  /// hold no control characters.
  package var notes: [String] = []
  /// Whether a path named by the user is missing or unreadable, or a configuration is wrong: exit 2.
  package var hasUsageError = false

  /// Whether the run was asked to tell of more than it found.
  package var tellsSkipped = false
  /// Whether a run that read nothing is an error.
  package var failsOnEmpty = false
  /// What the run has learned of its baselines, by their files.
  package var baselines: [FilePath: BaselineReport] = [:]

  package init() {}
}

/// A text that is checked instead of a file's.
package struct StandardInputText: Sendable, Equatable {
  let bytes: [UInt8]
  /// The path that it goes by.
  let path: FilePath

  package init(_ bytes: [UInt8], path: FilePath) {
    (self.bytes, self.path) = (bytes, path)
  }
}

/// How a run goes.
package struct RunOptions: Sendable {
  /// Files and folders, printed as given. None: the working directory, whose files are printed without "./".
  package var paths: [FilePath] = []
  /// How many threads work; nil: half as many more as there are processors, at least 2, so that slow disks are kept busy;
  /// each takes memory of its own. 256 are the most.
  package var threads: Int?
  /// Whether the threads let all others of the process go first: somebody waits for an answer meanwhile.
  package var isInBackground = false
  /// In bytes.
  package var maximumFileSize = 10 * 1024 * 1024
  /// Whether there is nothing but `paths`: none stand for nothing then, not for the working directory.
  package var isLimitedToPaths = false
  /// The text that stands for the path "-", and the path that it goes by.
  package var standardInput: StandardInputText?
  /// Which ignore files count.
  package var ignoring = IgnoreSources()
  /// Whether names that begin with a dot are skipped.
  package var skipsHidden = false
  /// Which files the arguments include and exclude by their names.
  package var globs = RunGlobs()
  /// The lines that alone are spoken of; nil where all are.
  package var changes: Changes?
  /// The part of the run that is done here; nil where all is.
  package var shard: Shard?
  /// Whether a note tells what is skipped, each with its reason.
  package var tellsSkipped = false
  /// Whether a run that read nothing is an error.
  package var failsOnEmpty = false
  /// Whom it is told how far the run has come.
  package var progress: RunProgress?
  /// Whether what is ignored, excluded, generated and so on is skipped even where it is named.
  package var forceExclude = false
  /// Literals of weaker evidence are not looked for; nil: those that the configuration does not show.
  package var leastEvidence: Evidence? = .weak
  /// Which configuration holds.
  package var configuration = ConfigurationChoice.nearest
  /// In which language people are spoken to.
  package var locales = LocaleChoice()
  /// Whether files are visited too in which nothing is found: no finding where rules are asked, else no literal.
  package var visitsEveryFile = true
  /// Whether rules are asked what they say of a file; else literals are all that is wanted.
  package var asksRules = true
  /// Whether the names that libraries give codes are found too.
  package var findsConstants = false
  /// Which findings of the past are left out.
  package var baseline = BaselineChoice.configured
  /// The baselines of the run.
  package let knownFindings = KnownFindings()
  /// Whether findings that comments suppress are reported all the same.
  package var reportsSuppressed = false
  /// Where looking upwards for configurations ends; nil: at the working directory.
  package var boundary: FilePath?
  /// What an editor wants beneath every configuration; nil where there is no editor.
  package var editors: Configuration?
  /// Files and folders that are passed over without a word: from the root, without links.
  package var leftOut: Set<FilePath> = []
  /// Asked before each file and each folder, on any thread; false ends the run.
  package var goesOn: @Sendable () -> Bool = { true }

  package init() {}
}

/// How many threads are sure of a file whenever they open one: each holds a folder, another whose files are shared out,
/// and a file; the rest is for the standard streams and what else a process has open.
private func threadsWithFilesToOpen() -> Int {
  max(1, (openFileLimit() &- 7) / 3)
}

/// The threads that work beside the first, once there is work for them: to start them takes as long as a small folder.
private final class WorkingThreads: Sendable {
  private let count: Int
  private let threads = Shared<[SystemThread]?>(nil)

  init(count: Int) {
    self.count = count
  }

  /// Starts them, unless that has been done.
  func start(_ work: @escaping @Sendable () -> Void) {
    threads.update { [count] threads in
      guard threads == nil else { return }
      threads = (0..<count).map { _ in SystemThread.start(name: "check", work) }
    }
  }

  /// Waits for their end, when nobody starts them any more.
  func join() {
    for thread in threads.update({ $0 ?? [] }) { thread.join() }
  }
}

/// Walks, reads and analyses on several threads; `visit` runs on any of them and its results come back in the order of
/// the paths: as given, and below a folder by their bytes.
package func run<Result: Sendable>(
  _ options: RunOptions, visit: @escaping @Sendable (AnalyzedFile) -> Result?
) -> (results: [Result], summary: RunSummary) {
  var starts = NamedPaths(options)
  starts.prepare()
  let list = WorkList(starts.items)
  let outcomes = Shared([starts.outcome.mapResults(to: Result.self)])
  options.progress?.start()
  let most = min(max(1, options.threads ?? max(2, processorCount() &* 3 / 2)), 256, threadsWithFilesToOpen())
  let helpers = WorkingThreads(count: starts.needsOneThread ? 0 : most - 1)
  @Sendable func work() {
    if options.isInBackground { SystemThread.stepBack() }
    var worker = Worker(options: options, list: list, visit: visit) { helpers.start { work() } }
    worker.work()
    outcomes.update { [outcome = worker.outcome] in $0.append(outcome) }
  }
  if starts.items.count > 1 { helpers.start { work() } }
  work()
  helpers.join()
  options.progress?.end()
  var (results, summary) = RunOutcome.merge(outcomes.update { $0 }, locale: options.locales.locale(configured: nil))
  (summary.tellsSkipped, summary.failsOnEmpty) = (options.tellsSkipped, options.failsOnEmpty)
  let isWhole = !options.isLimitedToPaths && options.changes == nil && options.shard == nil
  summary.baselines = options.knownFindings.reports(
    paths: options.paths, baseline: options.baseline, isWhole: isWhole)
  return (results, summary)
}
