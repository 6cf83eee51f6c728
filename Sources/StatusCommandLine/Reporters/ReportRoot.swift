import Platform
import StatusProject

/// The folder that the paths of a report count from, where its reader looks at a repository as a whole: a run in one of
/// its folders names the same files as a run at its root.
struct ReportRoot: Sendable {
  /// From the root of the file system, without links; nil where there is none.
  private let folder: FilePath?

  /// - Parameter given: the folder that the arguments name; nil: the nearest upwards from here that holds `.git`, else
  ///   the working directory.
  init(_ given: FilePath?) {
    let here = try? canonicalPath(of: FilePath("."))
    folder = given.map { try? canonicalPath(of: $0) } ?? here.flatMap(repositoryRoot) ?? here
  }

  /// The path of a file from the root; as it was given where the file does not lie below it.
  func path(of file: FilePath) -> FilePath {
    guard let folder, let parent = file.parent, let real = try? canonicalPath(of: parent) else { return file }
    let whole = real.appending(file.lastComponent)
    guard whole.isBelow(folder) else { return file }
    return FilePath(bytes: Array(whole.bytes.dropFirst(folder.appending("").bytes.count)))
  }
}
