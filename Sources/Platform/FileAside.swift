#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A new file that is written aside, under a name by which what an interrupted run leaves behind is known again.
///
/// Whoever writes one holds a lock on it, which ends with the process: one that nobody holds belongs to nobody.
struct FileAside {
  let file: OwnedDescriptor
  let name: [UInt8]
  private let folder: Int32

  init(in folder: Int32) throws(FileReplacingError) {
    self.folder = folder
    // Names are drawn by chance: a second try is not to be expected, a hundredth means that something else is wrong.
    for _ in 0..<100 {
      let name = leftoverPrefix + hexadecimal(UInt64.random(in: 0...UInt64.max))
      let file: OwnedDescriptor
      do throws(SystemError) {
        file = try OwnedDescriptor(name, in: folder, flags: O_RDWR | O_CREAT | O_EXCL)
      } catch {
        if error.number == EEXIST { continue }
        throw error.isRefusal ? .readOnlyFolder : .system(error)
      }
      // Where there are no locks, there is nobody either who would take it for a leftover. Else another run did so in
      // the moment before.
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else { continue }
      // It may even have been done with it before the lock was there: the file has no name any more then.
      var status = stat()
      guard fstat(file.number, &status) != 0 || status.st_nlink > 0 else { continue }
      self.name = name
      self.file = file
      return
    }
    throw .system(SystemError(number: EEXIST))
  }

  /// Gives the file its name, in the place of the file that had it.
  func rename(to name: [UInt8]) throws(FileReplacingError) {
    do throws(SystemError) {
      _ = try withCString(self.name) { (new) throws(SystemError) -> Int32 in
        try withCString(name) { (old) throws(SystemError) -> Int32 in
          try retrying { renameat(folder, new, folder, old) }
        }
      }
    } catch {
      throw .system(error)
    }
  }

  /// Has the file, or whatever bears its name by now, and the one of another name change places; false where the file system
  /// cannot.
  func exchange(with name: [UInt8]) throws(FileReplacingError) -> Bool {
    do throws(SystemError) {
      _ = try withCString(self.name) { (own) throws(SystemError) -> Int32 in
        try withCString(name) { (other) throws(SystemError) -> Int32 in
          try retrying { exchangeNames(folder, own, other) }
        }
      }
      return true
    } catch {
      if [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(error.number) { return false }
      throw error.isMissing ? .changed : .system(error)
    }
  }

  func remove() {
    _ = try? withCString(name) { (name) throws(SystemError) -> Int32 in try retrying { unlinkat(folder, name, 0) } }
  }
}

/// A descriptor that is closed when nobody knows it any more.
final class OwnedDescriptor {
  let number: Int32

  /// Opens an entry of a folder; a link is not followed. What is made is its owner's alone.
  init(_ name: [UInt8], in folder: Int32, flags: Int32) throws(SystemError) {
    number = try withCString(name) { (name) throws(SystemError) -> Int32 in
      try opened { openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC, 0o600) }
    }
  }

  deinit {
    close(number)
  }
}

extension SystemError {
  /// Whether this user may not do it, or nobody may: EACCES, EPERM, EROFS.
  var isRefusal: Bool { [EACCES, EPERM, EROFS].contains(number) }
}

/// How the names of files begin that are written aside.
private let leftoverPrefix = Array(".statuslsp-fix-".utf8)

/// Sixteen digits.
private func hexadecimal(_ number: UInt64) -> [UInt8] {
  let digits = Array(String(number, radix: 16).utf8)
  return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, 16 - digits.count)) + digits
}

/// Whether a name is one of files that are written aside.
package func isLeftoverName(_ name: [UInt8]) -> Bool {
  guard name.count == leftoverPrefix.count + 16, name.starts(with: leftoverPrefix) else { return false }
  return name.dropFirst(leftoverPrefix.count).allSatisfy {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
  }
}

/// Removes what interrupted runs left in a folder: files written aside that no process holds any more.
///
/// - Returns: the names of those removed, in order.
package func removeLeftovers(in path: FilePath) -> [[UInt8]] {
  guard let entries = try? listDirectory(path),
    let folder = try? OwnedDescriptor(path.bytes, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
  else { return [] }
  return entries.filter { $0.kind == .file && isLeftoverName($0.name) }.map(\.name).filter { name in
    guard let leftover = try? OwnedDescriptor(name, in: folder.number, flags: O_RDONLY | O_NONBLOCK) else {
      return false
    }
    guard flock(leftover.number, LOCK_EX | LOCK_NB) == 0 else { return false }
    let removed = try? withCString(name) { (name) throws(SystemError) -> Int32 in
      try retrying { unlinkat(folder.number, name, 0) }
    }
    return removed != nil
  }
}
