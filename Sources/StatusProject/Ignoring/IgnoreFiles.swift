import Platform

/// The names and the limits of ignore files.
enum IgnoreFiles {
  static let git = ".gitignore"
  static let ignore = ".ignore"
  static let repository = ".git"
  static let exclude = "info/exclude"
  /// In bytes; a larger file counts as none.
  static let maximumSize = 4 * 1_048_576
}

extension IgnoreChain {
  /// What the folders above a folder say of its entries: from the repository's root downwards, nothing outside one.
  ///
  /// - Parameter folder: from the root of the file system, without links.
  static func above(_ folder: FilePath) -> IgnoreChain {
    var chain = IgnoreChain()
    guard let root = repositoryRoot(of: folder), root != folder else { return chain }
    chain.addFiles(of: root)
    var current = root
    for name in folder.components.dropFirst(root.components.count).dropLast() {
      current = current.appending(name)
      chain.addFiles(of: current)
    }
    return chain
  }

  /// Whether a path or a folder above it is ignored, up to the repository's root.
  static func ignores(_ path: FilePath, isFolder: Bool) -> Bool {
    ignoringLine(of: path, isFolder: isFolder) != nil
  }

  /// The file and its line, from 1, that ignores a path or a folder above it.
  static func ignoringLine(of path: FilePath, isFolder: Bool) -> (file: FilePath, line: Int)? {
    guard let folder = path.parent, let root = repositoryRoot(of: folder) else { return nil }
    var chain = IgnoreChain()
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
    addExcludes(of: folder)
    for (name, origin) in [(IgnoreFiles.git, Origin.git), (IgnoreFiles.ignore, .ignore)] {
      let path = folder.appending(name)
      // A link is not followed, no more than git does or a walk.
      guard (try? fileStatus(of: path, followsLinks: false))?.kind == .file,
        let text = try? readFile(path, limit: IgnoreFiles.maximumSize)
      else { continue }
      add(IgnoreFile(text), origin: origin, folder: folder)
    }
  }

  /// Adds what `.git/info/exclude` of a repository's root says.
  mutating func addExcludes(of root: FilePath) {
    let path = root.appending(IgnoreFiles.repository).appending(IgnoreFiles.exclude)
    guard let text = try? readFile(path, limit: IgnoreFiles.maximumSize) else { return }
    add(IgnoreFile(text), origin: .exclude, folder: root)
  }
}
