import LanguageServerProtocol
import Platform
import StatusProject

/// The client's folders and the configurations that hold in them.
struct Workspace {
  /// The folders as the client names them.
  private(set) var uris: [DocumentURI] = []
  /// Those of this machine, without a slash at the end.
  private(set) var folders: [FilePath] = []
  /// The baselines that configurations name.
  let knownFindings = KnownFindings()
  /// What the editor's user wants.
  var editors = EditorsSettings()
  /// What holds for the documents of a folder, the editor's settings beneath.
  private var merged: [FilePath: Configuration] = [:]
  /// What the files say for the documents of a folder.
  private var configurations: [FilePath: Configuration] = [:]
  /// What held there before the files were read again.
  private var former: [FilePath: Configuration] = [:]
  /// The errors that the user has been told of, by file, and those before the files were read again.
  private var told: [FilePath: ConfigurationError] = [:]
  private var formerlyTold: [FilePath: ConfigurationError] = [:]

  /// The configuration of a folder, read once. Where a file is wrong, what held before goes on to hold.
  ///
  /// - Returns: the configuration, and the error if the user does not know it yet.
  mutating func configuration(
    of folder: FilePath, engine: Engine
  ) -> (configuration: Configuration, news: ConfigurationError?) {
    if let known = merged[folder] { return (known, nil) }
    let boundary = boundary(of: folder)
    let editors = editors.configuration(in: folders.contains(boundary) ? boundary : nil)
    do throws(ConfigurationError) {
      let configuration = try engine.configuration(folder, boundary)
      configurations[folder] = configuration
      let result = configuration.over(editors)
      merged[folder] = result
      return (result, nil)
    } catch {
      var configuration = former[folder] ?? Configuration()
      if configuration.root == nil { configuration.root = try? canonicalPath(of: boundary) }
      configurations[folder] = configuration
      configuration = configuration.over(editors)
      merged[folder] = configuration
      let isNews = told[error.path] != error && formerlyTold[error.path] != error
      told[error.path] = error
      return (configuration, isNews ? error : nil)
    }
  }

  /// Takes the client's folders.
  mutating func open(_ uris: [DocumentURI]) {
    self.uris = uris
    folders = uris.compactMap(folderPath)
  }

  /// Has every configuration read again when it is next asked for.
  mutating func reload() {
    knownFindings.reload()
    former.merge(configurations) { _, latest in latest }
    configurations = [:]
    merged = [:]
    formerlyTold = told
    told = [:]
  }

  /// The innermost of the client's folders that holds a folder; the folder itself where none does.
  private func boundary(of folder: FilePath) -> FilePath { self.folder(holding: folder) ?? folder }

  /// The innermost of the client's folders that a path is, or lies below.
  func folder(holding path: FilePath) -> FilePath? {
    let components = path.components
    let holding = folders.filter { components.starts(with: $0.components) }
    return holding.max { $0.components.count < $1.components.count }
  }

  /// The client's folders, and where they really lie.
  var realFolders: [(path: FilePath, real: FilePath)] {
    folders.map { ($0, (try? canonicalPath(of: $0)) ?? $0) }
  }
}

/// The path that a folder's URI names, without a slash at the end; nil where it names none on this machine.
func folderPath(_ uri: DocumentURI) -> FilePath? {
  uri.filePath.map { bytes in
    FilePath(bytes: [UInt8(ascii: "/")] + FilePath(bytes: bytes).components.joined(separator: [UInt8(ascii: "/")]))
  }
}
