#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The descriptors that every process begins with.
package enum StandardStreams {
  package static let input: Int32 = 0
  package static let output: Int32 = 1
  package static let error: Int32 = 2

  /// Gives standard output a descriptor of its own and points descriptor 1 at standard error, so that a stray print
  /// cannot break a protocol's stream.
  ///
  /// - Returns: the descriptor to write to; 1 itself where the system has none to give.
  package static func reserveOutput() -> Int32 {
    let reserved = fcntl(output, F_DUPFD_CLOEXEC, 3)
    guard reserved >= 0 else { return output }
    dup2(error, output)
    return reserved
  }

  /// Opens /dev/null for each of the three that the process was started without, so that no file of ours takes its place.
  package static func ensureOpen() {
    for descriptor in [input, output, error] where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Makes a write to a reader that has gone an error (EPIPE) instead of the end of the process.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
