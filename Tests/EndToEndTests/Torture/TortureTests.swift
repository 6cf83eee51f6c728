import Foundation
import JSON
import TestSupport
import Testing

/// Hostile input over pipes: each case has its answer, and the server answers afterwards as if nothing had been.
@Suite struct TortureTests {
  @Test(arguments: Torture.malformed + Torture.invalid) func refusesWhatIsNoMessage(_ torture: Torture) throws {
    try torture.run()
  }

  @Test(arguments: Torture.texts + Torture.ids) func repairsTextsAndEchoesIDs(_ torture: Torture) throws {
    try torture.run()
  }

  @Test(arguments: Torture.unknown) func knowsWhatItDoesNotServe(_ torture: Torture) throws {
    try torture.run()
  }

  @Test(arguments: Torture.ignored) func ignoresWhatNeedsNoAnswer(_ torture: Torture) throws {
    try torture.run()
  }

  @Test(arguments: Torture.params + Torture.positions) func refusesWrongParams(_ torture: Torture) throws {
    try torture.run()
  }

  @Test(arguments: Torture.notificationParams + Torture.editCases + Torture.documents)
  func saysInTheLogWhatItIgnores(_ torture: Torture) throws {
    try torture.run()
  }

  @Test(arguments: Torture.headers) func readsHeadersOfAnyForm(_ torture: Torture) throws {
    try torture.run()
  }

  @Test(arguments: Torture.lengths + Torture.garbage) func findsTheNextHeader(_ torture: Torture) throws {
    try torture.run()
  }

  @Test(arguments: Torture.sizes) func passesOverWhatIsTooLong(_ torture: Torture) throws {
    try torture.run()
  }

  /// Programs that are no server fail every case.
  @Test(arguments: [("/bin/cat", []), ("/bin/false", [])] as [(String, [String])])
  func otherProgramsFail(path: String, arguments: [String]) throws {
    let small = Torture.malformed + Torture.invalid + Torture.texts + Torture.ids + Torture.unknown + Torture.ignored
    let all = small + Torture.params + Torture.positions + Torture.notificationParams + Torture.headers
    for torture in all + Torture.editCases + Torture.documents + Torture.lengths + Torture.garbage {
      #expect(throws: Failure.self, "\(torture.name)") { try torture.run(executable: (path, arguments)) }
    }
  }

  @Test func aProgramThatNeverAnswersFails() throws {
    for torture in [Torture.malformed[0], Torture.ignored[0], Torture.headers[0]] {
      #expect(throws: Failure.self) { try torture.run(executable: ("/bin/sleep", ["20"]), timeout: 0.3) }
    }
  }

  @Test func takesMessagesByteByByte() throws {
    let session = try Session("res.status(404);\n")
    session.server.expect("h", of: "textDocument/hover")
    for byte in Torture.framed(Array(Torture.hover().utf8)) {
      session.server.sendRaw([byte])
      usleep(200)
    }
    #expect(try session.server.response(to: "h").result?["contents"] != nil)
    try session.server.finish()
  }

  @Test(arguments: [200 << 20, 1 << 30]) func skipsWithoutKeeping(length: Int) throws {
    let session = try Session("res.status(404);\n")
    session.server.expect(.null)
    session.server.sendRaw(Array("Content-Length: \(length)\r\n\r\n".utf8))
    let piece = [UInt8](repeating: 0x20, count: 8 << 20)
    for _ in 0..<(length / piece.count) {
      session.server.sendRaw(piece)
      while !session.server.hasWritten { usleep(200) }
    }
    #expect(try session.server.response(to: .null).errorCode == -32600)
    #if os(Linux)
    let status = try String(contentsOfFile: "/proc/\(session.server.identifier)/status", encoding: .utf8)
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }?.split(separator: " ").dropFirst().first
    let kilobytes = try #require(peak.flatMap { Int($0) })
    #expect(kilobytes < 60_000, "the server has taken \(kilobytes) kB")
    #endif
    try session.server.finish()
  }

  /// Out of sync a document is answered with nothing, until its whole text comes.
  @Test(arguments: Torture.edits) func recoversAtTheNextFullText(name: String, change: String) throws {
    let session = try Session("res.status(305);\n")
    let server = session.server
    server.send(body: Array(change.utf8))
    #expect(try session.hover(MarkedPosition(line: 0, character: 12)).isNull)
    server.send(body: Array(change.utf8))
    #expect(try server.waitForPublication(uri: Session.uri, "no finding") { $0.diagnostics.isEmpty }.version == 2)
    server.change(Session.uri, version: 3, [["text": "res.status(306);\n"]])
    #expect(try server.waitForDiagnostics(uri: Session.uri, version: 3).count == 1)
    #expect(try !session.hover(MarkedPosition(line: 0, character: 12)).isNull)
    #expect(server.logMessages.count == 1)
    try server.finish()
  }

  @Test func ofTwoOpeningsTheSecondTextCounts() throws {
    let session = try Session("res.status(305);\n")
    session.server.open(Session.uri, languageID: "javascript", version: 9, text: "\nres.status(306);\n")
    let diagnostics = try session.server.waitForDiagnostics(uri: Session.uri, version: 9)
    #expect(diagnostics.map { places($0["range"]) } == [[1, 11, 1, 14]])
    #expect(session.server.logMessages.count == 1)
    try session.server.finish()
  }

  @Test(arguments: ["no uri", "", "%", "://", "file:", "http://[", "file:///%zz", "\u{FFFD}", "file:///a b.js"])
  func anyNameIsAName(_ name: String) throws {
    let session = try Session("res.status(305);\n", uri: name)
    let hover = try session.server.result(
      "textDocument/hover", LanguageServer.params(name, MarkedPosition(line: 0, character: 12)))
    #expect(hover["contents"] != nil)
    try session.server.finish()
  }

  @Test(arguments: [(0, 99), (0, 2_147_483_647)]) func columnsPastTheLineEndAreItsEnd(line: Int, character: Int) throws
  {
    let session = try Session("res.status(40\rx\r\ny\n")
    let cursor = MarkedPosition(line: line, character: character)
    let result = try session.server.result("textDocument/completion", LanguageServer.params(Session.uri, cursor))
    let items = result["items"]?.array ?? result.array ?? []
    #expect(!items.isEmpty)
    let end = LanguageServer.json(cursor, cursor)
    session.server.change(Session.uri, version: 2, [["range": end, "text": "4);"]])
    #expect(try !session.hover(MarkedPosition(line: 0, character: 12)).isNull)
    #expect(session.server.logMessages == [])
    try session.server.finish()
  }
}
