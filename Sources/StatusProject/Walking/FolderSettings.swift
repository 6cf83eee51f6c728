import Platform

extension FolderListing {
  /// What applies to a folder's entries: its own configuration and ignore files beside those above it.
  static func settings(
    of folder: WalkedFolder, directory: Directory, entries: [DirectoryEntry], choice: ConfigurationChoice,
    editors: Configuration? = nil
  ) -> (settings: FolderSettings, error: ConfigurationError?) {
    // All of these names begin with a dot, as few others do.
    let entries = entries.filter { $0.name.first == UInt8(ascii: ".") }
    if entries.isEmpty { return (folder.settings, nil) }
    func has(_ name: String, _ kind: FileKind? = nil) -> Bool {
      entries.contains { $0.name.elementsEqual(name.utf8) && (kind == nil || $0.kind == kind) }
    }
    let isRepository = has(IgnoreFiles.repository)
    let ignoreFiles = IgnoreFiles.ofFolders.filter { has($0.name, .file) }
    let hasAttributes = has(AttributeChain.fileName, .file)
    let hasConfiguration = choice == .nearest && has(Configuration.fileName)
    guard isRepository || hasConfiguration || hasAttributes || !ignoreFiles.isEmpty else {
      return (folder.settings, nil)
    }
    var (ignore, attributes) = (folder.settings.ignore, folder.settings.attributes)
    if isRepository {
      ignore.enterRepository()
      ignore.addExcludes(of: folder.location)
      attributes.enterRepository(folder.location)
    }
    for (name, origin) in ignoreFiles {
      ignore.addFile(named: name, origin: origin, of: folder.location, in: directory)
    }
    if hasAttributes {
      let text = try? directory.readFile(named: Array(AttributeChain.fileName.utf8), limit: IgnoreFiles.maximumSize)
      attributes.add(text, folder: folder.location)
    }
    var configuration = folder.settings.configuration
    var fault: ConfigurationError?
    // Of a folder that was named, the configuration has been looked for already.
    // One that was chosen goes on to hold, but a repository within another has its own root.
    if !folder.isNamed, isRepository, choice != .nearest { configuration.root = folder.location }
    if !folder.isNamed, choice == .nearest, isRepository || hasConfiguration {
      do throws(ConfigurationError) {
        configuration = try loadConfiguration(
          from: folder.location, boundary: folder.settings.configuration.root ?? folder.location)
      } catch {
        configuration = Configuration()
        fault = error
      }
      if let editors { configuration = configuration.over(editors) }
    }
    let settings = FolderSettings(
      configuration: configuration, ignore: ignore, attributes: attributes, globs: folder.settings.globs)
    return (settings, fault)
  }
}
