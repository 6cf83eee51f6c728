import JSON
import LanguageServerProtocol
import SourceText
import StatusServer
import Testing

/// One table lists what is served; what is announced is exactly that.
struct MethodTableTests {
  /// What a client that can do everything is told.
  private var advertised: JSONValue {
    var client = ClientCapabilities()
    client.codeAction.supportsLiterals = true
    client.codeAction.supportsData = true
    client.codeAction.resolvesEdit = true
    client.pullsDiagnostics = true
    client.synchronizesNotebooks = true
    client.completionItem.resolvesDocumentation = true
    client.resolvesHintTooltips = true
    return serverCapabilities(for: client, encoding: .utf8).json
  }

  @Test func isSortedWithoutDuplicates() {
    let names = Method.all.map(\.name)
    #expect(names == Set(names).sorted())
  }

  @Test(arguments: Method.all.filter { $0.capability != nil }.map(\.name))
  func announcedMethod(_ name: String) {
    let path = Method.all.first { $0.name == name }?.capability ?? ""
    var value: JSONValue? = advertised
    for step in path.split(separator: ".") { value = value?[String(step)] }
    #expect(value != nil && value?.isNull == false, "\(name) is not announced under \(path)")
  }

  @Test func everyCapabilityBelongsToAMethod() {
    var announced: Set<String> = []
    for member in advertised.members ?? [] where member.name != "positionEncoding" {
      if ["textDocumentSync", "workspace"].contains(member.name) {
        announced.formUnion((member.value.members ?? []).map { "\(member.name).\($0.name)" })
      } else {
        announced.insert(member.name)
        for own in ["resolveProvider", "save", "workspaceDiagnostics"] where member.value[own] != nil {
          announced.insert("\(member.name).\(own)")
        }
      }
    }
    #expect(announced == Set(Method.all.compactMap(\.capability)))
  }

  @Test(arguments: Method.all.filter { $0.isRequest && $0.name != "initialize" && $0.name != "shutdown" }.map(\.name))
  func answersWrongParameters(_ method: String) {
    let wrong: [JSONValue?] = [
      nil, [], "text", [:], ["textDocument": .null], ["textDocument": ["uri": 5], "position": ["line": 0]],
      ["textDocument": ["uri": "file:///a.js"], "position": ["line": -1, "character": 0]],
      ["textDocument": ["uri": "file:///a.js"], "position": ["line": 0, "character": 4_294_967_295], "context": []],
      ["textDocument": ["uri": "file:///a.js"], "position": ["line": JSONValue(.number("9223372036854775808"))]],
    ]
    let client = TestClient(capabilities: [:])
    // A request about a whole document names no place.
    for params in method == "textDocument/diagnostic" ? Array(wrong.prefix(6)) : wrong {
      #expect(client.request(method, params)?.errorCode == -32602, "\(params?.text ?? "no params")")
    }
  }

  @Test(
    arguments: [
      "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave",
      "workspace/didChangeWatchedFiles",
    ])
  func logsOneLineForWrongParameters(_ method: String) {
    let client = TestClient(capabilities: [:])
    for params in [nil, [], [:], ["textDocument": ["uri": 7]]] as [JSONValue?] {
      client.notify(method, params)
      let lines = client.take("window/logMessage").map { $0["message"]?.string ?? "" }
      #expect(lines.count == 1 && lines[0].contains(method), "\(params?.text ?? "no params"): \(lines)")
    }
  }
}
