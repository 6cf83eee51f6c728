import Platform

/// A folder's entries, sorted by what is done with them.
struct FolderListing {
  /// Folders to be entered, the first by name last, since the last is done first.
  private(set) var folders: [WalkedFolder] = []
  /// Names of files to be read.
  private(set) var files: [[UInt8]] = []
  private(set) var skipped: [SkipReason: Int] = [:]
  private(set) var notes: [(place: RunPlace, note: RunNote)] = []
  let configurationError: ConfigurationError?
  let listed: ListedFolder
  private let entries: [DirectoryEntry]

  init(
    _ folder: WalkedFolder, directory: Directory, entries: [DirectoryEntry], choice: ConfigurationChoice = .nearest,
    editors: Configuration? = nil
  ) {
    self.entries = entries.sorted { $1.name.lexicographicallyPrecedes($0.name) }
    let settings: FolderSettings
    (settings, configurationError) = Self.settings(
      of: folder, directory: directory, entries: entries, choice: choice, editors: editors)
    listed = ListedFolder(folder: folder, directory: directory, settings: settings)
  }

  /// Whether the folder holds the work of others: a `vendor` folder with a package manager's list in it.
  var isVendored: Bool {
    guard !listed.folder.isNamed, listed.folder.location.lastComponent.elementsEqual(SkippedNames.vendorFolder.utf8)
    else { return false }
    return entries.contains { entry in KnownNames.vendorMarkers.contains(entry.name) }
  }

  /// Decides what is done with each entry.
  mutating func sort() {
    let (folder, settings) = (listed.folder, listed.settings)
    for entry in entries {
      if entry.kind == .directory, KnownNames.folders.contains(entry.name) { continue }
      let subject = IgnoreSubject(folder.location.appending(entry.name), isFolder: entry.kind == .directory)
      if settings.ignore.ignores(subject) {
        skip(.ignored)
      } else if settings.configuration.excludes(subject) {
        skip(.excluded)
      } else {
        switch entry.kind {
        case .directory: sortFolder(entry.name, location: FilePath(bytes: subject.bytes))
        case .file: sortFile(entry.name, location: FilePath(bytes: subject.bytes))
        case .symbolicLink: sortLink(entry.name)
        case .other: skip(.notRegular)
        }
      }
    }
  }

  private mutating func sortFolder(_ name: [UInt8], location: FilePath) {
    if KnownNames.vendoredFolders.contains(name) { return skip(.vendored) }
    folders.append(
      WalkedFolder(
        index: listed.folder.index, path: listed.folder.path.appending(name), location: location,
        settings: listed.settings, isNamed: false))
  }

  private mutating func sortFile(_ name: [UInt8], location: FilePath) {
    if SkipReason.isOwnFile(name) {
      skip(.ownFile)
    } else if !listed.settings.configuration.includes(location) {
      skip(.notIncluded)
    } else if let reason = SkipReason.byName(name) {
      skip(reason)
    } else {
      files.append(name)
    }
  }

  /// Links are not followed, but a broken one is worth a word.
  private mutating func sortLink(_ name: [UInt8]) {
    skip(.notRegular)
    let place = listed.place(of: name)
    do throws(SystemError) {
      _ = try fileStatus(of: place.path)
    } catch {
      notes.append((place, .brokenLink(error)))
    }
  }

  private mutating func skip(_ reason: SkipReason) {
    skipped[reason, default: 0] &+= 1
  }
}
