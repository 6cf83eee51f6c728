import LanguageServerProtocol
import Platform
import StatusProject

/// Which closed files have to be looked at (again).
enum StaleFiles {
  case nothing
  /// Files, and whatever lies below folders, as the client spells them.
  case files(Set<FilePath>)
  case everything

  /// Adds others.
  mutating func add(_ other: StaleFiles) {
    switch (self, other) {
    case (_, .nothing), (.everything, _): return
    case (.files(let files), .files(let more)): self = .files(files.union(more))
    case (.nothing, _), (_, .everything): self = other
    }
  }

  var isNothing: Bool {
    if case .nothing = self { true } else { false }
  }
}

/// What is known of the workspace's files for reports on it.
struct WorkspaceReports {
  /// The files that are known to have findings, by their places, from the disk.
  private(set) var files: [FilePath: ScannedFile] = [:]
  var stale = StaleFiles.everything
  /// Whether anything may be otherwise since a held request was last looked at.
  var mayDiffer = false

  /// Has closed files looked at again.
  mutating func forget(_ files: StaleFiles) {
    stale.add(files)
    mayDiffer = true
  }

  /// Takes what a scan has found in place of what was known of the same files.
  ///
  /// - Parameters:
  ///   - scope: what was looked at; nothing where the scan did not come to its end, since then nothing is gone.
  ///   - isBelow: whether a file's place is one of the scope's, or below it.
  mutating func take(_ found: [FilePath: ScannedFile], of scope: StaleFiles, isBelow: (FilePath, Set<FilePath>) -> Bool)
  {
    switch scope {
    case .everything:
      files = found
      return
    case .nothing: break
    case .files(let paths): files = files.filter { !isBelow($0.key, paths) }
    }
    files.merge(found) { _, latest in latest }
  }
}
