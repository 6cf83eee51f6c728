package import Foundation

/// What a process left behind.
package struct ProcessOutput: Sendable, Equatable {
  /// The exit code; 128 plus the signal's number for a process that a signal ended.
  package let exitCode: Int32
  package let standardOutput: [UInt8]
  package let standardError: [UInt8]

  /// Standard output for reading, invalid UTF-8 repaired.
  package var outputText: String { String(decoding: standardOutput, as: UTF8.self) }

  /// Standard error for reading, invalid UTF-8 repaired.
  package var errorText: String { String(decoding: standardError, as: UTF8.self) }
}

/// A running process with its three pipes, each served by a thread of its own, so that no full pipe blocks a test.
package final class ChildProcess: @unchecked Sendable {
  private static let starting = NSLock()
  private let process = Process()
  private let input = Pipe()
  private let condition = NSCondition()
  // All below under `condition`.
  private var pending: [UInt8] = []
  private var isWriting = false
  private var closesInput = false
  private var received: [UInt8] = []
  private var errors: [UInt8] = []
  private var openOutputs = 2
  private var isRunning = true

  /// Starts an executable.
  ///
  /// - Parameters:
  ///   - environment: variables to set beside those of the tests, with English texts; an empty value removes one.
  ///   - received: called on a reader thread with each piece of standard output, and with nothing at its end.
  package init(
    _ executable: URL, _ arguments: [String], directory: URL? = nil, environment: [String: String] = [:],
    received: (@Sendable ([UInt8]) -> Void)? = nil
  ) throws {
    let output = Pipe()
    let error = Pipe()
    for pipe in [input, output, error] {
      for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
        _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
      }
    }
    process.executableURL = executable
    process.arguments = arguments
    if let directory { process.currentDirectoryURL = directory }
    var variables = ProcessInfo.processInfo.environment
    // Whoever runs the tests may read another language.
    variables["LC_ALL"] = "C.UTF-8"
    for (name, value) in environment { variables[name] = value.isEmpty ? nil : value }
    process.environment = variables
    process.standardInput = input
    process.standardOutput = output
    process.standardError = error
    // Not by a strong reference, which nobody would ever give back, nor the descriptors with it.
    process.terminationHandler = { [weak self] _ in
      self?.signal { self?.isRunning = false }
    }
    // A thread of the tests may block signals, and a process begins with the mask of the thread that starts it.
    var (open, mask) = (sigset_t(), sigset_t())
    sigemptyset(&open)
    pthread_sigmask(SIG_SETMASK, &open, &mask)
    defer { pthread_sigmask(SIG_SETMASK, &mask, nil) }
    // Foundation has been seen to crash where several processes are started at once.
    Self.starting.lock()
    defer { Self.starting.unlock() }
    do {
      try process.run()
    } catch {
      throw Failure("\(executable.path) does not start: \(error)")
    }
    Self.thread { [self] in
      Self.read(output.fileHandleForReading) { [self] piece in
        signal { self.received += piece }
        received?(piece)
      }
      signal { openOutputs -= 1 }
    }
    Self.thread { [self] in
      Self.read(error.fileHandleForReading) { [self] piece in signal { errors += piece } }
      signal { openOutputs -= 1 }
    }
    Self.thread { [self] in writeInput() }
  }

  /// Writes to standard input, sooner or later.
  package func write(_ bytes: [UInt8]) {
    signal { pending += bytes }
  }

  /// Whether all is written that was to be.
  package var hasWritten: Bool {
    condition.lock()
    defer { condition.unlock() }
    return pending.isEmpty && !isWriting
  }

  /// Closes standard input once all is written.
  package func closeInput() {
    signal { closesInput = true }
  }

  /// Standard error so far.
  package var errorText: String {
    condition.lock()
    defer { condition.unlock() }
    return String(decoding: errors, as: UTF8.self)
  }

  /// The process's number.
  package var identifier: Int32 { process.processIdentifier }

  /// Waits for the end of the process and of its output.
  ///
  /// - Throws: where that takes longer than `timeout` seconds; the process is killed then.
  package func waitForExit(timeout: Double) throws -> ProcessOutput {
    let deadline = Date(timeIntervalSinceNow: timeout)
    condition.lock()
    while isRunning || openOutputs > 0 {
      if !condition.wait(until: deadline) {
        condition.unlock()
        kill()
        throw Failure(
          "\(process.executableURL?.lastPathComponent ?? "the process") did not end within \(timeout) seconds"
        )
      }
    }
    defer { condition.unlock() }
    let code =
      process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
    return ProcessOutput(exitCode: code, standardOutput: received, standardError: errors)
  }

  /// Kills the process, if it still runs, and gives up its input.
  package func kill() {
    condition.lock()
    let runs = isRunning
    closesInput = true
    condition.broadcast()
    condition.unlock()
    if runs, process.processIdentifier > 0 { _ = Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  /// Runs an executable to its end.
  package static func run(
    _ executable: URL, _ arguments: [String], input: [UInt8] = [], directory: URL? = nil,
    environment: [String: String] = [:], timeout: Double = 60
  ) throws -> ProcessOutput {
    let child = try ChildProcess(executable, arguments, directory: directory, environment: environment)
    child.write(input)
    child.closeInput()
    return try child.waitForExit(timeout: timeout)
  }

  private func signal(_ change: () -> Void) {
    condition.lock()
    change()
    condition.broadcast()
    condition.unlock()
  }

  private func writeInput() {
    // A process that does not read must not end the tests: the signal stays with this thread and ends with it.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let descriptor = input.fileHandleForWriting.fileDescriptor
    while true {
      condition.lock()
      isWriting = false
      while pending.isEmpty, !closesInput { condition.wait() }
      let bytes = pending
      pending = []
      isWriting = true
      condition.unlock()
      if bytes.isEmpty { break }
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        if count <= 0 { break }
        rest = rest.dropFirst(count)
      }
    }
    try? input.fileHandleForWriting.close()
  }

  private static func read(_ handle: FileHandle, _ deliver: ([UInt8]) -> Void) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { Foundation.read(handle.fileDescriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      deliver(Array(buffer[..<count]))
    }
    // With some 1,350 descriptors open Foundation reads beyond what the system lists of them, and crashes.
    try? handle.close()
    deliver([])
  }

  private static func thread(_ body: @escaping @Sendable () -> Void) {
    Thread(block: body).start()
  }
}
