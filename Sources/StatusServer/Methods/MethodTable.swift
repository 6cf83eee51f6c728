extension Method {
  /// Every method that is served, by name. What is not here is answered -32601, or ignored if it is a notification.
  package static let all: [Method] = [
    Method("$/cancelRequest", .notification(CancelRequestNotification.self)),
    Method("$/setTrace", .notification(SetTraceNotification.self)),
    Method("codeAction/resolve", capability: "codeActionProvider.resolveProvider", .request(CodeActionResolve.self)),
    Method(
      "completionItem/resolve", capability: "completionProvider.resolveProvider", .request(CompletionItemResolve.self)),
    Method("exit", .notification(ExitNotification.self)),
    Method("initialize", .request(InitializeRequest.self)),
    Method("initialized", .notification(InitializedNotification.self)),
    Method("inlayHint/resolve", capability: "inlayHintProvider.resolveProvider", .request(InlayHintResolve.self)),
    Method("shutdown", .request(ShutdownRequest.self)),
    Method("textDocument/codeAction", capability: "codeActionProvider", .request(CodeActionRequest.self)),
    Method("textDocument/completion", capability: "completionProvider", .request(CompletionRequest.self)),
    Method("textDocument/didChange", capability: "textDocumentSync.change", .notification(DidChangeNotification.self)),
    Method("textDocument/didClose", capability: "textDocumentSync.openClose", .notification(DidCloseNotification.self)),
    Method("textDocument/didOpen", capability: "textDocumentSync.openClose", .notification(DidOpenNotification.self)),
    Method("textDocument/didSave", capability: "textDocumentSync.save", .notification(DidSaveNotification.self)),
    Method(
      "textDocument/documentHighlight", capability: "documentHighlightProvider",
      .request(DocumentHighlightRequest.self)),
    Method("textDocument/hover", capability: "hoverProvider", .request(HoverRequest.self)),
    Method("textDocument/inlayHint", capability: "inlayHintProvider", .request(InlayHintRequest.self)),
    Method("workspace/didChangeConfiguration", .notification(DidChangeConfigurationNotification.self)),
    Method("workspace/didChangeWatchedFiles", .notification(DidChangeWatchedFilesNotification.self)),
  ]
}
