#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a program has left behind.
package struct ProgramResult: Sendable {
  /// Its exit code; 128 and the signal's number where one ended it.
  package let exitCode: Int32
  package let output: [UInt8]
  package let errors: [UInt8]
}

/// Runs a program of the PATH to its end, with nothing on standard input and this process's environment.
///
/// - Throws: the system's error where it cannot be started or read.
package func runProgram(_ name: String, _ arguments: [[UInt8]]) throws(SystemError) -> ProgramResult {
  let (output, errors) = (try Pipe(), try Pipe())
  var actions = makeSpawnActions()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, StandardStreams.input, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, output.writing, StandardStreams.output)
  posix_spawn_file_actions_adddup2(&actions, errors.writing, StandardStreams.error)

  var words: [UnsafeMutablePointer<CChar>?] = []
  defer { for word in words { free(word) } }
  for argument in [Array(name.utf8)] + arguments {
    guard !argument.contains(0) else { throw SystemError(number: EINVAL) }
    words.append(
      (argument + [0]).withUnsafeBytes { bytes in
        bytes.bindMemory(to: CChar.self).baseAddress.flatMap { strdup($0) }
      })
  }
  words.append(nil)
  var process: pid_t = 0
  let number = posix_spawnp(&process, name, &actions, nil, words, processEnvironment())
  guard number == 0 else { throw SystemError(number: number) }
  output.closeWriting()
  errors.closeWriting()

  // Both are read at once: a full pipe would stop the program.
  let heard = Shared<[UInt8]>([])
  let reader = SystemThread.start(name: "errors") { [errors] in
    let bytes = errors.contents()
    heard.update { $0 = bytes }
  }
  let printed = output.contents()
  reader.join()
  var status: Int32 = 0
  _ = try retrying { waitpid(process, &status, 0) }
  let signal = status & 0x7F
  let exitCode = signal == 0 ? (status >> 8) & 0xFF : 128 &+ signal
  return ProgramResult(exitCode: exitCode, output: printed, errors: heard.update { $0 })
}

/// A pipe whose ends no other program is given.
private final class Pipe: @unchecked Sendable {
  private let reading: Int32
  private(set) var writing: Int32

  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    _ = try retrying { pipe(&ends) }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func closeWriting() {
    close(writing)
    writing = -1
  }

  /// All that comes, to its end.
  func contents() -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try? readAvailable(reading), !piece.isEmpty { bytes += piece }
    return bytes
  }

  deinit {
    close(reading)
    if writing >= 0 { close(writing) }
  }
}
