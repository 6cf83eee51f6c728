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
    Method(
      "notebookDocument/didChange", capability: "notebookDocumentSync",
      .notification(DidChangeNotebookNotification.self)),
    Method(
      "notebookDocument/didClose", capability: "notebookDocumentSync", .notification(DidCloseNotebookNotification.self)),
    Method(
      "notebookDocument/didOpen", capability: "notebookDocumentSync", .notification(DidOpenNotebookNotification.self)),
    Method(
      "notebookDocument/didSave", capability: "notebookDocumentSync.save",
      .notification(DidSaveNotebookNotification.self)),
    Method("shutdown", .request(ShutdownRequest.self)),
    Method("textDocument/codeAction", capability: "codeActionProvider", .request(CodeActionRequest.self)),
    Method("textDocument/completion", capability: "completionProvider", .request(CompletionRequest.self)),
    Method("textDocument/diagnostic", capability: "diagnosticProvider", .request(DocumentDiagnosticRequest.self)),
    Method("textDocument/didChange", capability: "textDocumentSync.change", .notification(DidChangeNotification.self)),
    Method("textDocument/didClose", capability: "textDocumentSync.openClose", .notification(DidCloseNotification.self)),
    Method("textDocument/didOpen", capability: "textDocumentSync.openClose", .notification(DidOpenNotification.self)),
    Method("textDocument/didSave", capability: "textDocumentSync.save", .notification(DidSaveNotification.self)),
    Method(
      "textDocument/documentHighlight", capability: "documentHighlightProvider",
      .request(DocumentHighlightRequest.self)),
    Method("textDocument/hover", capability: "hoverProvider", .request(HoverRequest.self)),
    Method("textDocument/inlayHint", capability: "inlayHintProvider", .request(InlayHintRequest.self)),
    Method("textDocument/references", capability: "referencesProvider", .background(ReferencesRequest.self)),
    Method("window/workDoneProgress/cancel", .notification(WorkDoneProgressCancelNotification.self)),
    Method(
      "workspace/diagnostic", capability: "diagnosticProvider.workspaceDiagnostics",
      .background(WorkspaceDiagnosticRequest.self)),
    Method("workspace/didChangeConfiguration", .notification(DidChangeConfigurationNotification.self)),
    Method("workspace/didChangeWatchedFiles", .notification(DidChangeWatchedFilesNotification.self)),
    Method(
      "workspace/didChangeWorkspaceFolders", capability: "workspace.workspaceFolders",
      .notification(DidChangeWorkspaceFoldersNotification.self)),
    Method("workspace/executeCommand", capability: "executeCommandProvider", .background(ExecuteCommandRequest.self)),
  ]
}
