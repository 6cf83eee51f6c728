import Foundation
import Platform
import Testing

@Suite(.serialized, .timeLimit(.minutes(5))) struct DescriptorTests {
  /// The reading and the writing end of a pipe.
  func makePipe() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test(arguments: [false, true]) func writesMoreThanAPipeHolds(isNonBlocking: Bool) throws {
    let (input, output) = makePipe()
    if isNonBlocking { #expect(fcntl(output, F_SETFL, O_NONBLOCK) == 0) }
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let writer = SystemThread.start(name: "writer") {
      #expect(writeAll(output, bytes) == .written)
      close(output)
    }
    var read: [UInt8] = []
    while true {
      let more = try readAvailable(input)
      if more.isEmpty { break }
      read += more
    }
    writer.join()
    close(input)
    #expect(read == bytes)
  }

  @Test(arguments: [false, true]) func writesOnlyWhatAPipeHasRoomFor(isNonBlocking: Bool) throws {
    StandardStreams.ignoreBrokenPipes()
    let (input, output) = makePipe()
    if isNonBlocking { #expect(fcntl(output, F_SETFL, O_NONBLOCK) == 0) }
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var (done, read): (Int, [UInt8]) = (0, [])
    while done < bytes.count {
      let (count, result) = writeAvailable(output, Array(bytes[done...]))
      #expect(result == .written)
      #expect(count > 0 && done + count - read.count <= 65_536)
      #expect(count == bytes.count - done || writeAvailable(output, [1]).count == 0, "there was room")
      done += count
      while read.count < done { read += try readAvailable(input) }
    }
    #expect(read == bytes)
    close(input)
    #expect(writeAvailable(output, bytes).count == 0)
    close(output)
  }

  @Test func saysThatNobodyReads() {
    StandardStreams.ignoreBrokenPipes()
    let (input, output) = makePipe()
    close(input)
    #expect(writeAll(output, [1]) == .closed)
    #expect(writeAll(output, []) == .written)
    close(output)
  }

  @Test func failsOnADescriptorThatIsNotOpen() {
    #expect(writeAll(-1, [1]) == .failed(SystemError(number: EBADF)))
    #expect(throws: SystemError(number: EBADF)) { try readAvailable(-1) }
    #expect(!isTerminal(-1))
  }

  @Test func waitsForInput() throws {
    let (input, output) = makePipe()
    #expect(fcntl(input, F_SETFL, O_NONBLOCK) == 0)
    SystemThread.start(name: "writer") {
      usleep(20_000)
      writeAll(output, [7, 8])
    }
    #expect(try readAvailable(input, limit: 1) == [7])
    #expect(try readAvailable(input) == [8])
    close(input)
    close(output)
  }

  @Test func reservesStandardOutput() async {
    // In a process of its own: descriptor 1 of the tests stays what it is.
    await #expect(processExitsWith: .exitCode(3)) {
      let reserved = StandardStreams.reserveOutput()
      var (first, second, kept) = (stat(), stat(), stat())
      fstat(1, &first)
      fstat(2, &second)
      let isOpen = fstat(reserved, &kept) == 0
      exitProcess(reserved > 2 && isOpen && first.st_ino == second.st_ino ? 3 : 4)
    }
  }

  @Test func opensWhatIsClosed() async {
    await #expect(processExitsWith: .exitCode(0)) {
      close(0)
      StandardStreams.ensureOpen()
      exitProcess(fcntl(0, F_GETFD) == -1 ? 1 : 0)
    }
  }
}

@Suite struct CurrentProcessTests {
  @Test func knowsItsSurroundings() {
    #expect(currentDirectory()?.string == FileManager.default.currentDirectoryPath)
    #expect(environment("PATH") == ProcessInfo.processInfo.environment["PATH"])
    #expect(environment("STATUSLSP_NOT_SET") == nil)
    #expect(processorCount() == ProcessInfo.processInfo.activeProcessorCount)
  }

  @Test func hasAClockThatGoesForward() {
    let start = monotonicNanoseconds()
    usleep(1_000)
    #expect(monotonicNanoseconds() - start >= 1_000_000)
  }
}
