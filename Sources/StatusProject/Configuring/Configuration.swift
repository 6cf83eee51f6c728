package import Platform
package import StatusAnalysis
package import StatusRegistry

/// The settings of a project, from `.statuslsp.json`.
package struct Configuration: Sendable, Equatable {
  /// The name of the file.
  package static let fileName = ".statuslsp.json"

  /// The folder that holds the file, from the root of the file system and without links; globs count from here. Nil
  /// where there is no file.
  package var folder: FilePath? {
    didSet { base = folder?.appending("").bytes.count }
  }
  package var analysis = AnalysisOptions()
  /// The language that the file names; nil where it names none.
  package var locale: Locale?
  /// Globs of files not to be read, as in .gitignore.
  package var exclude: [String] = [] {
    didSet { excluded = IgnoreFile(globs: exclude) }
  }
  /// Helpers that hold in some files only.
  package var scopedHelpers: [ScopedHelpers] = []
  private var excluded = IgnoreFile(globs: [])
  /// How many bytes of a path stand for the folder, with its final slash.
  private var base: Int?

  package init() {}

  /// Whether the globs exclude a path, given that they do not exclude the folders above it.
  func excludes(_ subject: IgnoreSubject) -> Bool {
    guard let base, !excluded.isEmpty else { return false }
    return excluded.verdict(on: subject, base: base) == .ignored
  }

  /// Whether the globs exclude a path or a folder above it.
  ///
  /// - Parameter path: from the root of the file system, without links.
  func excludes(at path: FilePath, isFolder: Bool) -> Bool {
    guard let folder, !excluded.isEmpty, path.isBelow(folder) else { return false }
    var ancestor = folder
    let names = path.components.dropFirst(folder.components.count)
    for (index, name) in names.enumerated() {
      ancestor = ancestor.appending(name)
      if excludes(IgnoreSubject(ancestor, isFolder: isFolder || index + 1 < names.count)) { return true }
    }
    return false
  }
}
