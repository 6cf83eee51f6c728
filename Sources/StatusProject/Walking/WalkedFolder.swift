import Platform

/// A folder that the walk has come to.
struct WalkedFolder: Sendable {
  /// Where the paths of its files stand in the order of the run.
  let index: Int
  /// As given or walked; empty for the working directory where nothing was given.
  let path: FilePath
  /// The path from the root of the file system, without links.
  let location: FilePath
  let settings: FolderSettings
  /// Whether a person named it.
  let isNamed: Bool

  var place: RunPlace { RunPlace(index: index, path: path.bytes.isEmpty ? FilePath(".") : path) }
}

/// What applies to the entries of a folder.
final class FolderSettings: Sendable {
  let configuration: Configuration
  let ignore: IgnoreChain
  let attributes: AttributeChain
  /// What the arguments say of files' names.
  let globs: RunGlobs

  init(configuration: Configuration, ignore: IgnoreChain, attributes: AttributeChain, globs: RunGlobs) {
    self.configuration = configuration
    self.ignore = ignore
    self.attributes = attributes
    self.globs = globs
  }
}

/// A folder that is open, with what applies to its entries.
struct ListedFolder: Sendable {
  let folder: WalkedFolder
  let directory: Directory
  let settings: FolderSettings

  func place(of name: [UInt8]) -> RunPlace {
    RunPlace(index: folder.index, path: folder.path.appending(name))
  }
}

/// A file that a person named.
struct NamedFile: Sendable {
  let place: RunPlace
  /// The path from the root of the file system, its folder without links.
  let location: FilePath
  let configuration: Configuration
}
