package import Platform

/// Makes the first work of the paths that a person gave.
struct NamedPaths {
  private(set) var items: [WorkList.Item] = []
  private(set) var outcome: RunOutcome<Never>
  private let options: RunOptions
  private let boundary: FilePath
  /// The settings of each folder that was asked about.
  private var known: [FilePath: Configuration] = [:]
  /// The one of the first folder, mostly the only one.
  private var first: (folder: FilePath, configuration: Configuration)?

  init(_ options: RunOptions) {
    self.options = options
    outcome = RunOutcome(tellsSkipped: options.tellsSkipped)
    boundary = options.boundary ?? currentDirectory() ?? FilePath(".")
  }

  /// Whether there is one file to be read at most.
  var needsOneThread: Bool {
    guard items.count < 2 else { return false }
    if case .folder = items.first { return false }
    return true
  }

  mutating func prepare() {
    if options.paths.isEmpty, !options.isLimitedToPaths {
      prepare(FilePath(""), index: 0)
    } else {
      for (index, path) in options.paths.enumerated() { prepare(Self.withoutDoubleSlashes(path), index: index) }
    }
  }

  private mutating func prepare(_ path: FilePath, index: Int) {
    if let text = options.standardInput, path == FilePath("-") {
      return prepare(text.bytes, as: text.path, index: index)
    }
    let opened = path.bytes.isEmpty && options.paths.isEmpty ? FilePath(".") : path
    let place = RunPlace(index: index, path: opened)
    do throws(SystemError) {
      switch try fileStatus(of: opened).kind {
      case .directory:
        let location = try canonicalPath(of: opened)
        let configuration = configuration(for: location, index: index)
        if let changes = options.changes, !changes.concern(location) { return }
        if options.forceExclude, isLeftOut(location, at: place, isFolder: true, configuration) { return }
        let settings = FolderSettings(
          configuration: configuration, ignore: .above(location, sources: options.ignoring),
          attributes: .above(location),
          globs: options.globs.placed(for: location, workingDirectory: boundary))
        items.append(
          .folder(WalkedFolder(index: index, path: path, location: location, settings: settings, isNamed: true)))
      case .file:
        let location = try canonicalPath(of: opened.parent ?? opened).appending(opened.lastComponent)
        let configuration = configuration(for: location.parent ?? location, index: index)
        guard options.shard?.holds(path) ?? true, options.changes?.concern(location) ?? true else { return }
        if options.forceExclude, isLeftOut(location, at: place, isFolder: false, configuration) { return }
        items.append(.file(NamedFile(place: place, location: location, configuration: configuration)))
      case .other, .symbolicLink: throw .notRegularFile
      }
    } catch {
      outcome.note(.system(error), at: place, isUsageError: true)
    }
  }

  /// A text that comes by standard input, with the settings of the place that it says it comes from.
  private mutating func prepare(_ text: [UInt8], as path: FilePath, index: Int) {
    let place = RunPlace(index: index, path: path)
    let (location, folder) = placed(path)
    let configuration = configuration(for: folder, index: index)
    guard options.changes?.concern(location) ?? true else { return }
    if options.forceExclude, isLeftOut(location, at: place, isFolder: false, configuration) { return }
    items.append(.text(NamedFile(place: place, location: location, configuration: configuration), text))
  }

  /// Where a file would lie that need not be there, nor its folder; with the nearest folder above it that is.
  private func placed(_ path: FilePath) -> (location: FilePath, folder: FilePath) {
    let whole = path.isAbsolute ? path : boundary.appending(path.bytes)
    var (current, names) = (whole, [[UInt8]]())
    while let parent = current.parent {
      names.append(current.lastComponent)
      if let folder = try? canonicalPath(of: parent) {
        return (names.reversed().reduce(folder) { $0.appending($1) }, folder)
      }
      current = parent
    }
    return (whole, boundary)
  }

  /// Whether a named path is to be skipped like one that is met on the way.
  private mutating func isLeftOut(
    _ location: FilePath, at place: RunPlace, isFolder: Bool, _ configuration: Configuration
  ) -> Bool {
    let globs = options.globs.placed(for: location.parent ?? location, workingDirectory: boundary)
    if options.skipsHidden, isHidden(place.path) {
      outcome.skip(.hidden, at: place)
    } else if let (file, line) = IgnoreChain.ignoringLine(
      of: location, isFolder: isFolder, sources: options.ignoring, from: try? canonicalPath(of: boundary))
    {
      outcome.skipped.add(.ignored)
      guard options.tellsSkipped else { return true }
      outcome.note(.skipped(.ignored, file: file.relative(to: boundary), line: line), at: place)
    } else if configuration.excludes(at: location, isFolder: isFolder) {
      outcome.skip(.excluded, at: place)
    } else if !isFolder, !configuration.includes(location) {
      outcome.skip(.notIncluded, at: place)
    } else if let reason = globs.reason(of: location, isFolder: isFolder) {
      outcome.skip(reason, at: place)
    } else {
      return false
    }
    return true
  }

  /// Whether a component of a path begins with a dot, and is more than dots.
  private func isHidden(_ path: FilePath) -> Bool {
    path.components.contains { $0.first == UInt8(ascii: ".") && $0.contains { $0 != UInt8(ascii: ".") } }
  }

  /// The settings that apply in a folder; the defaults, and a note, where its configuration is wrong.
  private mutating func configuration(for folder: FilePath, index: Int) -> Configuration {
    if let first, first.folder == folder { return first.configuration }
    if let configuration = known[folder] { return configuration }
    var configuration = Configuration()
    do throws(ConfigurationError) {
      configuration = try loadConfiguration(
        from: folder, boundary: boundary, choice: options.configuration)
    } catch {
      let path = error.path.relative(to: boundary)
      outcome.note(.configuration(error), at: RunPlace(index: index, path: path), isUsageError: true)
    }
    if let editors = options.editors { configuration = configuration.over(editors) }
    if first == nil { first = (folder, configuration) } else { known[folder] = configuration }
    return configuration
  }

  private static func withoutDoubleSlashes(_ path: FilePath) -> FilePath {
    var bytes: [UInt8] = []
    for byte in path.bytes where byte != UInt8(ascii: "/") || bytes.last != byte { bytes.append(byte) }
    return FilePath(bytes: bytes)
  }
}

extension FilePath {
  /// The path from a folder, where it lies below it; else as it is.
  package func relative(to folder: FilePath) -> FilePath {
    isBelow(folder) ? FilePath(bytes: Array(bytes[folder.appending("").bytes.count...])) : self
  }
}
