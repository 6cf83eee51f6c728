#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Makes a file that is not there yet and writes its bytes; whatever stands under the path already is left as it is, a
/// link too, and what could not be written as a whole is taken away again.
package func createFile(_ path: FilePath, _ bytes: [UInt8]) throws(SystemError) {
  let descriptor = try path.withCString { (name) throws(SystemError) -> Int32 in
    try retrying { open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
  }
  let result = writeAll(descriptor, bytes)
  // Some file systems tell of a full disk only now.
  let closed = close(descriptor) == 0 ? nil : SystemError(number: errno)
  var failure = closed
  if case .failed(let error) = result { failure = error }
  guard let failure else { return }
  _ = try? path.withCString { (name) throws(SystemError) -> Int32 in unlink(name) }
  throw failure
}

extension SystemError {
  /// Whether something stands under the path already: EEXIST.
  package var alreadyExists: Bool { number == EEXIST }
}
