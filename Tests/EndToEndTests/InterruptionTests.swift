import Foundation
import TestSupport
import Testing

/// What the built binary does when it is to end early, and what it shows while it runs.
@Suite struct InterruptionTests {
  /// Many findings in one file: far more than a pipe holds.
  private func withManyFindings(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let lines = String(repeating: "  res.status(305).end();\n", count: 20_000)
      try Data(("const express = require('express');\n" + lines).utf8).write(to: folder.appendingPathComponent("a.js"))
      try body(folder)
    }
  }

  /// The reader stops after the first bytes; the signal comes while the rest waits to be written.
  @Test(arguments: [("INT", 130), ("TERM", 143)], ["text", "jsonl"])
  func endsAtOnceWithWholeLines(_ signal: (name: String, code: Int), _ format: String) throws {
    try withManyFindings { folder in
      let script = """
        # A shell cannot undo that a signal is ignored, as it is below a job in the background, or that it is blocked,
        # as it is on the threads that run tests.
        restore='import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, []); os.execv(sys.argv[1], sys.argv[1:])'
        mkfifo pipe; python3 -c "$restore" "$0" --check --format \(format) > pipe 2> errors & process=$!
        exec 3< pipe; head -c 10 <&3 > start; sleep 1
        kill -\(signal.name) $process; wait $process; echo $? > code
        cat start - <&3 > printed
        """
      let output = try ChildProcess.run(
        URL(fileURLWithPath: "/bin/bash"), ["-c", script, BuiltBinary.url().path], directory: folder)
      #expect(output.errorText == "")
      func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      }
      #expect(try text("code") == "\(signal.code)\n")
      #expect(try text("errors") == "")
      let printed = try text("printed")
      #expect(printed.utf8.count > 10_000 && printed.hasSuffix("\n"))
    }
  }

  @Test func leavesASignalIgnoredThatWas() throws {
    try withManyFindings { folder in
      let script = """
        trap '' INT; mkfifo pipe; "$0" --check -q > pipe & process=$!
        exec 3< pipe; sleep 1; kill -INT $process; cat <&3 > printed; wait $process; echo $?
        """
      let output = try ChildProcess.run(
        URL(fileURLWithPath: "/bin/bash"), ["-c", script, BuiltBinary.url().path], directory: folder)
      #expect(output.outputText == "1\n")
    }
  }

  #if os(Linux)
  /// script(1) runs a command at a terminal of its own.
  @Test(arguments: [([], true), (["-q"], false)])
  func showsProgressOnATerminalAlone(_ arguments: [String], _ isShown: Bool) throws {
    try withTemporaryFolder { folder in
      // Enough for more than half a second, whatever the machine.
      let line = String(repeating: "res.status(200).end();\n", count: 40_000)
      for index in 0..<24 {
        try Data(("const express = require('express');\n" + line).utf8).write(
          to: folder.appendingPathComponent("f\(index).js"))
      }
      let options = (["--check", "--threads", "1", "--format", "jsonl"] + arguments).joined(separator: " ")
      let command = "'\(try BuiltBinary.url().path)' \(options) > printed"
      let shown = try ChildProcess.run(
        URL(fileURLWithPath: "/usr/bin/script"), ["-qec", command, "/dev/null"], directory: folder,
        environment: ["TERM": "xterm"])
      #expect(shown.outputText.contains(" read ...\u{1B}[K") == isShown)
      #expect(shown.outputText.contains("\r\u{1B}[Kstatuslsp: ") == isShown)
      let piped = try BuiltBinary.run(["--check", "--format", "jsonl"] + arguments, directory: folder)
      #expect(!piped.errorText.contains("read ..."))
    }
  }

  @Test(
    arguments: [
      (["FORCE_HYPERLINK": "1"], true), (["TERM": "xterm-kitty"], true), (["TERM": "xterm-256color"], false),
    ])
  func linksPlacesOnATerminalAlone(_ environment: [String: String], _ isLinked: Bool) throws {
    try withTemporaryFolder { folder in
      try Data(CommandLineTests.deprecated.utf8).write(to: folder.appendingPathComponent("a b\u{1B}é.js"))
      let all = ["FORCE_HYPERLINK": "", "CI": "", "TMUX": "", "STY": "", "TERM": "xterm", "VTE_VERSION": ""]
        .merging(environment) { $1 }
      let command = "'\(try BuiltBinary.url().path)' --check --no-config"
      let shown = try ChildProcess.run(
        URL(fileURLWithPath: "/usr/bin/script"), ["-qec", command, "/dev/null"], directory: folder, environment: all)
      let link = "\u{1B}]8;;file://\(folder.path)/a%20b%1B%C3%A9.js\u{1B}\\a b\\x1bé.js:3:14\u{1B}]8;;\u{1B}\\:"
      #expect(shown.outputText.contains(link) == isLinked)
      let piped = try BuiltBinary.run(["--check"], directory: folder, environment: all)
      #expect(!piped.outputText.contains("\u{1B}"))
    }
  }
  #endif
}
