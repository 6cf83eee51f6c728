package import Platform
package import StatusAnalysis
package import StatusDetection

/// Helpers that the configuration limits to files.
package struct ScopedHelpers: Sendable, Equatable {
  package var files: FileGlobs
  package let options: DetectionOptions

  package init(files: [String], options: DetectionOptions) {
    self.files = FileGlobs(files)
    self.options = options
  }
}

extension Configuration {
  /// Whether the settings, of all files or of some, say anything of a rule.
  func speaks(of rule: @autoclosure () -> Rule) -> Bool {
    func isNamed(_ rules: [String: Severity?]) -> Bool { !rules.isEmpty && rules[rule().name] != nil }
    return isNamed(analysis.rules) || isNamed(tests.rules) || overrides.contains { isNamed($0.rules) }
  }

  /// What holds for one file: the settings, with the overrides and helpers that are limited to it.
  package func analysis(of path: FilePath) -> AnalysisOptions { analysis(at: located(path)) }

  /// The same for a file whose place is known.
  ///
  /// - Parameter location: from the root of the file system, without links.
  package func analysis(at location: FilePath) -> AnalysisOptions {
    var options = analysis
    if tests.names(location) { tests.apply(to: &options) }
    for entry in overrides where entry.names(location) { entry.apply(to: &options) }
    for helpers in scopedHelpers where helpers.files.name(location, isFolder: false) {
      options.detection.calls += helpers.options.calls
      options.detection.names += helpers.options.names
      options.detection.not += helpers.options.not
      options.detection.isSilent = options.detection.isSilent || helpers.options.isSilent
    }
    return options
  }
}

/// The path from the root of the file system, its folder without links; as it is where there is no such folder.
package func located(_ path: FilePath) -> FilePath {
  guard let folder = path.parent, let canonical = try? canonicalPath(of: folder) else { return path }
  return canonical.appending(path.lastComponent)
}
