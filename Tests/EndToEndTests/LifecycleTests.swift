import Foundation
import JSON
import TestSupport
import Testing

/// How the server starts and ends, and what it answers outside its time.
@Suite struct LifecycleTests {
  @Test func refusesRequestsBeforeInitialize() throws {
    let server = try LanguageServer()
    server.notify("textDocument/didOpen", ["textDocument": ["uri": "file:///a.js"]])
    let early = try server.request(
      "textDocument/hover", LanguageServer.params("file:///a.js", MarkedPosition(line: 0, character: 0)))
    #expect(early.errorCode == -32002)
    try server.initialize()
    try server.finish()
  }

  @Test func refusesRequestsAfterShutdown() throws {
    let server = try LanguageServer()
    try server.initialize()
    #expect(try server.result("shutdown").isNull)
    let late = try server.request(
      "textDocument/hover", LanguageServer.params("file:///a.js", MarkedPosition(line: 0, character: 0)))
    #expect(late.errorCode == -32600)
    server.notify("exit")
    #expect(try server.waitForExit() == 0)
  }

  @Test func initializesOnce() throws {
    let server = try LanguageServer()
    try server.initialize()
    let second = try server.request("initialize", ["processId": .null, "rootUri": .null, "capabilities": [:]])
    #expect(second.errorCode == -32600)
    try server.finish()
  }

  /// What well-known editors send, though the protocol has it otherwise.
  @Test func takesCapabilitiesOfTheWrongType() throws {
    let server = try LanguageServer()
    try server.initialize(capabilities: [
      "window": ["showMessage": .null], "textDocument": ["hover": .null, "completion": 1, "moniker": []],
      "general": ["positionEncodings": "utf-8"], "unheardOf": ["a": 1],
    ])
    try server.finish()
  }

  @Test(arguments: [true, false]) func exitWithoutShutdownIsAnError(initialized: Bool) throws {
    let server = try LanguageServer()
    if initialized { try server.initialize() } else { #expect(try server.request("shutdown").errorCode == -32002) }
    server.notify("exit")
    #expect(try server.waitForExit() == 1)
  }

  @Test(arguments: [(false, 1), (true, 0)] as [(Bool, Int32)])
  func endsWithItsInput(afterShutdown: Bool, code: Int32) throws {
    let server = try LanguageServer()
    try server.initialize()
    if afterShutdown { #expect(try server.result("shutdown").isNull) }
    server.closeInput()
    #expect(try server.waitForExit() == code)
  }

  @Test func endsWithItsClient() throws {
    let client = try ChildProcess(URL(fileURLWithPath: "/bin/sleep"), ["60"])
    let server = try LanguageServer(arguments: ["--stdio", "--clientProcessId=\(client.identifier)"])
    try server.initialize()
    client.kill()
    #expect(try server.waitForExit() == 1)
  }
}
