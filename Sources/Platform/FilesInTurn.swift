#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads the bytes of an open regular file, as `contents(of:limit:)` does, for a walk through many files: into an array
/// whose memory is used again; what it held is forgotten.
///
/// Most files are small, and of these one read tells that it was the last: fewer bytes come than were asked for. What has
/// taken a file's place, a pipe or a terminal, has no offsets to read from, and loses nothing.
///
/// - Parameter isWanted: asked of a file's first bytes, `headSize` if it has as many, whether the rest is read.
func readContents(
  of descriptor: Int32, limit: Int, into bytes: inout [UInt8], isWanted: ([UInt8]) -> Bool
) throws(SystemError) {
  if bytes.capacity > mostKept { bytes = [] }
  bytes.removeAll(keepingCapacity: true)
  let end = append(min(limit, headSize), from: descriptor, to: &bytes)
  if bytes.isEmpty || end.number != 0 {
    // What it is decides: read(2) still begins at its start.
    bytes = try contents(of: descriptor, limit: limit)
    _ = isWanted(bytes)
  } else if end.isEnd {
    _ = isWanted(bytes)
  } else {
    let size = try sizeOfFile(descriptor, limit: limit)
    if isWanted(bytes) { try appendRest(of: descriptor, size: size, limit: limit, to: &bytes) }
  }
}

/// How many bytes are read before it is asked whether the others are wanted.
private let headSize = 16_384
/// What disks and file systems read at the least, in bytes.
private let sector = 512
/// The memory that is kept for the next file, in bytes.
private let mostKept = 524_288

/// Appends what follows the bytes that have been read.
private func appendRest(
  of descriptor: Int32, size: Int, limit: Int, to bytes: inout [UInt8]
) throws(SystemError) {
  var room = max(0, size - bytes.count) + 1
  while true {
    let end = append(room, from: descriptor, to: &bytes)
    if end.number != 0 { throw SystemError(number: end.number) }
    if bytes.count > limit { throw .fileTooLarge }
    if end.isEnd { return }
    room = 65_536
  }
}

/// Appends at most so many bytes that follow those that have been read.
///
/// - Returns: the number of the error that ended it, and whether nothing follows.
private func append(_ room: Int, from descriptor: Int32, to bytes: inout [UInt8]) -> (number: Int32, isEnd: Bool) {
  let start = bytes.count
  var end: (number: Int32, isEnd: Bool) = (0, false)
  // All empty arrays are one piece of memory, into which this would write its count from every thread.
  guard room > 0 else { return end }
  bytes.append(addingCapacity: room) { span in
    span.withUnsafeMutableBufferPointer { buffer, count in
      // Less than there is comes where a disk fails or a file system pauses: on a sector's border, where one asks again.
      while count < buffer.count {
        let place = buffer.baseAddress.map { $0 + count }
        let result = pread(descriptor, place, buffer.count - count, off_t(start + count))
        if result > 0 {
          count += result
          if count < buffer.count, (start + count) % sector != 0 {
            end.isEnd = true
            return
          }
        } else if result == 0 || errno != EINTR {
          end = result == 0 ? (0, true) : (errno, false)
          return
        }
      }
    }
  }
  return end
}
