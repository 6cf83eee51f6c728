package import Platform

/// Which configuration file holds.
package enum ConfigurationChoice: Sendable, Equatable {
  /// The nearest upwards from each file.
  case nearest
  /// None: the defaults hold.
  case none
  /// This one alone, for every file. Its globs count from its folder, or from the working directory where it lies below
  /// that.
  case file(FilePath)
}

/// The configuration that holds in a folder, by the user's choice.
package func loadConfiguration(
  from folder: FilePath, boundary: FilePath, choice: ConfigurationChoice
) throws(ConfigurationError) -> Configuration {
  switch choice {
  case .nearest: return try loadConfiguration(from: folder, boundary: boundary)
  case .none: return defaults(in: folder, boundary: boundary)
  case .file(let path):
    var configuration = try namedConfiguration(path)
    configuration.root = defaults(in: folder, boundary: boundary).root
    return configuration
  }
}

/// What holds where there is no file.
private func defaults(in folder: FilePath, boundary: FilePath) -> Configuration {
  var configuration = Configuration()
  configuration.root = (try? canonicalPath(of: folder)).map { ProjectFolder(of: $0, boundary: boundary).path }
  return configuration
}

/// The settings of a file that a person named: a link may lead anywhere.
private func namedConfiguration(_ path: FilePath) throws(ConfigurationError) -> Configuration {
  let bytes: [UInt8]
  let location: FilePath
  do throws(SystemError) {
    bytes = try readFile(path, limit: ConfigurationReader.maximumSize)
    location = try canonicalPath(of: path)
  } catch {
    throw ConfigurationError(unreadable: path, error)
  }
  let here = currentDirectory().flatMap { try? canonicalPath(of: $0) }
  let isBelowHere = here.map(location.isBelow) ?? false
  return try ConfigurationReader(path: path, bytes: bytes).read(in: isBelowHere ? here : location.parent)
}
