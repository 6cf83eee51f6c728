#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writes a file, new or in the place of another: aside in its folder first, then renamed, so that whoever reads it sees
/// the old bytes or the new ones and never a part. A link is followed; an existing file keeps its mode. What interrupted
/// runs left in the folder goes.
package func writeFile(_ path: FilePath, _ bytes: [UInt8]) throws(SystemError) {
  try writeFile(path) { writeAll($0, bytes) }
}

/// The same for what is written in pieces.
///
/// - Parameter body: writes everything to a descriptor. Where it fails, nothing happens to what stands under the path.
package func writeFile(
  _ path: FilePath, _ body: (Int32) throws(SystemError) -> WriteResult
) throws(SystemError) {
  let place = (try? canonicalPath(of: path)) ?? path
  let folder = try OwnedDescriptor((place.parent ?? place).bytes, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
  _ = removeLeftovers(in: place.parent ?? place)
  do throws(FileReplacingError) {
    let aside = try FileAside(in: folder.number)
    do throws(FileReplacingError) {
      if case .failed(let error) = try written(to: aside.file, body) { throw .system(error) }
      var status = stat()
      let exists = stat(of: place, into: &status)
      if exists, FileKind(mode: status.st_mode) != .file { throw .system(.notRegularFile) }
      let mode = exists ? status.st_mode & 0o777 : 0o666 & ~creationMask()
      guard fchmod(aside.file.number, mode) == 0, fsync(aside.file.number) == 0 else {
        throw .system(SystemError(number: errno))
      }
      try aside.rename(to: place.lastComponent)
    } catch {
      aside.remove()
      throw error
    }
    fsync(folder.number)
  } catch {
    switch error {
    case .system(let error): throw error
    case .changed, .otherLinks, .readOnly, .readOnlyFolder, .attributes: throw refusal(of: folder)
    }
  }
}

private func written(
  to file: OwnedDescriptor, _ body: (Int32) throws(SystemError) -> WriteResult
) throws(FileReplacingError) -> WriteResult {
  do throws(SystemError) {
    return try body(file.number)
  } catch {
    throw .system(error)
  }
}

/// Why nothing may be written in a folder: the user may not, or nobody may, since the disk may only be read.
private func refusal(of folder: OwnedDescriptor) -> SystemError {
  SystemError(number: faccessat(folder.number, ".", W_OK, AT_EACCESS) == 0 ? EACCES : errno)
}

private func stat(of path: FilePath, into status: inout stat) -> Bool {
  let result = try? path.withCString { (name) throws(SystemError) -> Int32 in lstat(name, &status) }
  return result == 0
}

/// The bits that new files are not given. They can only be read by being set; nobody else sets them.
private func creationMask() -> mode_t {
  let mask = umask(0o077)
  umask(mask)
  return mask
}
