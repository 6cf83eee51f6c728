import JSON
import LanguageServerProtocol
import Platform

/// `textDocument/didOpen`: from now on the client's text counts, not the disk's. Opened twice, the second text counts.
enum DidOpenNotification: NotificationHandler {
  static func run(_ params: DidOpenTextDocumentParams, in session: inout Session) {
    session.open(params.textDocument)
  }
}

/// `textDocument/didChange`: changes apply in their order; one that makes no sense puts the document out of sync.
enum DidChangeNotification: NotificationHandler {
  static func run(_ params: DidChangeTextDocumentParams, in session: inout Session) {
    session.change(params)
  }
}

/// `textDocument/didClose`: what was said of the document is taken back.
enum DidCloseNotification: NotificationHandler {
  static func run(_ params: DidCloseTextDocumentParams, in session: inout Session) {
    session.close(params.textDocument.uri)
  }
}

/// `textDocument/didSave`: a saved configuration counts at once, also where the client watches no files.
enum DidSaveNotification: NotificationHandler {
  static func run(_ params: DidSaveTextDocumentParams, in session: inout Session) {
    guard session.engine.configurationNames.contains(params.textDocument.uri.name) else { return }
    session.reloadConfiguration()
  }
}

extension Session {
  /// Takes a document's text.
  mutating func open(_ item: TextDocumentItem, notebook: DocumentURI? = nil) {
    if documents[item.uri] != nil { log(.warning, .openedTwice(uri: item.uri.string)) }
    let document = Document(item, notebook: notebook)
    documents[item.uri] = document
    if document.isTooLarge { log(.info, .tooLarge(uri: item.uri.string)) }
  }

  /// Applies changes to a document.
  mutating func change(_ params: DidChangeTextDocumentParams) {
    let uri = params.textDocument.uri
    guard var document = documents[uri] else { return log(.warning, .changeOfUnopened(uri: uri.string)) }
    let wasInSync = document.isInSync
    let wasTooLarge = document.isTooLarge
    document.apply(params.contentChanges, version: params.textDocument.version, encoding: encoding)
    documents[uri] = document
    if wasInSync, !document.isInSync { log(.warning, .outOfSync(uri: uri.string)) }
    if !wasTooLarge, document.isTooLarge { log(.info, .tooLarge(uri: uri.string)) }
  }

  /// Forgets a document: from now on the file on the disk counts.
  mutating func close(_ uri: DocumentURI) {
    guard let document = documents[uri] else { return log(.warning, .closeOfUnopened(uri: uri.string)) }
    clearDiagnostics(of: uri)
    documents[uri] = nil
    // After its work, even none, the background gives back what memory has been freed.
    background.start {}
    if let file = document.filePath { reports.forget(.files([FilePath(bytes: file)])) }
    reports.mayDiffer = true
  }
}
