#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why a file or folder could not be used: the system's error number and its words.
package struct SystemError: Error, Equatable, Sendable {
  package let number: Int32
  /// Such as "No such file or directory".
  package let message: String

  /// An error number with the system's words for it.
  package init(number: Int32) {
    self.init(number: number, message: strerror(number).map { String(cString: $0) } ?? "Error \(number)")
  }

  package init(number: Int32, message: String) {
    self.number = number
    self.message = message
  }

  /// A file holds more bytes than the caller takes.
  package static let fileTooLarge = SystemError(number: EFBIG, message: "File too large")
  /// Neither a file nor a link to one: a folder, a pipe, a socket or a device.
  package static let notRegularFile = SystemError(number: EINVAL, message: "Not a regular file")

  /// Whether nothing stands under the path: ENOENT, or ENOTDIR where a file stands for a folder.
  package var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  /// Whether links lead in a circle: ELOOP. Also what opening a link without following it gives.
  package var isLinkLoop: Bool { number == ELOOP }
}

/// The result of a system call, which is repeated while a signal interrupts it.
func retrying<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    let number = errno
    if number != EINTR { throw SystemError(number: number) }
  }
}
