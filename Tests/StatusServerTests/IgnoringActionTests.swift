import JSON
import Platform
import StatusProject
import StatusServer
import StatusRegistry
import Testing

/// Ways to silence a finding: a comment, and the project's configuration.
struct IgnoringActionTests {
  private let uri = "file:///w/src/a.js"
  private let title = "Ignore `deprecated-code` in this project"

  /// A client with a workspace folder and some of `workspace.workspaceEdit`.
  private func client(_ edit: JSONValue = [:], resolves: Bool = false) -> TestClient {
    let client = TestClient(
      capabilities: [
        "workspace": ["workspaceEdit": edit],
        "textDocument": [
          "codeAction": [
            "codeActionLiteralSupport": [:], "dataSupport": .bool(resolves),
            "resolveSupport": ["properties": ["edit"]],
          ]
        ],
      ], folder: "file:///w")
    client.simple.offersMore.update { $0 = true }
    return client
  }

  private func actions(_ client: TestClient, _ uri: String, only: JSONValue = ["quickfix"]) -> [JSONValue] {
    client.result("textDocument/codeAction", codeActionParams(uri, range(0, 0..<1), only: only))?.array ?? []
  }

  private func ignoring(_ client: TestClient, _ uri: String) -> JSONValue? {
    actions(client, uri).first { $0["title"]?.string == title }
  }

  private func exists(_ client: TestClient, _ text: String = "old\n", at path: String = "/w/.statuslsp.json") {
    client.simple.configurationTexts.update { $0[FilePath(path)] = Array(text.utf8) }
  }

  @Test func aCommentIsAQuickFix() {
    let client = client()
    client.open(uri, "305\r\n")
    let action = actions(client, uri).first { $0["title"]?.string == "Ignore here" }
    #expect(action?["kind"]?.string == "quickfix")
    #expect(action?["diagnostics"]?.array?.count == 1)
    let edits: JSONValue = [["range": range(0, 3..<3), "newText": " // ignore\r\n"]]
    #expect(action?["edit"]?["changes"]?[uri]?.text == edits.text)
  }

  @Test func anExistingConfigurationIsEdited() {
    let client = client()
    exists(client)
    client.open(uri, "305")
    let edits = #"[{"range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}},"#
    #expect(
      ignoring(client, uri)?["edit"]?.text
        == #"{"changes":{"file:///w/.statuslsp.json":\#(edits)"newText":"off: deprecated-code"}]}}"#)
  }

  @Test func editsOfOtherFilesAreConfirmedWhereTheClientCan() {
    let client = client(["documentChanges": true, "changeAnnotationSupport": [:]])
    exists(client)
    client.open(uri, "305")
    let edit = ignoring(client, uri)?["edit"]
    let change = edit?["documentChanges"]?.array?.first
    #expect(change?["textDocument"]?.text == #"{"uri":"file:///w/.statuslsp.json","version":null}"#)
    #expect(change?["edits"]?.array?.first?["annotationId"]?.string == "statuslsp")
    #expect(
      edit?["changeAnnotations"]?.text
        == #"{"statuslsp":{"label":"\#(title)","needsConfirmation":true}}"#)
  }

  @Test func aMissingConfigurationIsMadeWhereTheClientCan() {
    let client = client(["documentChanges": true, "resourceOperations": ["create"]])
    client.open(uri, "305")
    let file = "file:///w/.statuslsp.json"
    #expect(
      ignoring(client, uri)?["edit"]?.text
        == #"{"documentChanges":[{"kind":"create","uri":"\#(file)"},{"textDocument":{"uri":"\#(file)","version":null},"#
        + #""edits":[{"range":\#(range(0, 0..<0).text),"newText":"off: deprecated-code"}]}]}"#)
  }

  @Test(
    arguments: [
      [:], ["documentChanges": true], ["resourceOperations": ["create"]],
      ["documentChanges": true, "resourceOperations": ["rename"]],
    ] as [JSONValue])
  func aMissingConfigurationIsNotOfferedToOthers(_ edit: JSONValue) {
    let client = client(edit)
    client.open(uri, "305")
    #expect(ignoring(client, uri) == nil)
  }

  @Test func anUnreadableConfigurationIsLeftAlone() {
    let client = client()
    exists(client, "wrong")
    client.open(uri, "305")
    #expect(ignoring(client, uri) == nil)
  }

  @Test func theOpenConfigurationCountsWithItsVersion() {
    let client = client(["documentChanges": true])
    exists(client, "on the disk")
    client.open(uri, "305")
    client.open("file:///w/.statuslsp.json", "typed", version: 9)
    let change = ignoring(client, uri)?["edit"]?["documentChanges"]?.array?.first
    #expect(change?["textDocument"]?["version"]?.integer == 9)
    #expect(change?["edits"]?.array?.first?["range"]?.text == range(0, 0..<5).text)
  }

  @Test func theConfigurationThatHoldsIsEdited() {
    let client = client()
    var configuration = Configuration()
    configuration.file = FilePath("/w/src/.statuslsp.json")
    client.simple.configurations.update { [configuration] in $0[FilePath("/w/src")] = .success(configuration) }
    exists(client, at: "/w/src/.statuslsp.json")
    client.open(uri, "305")
    #expect(ignoring(client, uri)?["edit"]?["changes"]?.members?.map(\.name) == ["file:///w/src/.statuslsp.json"])
  }

  @Test func nothingIsMadeOutsideTheWorkspace() {
    let client = client(["documentChanges": true, "resourceOperations": ["create"]])
    let other = "file:///elsewhere/a.js"
    client.open(other, "305")
    #expect(ignoring(client, other) == nil)
  }

  @Test func aRuleIsOfferedOnceAndForManyFindingsNotAtAll() {
    let client = client()
    exists(client)
    client.open(uri, Array(repeating: "305", count: 8).joined(separator: " "))
    func titles(_ end: Int) -> [String] {
      let params = codeActionParams(uri, range(0, 0..<end), only: ["quickfix"])
      return client.result("textDocument/codeAction", params)?.array?.compactMap { $0["title"]?.string } ?? []
    }
    #expect(titles(31).count { $0 == title } == 1)
    #expect(titles(31).count { $0 == "Ignore here" } == 8)
    client.change(uri, version: 2, ["text": .string(Array(repeating: "305", count: 9).joined(separator: " "))])
    #expect(titles(35).count { $0.hasPrefix("Ignore") } == 0)
  }

  @Test func theEditComesLaterWhereTheClientAsksForIt() {
    let client = client(resolves: true)
    exists(client)
    client.open(uri, "305")
    let action = ignoring(client, uri)
    #expect(action != nil && action?["edit"] == nil)
    exists(client, "changed since")
    let resolved = client.result("codeAction/resolve", action)
    #expect(resolved?["title"] == action?["title"])
    let edits = resolved?["edit"]?["changes"]?["file:///w/.statuslsp.json"]?.array
    #expect(edits?.first?["range"]?.text == range(0, 0..<13).text)
  }

  @Test func whatCannotBeResolvedAnyMoreIsAnError() {
    let client = client(resolves: true)
    exists(client)
    client.open(uri, "305")
    let action = ignoring(client, uri)
    exists(client, "wrong")
    #expect(client.request("codeAction/resolve", action)?.errorCode == -32801)
  }

  @Test func aCompleteActionIsItsOwnAnswer() {
    let client = client(resolves: true)
    let action: JSONValue = ["title": "t", "kind": "quickfix", "edit": ["changes": [:]], "own": 1]
    #expect(client.result("codeAction/resolve", action)?.text == action.text)
  }

  @Test func titlesAreInTheUsersLanguage() {
    let client = client()
    var configuration = Configuration()
    configuration.locale = .simplifiedChinese
    client.simple.configurations.update { [configuration] in $0[FilePath("/w/src")] = .success(configuration) }
    exists(client)
    client.open(uri, "999 999")
    let titles = actions(client, uri, only: ["quickfix", "source"]).compactMap { $0["title"]?.string }
    #expect(titles.contains("在此项目中忽略 `invalid-code`"))
    #expect(titles.last == "修复此文件中所有可以安全修复的问题")
  }
}
