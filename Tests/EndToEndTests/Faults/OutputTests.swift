import Foundation
import JSON
import TestSupport
import Testing

/// Standard output that is closed, full, slow or never read.
@Suite struct OutputTests {
  /// A folder in which every command has something to print, far more than a pipe holds.
  private func run(_ script: String, _ arguments: [String]) throws -> ProcessOutput {
    try withTemporaryFolder { folder in
      let lines = String(repeating: "  res.status(305).end();\n", count: 2_000)
      try FixTests.write("const express = require('express');\n" + lines, to: folder.appendingPathComponent("a.js"))
      return try BuiltBinary.run(script: script, arguments, directory: folder)
    }
  }

  static let commands = [["--check"], ["--check", "--format", "sarif"], ["--list"], ["--explain", "all"], ["--help"]]

  /// The exit code of a run whose output nobody wanted is that of the run.
  @Test(arguments: commands) func maybeClosed(_ command: [String]) throws {
    let output = try run("exec \"$0\" \"$@\" >&-", command)
    #expect(output.exitCode == (command[0] == "--check" ? 1 : 0))
    #expect(output.errorText == (try run("exec \"$0\" \"$@\" > /dev/null", command)).errorText)
  }

  /// Descriptors that are closed are not given to files: no report goes where an error was to go.
  @Test func allThreeStreamsMayBeClosed() throws {
    let output = try run("\"$0\" --check --output json=b.json <&- >&- 2>&-; echo $? $(tail -c 3 b.json)", [])
    #expect(
      output.outputText == "1 ]\n" || output.outputText == "1 ]}\n" || output.outputText == "1 }\n",
      "\(output.outputText)")
  }

  #if os(Linux)
  @Test(arguments: commands) func maybeFull(_ command: [String]) throws {
    let output = try run("exec \"$0\" \"$@\" > /dev/full", command)
    #expect(output.exitCode == 2)
    #expect(output.errorText.contains("No space left on device"), "\(output.errorText)")
  }

  /// Where errors go to is full too: the exit code still tells.
  @Test func bothMaybeFull() throws {
    #expect(try run("exec \"$0\" --check > /dev/full 2>&1", []).exitCode == 2)
  }

  /// Its input stays open.
  @Test(arguments: [("> /dev/full", "initialize"), (">&-", "exit")])
  func aServerThatCannotAnswerEnds(_ redirection: String, _ method: String) throws {
    let script = """
      body='{"jsonrpc":"2.0","id":1,"method":"\(method)","params":{"capabilities":{}}}'
      test \(method) = exit && body='{"jsonrpc":"2.0","method":"exit"}'
      mkfifo in; exec 3<>in; printf 'Content-Length: %d\\r\\n\\r\\n%s' ${#body} "$body" >&3
      (timeout 10 "$0" < in \(redirection)); echo $?
      """
    #expect(try run(script, []).outputText == "1\n")
  }
  #endif

  @Test(arguments: commands.prefix(3)) func maybeSlow(_ command: [String]) throws {
    let slowly = """
      import os, time
      while piece := os.read(0, 700): os.write(1, piece); time.sleep(0.0002)
      """
    let whole = try run("exec \"$0\" \"$@\"", command)
    let output = try run("\"$0\" \"$@\" | python3 -c '\(slowly)'; exit ${PIPESTATUS[0]}", command)
    #expect(output.standardOutput == whole.standardOutput && output.exitCode == whole.exitCode)
    #expect(whole.standardOutput.count > 100_000)
  }

  /// A pipe that does not block, as editors in Node.js hand it over, is waited for.
  @Test func maybeAPipeThatDoesNotBlock() throws {
    let script = """
      import fcntl, os, subprocess, sys, time
      reading, writing = os.pipe()
      fcntl.fcntl(writing, fcntl.F_SETFL, os.O_NONBLOCK)
      process = subprocess.Popen(sys.argv[1:], stdout=writing); os.close(writing)
      while piece := os.read(reading, 30_000): os.write(1, piece); time.sleep(0.001)
      sys.exit(process.wait())
      """
    let output = try run("exec python3 -c '\(script)' \"$0\" \"$@\"", ["--check"])
    #expect(output.standardOutput == (try run("exec \"$0\" --check", [])).standardOutput)
    #expect(output.exitCode == 1)
  }
}
