import LanguageServerProtocol
import Platform
import StatusProject

/// The client's folders and the configurations that hold in them.
struct Workspace {
  /// The name of a configuration file.
  static let configurationFile = ".statuslsp.json"

  /// Without a slash at the end.
  var folders: [FilePath] = []
  /// What holds for the documents of a folder.
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
    if let known = configurations[folder] { return (known, nil) }
    do throws(ConfigurationError) {
      let configuration = try engine.configuration(folder, boundary(of: folder))
      configurations[folder] = configuration
      return (configuration, nil)
    } catch {
      let configuration = former[folder] ?? Configuration()
      configurations[folder] = configuration
      let isNews = told[error.path] != error && formerlyTold[error.path] != error
      told[error.path] = error
      return (configuration, isNews ? error : nil)
    }
  }

  /// Has every configuration read again when it is next asked for.
  mutating func reload() {
    former.merge(configurations) { _, latest in latest }
    configurations = [:]
    formerlyTold = told
    told = [:]
  }

  /// The innermost of the client's folders that holds a folder; the folder itself where none does.
  private func boundary(of folder: FilePath) -> FilePath {
    let components = folder.components
    let holding = folders.filter { components.starts(with: $0.components) }
    return holding.max { $0.components.count < $1.components.count } ?? folder
  }
}

/// The path that a folder's URI names, without a slash at the end; nil where it names none on this machine.
func folderPath(_ uri: DocumentURI) -> FilePath? {
  uri.filePath.map { bytes in
    FilePath(bytes: [UInt8(ascii: "/")] + FilePath(bytes: bytes).components.joined(separator: [UInt8(ascii: "/")]))
  }
}
