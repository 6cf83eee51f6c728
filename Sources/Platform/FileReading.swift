#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The bytes of a regular file, or of one that a link leads to. Nothing else is opened: that alone can wake whoever
/// writes to a pipe, or start a device. What takes the file's place in the moment between is not read, and does not block.
///
/// - Parameter limit: the most bytes taken; a larger file is `SystemError.fileTooLarge`.
/// - Throws: `SystemError.notRegularFile` for folders, pipes, sockets and devices; else the system's error.
package func readFile(_ path: FilePath, limit: Int) throws(SystemError) -> [UInt8] {
  guard try fileStatus(of: path).kind == .file else { throw .notRegularFile }
  let descriptor = try path.withCString { (name) throws(SystemError) -> Int32 in
    try opened { open(name, readingFlags) }
  }
  defer { close(descriptor) }
  return try contents(of: descriptor, limit: limit)
}

/// The bytes of whatever stands under a path, a pipe too.
///
/// - Parameter limit: the most bytes taken; what follows is left.
package func readStream(_ path: FilePath, limit: Int) throws(SystemError) -> [UInt8] {
  let descriptor = try path.withCString { (name) throws(SystemError) -> Int32 in
    try retrying { open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
  }
  defer { close(descriptor) }
  return try readAll(descriptor, limit: limit)
}

/// All bytes that come from a descriptor until its end.
///
/// - Parameter limit: the most bytes taken; what follows is left.
package func readAll(_ descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
  var bytes: [UInt8] = []
  while bytes.count < limit {
    let piece = try readAvailable(descriptor, limit: min(65_536, limit - bytes.count))
    if piece.isEmpty { break }
    bytes += piece
  }
  return bytes
}

let readingFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY

/// The descriptor that a call of open(2) gives.
func opened(_ call: () -> Int32) throws(SystemError) -> Int32 {
  do throws(SystemError) {
    return try retrying(call)
  } catch {
    // What opening a socket, or a device without a driver, gives.
    throw error.number == ENXIO || error.number == ENODEV ? .notRegularFile : error
  }
}

/// The bytes of an open regular file, as many as there are at the moment of reading, whatever its size was before.
func contents(of descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
  let expected = try sizeOfFile(descriptor, limit: limit)
  var bytes = try read(upTo: expected + 1, from: descriptor)
  if bytes.count == expected, expected > 0 { return bytes }
  while bytes.count <= limit {
    let more = try read(upTo: 65_536, from: descriptor)
    if more.isEmpty { return bytes }
    bytes += more
  }
  throw .fileTooLarge
}

/// How many bytes an open regular file holds, as far as the system knows.
func sizeOfFile(_ descriptor: Int32, limit: Int) throws(SystemError) -> Int {
  var status = stat()
  _ = try retrying { fstat(descriptor, &status) }
  guard FileKind(mode: status.st_mode) == .file else { throw .notRegularFile }
  let size = Int(clamping: status.st_size)
  guard size <= limit else { throw .fileTooLarge }
  return size
}

/// At most `count` bytes; fewer where the file ends or the system gives no more at once.
private func read(upTo count: Int, from descriptor: Int32) throws(SystemError) -> [UInt8] {
  var number: Int32 = 0
  repeat {
    number = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let result = read(descriptor, buffer.baseAddress, count)
      number = result < 0 ? errno : 0
      filled = max(0, result)
    }
    if number == 0 { return bytes }
  } while number == EINTR
  throw SystemError(number: number)
}
