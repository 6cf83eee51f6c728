import Foundation
import Platform
import Testing

@Suite(.timeLimit(.minutes(5))) struct ThreadTests {
  @Test func runsBodiesAndWaitsForThem() {
    let sum = Shared(0)
    let threads = (1...8).map { number in
      SystemThread.start(name: "a name of more than fifteen bytes") {
        for _ in 0..<1_000 { sum.update { $0 += number } }
      }
    }
    for thread in threads { thread.join() }
    #expect(sum.update { $0 } == 36_000)
    threads[0].join()
  }

  @Test func hasRoomOnTheStack() {
    let depth = Shared(0)
    @Sendable func descend(_ level: Int) -> Int { level == 0 ? 0 : 1 + descend(level - 1) }
    SystemThread.start(name: "deep") { depth.update { $0 = descend(10_000) } }.join()
    #expect(depth.update { $0 } == 10_000)
  }
}

@Suite(.timeLimit(.minutes(5))) struct ParentWatchTests {
  @Test func tellsTheEndOfAProcess() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sleep")
    process.arguments = ["600"]
    try process.run()
    let ended = Shared(0)
    #expect(ParentWatch.start(processID: process.processIdentifier) { ended.update { $0 += 1 } })
    #expect(ended.update { $0 } == 0)
    // Foundation starts processes with most signals blocked; this one cannot be.
    #expect(kill(process.processIdentifier, SIGKILL) == 0)
    #expect(ended.wait { $0 > 0 ? $0 : nil } == 1)
    process.waitUntilExit()
    #expect(!ParentWatch.start(processID: process.processIdentifier) {})
  }

  @Test(arguments: [0, -1, Int32.min, Int32.max]) func refusesWhatIsNoProcess(processID: Int32) {
    #expect(!ParentWatch.start(processID: processID) {})
  }

  #if os(Linux)
  /// One that has ended counts as dead before its parent has asked about it.
  @Test func refusesAProcessThatHasEnded() throws {
    var process: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(arguments[0]) }
    try #require(posix_spawn(&process, "/bin/true", nil, nil, &arguments, nil) == 0)
    defer { waitpid(process, nil, 0) }
    var ended = siginfo_t()
    try #require(waitid(P_PID, id_t(process), &ended, WEXITED | WNOWAIT) == 0)
    #expect(!ParentWatch.start(processID: process) {})
  }
  #endif
}
