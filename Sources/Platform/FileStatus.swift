#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What stands under a path.
package enum FileKind: Equatable, Sendable {
  case file
  case directory
  case symbolicLink
  /// A pipe, a socket or a device: never opened.
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .symbolicLink
    default: self = .other
    }
  }
}

/// What tells one file from another, whatever their paths.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64
}

/// What the system knows of a file.
package struct FileStatus: Equatable, Sendable {
  package let kind: FileKind
  package let identity: FileIdentity
  /// In bytes.
  package let size: Int
  /// The number of the user whom the file belongs to.
  package let owner: UInt32

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
    size = Int(clamping: status.st_size)
    owner = UInt32(truncatingIfNeeded: status.st_uid)
  }
}

/// What stands under a path.
///
/// - Parameter followsLinks: whether a link stands for what it leads to; a broken link is then missing.
package func fileStatus(of path: FilePath, followsLinks: Bool = true) throws(SystemError) -> FileStatus {
  var status = stat()
  _ = try path.withCString { (name) throws(SystemError) -> Int32 in
    try retrying { followsLinks ? stat(name, &status) : lstat(name, &status) }
  }
  return FileStatus(status)
}

/// Whether anything stands under a path; a broken link does not.
package func fileExists(_ path: FilePath) -> Bool {
  (try? fileStatus(of: path)) != nil
}

/// The path from the root, without links and dots.
package func canonicalPath(of path: FilePath) throws(SystemError) -> FilePath {
  try path.withCString { (name) throws(SystemError) -> FilePath in
    guard let resolved = realpath(name, nil) else { throw SystemError(number: errno) }
    defer { free(resolved) }
    return FilePath(bytes: bytes(of: resolved))
  }
}

/// The bytes of a C string without its NUL.
func bytes(of string: UnsafePointer<CChar>) -> [UInt8] {
  Array(UnsafeRawBufferPointer(start: string, count: strlen(string)))
}
