import JSON
import StatusServer
import Testing

/// Documents stay in step with the client's, or are known not to be.
struct SynchronizationTests {
  private let uri = "file:///a.js"

  private func client(encoding: String = "utf-16") -> TestClient {
    TestClient(capabilities: ["general": ["positionEncodings": [.string(encoding)]]])
  }

  private func edit(_ start: (Int, Int), _ end: (Int, Int), _ text: String) -> JSONValue {
    ["range": ["start": position(start.0, start.1), "end": position(end.0, end.1)], "text": .string(text)]
  }

  @Test(arguments: [("utf-8", 6..<7), ("utf-16", 3..<4), ("utf-32", 2..<3)])
  func editsCountInTheEncoding(_ encoding: String, _ replaced: Range<Int>) {
    let client = client(encoding: encoding)
    client.open(uri, "x = 1\ré😀b")
    client.change(uri, version: 2, ["range": range(1, replaced), "text": "305"])
    #expect(client.analyzed == "x = 1\ré😀305")
  }

  @Test func changesApplyInOrderEachOnTheResultOfTheOneBefore() {
    let client = client()
    client.open(uri, "ab")
    client.change(
      uri, version: 2, edit((0, 1), (0, 1), "X\r\n"), edit((1, 0), (1, 1), "c"), ["text": "whole\n"],
      edit((1, 0), (1, 0), "end"))
    #expect(client.analyzed == "whole\nend")
  }

  @Test(arguments: [
    ("a\rb\r\nc\nd", (1, 0), (1, 1), "a\r-\r\nc\nd"),
    ("a\rb\r\nc\nd", (2, 0), (3, 0), "a\rb\r\n-d"),
    ("ab\ncd", (0, 99), (0, 99), "ab-\ncd"),
    ("ab\ncd", (0, 2_147_483_647), (1, 0), "ab-cd"),
    ("ab\n", (1, 0), (2, 0), "ab\n-"),
    ("", (0, 0), (0, 0), "-"),
    ("\u{FEFF}a", (0, 1), (0, 2), "\u{FEFF}-"),
    ("\u{1D11E}", (0, 2), (0, 2), "\u{1D11E}-"),
  ])
  func edit(_ text: String, _ start: (Int, Int), _ end: (Int, Int), _ expected: String) {
    let client = client()
    client.open(uri, text)
    client.change(uri, version: 2, edit(start, end, "-"))
    #expect(client.analyzed.map { Array($0.utf8) } == Array(expected.utf8), "\(client.analyzed ?? "")")
    #expect(client.take("window/logMessage") == [])
  }

  static let nonsense: [JSONValue] = [
    ["range": ["start": position(0, 5), "end": position(0, 1)], "text": ""],
    ["range": ["start": position(1, 0), "end": position(0, 0)], "text": ""],
    ["range": ["start": position(7, 0), "end": position(7, 0)], "text": ""],
    ["range": ["start": position(0, 0), "end": position(2, 1)], "text": ""],
    ["range": ["start": position(-1, 0), "end": position(0, 0)], "text": ""],
    ["range": ["start": position(0, 4_294_967_295), "end": position(0, 4_294_967_295)], "text": ""],
    ["range": ["start": ["line": JSONValue(.number("9223372036854775808")), "character": 0]], "text": ""],
    ["range": "all", "text": ""],
    ["text": 5],
    "text",
  ]

  @Test(arguments: nonsense)
  func nonsensePutsTheDocumentOutOfSync(_ change: JSONValue) {
    let client = TestClient(capabilities: ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]])
    client.open(uri, "status(305)\nb")
    client.change(uri, version: 2, change)
    #expect(client.take("window/logMessage").count == 1)
    #expect(client.result("textDocument/hover", TestClient.place(uri, 0, 8)) == .null)
    #expect(client.result("textDocument/completion", TestClient.place(uri, 0, 8)) == .null)
    #expect(client.result("textDocument/codeAction", codeActionParams(uri, range(0, 0..<9))) == .null)
    #expect(
      client.take("textDocument/publishDiagnostics").last?.text == #"{"uri":"\#(uri)","version":2,"diagnostics":[]}"#)

    client.change(uri, version: 3, edit((0, 0), (0, 0), "x"), change)
    #expect(client.take("window/logMessage").count == 0, "it is said once")

    client.change(uri, version: 4, ["text": "status(999)"], edit((0, 0), (0, 0), " "))
    #expect(client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.count == 1)
    #expect(client.analyzed == " status(999)")
  }

  @Test func reopeningBringsADocumentBack() {
    let client = client()
    client.open(uri, "305")
    client.change(uri, version: 2, Self.nonsense[0])
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    client.open(uri, "999")
    #expect(client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.count == 1)
  }

  @Test func aFullTextInTheSameMessageBringsADocumentBack() {
    let client = client()
    client.open(uri, "305")
    client.change(uri, version: 2, Self.nonsense[0], ["text": "999"])
    #expect(client.analyzed == "999")
    #expect(client.take("window/logMessage") == [])
  }

  @Test func openedTwiceTheSecondTextCounts() {
    let client = client()
    client.open(uri, "305")
    client.open(uri, "nothing", version: 5)
    #expect(client.take("window/logMessage").count == 1)
    #expect(
      client.take("textDocument/publishDiagnostics").last?.text == #"{"uri":"\#(uri)","version":5,"diagnostics":[]}"#)
  }

  @Test func whatIsNotOpenIsIgnoredWithALine() {
    let client = client()
    client.change(uri, version: 2, ["text": "305"])
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    #expect(client.sent.map { $0["method"]?.string } == ["window/logMessage", "window/logMessage"])
  }

  @Test func requestsBeforeTheDocumentIsOpenFindNothing() {
    let client = TestClient(capabilities: ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]])
    #expect(client.result("textDocument/codeAction", codeActionParams(uri, range(0, 0..<1))) == .null)
    #expect(client.result("textDocument/hover", TestClient.place(uri, 0, 0)) == .null)
    #expect(client.result("textDocument/completion", TestClient.place(uri, 0, 0)) == .null)
  }

  @Test(arguments: [(0, 0), (0, 7), (3, 3), (5, 4)])
  func anyVersionIsTaken(_ first: Int, _ second: Int) {
    let client = client()
    client.open(uri, "", version: first)
    client.change(uri, version: second, ["text": "305"])
    #expect(client.take("textDocument/publishDiagnostics").last?["version"]?.integer == second)
  }

  @Test(arguments: ["no uri", "", "file:///%", "file:///ä", "file:///a%CC%88?x#y", "untitled:x"])
  func theNameIsTheClientsOwn(_ name: String) {
    let client = client()
    client.open(name, "(305")
    #expect(client.result("textDocument/hover", TestClient.place(name, 0, 2))?["contents"] != nil)
    #expect(client.take("textDocument/publishDiagnostics").allSatisfy { $0["uri"]?.string == name })
  }

  @Test(arguments: [(1_048_577, 1, true), (1_048_576, 1, false), (9, 1_048_577, true), (9, 200_000, false)])
  func largeTextsAreKeptButNotAnalysed(_ lineLength: Int, _ lineCount: Int, isTooLarge: Bool) {
    let uri = "file:///a.txt"
    let client = client()
    let line = String(repeating: "a", count: lineLength)
    client.open(uri, Array(repeating: line, count: lineCount).joined(separator: "\r"))
    client.change(uri, version: 2, edit((0, 0), (0, 0), ""))
    #expect(client.take("window/logMessage").count == (isTooLarge ? 1 : 0))
    #expect((client.analyzed == nil) == isTooLarge)
    client.change(uri, version: 3, ["text": "305"])
    #expect(client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.count == 1)
  }
}
