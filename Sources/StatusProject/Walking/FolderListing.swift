import Platform

/// A folder's entries, sorted by what is done with them.
struct FolderListing {
  /// Folders to be entered, the first by name last, since the last is done first.
  private(set) var folders: [WalkedFolder] = []
  /// Names of files to be read.
  private(set) var files: [[UInt8]] = []
  private(set) var skipped = SkipCounts()
  private(set) var notes: [(place: RunPlace, note: RunNote)] = []
  let configurationError: ConfigurationError?
  let listed: ListedFolder
  private let entries: [DirectoryEntry]
  // Of a run's options those that are asked for: to keep all of them for each folder costs as much as to list a small one.
  private let tellsSkipped: Bool
  private let skipsHidden: Bool
  private let changes: Changes?
  private let shard: Shard?

  init(_ folder: WalkedFolder, directory: Directory, entries: [DirectoryEntry], options: RunOptions) {
    self.entries = Self.lastFirst(entries)
    (tellsSkipped, skipsHidden) = (options.tellsSkipped, options.skipsHidden)
    (changes, shard) = (options.changes, options.shard)
    let settings: FolderSettings
    (settings, configurationError) = Self.settings(
      of: folder, directory: directory, entries: entries, choice: options.configuration, editors: options.editors)
    listed = ListedFolder(folder: folder, directory: directory, settings: settings)
  }

  /// Whether the folder holds the work of others: a `vendor` folder with a package manager's list in it.
  var isVendored: Bool {
    guard !listed.folder.isNamed, KnownNames.vendorFolder.contains(listed.folder.location.lastComponent) else {
      return false
    }
    return entries.contains { entry in KnownNames.vendorMarkers.contains(entry.name) }
  }

  /// The entries in the order of their names' bytes, backwards. Most names differ in their first eight bytes.
  private static func lastFirst(_ entries: [DirectoryEntry]) -> [DirectoryEntry] {
    guard entries.count > 1 else { return entries }
    var places = entries.indices.map { (start: start(of: entries[$0].name), place: $0) }
    places.sort { left, right in
      left.start == right.start
        ? entries[right.place].name.lexicographicallyPrecedes(entries[left.place].name) : left.start > right.start
    }
    return places.map { entries[$0.place] }
  }

  /// The first eight bytes of a name as a number of the same order; a shorter name comes before those that it begins.
  private static func start(of name: [UInt8]) -> UInt64 {
    var start: UInt64 = 0
    for index in 0..<8 { start = start << 8 | UInt64(index < name.count ? name[index] : 0) }
    return start
  }

  /// Decides what is done with each entry.
  mutating func sort() {
    let settings = listed.settings
    // The path of one entry after another.
    var path = listed.folder.location.appending("").bytes
    let nameStart = path.count
    for entry in entries {
      let isFolder = entry.kind == .directory
      if isFolder, KnownNames.folders.contains(entry.name) {
        if tellsSkipped { tell(nil, entry) }
        continue
      }
      path.removeLast(path.count - nameStart)
      path += entry.name
      let location = FilePath(bytes: path)
      let subject = IgnoreSubject(location, nameStart: nameStart, isFolder: isFolder)
      if let changes, !changes.concern(location) { continue }
      if skipsHidden, entry.name.first == UInt8(ascii: ".") {
        skip(.hidden, entry)
      } else if settings.ignore.ignores(subject) {
        skip(.ignored, entry, subject)
      } else if settings.configuration.excludes(subject) {
        skip(.excluded, entry)
      } else if let reason = settings.globs.reason(of: subject) {
        skip(reason, entry)
      } else {
        switch entry.kind {
        case .directory: sortFolder(entry, location: location)
        case .file: sortFile(entry, subject, location: location)
        case .symbolicLink: sortLink(entry)
        case .other: skip(.notRegular, entry)
        }
      }
    }
  }

  private mutating func sortFolder(_ entry: DirectoryEntry, location: FilePath) {
    if KnownNames.vendoredFolders.contains(entry.name) { return skip(.vendored, entry) }
    folders.append(
      WalkedFolder(
        index: listed.folder.index, path: listed.folder.path.appending(entry.name), location: location,
        settings: listed.settings, isNamed: false))
  }

  private mutating func sortFile(_ entry: DirectoryEntry, _ subject: IgnoreSubject, location: FilePath) {
    if SkipReason.isOwnFile(entry.name) {
      skip(.ownFile, entry)
    } else if !listed.settings.configuration.includes(location) {
      skip(.notIncluded, entry)
    } else if let reason = SkipReason.byName(entry.name) ?? listed.settings.attributes.reason(of: subject) {
      skip(reason, entry)
    } else if belongsHere(entry) {
      files.append(entry.name)
    }
  }

  /// Links are not followed, but a broken one is worth a word.
  private mutating func sortLink(_ entry: DirectoryEntry) {
    guard belongsHere(entry) else { return }
    skip(.notRegular, entry)
    let place = listed.place(of: entry.name)
    do throws(SystemError) {
      _ = try fileStatus(of: place.path)
    } catch {
      notes.append((place, .brokenLink(error)))
    }
  }

  /// Whether this run tells of an entry, and not another that does a part of the same work.
  private func belongsHere(_ entry: DirectoryEntry) -> Bool {
    shard?.holds(listed.place(of: entry.name).path) ?? true
  }

  private mutating func skip(_ reason: SkipReason, _ entry: DirectoryEntry, _ subject: IgnoreSubject? = nil) {
    guard belongsHere(entry) else { return }
    skipped.add(reason)
    if tellsSkipped { tell(reason, entry, subject) }
  }

  /// Tells that an entry is skipped, and by which line of which file.
  private mutating func tell(_ reason: SkipReason?, _ entry: DirectoryEntry, _ subject: IgnoreSubject? = nil) {
    let line = subject.flatMap { listed.settings.ignore.ignoringLine(of: $0) }
    let path = listed.place(of: entry.name).path
    let place = RunPlace(
      index: listed.folder.index, path: entry.kind == .directory ? path.appending("") : path)
    let file = line.map { $0.file.relative(to: currentDirectory() ?? FilePath("/")) }
    notes.append((place, .skipped(reason, file: file, line: line?.line ?? 0)))
  }
}
