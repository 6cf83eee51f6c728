import Foundation
import JSON
import TestSupport
import Testing

#if os(Linux)
/// What a server uses after long work. `Tests/Benchmarks/soak.py` takes twenty minutes for it; these take seconds.
@Suite struct LongRunTests {
  /// Kilobytes that are the process's own, descriptors and threads.
  private func used(_ process: Int32) throws -> (kilobytes: Int, files: Int, threads: Int) {
    let rollup = try String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
    let line = rollup.split(separator: "\n").first { $0.hasPrefix("Private_Dirty:") }
    let manager = FileManager.default
    return (
      try #require(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }),
      try manager.contentsOfDirectory(atPath: "/proc/\(process)/fd").count,
      try manager.contentsOfDirectory(atPath: "/proc/\(process)/task").count
    )
  }

  /// Waits until a thread that has done its work is gone.
  private func rest(_ server: LanguageServer) throws -> (kilobytes: Int, files: Int, threads: Int) {
    var last = try used(server.identifier)
    for _ in 0..<50 where last.threads > 3 {
      usleep(20_000)
      last = try used(server.identifier)
    }
    return last
  }

  /// Documents are opened, typed into, asked about and closed, each under a name of its own: eighteen megabytes in all.
  @Test(arguments: [false, true]) func documentsThatAreClosedAreForgotten(pulls: Bool) throws {
    let server = try LanguageServer()
    let diagnostic: JSONValue = ["textDocument": ["diagnostic": [:]]]
    try server.initialize(capabilities: pulls ? diagnostic : capableClient)
    // Nothing is reported, since it is the server that is to work here.
    let line = "  res.status(404).end(); // why it is so\n"
    let text = "const express = require('express');\n" + String(repeating: line, count: 250)
    func work(_ numbers: Range<Int>) throws {
      for number in numbers {
        let uri = "file:///p/\(number).js"
        server.open(uri, languageID: "javascript", text: text)
        let start = MarkedPosition(line: 0, character: 0)
        server.change(uri, version: 2, [["range": LanguageServer.json(start, start), "text": "\n"]])
        let place = LanguageServer.params(uri, MarkedPosition(line: 2, character: 14))
        #expect(try server.result("textDocument/hover", place)["range"] != nil)
        if pulls { _ = try server.result("textDocument/diagnostic", ["textDocument": ["uri": .string(uri)]]) }
        server.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
      }
      // What is asked last is answered last.
      _ = try server.result(
        "textDocument/hover", LanguageServer.params("file:///none", MarkedPosition(line: 0, character: 0)))
    }
    try work(0..<300)
    let early = try rest(server)
    try work(300..<1_800)
    let late = try rest(server)
    #expect(late.kilobytes < early.kilobytes + 2_000, "\(early.kilobytes) kB, then \(late.kilobytes) kB")
    #expect(late.files == early.files && late.threads == early.threads)
    try server.finish()
  }

  /// A short run of the long one.
  @Test func randomSessionsLeaveNothingBehind() throws {
    let script = Repository.url("Tests/Benchmarks/soak.py").path
    let output = try BuiltBinary.run(
      script: "STATUSLSP_BINARY=$0 exec python3 '\(script)' \"$@\"", ["0.25", "1", "60"], timeout: 120)
    #expect(output.exitCode == 0, "\(output.outputText)\(output.errorText)")
    #expect(output.outputText.contains("requests, each answered once"))
  }

  @Test func aServerWithNothingToDoDoesNothing() throws {
    let script = Repository.url("Tests/Benchmarks/soak.py").path
    let output = try BuiltBinary.run(
      script: "STATUSLSP_BINARY=$0 exec python3 '\(script)' idle 3", timeout: 60)
    #expect(output.exitCode == 0, "\(output.errorText)")
    #expect(output.outputText.contains("with 200 documents: 0 ticks, 0 wake-ups, "), "\(output.outputText)")
  }
}
#endif
