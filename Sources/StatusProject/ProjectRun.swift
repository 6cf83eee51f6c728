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
}

/// What happened besides the findings.
package struct RunSummary: Sendable {
  package var filesRead = 0
  package var skipped: [SkipReason: Int] = [:]
  /// Notes for standard error, in the order of the paths: a vanished file, a broken link, an unreadable folder.
  package var notes: [String] = []
  /// Whether a path named by the user is missing or unreadable, or a configuration is wrong: exit 2.
  package var hasUsageError = false

  package init() {}
}

/// How a run goes.
package struct RunOptions: Sendable {
  /// Files and folders; "." where the user named none.
  package var paths: [FilePath] = []
  package var threads: Int?
  package var maximumFileSize = 10 * 1024 * 1024
  package var forceExclude = false

  package init() {}
}

/// Walks, reads and analyses on several threads; `visit` runs on any of them and its results come back in the order of
/// the paths.
package func run<Result: Sendable>(
  _ options: RunOptions, visit: @escaping @Sendable (AnalyzedFile) -> Result?
) -> (results: [Result], summary: RunSummary) {
  ([], RunSummary())
}
