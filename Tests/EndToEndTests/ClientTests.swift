import Foundation
import JSON
import TestSupport
import Testing

/// The test client itself: programs that are no good server do not pass for one.
@Suite struct ClientTests {
  private func client(_ script: String) throws -> LanguageServer {
    try LanguageServer(executable: URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", script], timeout: 10)
  }

  /// A shell command that prints a framed message.
  private func print(_ body: String) -> String {
    "printf 'Content-Length: \(body.utf8.count)\\r\\n\\r\\n%s' '\(body)'"
  }

  private func failure(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no failure"
    } catch {
      return "\(error)"
    }
  }

  @Test func catIsNoServer() throws {
    let cat = try LanguageServer(executable: URL(fileURLWithPath: "/bin/cat"), arguments: [], timeout: 10)
    let text = failure { try cat.initialize() }
    #expect(text.contains("the request initialize, which no server may"), "\(text)")
  }

  @Test func falseIsNoServer() throws {
    let program = try LanguageServer(executable: URL(fileURLWithPath: "/bin/false"), arguments: [], timeout: 10)
    let text = failure { try program.initialize() }
    #expect(text.contains("the server ended"), "\(text)")
  }

  @Test func silenceIsNoAnswer() throws {
    let mute = try LanguageServer(
      executable: URL(fileURLWithPath: "/bin/sleep"), arguments: ["20"], timeout: 0.2)
    let text = failure { try mute.initialize() }
    #expect(text.contains("no a response to 1 within"), "\(text)")
  }

  @Test(
    arguments: [
      (#"{"jsonrpc":"2.0","id":1,"result":null}"#, "not due"), (#"{"method":"window/logMessage"}"#, "without jsonrpc"),
      (#"{"jsonrpc":"2.0","method":"a/b"}"#, "notification a/b"), ("[", "no JSON"),
      (#"{"jsonrpc":"2.0","method":"window/logMessage","params":{"type":3}}"#, "params.message is missing"),
      (#"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics"}"#, "before it was initialized"),
      (#"{"jsonrpc":"2.0","id":1,"result":null,"error":{}}"#, "not due"),
    ])
  func wrongMessagesAreFaults(body: String, fault: String) throws {
    let server = try client(print(body))
    let text = failure { _ = try server.waitForExit() }
    #expect(text.contains(fault), "\(text)")
  }

  @Test(arguments: ["echo hello; echo; echo", "printf 'Content-Length: 9\\r\\n\\r\\n{}'", "printf 'hello\\r\\n\\r\\n'"])
  func strayOutputIsAFault(script: String) throws {
    let server = try client(script)
    let text = failure { _ = try server.waitForExit() }
    #expect(text.contains("the server"), "\(text)")
  }

  @Test func secondAndUnreadResponsesAreFaults() throws {
    let body = #"{"jsonrpc":"2.0","id":1,"result":null}"#
    // The answers wait for a line, so that none comes before it is due.
    let twice = try client("read line; \(print(body)); \(print(body))")
    twice.expect(1, of: "shutdown")
    twice.sendRaw([10])
    #expect(failure { _ = try twice.waitForExit() }.contains("not due"))
    let unread = try client("read line; \(print(body))")
    unread.expect(1, of: "shutdown")
    unread.sendRaw([10])
    #expect(failure { _ = try unread.waitForExit() }.contains("never read"))
    let missing = try client("true")
    missing.expect(1)
    #expect(failure { _ = try missing.waitForExit() }.contains("never answered"))
  }

  @Test func versionsThatGoBackAreFaults() throws {
    func publication(_ version: Int) -> String {
      print(
        #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"a","version":\#(version),"diagnostics":[]}}"#
      )
    }
    let answer = print(#"{"jsonrpc":"2.0","id":1,"result":{"capabilities":{}}}"#)
    let server = try client("read line; \(answer); read line; \(publication(2)); \(publication(1))")
    let text = failure {
      try server.initialize()
      _ = try server.waitForExit()
    }
    #expect(text.contains("version 1 of a after version 2"), "\(text)")
  }

  @Test func exitCodesAreToldApart() throws {
    let log = print(#"{"jsonrpc":"2.0","method":"window/logMessage","params":{"type":3,"message":"a"}}"#)
    #expect(try client("\(log); exit 3").waitForExit() == 3)
    #expect(try client("\(log); kill -9 $$").waitForExit() == 137)
  }

  @Test func aSessionWithoutMessagesIsNone() throws {
    let silent = try client("true")
    #expect(failure { _ = try silent.waitForExit() } == "the server sent nothing")
  }
}
