import JSON
import StatusServer
import Testing

/// Quick fixes of the findings in a range, in the form that the client takes.
struct CodeActionTests {
  private let uri = "file:///a.js"

  private func client(
    _ codeAction: JSONValue = ["codeActionLiteralSupport": [:], "isPreferredSupport": true],
    documentChanges: Bool = false
  ) -> TestClient {
    TestClient(capabilities: [
      "textDocument": ["codeAction": codeAction],
      "workspace": ["workspaceEdit": ["documentChanges": .bool(documentChanges)]],
    ])
  }

  @Test func fixesStandInTheirOrderWithTheirDiagnostic() {
    let client = client()
    client.open(uri, "status(305)")
    let diagnostic = client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.first
    let actions =
      client.result("textDocument/codeAction", codeActionParams(uri, range(0, 8..<8), triggerKind: 2))?.array ?? []
    #expect(actions.map { $0["title"]?.string } == ["Replace with 307", "Replace with 302"])
    #expect(actions.map { $0["kind"]?.string } == ["quickfix", "quickfix"])
    #expect(actions.map { $0["diagnostics"] } == [.array([diagnostic ?? .null]), .array([diagnostic ?? .null])])
    #expect(actions.map { $0["isPreferred"] } == [nil, nil], "a person chooses")
    let edits: JSONValue = [["range": range(0, 7..<10), "newText": "307"]]
    #expect(actions.first?["edit"]?.text == (["changes": ["file:///a.js": edits]] as JSONValue).text)
  }

  @Test(
    "A client that names one diagnostic and the whole text applies all that it is offered: it gets one fix",
    arguments: [
      (0, 0, 3, [:], ["Replace with 307"]),
      (1, 0, 3, [:], []),
      (0, 0, 2, [:], nil),
      (0, 0, 3, ["triggerKind": 1], nil),
      (0, 0, 3, ["only": ["quickfix"]], nil),
    ] as [(Int, Int, Int, JSONValue, [String]?)])
  func onlyFix(line: Int, first: Int, end: Int, more: JSONValue, titles: [String]?) {
    let client = client()
    client.open(uri, "305\n200\n305\n")
    let diagnostic: JSONValue = ["range": range(line, 0..<3), "message": ""]
    let context = JSONValue(
      .object([JSONValue.Member(name: "diagnostics", value: [diagnostic])] + (more.members ?? [])))
    let whole: JSONValue = [
      "start": ["line": .integer(first), "character": 0], "end": ["line": .integer(end), "character": 0],
    ]
    let result = client.result(
      "textDocument/codeAction", ["textDocument": ["uri": .string(uri)], "range": whole, "context": context])
    let offered = (result?.array ?? []).compactMap { $0["title"]?.string }
    if let titles { #expect(offered == titles) } else { #expect(offered.count > 3) }
  }

  @Test func editsNameTheVersionWhereTheClientTakesIt() {
    let client = client(documentChanges: true)
    client.open(uri, "", version: 4)
    client.change(uri, version: 9, ["text": "305"])
    let actions = client.result("textDocument/codeAction", codeActionParams(uri, range(0, 0..<3)))?.array ?? []
    let expected: JSONValue = [
      "documentChanges": [
        [
          "textDocument": ["uri": "file:///a.js", "version": 9],
          "edits": [["range": range(0, 0..<3), "newText": "307"]],
        ]
      ]
    ]
    #expect(actions.first?["edit"]?.text == expected.text)
  }

  @Test(arguments: [(true, true), (false, nil)] as [(Bool, Bool?)])
  func theOnlySafeFixIsPreferred(_ isSupported: Bool, _ expected: Bool?) {
    let client = client(["codeActionLiteralSupport": [:], "isPreferredSupport": .bool(isSupported)])
    client.open(uri, "999")
    let actions =
      client.result("textDocument/codeAction", codeActionParams(uri, range(0, 0..<1), triggerKind: 2))?.array ?? []
    #expect(actions.map { $0["isPreferred"]?.bool } == [expected])
  }

  @Test(arguments: [
    (0..<0, 0), (0..<1, 2), (1..<1, 2), (4..<4, 2), (4..<5, 3), (5..<5, 1), (0..<99, 3), (9..<99, 1),
  ])
  func findingsThatTouchTheRange(_ asked: Range<Int>, count: Int) {
    let client = client()
    client.open(uri, " 305 999")
    let result = client.result("textDocument/codeAction", codeActionParams(uri, range(0, asked), triggerKind: 2))
    #expect(result?.array?.count == count, "\(result?.text ?? "no result")")
  }

  @Test func anInvertedRangeIsTakenInOrder() {
    let client = client()
    client.open(uri, "305")
    let inverted: JSONValue = ["start": position(5, 0), "end": position(0, 1)]
    #expect(
      client.result("textDocument/codeAction", codeActionParams(uri, inverted, triggerKind: 2))?.array?.count == 2)
  }

  @Test(
    arguments: [
      (["quickfix"], true), ([""], true), (["source.fixAll", "quickfix"], true), (["source.fixAll"], false),
      (["quickfix.statuslsp"], false), ([], false), (.null, true),
    ] as [(JSONValue, Bool)])
  func onlyTheKindsAskedFor(_ only: JSONValue, isOffered: Bool) {
    let client = client()
    client.open(uri, "305")
    let result = client.result("textDocument/codeAction", codeActionParams(uri, range(0, 0..<1), only: only))
    #expect((result?.array?.isEmpty == false) == isOffered, "\(result?.text ?? "no result")")
  }

  @Test func aClientThatTakesOnlyCommandsGetsNone() {
    let client = client([:])
    client.open(uri, "305")
    #expect(client.result("textDocument/codeAction", codeActionParams(uri, range(0, 0..<1))) == .null)
  }

  @Test func filesWithoutDiagnosticsHaveNoFixes() {
    let client = client()
    client.open("git:/a.js", "305")
    #expect(client.result("textDocument/codeAction", codeActionParams("git:/a.js", range(0, 0..<1))) == .null)
  }
}
