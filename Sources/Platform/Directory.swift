#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An entry of a folder.
package struct DirectoryEntry: Equatable, Sendable {
  /// Bytes, not necessarily UTF-8.
  package let name: [UInt8]
  /// A link counts as a link, not as what it leads to.
  package let kind: FileKind
}

/// An open folder. `entries` may be asked once; files may be read on any thread.
package final class Directory: Sendable {
  private nonisolated(unsafe) let stream: DirectoryStream

  package init(_ path: FilePath) throws(SystemError) {
    stream = try path.withCString { (name) throws(SystemError) -> DirectoryStream in
      guard let stream = opendir(name) else { throw SystemError(number: errno) }
      return stream
    }
  }

  deinit {
    closedir(stream)
  }

  /// All entries but "." and "..", in the system's order.
  package func entries() throws(SystemError) -> [DirectoryEntry] {
    var entries: [DirectoryEntry] = []
    entries.reserveCapacity(16)
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let number = errno
        if number != 0 { throw SystemError(number: number) }
        return entries
      }
      // The record ends with the name's NUL: reading the whole structure could read past the buffer.
      let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
      if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
      if let kind = kind(type: Int(entry.pointee.d_type), name: name) {
        entries.append(DirectoryEntry(name: bytes(of: name), kind: kind))
      }
    }
  }

  /// The bytes of a regular file of the folder; a link is not followed.
  ///
  /// - Throws: as `readFile(_:limit:)`; for a link, an error whose `isLinkLoop` is true.
  package func readFile(named name: [UInt8], limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = try openFile(named: name)
    defer { close(descriptor) }
    return try contents(of: descriptor, limit: limit)
  }

  /// The same into an array whose memory is used again, for many files one after another; after an error its bytes mean
  /// nothing.
  ///
  /// - Parameter isWanted: asked once, of all bytes or of the first 16,384, whether the rest is read.
  package func readFile(
    named name: [UInt8], limit: Int, into bytes: inout [UInt8], isWanted: ([UInt8]) -> Bool
  ) throws(SystemError) {
    let descriptor = try openFile(named: name)
    defer { close(descriptor) }
    try readContents(of: descriptor, limit: limit, into: &bytes, isWanted: isWanted)
  }

  private func openFile(named name: [UInt8]) throws(SystemError) -> Int32 {
    let folder = dirfd(stream)
    return try withCString(name) { (name) throws(SystemError) -> Int32 in
      try opened { openat(folder, name, readingFlags | O_NOFOLLOW) }
    }
  }

  /// What an entry is; nil where it has vanished since.
  private func kind(type: Int, name: UnsafePointer<CChar>) -> FileKind? {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .directory
    case Int(DT_LNK): return .symbolicLink
    case Int(DT_UNKNOWN):
      var status = stat()
      guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
      return FileKind(mode: status.st_mode)
    default: return .other
    }
  }
}

private let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

/// The entries of a folder but "." and "..", in the order of their names' bytes.
package func listDirectory(_ path: FilePath) throws(SystemError) -> [DirectoryEntry] {
  try Directory(path).entries().sorted { $0.name.lexicographicallyPrecedes($1.name) }
}
