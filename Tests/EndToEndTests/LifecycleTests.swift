import Foundation
import JSON
import TestSupport
import Testing

/// How the server starts and ends, and what it answers outside its time.
@Suite struct LifecycleTests {
  static let methods = [
    "textDocument/hover", "textDocument/completion", "textDocument/codeAction", "codeAction/resolve",
    "textDocument/diagnostic", "workspace/diagnostic", "textDocument/references", "workspace/executeCommand", "a/b",
    "$/b", "",
  ]

  @Test(arguments: methods + ["shutdown"]) func refusesRequestsBeforeInitialize(method: String) throws {
    let server = try LanguageServer()
    server.open(Session.uri, languageID: "javascript", text: "res.status(404)")
    server.notify("textDocument/didOpen", 7)
    server.notify("a/b")
    let params = LanguageServer.params(Session.uri, MarkedPosition(line: 0, character: 12))
    #expect(try server.request(method, params).errorCode == -32002)
    try server.initialize()
    #expect(try server.result("textDocument/hover", params).isNull, "what came before it does not count")
    try server.finish()
  }

  @Test(arguments: methods + ["shutdown", "initialize"]) func refusesRequestsAfterShutdown(method: String) throws {
    let server = try LanguageServer()
    try server.initialize()
    #expect(try server.result("shutdown").isNull)
    let late = try server.request(
      method, LanguageServer.params(Session.uri, MarkedPosition(line: 0, character: 0)))
    #expect(late.errorCode == -32600)
    server.notify("exit")
    #expect(try server.waitForExit() == 0)
  }

  @Test(arguments: ["", ",\"params\":null", ",\"params\":[]", ",\"params\":\"\""])
  func initializesAtTheNextTry(params: String) throws {
    let server = try LanguageServer()
    server.expect(7)
    server.send(body: Array(#"{"jsonrpc":"2.0","id":7,"method":"initialize"\#(params)}"#.utf8))
    #expect(try server.response(to: 7).errorCode == -32602)
    try server.initialize()
    try server.finish()
  }

  @Test func initializesOnce() throws {
    let server = try LanguageServer()
    try server.initialize()
    let second = try server.request("initialize", ["processId": .null, "rootUri": .null, "capabilities": [:]])
    #expect(second.errorCode == -32600)
    try server.finish()
  }

  static let wrong: [JSONValue] = [nil, 1, "x", true, [], [1, nil, "x"], [:], ["a": nil]]

  /// What well-known editors send, though the protocol has it otherwise: it counts as absent.
  @Test(
    arguments: [
      "processId", "rootUri", "rootPath", "locale", "workspaceFolders", "trace", "initializationOptions", "clientInfo",
      "capabilities",
    ], wrong)
  func takesParamsOfTheWrongType(name: String, value: JSONValue) throws {
    // A process of the number 1 is there.
    if name == "processId", value.integer != nil { return }
    let server = try LanguageServer()
    let params: JSONValue = ["processId": nil, "rootUri": nil, "capabilities": [:]]
    #expect(try server.result("initialize", params.setting(name, value))["capabilities"] != nil)
    server.notify("initialized", [:])
    server.open(Session.uri, languageID: "javascript", text: "res.status(305)")
    #expect(try server.waitForDiagnostics(uri: Session.uri, version: 1).count == 1)
    try server.finish()
  }

  @Test(
    arguments: [
      ["general"], ["window"], ["textDocument"], ["workspace"], ["notebookDocument"], ["experimental"],
      ["general", "positionEncodings"], ["general", "markdown"], ["window", "workDoneProgress"],
      ["window", "showMessage"], ["workspace", "configuration"], ["workspace", "workspaceEdit"],
      ["workspace", "didChangeWatchedFiles"], ["workspace", "diagnostics"], ["textDocument", "hover"],
      ["textDocument", "hover", "contentFormat"], ["textDocument", "completion"],
      ["textDocument", "completion", "completionItem"], ["textDocument", "codeAction"],
      ["textDocument", "publishDiagnostics"], ["textDocument", "publishDiagnostics", "tagSupport"],
      ["textDocument", "inlayHint"], ["textDocument", "moniker"],
    ]) func takesCapabilitiesOfTheWrongType(path: [String]) throws
  {
    for value in Self.wrong {
      let server = try LanguageServer()
      let capabilities = path.reversed().reduce(value) { inner, name in JSONValue(.object([])).setting(name, inner) }
      try server.initialize(capabilities: capabilities)
      server.open(Session.uri, languageID: "javascript", text: "res.status(404)")
      let params = LanguageServer.params(Session.uri, MarkedPosition(line: 0, character: 12))
      #expect(try !server.result("textDocument/hover", params).isNull)
      try server.finish()
    }
  }

  /// How a session ends: what was asked before, the last bytes, and whether they are `exit` or the input's end.
  struct Ending: Sendable, CustomTestStringConvertible {
    var isInitialized = true
    var isShutDown = false
    var bytes = ""
    var exits = false

    var testDescription: String {
      "\(isInitialized ? "" : "not initialized, ")\(isShutDown ? "shut down, " : "")"
        + "\(exits ? "exit" : "end of input") after \(String(reflecting: bytes))"
    }
  }

  static let endings: [Ending] = [(false, false), (true, false), (true, true)].flatMap { isInitialized, isShutDown in
    [Ending(isInitialized: isInitialized, isShutDown: isShutDown, exits: true)]
      + ["", "Cont", "Content-Length: 99", "Content-Length: 99\r\n", "Content-Length: 99\r\n\r\n", "garbage\r\n\r\n"]
      .flatMap { header in
        [header, header.hasSuffix("99\r\n\r\n") ? header + "{\"jsonrpc\":" : nil].compactMap { $0 }.map {
          Ending(isInitialized: isInitialized, isShutDown: isShutDown, bytes: $0)
        }
      }
  }

  @Test(arguments: endings) func exitCodeTellsWhetherItWasShutDown(_ ending: Ending) throws {
    let server = try LanguageServer()
    if ending.isInitialized { try server.initialize() }
    // It has no effect where nothing was initialized.
    if ending.isShutDown || !ending.isInitialized {
      #expect(try server.request("shutdown").errorCode == (ending.isInitialized ? nil : -32002))
    }
    server.sendRaw(Array(ending.bytes.utf8))
    if ending.exits { server.notify("exit") } else { server.closeInput() }
    #expect(try server.waitForExit() == (ending.isShutDown ? 0 : 1))
  }

  @Test func livesOnWithoutAClientToWatch() throws {
    let client = try ChildProcess(URL(fileURLWithPath: "/bin/true"), [])
    _ = try client.waitForExit(timeout: 10)
    let server = try LanguageServer()
    let capabilities = try server.result(
      "initialize", ["processId": .integer(Int(client.identifier)), "rootUri": nil, "capabilities": [:]])
    #expect(capabilities["capabilities"] != nil)
    usleep(200_000)
    try server.finish()
  }

  @Test(arguments: [false, true]) func endsWithTheClientThatInitializeNames(isShutDown: Bool) throws {
    let client = try ChildProcess(URL(fileURLWithPath: "/bin/sleep"), ["60"])
    let server = try LanguageServer()
    _ = try server.result(
      "initialize", ["processId": .integer(Int(client.identifier)), "rootUri": nil, "capabilities": [:]])
    if isShutDown { #expect(try server.result("shutdown").isNull) }
    client.kill()
    #expect(try server.waitForExit() == 1)
  }

  @Test func endsWithItsClient() throws {
    let client = try ChildProcess(URL(fileURLWithPath: "/bin/sleep"), ["60"])
    let server = try LanguageServer(arguments: ["--clientProcessId=\(client.identifier)"])
    try server.initialize()
    client.kill()
    #expect(try server.waitForExit() == 1)
  }
}
