package import Platform

/// The lines that differ from an earlier state of a project.
package struct Changes: Sendable, Equatable {
  /// By the files' paths from the root of the file system, without links.
  private let files: [FilePath: LineSet]
  /// The folders above these.
  private let folders: Set<FilePath>

  package init(_ files: [FilePath: LineSet]) {
    self.files = files
    var folders: Set<FilePath> = []
    for file in files.keys {
      var folder = file.parent
      while let current = folder, folders.insert(current).inserted { folder = current.parent }
    }
    self.folders = folders
  }

  /// Whether a path is a file that has such lines, or a folder that holds one.
  package func concern(_ location: FilePath) -> Bool { files[location] != nil || folders.contains(location) }

  /// The lines of a file, none of one that has not changed.
  package func lines(of location: FilePath) -> LineSet { files[location] ?? LineSet([]) }
}
