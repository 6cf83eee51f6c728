import JSON
import LanguageServerProtocol

/// `textDocument/didOpen`: from now on the client's text counts, not the disk's. Opened twice, the second text counts.
enum DidOpenNotification: NotificationHandler {
  static func run(_ params: DidOpenTextDocumentParams, in session: inout Session) {
    let item = params.textDocument
    if session.documents[item.uri] != nil { session.log(.warning, .openedTwice(uri: item.uri.string)) }
    let document = Document(item)
    session.documents[item.uri] = document
    if document.isTooLarge { session.log(.info, .tooLarge(uri: item.uri.string)) }
  }
}

/// `textDocument/didChange`: changes apply in their order; one that makes no sense puts the document out of sync.
enum DidChangeNotification: NotificationHandler {
  static func run(_ params: DidChangeTextDocumentParams, in session: inout Session) {
    let uri = params.textDocument.uri
    guard var document = session.documents[uri] else {
      session.log(.warning, .changeOfUnopened(uri: uri.string))
      return
    }
    let wasInSync = document.isInSync
    let wasTooLarge = document.isTooLarge
    document.apply(params.contentChanges, version: params.textDocument.version, encoding: session.encoding)
    session.documents[uri] = document
    if wasInSync, !document.isInSync { session.log(.warning, .outOfSync(uri: uri.string)) }
    if !wasTooLarge, document.isTooLarge { session.log(.info, .tooLarge(uri: uri.string)) }
  }
}

/// `textDocument/didClose`: what was said of the document is taken back.
enum DidCloseNotification: NotificationHandler {
  static func run(_ params: DidCloseTextDocumentParams, in session: inout Session) {
    let uri = params.textDocument.uri
    guard session.documents[uri] != nil else {
      session.log(.warning, .closeOfUnopened(uri: uri.string))
      return
    }
    session.documents[uri] = nil
    session.clearDiagnostics(of: uri)
  }
}

/// `textDocument/didSave`: a saved configuration counts at once, also where the client watches no files.
enum DidSaveNotification: NotificationHandler {
  static func run(_ params: DidSaveTextDocumentParams, in session: inout Session) {
    guard session.engine.configurationNames.contains(params.textDocument.uri.name) else { return }
    session.reloadConfiguration()
  }
}
