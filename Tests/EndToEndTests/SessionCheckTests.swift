import JSON
import TestSupport
import Testing

/// The check against LSP's meta model itself: what is valid passes, and each fault is seen.
@Suite struct SessionCheckTests {
  private static let range: JSONValue = [
    "start": ["line": 0, "character": 0], "end": ["line": 0, "character": 3],
  ]

  private static let diagnostic: JSONValue = [
    "range": range, "severity": 2, "message": "x", "code": "c", "codeDescription": ["href": "https://a.test/"],
    "tags": [1], "data": ["any": [1, nil]],
  ]

  private static func publication(_ diagnostic: JSONValue) -> JSONValue {
    notification("textDocument/publishDiagnostics", ["uri": "file:///a", "version": 1, "diagnostics": [diagnostic]])
  }

  private static func notification(_ method: String, _ params: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "method": .string(method), "params": params]
  }

  private static func hover(_ result: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "id": 1, "result": result]
  }

  private static func publication(with name: String, _ value: JSONValue) -> JSONValue {
    publication(diagnostic.setting(name, value))
  }

  /// The fault of a message that comes when a session has begun and a hover is due.
  private func fault(of message: JSONValue) throws -> String? {
    var check = try SessionCheck()
    check.clientSent(["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": [:]])
    #expect(check.fault(of: ["jsonrpc": "2.0", "id": 0, "result": ["capabilities": [:]]]) == nil)
    check.clientSent(["jsonrpc": "2.0", "id": 1, "method": "textDocument/hover", "params": [:]])
    check.clientSent(
      ["jsonrpc": "2.0", "id": 2, "method": "workspace/diagnostic", "params": ["partialResultToken": "p"]])
    return check.fault(of: message)
  }

  static let valid: [JSONValue] = [
    publication(diagnostic), publication(with: "code", 4), hover(nil),
    hover(["contents": ["kind": "markdown", "value": "x"], "range": range]),
    ["jsonrpc": "2.0", "id": 1, "error": ["code": -32800, "message": "cancelled"]],
    ["jsonrpc": "2.0", "id": nil, "error": ["code": -32700, "message": "malformed"]],
    ["jsonrpc": "2.0", "id": "r", "method": "workspace/diagnostic/refresh"],
    ["jsonrpc": "2.0", "id": "r", "method": "workspace/configuration", "params": ["items": [["section": "a"]]]],
    notification("window/logMessage", ["type": 3, "message": "x"]),
    notification("$/progress", ["token": 1, "value": ["kind": "begin", "title": "x", "cancellable": true]]),
    notification("$/progress", ["token": "p", "value": ["items": []]]),
  ]

  @Test(arguments: valid) func takesWhatIsValid(_ message: JSONValue) throws {
    #expect(try fault(of: message) == nil)
  }

  static let invalid: [JSONValue] = [
    publication(with: "foo", 1), publication(with: "severity", 9), publication(with: "severity", "2"),
    publication(with: "message", nil), publication(with: "message", 5), publication(with: "tags", [7]),
    publication(with: "source", nil), publication(with: "relatedInformation", nil),
    publication(with: "range", ["start": ["line": "0", "character": 0], "end": ["line": 0, "character": 0]]),
    publication(with: "range", ["start": ["line": -1, "character": 0], "end": ["line": 0, "character": 0]]),
    publication(
      with: "range",
      ["start": ["line": JSONValue(.number("1.5")), "character": 0], "end": ["line": 0, "character": 0]]),
    publication(with: "range", ["start": ["line": 0, "character": 0]]),
    notification("textDocument/publishDiagnostics", ["uri": "file:///a", "version": nil, "diagnostics": []]),
    notification("textDocument/publishDiagnostic", ["uri": "file:///a", "diagnostics": []]),
    notification("textDocument/didOpen", [:]), notification("window/logMessage", ["type": 6, "message": "x"]),
    notification("$/progress", ["token": 1, "value": ["kind": "begin"]]),
    notification("$/progress", ["token": "p", "value": ["kind": "begin", "title": "x"]]),
    ["method": "window/logMessage", "params": ["type": 3, "message": "x"]],
    ["jsonrpc": "2.0", "method": "window/logMessage"],
    publication(diagnostic).setting("id", 5), publication(diagnostic).setting("extra", 1),
  ]

  static let invalidAnswers: [JSONValue] = [
    ["jsonrpc": "2.0", "id": 1], ["jsonrpc": "2.0", "id": 9, "result": nil], hover(5),
    hover(nil).setting("error", ["code": 1, "message": "x"]), hover(["contents": ["kind": "html", "value": "x"]]),
    hover(["contents": "x", "range": nil]), ["jsonrpc": "2.0", "id": 1, "error": ["code": "x", "message": "x"]],
    ["jsonrpc": "2.0", "id": 1, "error": ["code": 1]], ["jsonrpc": "2.0", "id": "r", "method": "workspace/applyEdit"],
    [
      "jsonrpc": "2.0", "id": "r", "method": "client/registerCapability",
      "params": [
        "registrations": [
          ["id": "a", "method": "workspace/didChangeWatchedFiles", "registerOptions": ["watchers": "all"]]
        ]
      ],
    ],
  ]

  @Test(arguments: invalid + invalidAnswers) func seesEachFault(_ message: JSONValue) throws {
    #expect(try fault(of: message) != nil)
  }

  @Test func nothingComesBeforeInitialize() throws {
    var check = try SessionCheck()
    #expect(check.fault(of: Self.notification("window/logMessage", ["type": 3, "message": "x"])) == nil)
    #expect(check.fault(of: Self.publication(Self.diagnostic)) != nil)
  }

  @Test func noIdIsUsedTwice() throws {
    var check = try SessionCheck()
    check.clientSent(["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": [:]])
    _ = check.fault(of: ["jsonrpc": "2.0", "id": 0, "result": ["capabilities": [:]]])
    let request: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": "workspace/inlayHint/refresh"]
    #expect(check.fault(of: request) == nil)
    #expect(check.fault(of: request) != nil)
    check.clientSent(["jsonrpc": "2.0", "id": 1, "result": nil])
    #expect(check.fault(of: request) == nil)
  }

  private func framed(_ messages: [JSONValue]) -> [UInt8] {
    messages.flatMap { Array("Content-Length: \($0.bytes.count)\r\n\r\n".utf8) + $0.bytes }
  }

  @Test func aKeptSessionIsCheckedWhole() throws {
    let client = framed([["jsonrpc": "2.0", "id": 0, "method": "shutdown"]])
    #expect(throws: Never.self) {
      try SessionCheck.check(client: client, server: framed([["jsonrpc": "2.0", "id": 0, "result": nil]]))
    }
    for server in [[], framed([["jsonrpc": "2.0", "id": 0, "result": 1]]), framed([nil]).dropLast(1)] {
      #expect(throws: Failure.self) { try SessionCheck.check(client: client, server: Array(server)) }
    }
  }

  @Test("A request without an answer is a fault, unless the server was killed")
  func missesAnswers() throws {
    let asked: [JSONValue] = [
      ["jsonrpc": "2.0", "id": 0, "method": "initialize"], ["jsonrpc": "2.0", "id": 1, "method": "textDocument/hover"],
    ]
    let (client, server) = (framed(asked), framed([["jsonrpc": "2.0", "id": 0, "result": ["capabilities": [:]]]]))
    #expect(throws: Failure("without an answer: textDocument/hover")) {
      try SessionCheck.check(client: client, server: server)
    }
    #expect(try SessionCheck.check(client: client, server: server, isWhole: false) == 1)
  }

  @Test("What a client put into an item under a name of its own comes back with it; other members are faults")
  func takesBackWhatTheClientAdded() throws {
    let item: JSONValue = ["label": "404", "_start": 7]
    let asked: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": "completionItem/resolve", "params": item]
    for (answer, fits) in [(item, true), (item.setting("_start", 8), false), (item.setting("start", 7), false)] {
      var check = try SessionCheck()
      check.clientSent(asked)
      #expect((check.fault(of: ["jsonrpc": "2.0", "id": 1, "result": answer]) == nil) == fits, "\(answer.text)")
    }
  }
}
