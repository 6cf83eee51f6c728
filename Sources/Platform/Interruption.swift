#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What SIGINT and SIGTERM do to a command.
package enum Interruption {
  /// The terminal with a line that is to be erased at the end; -1 where there is none.
  fileprivate nonisolated(unsafe) static var terminal: Int32 = -1

  /// Makes both signals end the process at once, with the exit codes 130 and 143. One that was ignored when the process
  /// began, as `nohup` has it, stays so.
  package static func endsProcess() {
    handle(SIGINT) { _ in endNow(130) }
    handle(SIGTERM) { _ in endNow(143) }
  }

  /// Has the line that a terminal shows erased when the process is ended so.
  package static func erasesLine(of terminal: Int32) {
    self.terminal = terminal
  }

  private static func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    let previous = signal(number, handler)
    if withUnsafeBytes(of: previous, { $0.load(as: UInt.self) }) == ignored { signal(number, SIG_IGN) }
  }

  private static let ignored = withUnsafeBytes(of: SIG_IGN) { $0.load(as: UInt.self) }
}

/// Only what signal-safety(7) allows is done here.
private func endNow(_ code: Int32) {
  if Interruption.terminal >= 0 { _ = write(Interruption.terminal, "\r\u{1B}[K", 4) }
  _exit(code)
}

/// Sleeps.
package func pause(milliseconds: Int) {
  _ = poll(nil, 0, Int32(clamping: milliseconds))
}

/// Writes all bytes, lines as wholes: who ends this process between two calls never leaves a part of a line that fits
/// into what a pipe takes at once (PIPE_BUF).
@discardableResult
package func writeLines(_ descriptor: Int32, _ bytes: [UInt8]) -> WriteResult {
  var status = stat()
  if bytes.count <= pipeSize || (fstat(descriptor, &status) == 0 && FileKind(mode: status.st_mode) == .file) {
    return writeAll(descriptor, bytes)
  }
  var start = 0
  while start < bytes.count {
    var end = min(start &+ pipeSize, bytes.count)
    if end < bytes.count {
      let last = bytes[start..<end].lastIndex(of: newline)
      end = (last ?? bytes[end...].firstIndex(of: newline)).map { $0 &+ 1 } ?? bytes.count
    }
    let result = writeAll(descriptor, Array(bytes[start..<end]))
    if result != .written { return result }
    start = end
  }
  return .written
}

private let pipeSize = Int(PIPE_BUF)
private let newline = UInt8(ascii: "\n")
