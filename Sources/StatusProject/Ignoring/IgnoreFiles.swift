import Platform

/// The names and the limits of ignore files.
enum IgnoreFiles {
  static let repository = ".git"
  static let exclude = "info/exclude"
  /// The files of a folder, with what they weigh.
  static let ofFolders: [(name: String, origin: IgnoreChain.Origin)] = [
    (".gitignore", .git), (".ignore", .ignore), (".statuslspignore", .own),
  ]
  /// In bytes; a larger file counts as none.
  static let maximumSize = 4 * 1_048_576
}

/// Whether a file of that name has a say in which others are read.
package func decidesWhatIsRead(_ name: [UInt8]) -> Bool {
  ([AttributeChain.fileName] + IgnoreFiles.ofFolders.map(\.name)).contains { name.elementsEqual($0.utf8) }
}

/// Which ignore files count in a run.
package struct IgnoreSources: Sendable {
  /// Whether any does.
  package var areRead = true
  /// The user's own excludes, which hold in repositories; nil: those that git's configuration names.
  package var global: GlobalExcludes?

  package init() {}
}

extension IgnoreChain {
  /// What the folders above a folder say of its entries: from the repository's root downwards, nothing outside one.
  ///
  /// - Parameter folder: from the root of the file system, without links.
  static func above(_ folder: FilePath, sources: IgnoreSources = IgnoreSources()) -> IgnoreChain {
    var chain = IgnoreChain(sources)
    guard let root = repositoryRoot(of: folder), root != folder else { return chain }
    chain.addExcludes(of: root)
    chain.addFiles(of: root)
    var current = root
    for name in folder.components.dropFirst(root.components.count).dropLast() {
      current = current.appending(name)
      chain.addFiles(of: current)
    }
    return chain
  }

  /// The file and its line, from 1, that ignores a path or a folder above it, up to the repository's root.
  ///
  /// - Parameter start: where a walk begins that comes by the path, from the root and without links: the first folder whose
  ///   files count where there is no repository.
  static func ignoringLine(
    of path: FilePath, isFolder: Bool, sources: IgnoreSources = IgnoreSources(), from start: FilePath? = nil
  ) -> (file: FilePath, line: Int)? {
    guard let folder = path.parent else { return nil }
    let repository = repositoryRoot(of: folder)
    guard let root = repository ?? start, repository != nil || path.isBelow(root) else { return nil }
    var chain = IgnoreChain(sources)
    if repository != nil { chain.addExcludes(of: root) }
    var current = root
    let names = path.components.dropFirst(root.components.count)
    for (index, name) in names.enumerated() {
      chain.addFiles(of: current)
      current = current.appending(name)
      let subject = IgnoreSubject(current, isFolder: isFolder || index + 1 < names.count)
      if let line = chain.ignoringLine(of: subject) { return line }
    }
    return nil
  }

  private mutating func addFiles(of folder: FilePath) {
    guard sources.areRead else { return }
    for (name, origin) in IgnoreFiles.ofFolders {
      let path = folder.appending(name)
      guard let text = textOfRules(at: path) else { continue }
      add(IgnoreFile(text), at: path, origin: origin, folder: folder)
    }
  }

  /// Adds what a folder's open directory has of a file.
  mutating func addFile(named name: String, origin: Origin, of folder: FilePath, in directory: Directory) {
    guard sources.areRead else { return }
    guard let text = try? directory.readFile(named: Array(name.utf8), limit: IgnoreFiles.maximumSize) else { return }
    add(IgnoreFile(text), at: folder.appending(name), origin: origin, folder: folder)
  }

  /// Adds what holds in the whole of a repository: `.git/info/exclude`, and the user's own excludes.
  mutating func addExcludes(of root: FilePath) {
    guard sources.areRead else { return }
    let global = sources.global ?? .ofUser
    add(global.file, at: global.path, origin: .global, folder: root)
    guard let folder = gitFolder(of: root) else { return }
    let path = folder.appending(IgnoreFiles.exclude)
    guard let text = try? readFile(path, limit: IgnoreFiles.maximumSize) else { return }
    add(IgnoreFile(text), at: path, origin: .exclude, folder: root)
  }
}

/// The text of a file of rules. A link is not followed, no more than git does or a walk.
func textOfRules(at path: FilePath) -> [UInt8]? {
  guard (try? fileStatus(of: path, followsLinks: false))?.kind == .file else { return nil }
  return try? readFile(path, limit: IgnoreFiles.maximumSize)
}
