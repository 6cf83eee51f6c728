import Platform

extension FolderListing {
  /// What applies to a folder's entries: its own configuration and ignore files beside those above it.
  static func settings(
    of folder: WalkedFolder, directory: Directory, entries: [DirectoryEntry], choice: ConfigurationChoice,
    editors: Configuration? = nil
  ) -> (settings: FolderSettings, error: ConfigurationError?) {
    func has(_ name: String) -> Bool { entries.contains { $0.name.elementsEqual(name.utf8) } }
    let isRepository = has(IgnoreFiles.repository)
    let ignoreFiles = [(IgnoreFiles.git, IgnoreChain.Origin.git), (IgnoreFiles.ignore, .ignore)].filter { has($0.0) }
    let hasConfiguration = choice == .nearest && has(Configuration.fileName)
    guard isRepository || hasConfiguration || !ignoreFiles.isEmpty else { return (folder.settings, nil) }
    var ignore = folder.settings.ignore
    if isRepository {
      ignore.enterRepository()
      ignore.addExcludes(of: folder.location)
    }
    for (name, origin) in ignoreFiles {
      let text = try? directory.readFile(named: Array(name.utf8), limit: IgnoreFiles.maximumSize)
      if let text { ignore.add(IgnoreFile(text), origin: origin, folder: folder.location) }
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
    return (FolderSettings(configuration: configuration, ignore: ignore), fault)
  }
}
