import Platform

/// What the arguments of a run say of files' names: `--include` and `--exclude`.
package struct RunGlobs: Sendable {
  /// Those that are read alone, unless there are none.
  private(set) var included: FileGlobs
  /// Those that are not read.
  private(set) var excluded: FileGlobs

  package init(include: [String] = [], exclude: [String] = []) {
    included = FileGlobs(include)
    excluded = FileGlobs(exclude)
  }

  /// The same for the files below a folder. Globs count from the working directory, and from the folder itself where that
  /// lies elsewhere.
  func placed(for folder: FilePath, workingDirectory: FilePath) -> RunGlobs {
    if included.isEmpty, excluded.isEmpty { return self }
    var placed = self
    let base = folder == workingDirectory || folder.isBelow(workingDirectory) ? workingDirectory : folder
    placed.included.folder = base
    placed.excluded.folder = base
    return placed
  }

  /// Why a path is not read, or entered; nil where nothing speaks against it. The folders above it are not looked at.
  func reason(of subject: IgnoreSubject) -> SkipReason? {
    if excluded.name(subject) { return .excluded }
    guard !subject.isFolder, !included.isEmpty else { return nil }
    return included.name(FilePath(bytes: subject.bytes), isFolder: false) ? nil : .notIncluded
  }

  /// The same for a path whose folders count too.
  func reason(of path: FilePath, isFolder: Bool) -> SkipReason? {
    if excluded.name(path, isFolder: isFolder) { return .excluded }
    return isFolder || included.isEmpty || included.name(path, isFolder: false) ? nil : .notIncluded
  }
}
