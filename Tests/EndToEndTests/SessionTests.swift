import Foundation
import JSON
import TestSupport
import Testing

/// The built server over pipes, as an editor uses it.
@Suite struct SessionTests {
  @Test func saysWhatItCanDo() throws {
    let server = try LanguageServer()
    let result = try server.initialize(capabilities: capableClient)
    let capabilities = try #require(result["capabilities"])
    #expect(result["serverInfo"]?["name"]?.string == "statuslsp")
    #expect(result["serverInfo"]?["version"]?.string?.isEmpty == false)
    let sync = capabilities["textDocumentSync"]
    #expect((sync?["change"]?.integer ?? sync?.integer) == 2, "\(capabilities.text)")
    for provider in ["hoverProvider", "completionProvider", "codeActionProvider"] {
      #expect(capabilities[provider].map { $0.bool != false && !$0.isNull } == true, "\(provider)")
    }
    for provider in ["documentFormattingProvider", "documentSymbolProvider", "semanticTokensProvider"] {
      #expect(capabilities[provider] == nil || capabilities[provider]?.bool == false, "\(provider)")
    }
    try server.finish()
  }

  @Test(arguments: [
    (["utf-8", "utf-16"], "utf-8"), (["utf-32", "utf-8"], "utf-32"), (["utf-7", "utf-16"], "utf-16"), ([], "utf-16"),
  ]) func countsColumnsAsAgreed(offered: [String], chosen: String) throws {
    let server = try LanguageServer()
    let general: JSONValue =
      offered.isEmpty ? [:] : ["positionEncodings": .array(offered.map { .string($0) })]
    let result = try server.initialize(capabilities: capableClient.setting("general", general))
    let encoding = result["capabilities"]?["positionEncoding"]?.string ?? "utf-16"
    #expect(encoding == chosen)

    server.open(Session.uri, languageID: "javascript", text: "log(\"é😀\"); res.status(305);\n")
    let diagnostics = try server.waitForDiagnostics(uri: Session.uri, version: 1)
    let before = "log(\"é😀\"); res.status("
    let column =
      switch chosen {
      case "utf-8": before.utf8.count
      case "utf-32": before.unicodeScalars.count
      default: before.utf16.count
      }
    #expect(diagnostics.map { places($0["range"]) } == [[0, column, 0, column + 3]])
    try server.finish()
  }

  @Test func reportsWhatIsWrongAndNothingElse() throws {
    let session = try Session(
      """
      res.status(«305»).end();
      res.sendStatus(«418»);
      res.status(«1000»).end(); res.status(«99»).end();
      res.status(404); sleep(404); const port = 443; style({ width: 200 }); if (exitStatus == 200) {}
      """)
    let diagnostics = try session.server.waitForDiagnostics(uri: Session.uri, version: 1)
    #expect(
      diagnostics.map { places($0["range"]) } == Session.ranges(session.marked).map { places($0) })
    #expect(
      diagnostics.map { $0["code"]?.string }
        == ["deprecated-code", "reserved-code", "invalid-code", "invalid-code"])
    #expect(diagnostics.map { $0["severity"]?.integer } == [2, 3, 1, 1])
    #expect(diagnostics.allSatisfy { $0["source"]?.string == "statuslsp" })
    try session.server.finish()
  }

  @Test func followsEdits() throws {
    let session = try Session("res.status(200);\nres.status(«404»);\n")
    let server = session.server
    #expect(try server.waitForDiagnostics(uri: Session.uri, version: 1).isEmpty)
    let range = Session.ranges(session.marked)[0]
    server.change(Session.uri, version: 2, [["range": range, "text": "305"]])
    let diagnostics = try server.waitForDiagnostics(uri: Session.uri, version: 2)
    #expect(diagnostics.map { places($0["range"]) } == [places(range)])
    // Each change applies to the text that the one before it left.
    let start = LanguageServer.json(MarkedPosition(line: 0, character: 0), MarkedPosition(line: 0, character: 0))
    server.change(
      Session.uri, version: 3,
      [["range": start, "text": "\n"], ["range": start, "text": "// 😀\n"]])
    let moved = try server.waitForDiagnostics(uri: Session.uri, version: 3)
    #expect(moved.map { places($0["range"]) } == [[3, 11, 3, 14]])
    server.change(Session.uri, version: 4, [["text": "res.status(200);\n"]])
    #expect(try server.waitForDiagnostics(uri: Session.uri, version: 4).isEmpty)
    try server.finish()
  }

  @Test func clearsWhenADocumentCloses() throws {
    let session = try Session("res.status(305);\n")
    #expect(try session.server.waitForDiagnostics(uri: Session.uri, version: 1).count == 1)
    session.server.notify("textDocument/didClose", ["textDocument": ["uri": .string(Session.uri)]])
    _ = try session.server.waitForPublication(uri: Session.uri, "an empty list") { $0.diagnostics.isEmpty }
    try session.server.finish()
  }

  @Test func leavesOtherSchemesAlone() throws {
    let session = try Session("res.status(305);\n", uri: "git:/project/app.js?ref=HEAD")
    session.server.open(Session.uri, languageID: "javascript", text: "res.status(306);\n")
    #expect(try session.server.waitForDiagnostics(uri: Session.uri, version: 1).count == 1)
    #expect(session.server.publications.map(\.uri) == [Session.uri])
    try session.server.finish()
  }

  @Test(arguments: [("markdown", true), ("plaintext", false)])
  func explainsACode(format: String, isMarkdown: Bool) throws {
    let hover: JSONValue = ["hover": ["contentFormat": [.string(format)]]]
    let session = try Session("res.status(«404»); sleep(¦404);\n", capabilities: ["textDocument": hover])
    _ = try session.server.waitForDiagnostics(uri: Session.uri, version: 1)
    let start = session.marked.ranges[0].lowerBound
    let found = try session.hover(session.marked.position(at: start + 1))
    #expect(found["contents"]?["kind"]?.string == format)
    let text = try #require(found["contents"]?["value"]?.string)
    #expect(text.contains("404") && text.contains("Not Found") && text.contains("9110"), "\(text)")
    #expect(text.contains("**") == isMarkdown || text.contains("](") == isMarkdown, "\(text)")
    if let range = found["range"] { #expect(places(range) == places(Session.ranges(session.marked)[0])) }
    #expect(try session.hover(session.cursor).isNull)
    #expect(try session.hover(MarkedPosition(line: 900, character: 900)).isNull)
    try session.server.finish()
  }

  @Test(arguments: ["res.status(404¦)", "res.status(40¦)", "res.status(not found¦)", "res.status(not f¦)"])
  func completesByNumberAndByWords(text: String) throws {
    let session = try Session(text)
    let item = try #require(try session.completions().first { $0["textEdit"]?["newText"]?.string == "404" })
    let label = item["label"]?.string ?? ""
    #expect(label.contains("404"))
    // What is written takes the place of all that was typed.
    let typed = session.cursor.character - "res.status(".count
    #expect(places(item["textEdit"]?["range"]) == [0, 11, 0, 11 + typed])
    // Editors filter once more, by this text.
    let written = String(text.dropFirst("res.status(".count).prefix(typed))
    let filter = item["filterText"]?.string ?? label
    #expect(filter.hasPrefix(written), "\(item.text)")
    try session.server.finish()
  }

  @Test func marksDeprecatedCompletions() throws {
    let session = try Session("res.status(30¦)")
    let deprecated = try session.completions().filter {
      $0["tags"]?.array?.contains { $0.integer == 1 } == true
    }
    #expect(deprecated.compactMap { $0["textEdit"]?["newText"]?.string }.sorted() == ["305", "306"])
    try session.server.finish()
  }

  @Test(arguments: ["x = ¦", "sleep(¦)", "// res.status(¦)", "const port = 4¦", "\"res.status(40¦)\""])
  func offersNothingElsewhere(text: String) throws {
    let session = try Session(text)
    #expect(try session.completions().map(\.text) == [])
    try session.server.finish()
  }

  @Test func offersFixesMostLikelyFirst() throws {
    let session = try Session("res.status(«306»);\nres.status(404);\n")
    let diagnostics = try session.server.waitForDiagnostics(uri: Session.uri, version: 1)
    let range = Session.ranges(session.marked)[0]
    let actions = try session.server.result(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(Session.uri)], "range": range,
        "context": ["diagnostics": .array(diagnostics), "only": ["quickfix"]],
      ])
    let all = try #require(actions.array)
    #expect(all.dropFirst(2).map { $0["title"]?.string } == ["Ignore `deprecated-code` here"])
    let list = all.prefix(2)
    let edits = list.map { $0["edit"]?["changes"]?[Session.uri]?.array ?? [] }
    #expect(edits.map { $0.map { $0["newText"]?.string } } == [["307"], ["308"]], "\(actions.text)")
    #expect(edits.joined().allSatisfy { places($0["range"]) == places(range) })
    #expect(list.allSatisfy { $0["kind"]?.string == "quickfix" })
    #expect(list.map { ($0["title"]?.string ?? "").contains("30") } == [true, true])

    let elsewhere = LanguageServer.json(MarkedPosition(line: 1, character: 12), MarkedPosition(line: 1, character: 12))
    let none = try session.server.result(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(Session.uri)], "range": elsewhere,
        "context": ["diagnostics": [], "only": ["quickfix"]],
      ])
    #expect((none.array ?? []).isEmpty)
    try session.server.finish()
  }

  @Test func answersInOrderUnderLoad() throws {
    let session = try Session("res.status(«404»);\n")
    let server = session.server
    let start = LanguageServer.json(MarkedPosition(line: 0, character: 0), MarkedPosition(line: 0, character: 0))
    var ids: [JSONValue] = []
    for version in 2...501 {
      server.change(Session.uri, version: version, [["range": start, "text": "\n"]])
      let position = MarkedPosition(line: version - 1, character: 12)
      ids.append(server.begin("textDocument/hover", LanguageServer.params(Session.uri, position)))
    }
    for id in ids {
      let response = try server.response(to: id)
      #expect(response.result?["contents"] != nil)
    }
    try server.finish()
  }
}
