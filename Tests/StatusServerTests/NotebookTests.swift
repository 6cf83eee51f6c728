import JSON
import StatusServer
import Testing

/// The cells of notebooks: documents like others, whose client's language comes first.
struct NotebookTests {
  private let notebook: JSONValue = ["uri": "file:///w/n.ipynb", "version": 1]
  private let client = TestClient(
    capabilities: ["notebookDocument": ["synchronization": [:]]], folder: "file:///w", engine: Engine())

  private func cell(_ name: String, _ text: String, language: String = "python") -> JSONValue {
    ["uri": .string("cells:\(name)"), "languageId": .string(language), "version": 1, "text": .string(text)]
  }

  private func open(_ cells: JSONValue...) {
    client.notify(
      "notebookDocument/didOpen",
      [
        "notebookDocument": [
          "uri": "file:///w/n.ipynb", "notebookType": "jupyter-notebook", "version": 1, "cells": [],
        ],
        "cellTextDocuments": .array(cells),
      ])
  }

  private func change(_ cells: JSONValue) {
    client.notify(
      "notebookDocument/didChange", ["notebookDocument": notebook, "change": ["cells": cells]])
  }

  private var published: [String] {
    client.take("textDocument/publishDiagnostics").map {
      "\($0["uri"]?.string ?? "") \($0["diagnostics"]?.array?.count ?? -1)"
    }
  }

  private let bad = "return Response(status_code=305)\n"

  @Test func areAnnouncedToWhoSynchronizesThem() {
    let provider = { (capabilities: JSONValue) in
      TestClient().result("initialize", ["capabilities": capabilities])?["capabilities"]?["notebookDocumentSync"]?.text
    }
    #expect(
      provider(["notebookDocument": ["synchronization": [:]]])
        == #"{"notebookSelector":[{"notebook":"*"}],"save":true}"#)
    #expect(provider([:]) == nil)
  }

  @Test func areOpenedChangedAndClosed() {
    open(cell("1", bad), cell("2", "x = 1\n"))
    #expect(published == ["cells:1 1", "cells:2 0"])
    change(["textContent": [["document": ["uri": "cells:2", "version": 2], "changes": [["text": .string(bad)]]]]])
    #expect(published == ["cells:2 1"])
    change([
      "structure": [
        "array": ["start": 0, "deleteCount": 1, "cells": []], "didOpen": [cell("3", bad + bad)],
        "didClose": [["uri": "cells:1"]],
      ]
    ])
    #expect(published == ["cells:1 0", "cells:3 2"])
    client.notify("notebookDocument/didSave", ["notebookDocument": ["uri": "file:///w/n.ipynb"]])
    client.notify(
      "notebookDocument/didClose",
      [
        "notebookDocument": ["uri": "file:///w/n.ipynb"],
        "cellTextDocuments": [["uri": "cells:2"], ["uri": "cells:3"]],
      ])
    #expect(published == ["cells:2 0", "cells:3 0"])
  }

  @Test func aRequestAboutACellIsAnswered() {
    open(cell("1", "return Response(status_code=404)\n"))
    let hover = client.result("textDocument/hover", TestClient.place("cells:1", 0, 29))
    #expect(hover?["range"]?.text == range(0, 28..<31).text)
  }

  @Test func theLanguageOfTheClientComesFirst() {
    open(cell("1", "HTTP/1.1 305 Use Proxy\n", language: "http"), cell("2", "HTTP/1.1 305 Use Proxy\n"))
    #expect(published == ["cells:1 1", "cells:2 0"])
  }

  @Test func aChangeThatCannotBeReadPutsTheCellOutOfSync() {
    open(cell("1", bad))
    _ = published
    change(["textContent": [["document": ["uri": "cells:1", "version": 2], "changes": 7]]])
    #expect(published == ["cells:1 0"])
    change(["textContent": [["document": ["uri": "cells:1", "version": 3], "changes": [["text": .string(bad)]]]]])
    #expect(published == ["cells:1 1"])
  }
}
