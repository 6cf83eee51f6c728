import JSON
import Platform
import StatusServer
import Testing

/// Actions beside quick fixes: of the whole file, and refactorings.
struct SourceActionTests {
  private let uri = "file:///a.js"
  private let client = TestClient(capabilities: [
    "textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]],
    "workspace": ["workspaceEdit": ["documentChanges": true]],
  ])

  private func actions(_ asked: JSONValue, only: JSONValue? = nil, triggerKind: JSONValue? = nil) -> [JSONValue] {
    client.result(
      "textDocument/codeAction", codeActionParams(uri, asked, only: only, triggerKind: triggerKind))?.array ?? []
  }

  private func kinds(_ asked: JSONValue, only: JSONValue? = nil, triggerKind: JSONValue? = nil) -> [String] {
    actions(asked, only: only, triggerKind: triggerKind).compactMap { $0["kind"]?.string }
  }

  @Test(arguments: ["source", "source.fixAll", "source.fixAll.statuslsp", ""])
  func fixAllRepairsTheWholeFile(_ kind: String) {
    client.open(uri, "305\n999\r\n 999", version: 5)
    let action = actions(range(0, 0..<0), only: [.string(kind)]).last { $0["command"] == nil }
    #expect(action?["kind"]?.string == "source.fixAll.statuslsp")
    let expected: JSONValue = [
      "documentChanges": [
        [
          "textDocument": ["uri": "file:///a.js", "version": 5],
          "edits": [["range": range(1, 0..<3), "newText": "500"], ["range": range(2, 1..<4), "newText": "500"]],
        ]
      ]
    ]
    #expect(action?["edit"]?.text == expected.text)
  }

  @Test(
    arguments: [
      (["source.fixAll.other"], 0), (["source.fixAll.statuslsp.deep"], 0), (["source.organizeImports"], 0),
      (["refactor"], 0), (["quickfix"], 0), (["quickfix", "source"], 1),
    ] as [(JSONValue, Int)])
  func fixAllIsAskedForByItsKind(_ only: JSONValue, count: Int) {
    client.open(uri, "305 999 999")
    #expect(kinds(range(0, 0..<11), only: only).count { $0.hasPrefix("source") } == count)
  }

  @Test(
    arguments: [
      ("305 999 999", 4..<4, nil, 1), ("305 999 999", 0..<0, nil, 0), ("999", 0..<0, nil, 0), ("999 999", 0..<0, 1, 1),
      ("999 999", 0..<0, 2, 0), ("305 305", 0..<0, nil, 0),
    ] as [(String, Range<Int>, JSONValue?, Int)])
  func unaskedFixAllIsOfferedAtOneOfSeveral(
    _ text: String, _ asked: Range<Int>, _ triggerKind: JSONValue?, count: Int
  ) {
    client.open(uri, text)
    #expect(kinds(range(0, asked), triggerKind: triggerKind).count { $0.hasPrefix("source") } == count)
  }

  @Test func nothingToFixIsNoAction() {
    client.open(uri, "305")
    #expect(kinds(range(0, 0..<3), only: ["source"]) == [])
  }

  @Test(
    arguments: [
      (nil, nil, true), (nil, 1, true), (nil, 2, false), (["refactor"], 2, true), (["refactor.rewrite"], nil, true),
      (["refactor.extract"], nil, false), (["quickfix"], nil, false), (["source"], nil, false),
    ] as [(JSONValue?, JSONValue?, Bool)])
  func refactoringsAreOfferedToPersons(_ only: JSONValue?, _ triggerKind: JSONValue?, isOffered: Bool) {
    client.simple.offersMore.update { $0 = true }
    client.open(uri, "404")
    let kinds = kinds(range(0, 1..<1), only: only, triggerKind: triggerKind)
    #expect(kinds == (isOffered ? ["refactor.rewrite"] : []))
  }

  @Test func aRefactoringHasItsEditAndRepairsNothing() {
    client.simple.offersMore.update { $0 = true }
    client.open(uri, "404 405")
    let action = actions(range(0, 4..<4)).first
    #expect(action?["title"]?.string == "Name 405")
    #expect(action?["diagnostics"] == nil && action?["isPreferred"] == nil)
    #expect(
      action?["edit"]?["documentChanges"]?.array?.first?["edits"]?.text
        == #"[{"range":\#(range(0, 4..<7).text),"newText":"name"}]"#)
  }
}
