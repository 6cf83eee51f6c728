import JSON
import LanguageServerProtocol
import Testing

/// What clients send: unknown members are ignored, a wrong or missing one makes the whole unreadable.
struct ReadingTests {
  private func json(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8))
  }

  @Test(arguments: [
    (#"{"line":0,"character":0}"#, Position(line: 0, character: 0)),
    (#"{"line":2147483647,"character":1,"more":[]}"#, Position(line: 2_147_483_647, character: 1)),
    (#"{"line":2147483648,"character":0}"#, nil),
    (#"{"line":-1,"character":0}"#, nil),
    (#"{"line":0,"character":4294967295}"#, nil),
    (#"{"line":0,"character":9223372036854775808}"#, nil),
    (#"{"line":1.5,"character":0}"#, nil),
    (#"{"line":"1","character":0}"#, nil),
    (#"{"line":1}"#, nil),
    ("[1,2]", nil),
    ("null", nil),
  ])
  func position(_ text: String, is expected: Position?) throws {
    #expect(Position(json: try json(text)) == expected)
  }

  @Test(arguments: [
    (#"{"uri":"a","languageId":"go","version":1,"text":"x"}"#, true),
    (#"{"uri":"a","version":-1,"text":"x"}"#, true),
    (#"{"uri":"a","languageId":null,"version":0,"text":""}"#, true),
    (#"{"uri":"a","version":1}"#, false),
    (#"{"uri":"a","text":""}"#, false),
    (#"{"uri":"a","version":2147483648,"text":""}"#, false),
    (#"{"uri":5,"version":1,"text":""}"#, false),
    ("[]", false),
  ])
  func openedDocument(_ text: String, isReadable: Bool) throws {
    #expect((TextDocumentItem(json: try json(text)) != nil) == isReadable)
  }

  @Test func changesKeepTheirOrderAndTheUnreadable() throws {
    let text = """
      {"textDocument":{"uri":"a","version":3},"contentChanges":[
        {"text":"whole"},
        {"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":2}},"rangeLength":1,"text":"x"},
        {"range":{"start":{"line":0,"character":-1},"end":{"line":0,"character":2}},"text":"x"},
        {"range":null,"text":"null is no range"},
        {"range":7,"text":"x"},
        {"text":null}]}
      """
    let range = PositionRange(start: Position(line: 0, character: 1), end: Position(line: 0, character: 2))
    let params = try #require(DidChangeTextDocumentParams(json: json(text)))
    #expect(
      params.contentChanges == [.full("whole"), .incremental(range, "x"), nil, .full("null is no range"), nil, nil])
  }

  @Test(arguments: [#"{"textDocument":{"uri":"a"}}"#, #"{"textDocument":{"uri":"a"},"contentChanges":{}}"#])
  func changesThatAreNoListAreOneUnreadableChange(_ text: String) throws {
    #expect(try #require(DidChangeTextDocumentParams(json: json(text))).contentChanges == [nil])
  }

  @Test(arguments: [
    ("{}", nil),
    (#"{"processId":42}"#, 42),
    (#"{"processId":null}"#, nil),
    (#"{"processId":0}"#, nil),
    (#"{"processId":-3}"#, nil),
    (#"{"processId":99999999999}"#, nil),
    (#"{"processId":"42"}"#, nil),
  ])
  func process(_ text: String, is expected: Int32?) throws {
    #expect(try #require(InitializeParams(json: json(text))).processID == expected)
  }

  @Test func initializeDemandsNothingButAnObject() throws {
    let params = try #require(
      InitializeParams(
        json: json(#"{"rootUri":7,"workspaceFolders":[null,{"uri":"file:///a"},{}],"locale":[],"capabilities":null}"#)))
    #expect(params.rootURI == nil)
    #expect(params.workspaceFolders.map(\.uri.string) == ["file:///a"])
    #expect(params.capabilities == ClientCapabilities())
    #expect(InitializeParams(json: .null) == nil)
  }

  @Test(
    arguments: [
      (nil, true), (["quickfix"], true), ([""], true), (["source", "quickfix"], true),
      (["quick"], false), (["quickfix.more"], false), (["source.fixAll"], false), ([], false),
    ] as [([String]?, Bool)])
  func quickFixIsWanted(only: [String]?, _ expected: Bool) throws {
    let json = JSONValue(members: ["only": only.map { .array($0.map(JSONValue.string)) }])
    #expect(try #require(CodeActionContext(json: json)).wants(.quickFix) == expected)
  }
}
