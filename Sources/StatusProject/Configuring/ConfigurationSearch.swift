import StatusRegistry
package import Platform
import SourceText

/// The nearest `.statuslsp.json` upwards from a folder, not above the folder that holds `.git`, nor above `boundary`
/// where there is none; the defaults where no file is found. Where the folder does not lie below the boundary, it is
/// looked at alone.
package func loadConfiguration(
  from folder: FilePath, boundary: FilePath
) throws(ConfigurationError) -> Configuration {
  guard let start = try? canonicalPath(of: folder) else { return Configuration() }
  let highest = repositoryRoot(of: start) ?? (try? canonicalPath(of: boundary)) ?? start
  guard start == highest || start.isBelow(highest) else {
    return try configuration(in: start, root: start) ?? Configuration()
  }
  var current = start
  while true {
    if let found = try configuration(in: current, root: highest) { return found }
    guard current != highest, let parent = current.parent else { return Configuration() }
    current = parent
  }
}

/// The nearest folder upwards that holds `.git`, a folder or a file; nil where there is none.
///
/// - Parameter folder: from the root of the file system, without links.
package func repositoryRoot(of folder: FilePath) -> FilePath? {
  var current: FilePath? = folder
  while let candidate = current {
    if fileExists(candidate.appending(".git")) { return candidate }
    current = candidate.parent
  }
  return nil
}

/// The settings of a folder's own file; nil where it has none.
///
/// - Parameter root: the folder that the file may not lead out of by a link.
func configuration(in folder: FilePath, root: FilePath) throws(ConfigurationError) -> Configuration? {
  let path = folder.appending(Configuration.fileName)
  guard let status = try? fileStatus(of: path, followsLinks: false) else { return nil }
  func fault(_ fault: ConfigurationFault) -> ConfigurationError {
    ConfigurationError(path: path, line: 1, column: 1, fault: fault)
  }
  let bytes: [UInt8]
  do throws(SystemError) {
    if status.kind == .symbolicLink, try !canonicalPath(of: path).isBelow(root) { throw .linkLeadsOut }
    bytes = try readFile(path, limit: ConfigurationReader.maximumSize)
  } catch {
    switch error {
    case .linkLeadsOut: throw fault(.leadsOut)
    case .fileTooLarge: throw fault(.tooLarge(limit: ConfigurationReader.maximumSize))
    default: throw fault(.unreadable(error.message))
    }
  }
  var configuration = try ConfigurationReader(path: path, bytes: bytes).read()
  configuration.folder = folder
  return configuration
}

extension SystemError {
  fileprivate static let linkLeadsOut = SystemError(number: 0, message: "")
}

extension FilePath {
  /// Whether the path lies below a folder; both by their letters alone.
  package func isBelow(_ folder: FilePath) -> Bool {
    let prefix = folder.appending("").bytes
    return bytes.count > prefix.count && bytes.starts(with: prefix)
  }
}
