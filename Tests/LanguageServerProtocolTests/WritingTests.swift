import JSON
import LanguageServerProtocol
import Testing

/// What the server sends, as it stands on the wire.
struct WritingTests {
  private let range = PositionRange(start: Position(line: 0, character: 1), end: Position(line: 2, character: 3))
  private let rangeText = #"{"start":{"line":0,"character":1},"end":{"line":2,"character":3}}"#

  private func text(_ value: some JSONWritable) -> String {
    String(decoding: value.json.bytes, as: UTF8.self)
  }

  @Test func diagnosticLeavesOutWhatItHasNot() {
    let diagnostic = Diagnostic(range: range, severity: .error, code: "c", source: "s", message: "m")
    #expect(
      text(diagnostic) == #"{"range":\#(rangeText),"severity":1,"code":"c","source":"s","message":"m"}"#)
  }

  @Test func diagnosticWithAll() {
    let diagnostic = Diagnostic(
      range: range, severity: .hint, code: "c", codeDescription: "https://example.org", source: "s", message: "m",
      tags: [.deprecated])
    #expect(
      text(diagnostic)
        == #"{"range":\#(rangeText),"severity":4,"code":"c","codeDescription":{"href":"https://example.org"},"#
        + #""source":"s","message":"m","tags":[2]}"#)
  }

  @Test func publishedDiagnosticsWithAndWithoutVersion() {
    let uri = DocumentURI("x:y")
    #expect(
      text(PublishDiagnosticsParams(uri: uri, version: 7, diagnostics: []))
        == #"{"uri":"x:y","version":7,"diagnostics":[]}"#)
    #expect(
      text(PublishDiagnosticsParams(uri: uri, version: nil, diagnostics: [])) == #"{"uri":"x:y","diagnostics":[]}"#)
  }

  @Test func editInBothForms() {
    let uri = DocumentURI("x:y")
    let edit = TextEdit(range: range, newText: "307")
    let editText = #"{"range":\#(rangeText),"newText":"307"}"#
    #expect(text(WorkspaceEdit.changes(uri, [edit])) == #"{"changes":{"x:y":[\#(editText)]}}"#)
    #expect(
      text(WorkspaceEdit.documentChanges(VersionedTextDocumentIdentifier(uri: uri, version: 3), [edit]))
        == #"{"documentChanges":[{"textDocument":{"uri":"x:y","version":3},"edits":[\#(editText)]}]}"#)
  }

  @Test func completionItem() {
    let item = CompletionItem(
      label: "305", labelDescription: "Use Proxy", kind: .value, detail: "Use Proxy", documentation: .string("d"),
      hasDeprecatedTag: true, isDeprecated: false, sortText: "1", filterText: "use",
      textEdit: TextEdit(range: range, newText: "305"))
    #expect(
      text(CompletionList(isIncomplete: true, items: [item]))
        == #"{"isIncomplete":true,"items":[{"label":"305","labelDetails":{"description":"Use Proxy"},"kind":12,"#
        + #""tags":[1],"detail":"Use Proxy","documentation":"d","sortText":"1","filterText":"use","#
        + #""textEdit":{"range":\#(rangeText),"newText":"305"}}]}"#)
  }

  @Test func capabilities() {
    let capabilities = ServerCapabilities(
      positionEncoding: "utf-8",
      textDocumentSync: ServerCapabilities.TextDocumentSync(change: .incremental, save: true),
      hoverProvider: true,
      completionProvider: ServerCapabilities.CompletionOptions(triggerCharacters: ["1"]),
      codeActionKinds: [.quickFix])
    #expect(
      text(capabilities)
        == #"{"positionEncoding":"utf-8","textDocumentSync":{"openClose":true,"change":2,"save":true},"#
        + #""hoverProvider":true,"completionProvider":{"triggerCharacters":["1"]},"#
        + #""codeActionProvider":{"codeActionKinds":["quickfix"]}}"#)
  }

  @Test func watchedFiles() {
    #expect(
      text(WatchedFilesRegistrationParams(id: "i", globPatterns: ["**/a"]))
        == #"{"registrations":[{"id":"i","method":"workspace/didChangeWatchedFiles","#
        + #""registerOptions":{"watchers":[{"globPattern":"**/a"}]}}]}"#)
  }
}
