#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why a file is not replaced. It is as it was then.
package enum FileReplacingError: Error, Equatable, Sendable {
  case system(SystemError)
  /// The file holds other bytes than those expected, or another file stands under its name.
  case changed
  /// Other names lead to the same file; they would go on to lead to the old one.
  case otherLinks
  /// Nobody may write to the file, or this user may not.
  case readOnly
  /// This user may not make files in the folder.
  case readOnlyFolder
  /// Owner, mode, extended attributes or access list could not be given to the new file.
  case attributes
}

/// A regular file that another takes the place of, all at once: the new bytes are written aside in the same folder, then
/// renamed. Whatever fails, the file is either as it was or whole and new.
package struct ReplaceableFile {
  private let folder: OwnedDescriptor
  private let name: [UInt8]
  private let file: OwnedDescriptor
  private let expected: [UInt8]
  private let status: stat

  /// Opens a file for being replaced, and makes sure that it can be.
  ///
  /// - Parameters:
  ///   - path: from the root of the file system, without links: none is followed.
  ///   - expected: the bytes that the file has to hold, now and when it is replaced.
  package init(_ path: FilePath, expecting expected: [UInt8]) throws(FileReplacingError) {
    self.expected = expected
    name = path.lastComponent
    folder = try Self.openFolder(path.parent ?? path)
    file = try Self.open(name, in: folder, flags: O_RDWR)
    status = try Self.status(of: file)
    try Self.check(status, folder: folder)
    try Self.compare(file, with: expected)
  }

  /// Puts a file with other bytes, and everything else alike, in the place of this one.
  ///
  /// - Parameters:
  ///   - beforeRenaming: called when the new file is whole, before the old one is looked at for the last time.
  ///   - afterLastLook: called before the new file takes its place.
  package func replace(
    with bytes: [UInt8], beforeRenaming: () -> Void = {}, afterLastLook: () -> Void = {}
  ) throws(FileReplacingError) {
    let aside = try FileAside(in: folder.number)
    do throws(FileReplacingError) {
      if case .failed(let error) = writeAll(aside.file.number, bytes) { throw .system(error) }
      try copyEverythingElse(to: aside.file)
      try Self.system { fsync(aside.file.number) }
      beforeRenaming()
      try compareAgain()
      afterLastLook()
      try takePlace(aside)
    } catch {
      aside.remove()
      throw error
    }
    // What the folder's disk makes of it no longer decides whether the file is whole.
    fsync(folder.number)
  }

  /// Owner, group, extended attributes with access lists, and mode; in this order, since a change of the owner takes
  /// bits of the mode away.
  private func copyEverythingElse(to new: OwnedDescriptor) throws(FileReplacingError) {
    var made = try Self.status(of: new)
    if (made.st_uid, made.st_gid) != (status.st_uid, status.st_gid) {
      guard fchown(new.number, status.st_uid, status.st_gid) == 0 else { throw .attributes }
    }
    guard copyExtendedAttributes(from: file.number, to: new.number), fchmod(new.number, status.st_mode & 0o7777) == 0
    else {
      throw .attributes
    }
    made = try Self.status(of: new)
    guard (made.st_uid, made.st_gid, made.st_mode) == (status.st_uid, status.st_gid, status.st_mode) else {
      throw .attributes
    }
  }

  /// Whether the name still leads to the file that was opened, and that to the bytes expected.
  private func compareAgain() throws(FileReplacingError) {
    let again = try Self.open(name, in: folder, flags: O_RDONLY)
    let now = try Self.status(of: again)
    guard (now.st_dev, now.st_ino) == (status.st_dev, status.st_ino),
      (now.st_uid, now.st_gid, now.st_mode) == (status.st_uid, status.st_gid, status.st_mode)
    else { throw .changed }
    guard now.st_nlink == 1 else { throw .otherLinks }
    try Self.compare(again, with: expected)
  }

  /// Puts the new file in the old one's place. What somebody else has put there since the last look gets it back.
  private func takePlace(_ aside: FileAside) throws(FileReplacingError) {
    guard try aside.exchange(with: name) else { return try aside.rename(to: name) }
    if isStillExpected(aside.name) { return aside.remove() }
    var placed = try? Self.status(of: aside.file)
    var taken = entry(aside.name)
    // Whoever comes between two exchanges has written the newest of all: it is what is put back in the end.
    for _ in 0..<Self.mostExchanges {
      guard try aside.exchange(with: name) else { break }
      let again = entry(aside.name)
      if let again, let placed, Self.areSame(again, placed) { break }
      (placed, taken) = (taken, again)
    }
    throw .changed
  }

  /// Somebody writes every few microseconds who is met more often.
  private static let mostExchanges = 100

  /// Whether a name of the folder leads to the old file, and that to the bytes expected.
  private func isStillExpected(_ name: [UInt8]) -> Bool {
    guard let taken = try? Self.open(name, in: folder, flags: O_RDONLY), let now = try? Self.status(of: taken) else {
      return false
    }
    return Self.areSame(now, status) && (try? Self.compare(taken, with: expected)) != nil
  }

  /// Whatever bears a name in the folder.
  private func entry(_ name: [UInt8]) -> stat? {
    var status = stat()
    let found = try? withCString(name) { (name) throws(SystemError) -> Int32 in
      try retrying { fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) }
    }
    return found == nil ? nil : status
  }

  private static func areSame(_ left: stat, _ right: stat) -> Bool {
    (left.st_dev, left.st_ino) == (right.st_dev, right.st_ino)
  }
}

extension ReplaceableFile {
  private static func openFolder(_ path: FilePath) throws(FileReplacingError) -> OwnedDescriptor {
    do throws(SystemError) {
      return try OwnedDescriptor(path.bytes, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
    } catch {
      throw error.isRefusal ? .readOnlyFolder : .system(error)
    }
  }

  private static func open(
    _ name: [UInt8], in folder: OwnedDescriptor, flags: Int32
  ) throws(FileReplacingError) -> OwnedDescriptor {
    do throws(SystemError) {
      return try OwnedDescriptor(name, in: folder.number, flags: flags | O_NONBLOCK | O_NOCTTY)
    } catch {
      if error.isRefusal { throw .readOnly }
      // A link stands there now, or nothing.
      throw error.isMissing || error.isLinkLoop ? .changed : .system(error)
    }
  }

  private static func status(of file: OwnedDescriptor) throws(FileReplacingError) -> stat {
    var status = stat()
    try system { fstat(file.number, &status) }
    return status
  }

  /// Refuses what cannot be replaced without loss.
  private static func check(_ status: stat, folder: OwnedDescriptor) throws(FileReplacingError) {
    guard FileKind(mode: status.st_mode) == .file else { throw .system(.notRegularFile) }
    guard status.st_nlink == 1 else { throw .otherLinks }
    // Root may write to everything, but that nobody may write to it is somebody's wish.
    guard status.st_mode & 0o222 != 0 else { throw .readOnly }
    guard faccessat(folder.number, ".", W_OK | X_OK, AT_EACCESS) == 0 else { throw .readOnlyFolder }
  }

  private static func compare(_ file: OwnedDescriptor, with expected: [UInt8]) throws(FileReplacingError) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try contents(of: file.number, limit: expected.count)
    } catch {
      throw error == .fileTooLarge ? .changed : .system(error)
    }
    guard bytes == expected else { throw .changed }
  }

  private static func system(_ call: () -> Int32) throws(FileReplacingError) {
    do throws(SystemError) {
      _ = try retrying(call)
    } catch {
      throw .system(error)
    }
  }
}
