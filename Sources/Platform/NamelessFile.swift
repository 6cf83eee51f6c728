#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file for what a run sets aside and reads again. It has no name, so that nothing is left of it however the run ends.
package final class NamelessFile: Sendable {
  private nonisolated(unsafe) let file: OwnedDescriptor
  private let size = Shared(0)

  /// Makes one in a folder, which may be a link.
  package init(in folder: FilePath) throws(SystemError) {
    let place = try canonicalPath(of: folder)
    let directory = try OwnedDescriptor(place.bytes, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
    do throws(FileReplacingError) {
      let aside = try FileAside(in: directory.number)
      aside.remove()
      file = aside.file
    } catch {
      if case .system(let error) = error { throw error }
      throw SystemError(number: EACCES)
    }
  }

  /// Adds bytes, on any thread.
  ///
  /// - Returns: where they stand.
  package func append(_ bytes: [UInt8]) throws(SystemError) -> Range<Int> {
    let start = size.update { size in
      defer { size &+= bytes.count }
      return size
    }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(file.number, $0.baseAddress.map { $0 + done }, bytes.count - done, off_t(start + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError(number: count < 0 ? errno : ENOSPC) }
      done += count
    }
    return start..<(start + bytes.count)
  }

  /// Reads bytes that were added.
  package func read(_ range: Range<Int>) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < range.count {
      let wanted = range.count - bytes.count
      let start = off_t(range.lowerBound + bytes.count)
      var number: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        let count = pread(file.number, buffer.baseAddress, wanted, start)
        number = count < 0 ? errno : count == 0 ? EIO : 0
        filled = max(0, count)
      }
      if number == EINTR { continue }
      guard number == 0 else { throw SystemError(number: number) }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes
  }
}
