package import JSON

/// Parameters of `notebookDocument/didOpen`: a notebook and the texts of its cells.
package struct DidOpenNotebookDocumentParams: Sendable, JSONReadable {
  package var notebook: DocumentURI
  package var cells: [TextDocumentItem]

  package init?(json: JSONValue) {
    guard let uri = json["notebookDocument"]?["uri"].flatMap(DocumentURI.init(json:)) else { return nil }
    notebook = uri
    cells = json["cellTextDocuments"]?.array?.compactMap(TextDocumentItem.init(json:)) ?? []
  }
}

/// Parameters of `notebookDocument/didChange`, as far as texts are concerned: the order and the kinds of cells mean nothing
/// here.
package struct DidChangeNotebookDocumentParams: Sendable, JSONReadable {
  package var notebook: DocumentURI
  package var opened: [TextDocumentItem]
  package var closed: [DocumentURI]
  package var changed: [DidChangeTextDocumentParams]

  package init?(json: JSONValue) {
    guard let uri = json["notebookDocument"]?["uri"].flatMap(DocumentURI.init(json:)), let change = json["change"],
      change.members != nil
    else { return nil }
    notebook = uri
    let cells = change["cells"]
    let structure = cells?["structure"]
    opened = structure?["didOpen"]?.array?.compactMap(TextDocumentItem.init(json:)) ?? []
    closed = structure?["didClose"]?.array?.compactMap { TextDocumentIdentifier(json: $0)?.uri } ?? []
    changed = cells?["textContent"]?.array?.compactMap(Self.change) ?? []
  }

  /// The changes of one cell, which stand under other names than those of a document.
  private static func change(_ json: JSONValue) -> DidChangeTextDocumentParams? {
    DidChangeTextDocumentParams(
      json: JSONValue(members: ["textDocument": json["document"], "contentChanges": json["changes"]]))
  }
}

/// Parameters of `notebookDocument/didSave`.
package struct DidSaveNotebookDocumentParams: Sendable, JSONReadable {
  package var notebook: DocumentURI

  package init?(json: JSONValue) {
    guard let uri = json["notebookDocument"]?["uri"].flatMap(DocumentURI.init(json:)) else { return nil }
    notebook = uri
  }
}

/// Parameters of `notebookDocument/didClose`: the notebook and all its cells.
package struct DidCloseNotebookDocumentParams: Sendable, JSONReadable {
  package var notebook: DocumentURI
  package var cells: [DocumentURI]

  package init?(json: JSONValue) {
    guard let uri = json["notebookDocument"]?["uri"].flatMap(DocumentURI.init(json:)) else { return nil }
    notebook = uri
    cells = json["cellTextDocuments"]?.array?.compactMap { TextDocumentIdentifier(json: $0)?.uri } ?? []
  }
}
