import Foundation
import JSON
import TestSupport
import Testing

/// What takes long over pipes: scans on threads of their own, while everything else is answered.
@Suite struct BackgroundTests {
  /// A session in a folder of many files, in which every tenth has a finding and every one a 404.
  private func withSession(
    capabilities: JSONValue = [:], options: JSONValue = [:], _ body: (LanguageServer, URL) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      for index in 0..<400 {
        let text = "res.status(404)\n" + (index % 10 == 0 ? "res.status(305)\n" : "")
        try Data(text.utf8).write(to: folder.appendingPathComponent("f\(index).js"))
      }
      let server = try LanguageServer()
      _ = try server.result(
        "initialize",
        [
          "processId": .null, "rootUri": .null, "capabilities": capabilities, "initializationOptions": options,
          "workspaceFolders": [["uri": .string("file://\(folder.path)"), "name": "w"]],
        ])
      server.notify("initialized", [:])
      try body(server, folder)
      try server.finish()
    }
  }

  private func uri(_ folder: URL) -> String { "file://\(folder.path)/open.js" }

  @Test func referencesAreFoundWhileHoversAreAnswered() throws {
    try withSession(capabilities: ["window": ["workDoneProgress": true]]) { server, folder in
      server.open(uri(folder), languageID: "javascript", text: "res.status(404)\n")
      let place = LanguageServer.params(uri(folder), MarkedPosition(line: 0, character: 12))
      let search = server.begin("textDocument/references", place)
      for _ in 0..<20 { #expect(try server.result("textDocument/hover", place)["range"] != nil) }
      let found = try server.response(to: search).result?.array ?? []
      #expect(found.count == 401)
      let cancelled = server.begin("textDocument/references", place)
      server.notify("$/cancelRequest", ["id": cancelled])
      #expect(try server.response(to: cancelled).errorCode == -32800)
    }
  }

  @Test func theWorkspaceIsReportedInPartsAndThenHeld() throws {
    let capabilities: JSONValue = ["textDocument": ["diagnostic": ["dynamicRegistration": true]]]
    try withSession(capabilities: capabilities, options: ["workspaceDiagnostics": true]) { server, folder in
      let registration = try server.waitForRequest("client/registerCapability")
      let registered = registration["params"]?["registrations"]?.array?.first
      #expect(registered?["registerOptions"]?["workspaceDiagnostics"]?.bool == true)
      let first = try server.result(
        "workspace/diagnostic", ["previousResultIds": [], "partialResultToken": "parts", "workDoneToken": "done"])
      #expect(first["items"]?.array?.isEmpty == true)
      let parts = server.otherNotifications.filter { $0["params"]?["token"]?.string == "parts" }
      let items = parts.flatMap { $0["params"]?["value"]?["items"]?.array ?? [] }
      #expect(items.count == 40)
      let known = items.map { JSONValue.object(["uri": $0["uri"], "value": $0["resultId"]]) }
      let held = server.begin("workspace/diagnostic", ["previousResultIds": .array(known)])
      server.open(uri(folder), languageID: "javascript", text: "res.status(305)\n")
      let second = try server.response(to: held).result?["items"]?.array ?? []
      #expect(second.filter { $0["kind"]?.string == "full" }.map { $0["uri"]?.string } == [uri(folder)])
      #expect(second.count == 41)
      let single = try server.result("textDocument/diagnostic", ["textDocument": ["uri": .string(uri(folder))]])
      #expect(single["items"]?.array?.count == 1)
      let endless = server.begin(
        "workspace/diagnostic",
        [
          "previousResultIds": .array(
            known + [
              .object(["uri": .string(uri(folder)), "value": single["resultId"]])
            ])
        ])
      server.notify("$/cancelRequest", ["id": endless])
      #expect(try server.response(to: endless).errorCode == -32800)
      #expect(server.publications.isEmpty)
    }
  }

  @Test func theWorkspaceIsCheckedByACommand() throws {
    try withSession { server, _ in
      let result = try server.result("workspace/executeCommand", ["command": "statuslsp.checkWorkspace"])
      #expect(result["files"]?.integer == 400)
      #expect(result["findings"]?.integer == 40)
      #expect(Set(server.publications.map(\.uri)).count == 40)
    }
  }

  @Test func aParentThatIsNotAliveIsNotWatched() throws {
    let parent = try ChildProcess(URL(fileURLWithPath: "/bin/true"), [])
    _ = try parent.waitForExit(timeout: 20)
    let server = try LanguageServer()
    _ = try server.result(
      "initialize", ["processId": .integer(Int(parent.identifier)), "rootUri": .null, "capabilities": [:]])
    server.notify("initialized", [:])
    server.open(Session.uri, languageID: "javascript", text: "res.status(305)\n")
    #expect(try server.waitForDiagnostics(uri: Session.uri, version: 1).count == 1)
    try server.finish()
  }

  @Test func cellsOfNotebooksAreDocuments() throws {
    let server = try LanguageServer()
    try server.initialize(capabilities: ["notebookDocument": ["synchronization": [:]]])
    server.notify(
      "notebookDocument/didOpen",
      [
        "notebookDocument": [
          "uri": "file:///n.ipynb", "notebookType": "jupyter-notebook", "version": 1,
          "cells": [["kind": 2, "document": "vscode-notebook-cell:/n.ipynb#1"]],
        ],
        "cellTextDocuments": [
          [
            "uri": "vscode-notebook-cell:/n.ipynb#1", "languageId": "python", "version": 1,
            "text": "return Response(status_code=305)\n",
          ]
        ],
      ])
    #expect(try server.waitForDiagnostics(uri: "vscode-notebook-cell:/n.ipynb#1", version: 1).count == 1)
    try server.finish()
  }
}

extension JSONValue {
  fileprivate static func object(_ members: [String: JSONValue?]) -> JSONValue {
    JSONValue(
      .object(
        members.sorted { $0.key < $1.key }.compactMap { name, value in
          value.map { Member(name: name, value: $0) }
        }))
  }
}
