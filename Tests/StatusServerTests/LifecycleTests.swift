import JSON
import JSONRPC
import StatusServer
import Testing

/// The order of a session: what is answered when, and how it ends.
struct LifecycleTests {
  @Test(arguments: ["textDocument/hover", "shutdown", "$/unknown", "unknown", "textDocument/completion"])
  func refusesRequestsBeforeInitialize(_ method: String) {
    #expect(TestClient().request(method, nil)?.errorCode == -32002)
  }

  @Test func dropsNotificationsBeforeInitialize() {
    let client = TestClient()
    client.open("file:///a.js", "305")
    client.notify("textDocument/didChange", nil)
    #expect(client.sent.map(\.text) == [])
  }

  @Test func refusesASecondInitialize() {
    let client = TestClient(capabilities: [:])
    #expect(client.request("initialize", ["capabilities": [:]])?.errorCode == -32600)
    #expect(client.result("textDocument/hover", TestClient.place("file:///a.js", 0, 0)) == .null)
  }

  @Test func initializeCanBeTriedAgain() {
    let client = TestClient()
    #expect(client.request("initialize", nil)?.errorCode == -32602)
    #expect(client.request("initialize", ["capabilities": .null])?["result"] != nil)
  }

  @Test(arguments: ["textDocument/hover", "initialize", "shutdown", "unknown", "$/unknown"])
  func refusesRequestsAfterShutdown(_ method: String) {
    let client = TestClient(capabilities: [:])
    #expect(client.request("shutdown", nil)?["result"] == .null)
    #expect(client.request(method, nil)?.errorCode == -32600)
  }

  @Test func publishesNothingAfterShutdown() {
    let client = TestClient(capabilities: [:])
    client.request("shutdown", nil)
    client.forget()
    client.open("file:///a.js", "305")
    #expect(client.sent.map(\.text) == [])
  }

  @Test(arguments: ["unknown", "$/unknown", "textDocument/documentSymbol", "textDocument/didOpen", "exit"])
  func unknownRequest(_ method: String) {
    let client = TestClient(capabilities: [:])
    #expect(client.request(method, [:])?.errorCode == -32601)
    #expect(client.exitCode == nil)
  }

  @Test(arguments: ["unknown", "$/unknown", "textDocument/hover", "initialize"])
  func ignoresNotification(_ method: String) {
    let client = TestClient(capabilities: [:])
    client.notify(method, ["id": [], "value": "verbose"])
    client.notify(method, nil)
    #expect(client.sent.map(\.text) == [])
  }

  @Test func ignoresACancellationOfAnUnknownOrStrangeRequest() {
    let client = TestClient(capabilities: [:])
    for id: JSONValue in [[], 7, "none", .null, ["a": 1]] { client.notify("$/cancelRequest", ["id": id]) }
    #expect(client.sent.map(\.text) == [])
    // One that names nothing has wrong parameters.
    client.notify("$/cancelRequest", nil)
    #expect(client.sent.count == 1)
  }

  @Test func ignoresResponsesToNothing() {
    let client = TestClient(capabilities: [:])
    client.handle(.message(.response(id: .number("9"), result: .null, error: nil)))
    client.handle(.message(.response(id: nil, result: nil, error: ["code": 1, "message": ""])))
    #expect(client.sent.map(\.text) == [])
  }

  @Test(arguments: [nil, .number("4.50"), .string("é"), .number("123456789012345678901234567890")] as [RequestID?])
  func answersWhatIsNoMessage(id: RequestID?) {
    let client = TestClient()
    client.handle(.message(.invalid(id: id, ResponseError(code: -32600, message: "m"))))
    let expected: JSONValue = [
      "jsonrpc": "2.0", "id": id?.json ?? .null, "error": ["code": -32600, "message": "m"],
    ]
    #expect(client.sent.map(\.text) == [expected.text])
  }

  @Test(arguments: [RequestID.number("4.50"), .string("1"), .number("1e400"), .string("")])
  func echoesTheIDAsItWasWritten(_ id: RequestID) {
    let client = TestClient()
    client.handle(.message(.request(id: id, method: "shutdown", params: nil)))
    #expect(client.sent.map { $0["id"]?.text } == [id.json.text])
  }

  @Test func answersAnOversizedMessageWithoutAnID() {
    let client = TestClient()
    client.handle(.oversized(70_000_000))
    #expect(client.sent.first?.errorCode == -32600)
    #expect(client.sent.first?["id"] == .null)
  }

  @Test(arguments: [FramingProblem.malformedHeader, .missingContentLength, .invalidContentLength])
  func logsOneLineForBytesThatAreNoMessage(_ problem: FramingProblem) {
    let client = TestClient(capabilities: [:])
    client.handle(.framing(problem))
    #expect(client.sent.map { $0["method"]?.string } == ["window/logMessage"])
  }

  enum Step {
    case initialize
    case shutdown
    case exit
    case endOfInput
    case parentDied
  }

  @Test(
    arguments: [
      ([.exit], 1),
      ([.endOfInput], 1),
      ([.parentDied], 1),
      ([.initialize, .exit], 1),
      ([.initialize, .endOfInput], 1),
      ([.initialize, .shutdown, .exit], 0),
      ([.initialize, .shutdown, .endOfInput], 0),
      ([.initialize, .shutdown, .parentDied], 1),
      ([.shutdown, .exit], 1),
      ([.initialize, .shutdown], nil),
    ] as [([Step], Int32?)])
  func exitCode(after steps: [Step], is expected: Int32?) {
    let client = TestClient()
    for step in steps {
      switch step {
      case .initialize: client.request("initialize", [:])
      case .shutdown: client.request("shutdown", nil)
      case .exit: client.notify("exit", nil)
      case .endOfInput: client.handle(.endOfInput)
      case .parentDied: client.handle(.parentDied)
      }
    }
    #expect(client.exitCode == expected)
  }

  @Test func takesNothingAfterTheEnd() {
    let client = TestClient(capabilities: [:])
    client.handle(
      .message(.notification(method: "exit", params: nil)),
      .message(.request(id: .number("7"), method: "shutdown", params: nil)))
    #expect(client.sent.map(\.text) == [])
    #expect(client.exitCode == 1)
  }
}
