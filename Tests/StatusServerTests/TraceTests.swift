import JSON
import StatusServer
import Testing

/// What the client hears of what the server does, as it wants.
struct TraceTests {
  private func client(_ trace: JSONValue) -> TestClient {
    let client = TestClient()
    client.request("initialize", ["capabilities": [:], "trace": trace])
    client.forget()
    return client
  }

  private func traced(_ client: TestClient) -> [JSONValue] {
    client.request("textDocument/hover", TestClient.place("file:///a.js", 0, 0))
    client.notify("unknown", ["a": 1])
    return client.take("$/logTrace")
  }

  @Test(arguments: ["off", "loud", .null, 5] as [JSONValue])
  func isSilent(_ trace: JSONValue) {
    #expect(traced(client(trace)).map(\.text) == [])
  }

  @Test func namesEachMessageAndHowLongItTook() {
    let lines = traced(client("messages"))
    #expect(lines.allSatisfy { $0["verbose"] == nil })
    let messages = lines.map { $0["message"]?.string ?? "" }
    #expect(messages.count == 2)
    #expect(messages.first?.hasPrefix("Answered textDocument/hover (2) in ") == true)
    #expect(messages.last?.hasPrefix("Took unknown in ") == true)
  }

  @Test func tellsTheParametersWhereAllIsAskedFor() {
    #expect(traced(client("verbose")).last?["verbose"]?.string == #"{"a":1}"#)
  }

  @Test func canBeTurnedOnAndOff() {
    let client = client("off")
    client.notify("$/setTrace", ["value": "messages"])
    client.notify("$/setTrace", ["value": "nonsense"])
    #expect(traced(client).count == 3)
    client.notify("$/setTrace", ["value": "off"])
    #expect(traced(client).isEmpty)
  }
}
