#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How writing ended.
package enum WriteResult: Equatable, Sendable {
  /// All bytes are written.
  case written
  /// Nobody reads any more (EPIPE).
  case closed
  case failed(SystemError)
}

/// Writes all bytes, however many calls that takes; waits where the descriptor does not block by itself.
@discardableResult
package func writeAll(_ fileDescriptor: Int32, _ bytes: [UInt8]) -> WriteResult {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = write(fileDescriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        if !waitUntilReady(fileDescriptor, for: Int16(POLLOUT)) { return .failed(SystemError(number: EAGAIN)) }
      case EPIPE: return .closed
      case let number: return .failed(SystemError(number: number))
      }
    }
    return .written
  }
}

/// Writes what can be written without waiting: the rest of the bytes is for `writeAll`.
///
/// A pipe that can be written to has room for `PIPE_BUF` bytes at least (POSIX, `write`).
package func writeAvailable(_ fileDescriptor: Int32, _ bytes: [UInt8]) -> (count: Int, result: WriteResult) {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      var wanted = pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&wanted, 1, 0) == 1, wanted.revents & Int16(POLLOUT) != 0 else { break }
      let piece = UnsafeRawBufferPointer(rebasing: buffer[done..<min(buffer.count, done &+ Int(PIPE_BUF))])
      let count = write(fileDescriptor, piece.baseAddress, piece.count)
      if count >= 0 {
        done &+= count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: return (done, .written)
      case EPIPE: return (done, .closed)
      case let number: return (done, .failed(SystemError(number: number)))
      }
    }
    return (done, .written)
  }
}

/// Waits until there is something to read, and returns what there is: at most `limit` bytes, none at the end.
package func readAvailable(_ fileDescriptor: Int32, limit: Int = 65_536) throws(SystemError) -> [UInt8] {
  while true {
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(1, limit)) { buffer, count in
      let result = read(fileDescriptor, buffer.baseAddress, buffer.count)
      number = result < 0 ? errno : 0
      count = max(0, result)
    }
    switch number {
    case 0: return bytes
    case EINTR: continue
    case EAGAIN where waitUntilReady(fileDescriptor, for: Int16(POLLIN)): continue
    default: throw SystemError(number: number)
    }
  }
}

/// Waits until poll(2) names one of the events, or the other side's end; false where it fails.
func waitUntilReady(_ descriptor: Int32, for events: Int16) -> Bool {
  var wanted = pollfd(fd: descriptor, events: events, revents: 0)
  while true {
    let count = poll(&wanted, 1, -1)
    if count > 0 { return wanted.revents & Int16(POLLNVAL) == 0 }
    if count < 0, errno != EINTR { return false }
  }
}

/// Whether a person sits behind the descriptor.
package func isTerminal(_ fileDescriptor: Int32) -> Bool {
  isatty(fileDescriptor) == 1
}
