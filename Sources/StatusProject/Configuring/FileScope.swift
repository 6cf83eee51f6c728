package import Platform
package import StatusAnalysis
package import StatusDetection

/// Helpers that the configuration limits to files.
package struct ScopedHelpers: Sendable, Equatable {
  /// Globs, as in .gitignore; they count from the configuration's folder.
  package let files: [String]
  package let options: DetectionOptions
  private let matcher: IgnoreFile

  package init(files: [String], options: DetectionOptions) {
    self.files = files
    self.options = options
    matcher = IgnoreFile(globs: files)
  }

  /// Whether the globs name a file or a folder above it.
  ///
  /// - Parameter path: from the root of the file system, without links.
  func apply(to path: FilePath, below folder: FilePath) -> Bool {
    guard path.isBelow(folder) else { return false }
    let base = folder.appending("").bytes.count
    var ancestor = folder
    let names = path.components.dropFirst(folder.components.count)
    for (index, name) in names.enumerated() {
      ancestor = ancestor.appending(name)
      let subject = IgnoreSubject(ancestor, isFolder: index + 1 < names.count)
      if matcher.verdict(on: subject, base: base) == .ignored { return true }
    }
    return false
  }
}

extension Configuration {
  /// What holds for one file: the settings, with the helpers that are limited to it.
  package func analysis(of path: FilePath) -> AnalysisOptions {
    guard let folder, !scopedHelpers.isEmpty else { return analysis }
    // A file that is only typed so far has a folder at least.
    let real = (try? canonicalPath(of: path)) ?? path
    var options = analysis
    for helpers in scopedHelpers where helpers.apply(to: real, below: folder) {
      options.detection.calls += helpers.options.calls
      options.detection.names += helpers.options.names
      options.detection.not += helpers.options.not
      options.detection.isSilent = options.detection.isSilent || helpers.options.isSilent
    }
    return options
  }
}
