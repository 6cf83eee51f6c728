import JSON
import LanguageServerProtocol

/// `notebookDocument/didOpen`: each cell is a document of its own, whose name the client has made up.
enum DidOpenNotebookNotification: NotificationHandler {
  static func run(_ params: DidOpenNotebookDocumentParams, in session: inout Session) {
    for cell in params.cells { session.open(cell, notebook: params.notebook) }
  }
}

/// `notebookDocument/didChange`: cells that come and go, and changes of their texts.
enum DidChangeNotebookNotification: NotificationHandler {
  static func run(_ params: DidChangeNotebookDocumentParams, in session: inout Session) {
    for cell in params.closed { session.close(cell) }
    for cell in params.opened { session.open(cell, notebook: params.notebook) }
    for change in params.changed { session.change(change) }
  }
}

/// `notebookDocument/didSave`: the cells are known already.
enum DidSaveNotebookNotification: NotificationHandler {
  static func run(_ params: DidSaveNotebookDocumentParams, in session: inout Session) {}
}

/// `notebookDocument/didClose`: what was said of the cells is taken back.
enum DidCloseNotebookNotification: NotificationHandler {
  static func run(_ params: DidCloseNotebookDocumentParams, in session: inout Session) {
    for cell in params.cells { session.close(cell) }
  }
}
