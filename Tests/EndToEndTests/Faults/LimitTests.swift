import Foundation
import JSON
import TestSupport
import Testing

#if os(Linux)
/// The binary with few descriptors, little memory, and clocks that are not what they were.
@Suite struct LimitTests {
  /// Runs a script in a folder of 200 files, each with a finding, in 40 folders of which some are large.
  private func withTree(_ script: String, _ body: (ProcessOutput, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      for index in 0..<200 {
        let name = index < 100 ? "d\(index % 40)/f\(index).js" : "large/f\(index).js"
        try FixTests.write(CommandLineTests.deprecated, to: folder.appendingPathComponent(name))
      }
      let output = try BuiltBinary.run(script: script, directory: folder)
      try body(output, folder)
    }
  }

  static let all = "statuslsp: 200 findings in 200 files, 200 files read\n"

  @Test(arguments: [16, 12, 10], [1, 8, 64])
  func readsEverythingWithFewDescriptors(_ limit: Int, _ threads: Int) throws {
    try withTree("ulimit -n \(limit); exec \"$0\" --check --threads \(threads)") { output, _ in
      #expect(output.errorText == Self.all)
      #expect(output.exitCode == 1)
    }
  }

  @Test func writesReportsAndFixesWithFewDescriptors() throws {
    let script = """
      for file in d1/*.js; do echo '// statuslsp:ignore' >> $file; done
      ulimit -n 16; exec "$0" --fix --output sarif=a.sarif --output junit=b.xml
      """
    try withTree(script) { output, folder in
      #expect(output.errorText.hasPrefix("statuslsp: fixed 3 findings in 3 files; 200 findings in 200 files"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.contains("a.sarif") && names.contains("b.xml") && !names.contains { $0.hasPrefix(".") })
    }
  }

  @Test(arguments: [96, 200]) func readsEverythingInLittleMemory(_ mebibytes: Int) throws {
    try withTree("ulimit -v \(mebibytes * 1024); exec \"$0\" --check") { output, _ in
      #expect(output.errorText == Self.all)
    }
  }

  /// Where memory ends in the middle of the work, the process does too; every file is as it was or as it was to become.
  @Test func aFixThatRunsOutOfMemoryLeavesFilesWhole() throws {
    let head = String(repeating: "const a = 1;\n", count: 20_000)
    try withTemporaryFolder { folder in
      var codes: Set<Int32> = []
      for mebibytes in stride(from: 10, through: 60, by: 2) {
        for name in ["a.js", "b.js", "c.js"] {
          try FixTests.write(head + FixTests.fixable, to: folder.appendingPathComponent(name))
        }
        let script = "ulimit -c 0; ulimit -v \(mebibytes * 1024); exec \"$0\" --fix --threads 2"
        let output = try BuiltBinary.run(script: script, directory: folder)
        codes.insert(output.exitCode)
        for name in ["a.js", "b.js", "c.js"] {
          let text = try FixTests.text(folder.appendingPathComponent(name))
          #expect(
            text == head + FixTests.fixable || text == head + FixTests.fixed, "\(name) has \(text.utf8.count) bytes")
        }
      }
      #expect(codes.contains(0), "it never had enough")
      #expect(codes.count > 1, "it always had enough")
    }
  }

  @Test func servesWithFewDescriptorsAndLittleMemory() throws {
    let session = try Session("res.status(305);\n", shell: "ulimit -n 16; ulimit -v 204800")
    for version in 2...200 {
      session.server.change(Session.uri, version: version, [["text": .string("res.status(30\(version % 10));\n")]])
    }
    _ = try session.server.waitForPublication(uri: Session.uri, "the last diagnostics") { $0.version == 200 }
    #expect(try !session.hover(MarkedPosition(line: 0, character: 12)).isNull)
    try session.server.finish()
  }

  // MARK: Clocks

  /// Nothing asks what time it is, so no clock that is set can matter; one that only goes on may be anywhere.
  @Test func onlyTheClockThatGoesOnIsRead() throws {
    let sources = Repository.files(below: Repository.url("Sources")).filter { $0.hasSuffix(".swift") }
    let clocks = ["CLOCK_REALTIME", "gettimeofday", "time(nil", "localtime", "SystemClock", "timedwait", "SO_RCVTIMEO"]
    // How long a wait takes is measured by the clock that only goes on.
    let timed = ["Platform/Linux.swift": "pthread_cond_timedwait(", "Platform/Darwin.swift": "timedwait_relative_np("]
    var readings = 0
    for path in sources {
      var text = try Repository.text("Sources/\(path)")
      if let wait = timed[path] {
        #expect(text.contains(wait))
        #expect(path.hasSuffix("Darwin.swift") || text.contains("setclock(&attributes, CLOCK_MONOTONIC)"))
        text = text.replacingOccurrences(of: wait, with: "")
      }
      for clock in clocks { #expect(!text.contains(clock), "\(path) reads a clock that people set") }
      readings += text.components(separatedBy: "clock_gettime(CLOCK_MONOTONIC").count - 1
    }
    #expect(readings == 1, "the check has not looked where clocks are read")
  }

  @Test(.enabled(if: Disk.canBeMade), arguments: [-100_000, 0, 3_000_000_000])
  func theClockMayBeAnywhere(_ offset: Int) throws {
    // A clock cannot be before its beginning.
    let uptime = try String(contentsOfFile: "/proc/uptime", encoding: .utf8).prefix { $0 != "." }
    let seconds = max(offset, -(Int(uptime) ?? 0) + 1)
    let script = "exec unshare -rT --monotonic \(seconds) --boottime \(seconds) --fork \"$0\" --check"
    try withTree(script) { output, _ in #expect(output.errorText == Self.all) }
  }

  /// A process that is stopped for a while finds that the clock has jumped.
  @Test func aClockThatJumpsMeanwhileIsNoFault() throws {
    let session = try Session("res.status(305);\n")
    _ = try session.server.waitForDiagnostics(uri: Session.uri, version: 1)
    for version in 2...6 {
      kill(session.server.identifier, SIGSTOP)
      session.server.change(Session.uri, version: version, [["text": "res.status(305);\n"]])
      usleep(100_000)
      kill(session.server.identifier, SIGCONT)
      #expect(try session.server.waitForDiagnostics(uri: Session.uri, version: version).count == 1)
    }
    try session.server.finish()
  }

  @Test(arguments: ["1969-01-01", "1970-01-01", "2106-02-08", "2400-01-01"])
  func theDatesOfFilesDoNotMatter(_ date: String) throws {
    try withTree("find . -exec touch -d \(date) {} +; exec \"$0\" --check") { output, _ in
      #expect(output.errorText == Self.all)
    }
  }
}
#endif
