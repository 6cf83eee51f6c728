package import Platform
package import StatusAnalysis

/// What holds in some files only.
package struct Override: Sendable, Equatable {
  package var files: FileGlobs
  package var rules: [String: Severity?]
  /// The gravest severity that a finding keeps there; nil where the entry says nothing of it.
  package var atMost: Severity?

  package init(files: [String], rules: [String: Severity?] = [:], atMost: Severity? = nil) {
    self.files = FileGlobs(files)
    self.rules = rules
    self.atMost = atMost
  }

  /// The entry that stands before those of a project: codes that nobody should send stand in tests on purpose.
  package static let tests = Override(files: TestFiles.globs, atMost: .information)

  /// - Parameter location: from the root of the file system, without links.
  package func names(_ location: FilePath) -> Bool { files.name(location, isFolder: false) }

  func apply(to options: inout AnalysisOptions) {
    options.rules.merge(rules) { _, later in later }
    if let atMost { options.mostSevere = atMost }
  }
}
