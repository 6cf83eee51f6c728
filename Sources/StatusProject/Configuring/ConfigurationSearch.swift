import StatusRegistry
package import Platform
import SourceText

/// The nearest `.statuslsp.json` upwards from a folder, not above the folder that holds `.git`, nor above `boundary`
/// where there is none; the defaults where no file is found. Where the folder does not lie below the boundary, it is
/// looked at alone. Above both nothing counts that belongs to somebody else.
package func loadConfiguration(
  from folder: FilePath, boundary: FilePath
) throws(ConfigurationError) -> Configuration {
  guard let start = try? canonicalPath(of: folder) else { return Configuration() }
  let project = ProjectFolder(of: start, boundary: boundary)
  var current = start
  while true {
    if var found = try configuration(in: current, of: project) {
      found.root = project.path
      return found
    }
    guard current != project.path, let parent = current.parent else { break }
    current = parent
  }
  var defaults = Configuration()
  defaults.root = project.path
  return defaults
}

/// The highest folder whose configuration may hold for files of another.
struct ProjectFolder {
  let path: FilePath
  /// The folder up to which everything counts, whoever it belongs to.
  private let own: FilePath

  /// - Parameters:
  ///   - start: from the root of the file system, without links.
  ///   - boundary: the workspace folder or the working directory.
  init(of start: FilePath, boundary: FilePath) {
    let boundary = (try? canonicalPath(of: boundary)) ?? start
    own = start == boundary || start.isBelow(boundary) ? boundary : start
    guard let repository = repositoryRoot(of: start) else {
      path = own
      return
    }
    let isAbove = own.isBelow(repository)
    path = !isAbove || Self.isTrusted(repository.appending(".git"), beside: own) ? repository : own
  }

  /// Whether a file may count: above the own folder only one that belongs to its owner or to the user of this process.
  func admits(_ file: FilePath, in folder: FilePath) -> Bool {
    !own.isBelow(folder) || Self.isTrusted(file, beside: own)
  }

  private static func isTrusted(_ file: FilePath, beside folder: FilePath) -> Bool {
    guard let owner = (try? fileStatus(of: file, followsLinks: false))?.owner else { return false }
    return owner == effectiveUser() || owner == (try? fileStatus(of: folder))?.owner
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

/// The settings of a folder's own file, which may not lead out of the project by a link; nil where it has none.
private func configuration(
  in folder: FilePath, of project: ProjectFolder
) throws(ConfigurationError) -> Configuration? {
  let path = folder.appending(Configuration.fileName)
  guard let status = try? fileStatus(of: path, followsLinks: false), project.admits(path, in: folder) else {
    return nil
  }
  let bytes: [UInt8]
  do throws(SystemError) {
    var real = path
    if status.kind == .symbolicLink {
      real = try canonicalPath(of: path)
      if !real.isBelow(project.path) { throw .linkLeadsOut }
    }
    bytes = try readFile(real, limit: ConfigurationReader.maximumSize)
  } catch {
    throw ConfigurationError(unreadable: path, error)
  }
  return try ConfigurationReader(path: path, bytes: bytes).read(in: folder)
}

extension ConfigurationError {
  /// What is said of a file that the system does not give us, or that is not to be read.
  init(unreadable path: FilePath, _ error: SystemError) {
    let fault: ConfigurationFault =
      switch error {
      case .linkLeadsOut: .leadsOut
      case .fileTooLarge: .tooLarge(limit: ConfigurationReader.maximumSize)
      default: .unreadable(error.message)
      }
    self.init(path: path, line: 1, column: 1, fault: fault)
  }
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
