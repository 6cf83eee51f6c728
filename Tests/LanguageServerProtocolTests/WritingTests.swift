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

  @Test func diagnosticWithOtherPlacesAndData() {
    let diagnostic = Diagnostic(
      range: range, severity: .hint, code: "c", source: "s", message: "m", tags: [.unnecessary, .deprecated],
      relatedInformation: [DiagnosticRelatedInformation(uri: DocumentURI("x:y"), range: range, message: "first")],
      data: DiagnosticData(statusCode: 404, isFixable: true))
    #expect(
      text(diagnostic)
        == #"{"range":\#(rangeText),"severity":4,"code":"c","source":"s","message":"m","tags":[1,2],"#
        + #""relatedInformation":[{"location":{"uri":"x:y","range":\#(rangeText)},"message":"first"}],"#
        + #""data":{"statusCode":404,"fixable":true}}"#)
    #expect(text(DiagnosticData(statusCode: nil, isFixable: false)) == #"{"fixable":false}"#)
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
    let identifier = VersionedTextDocumentIdentifier(uri: uri, version: 3)
    #expect(
      text(WorkspaceEdit.documentChanges([.edit(identifier, [edit])]))
        == #"{"documentChanges":[{"textDocument":{"uri":"x:y","version":3},"edits":[\#(editText)]}]}"#)
  }

  @Test func editThatMakesAFileAndIsConfirmed() {
    let uri = DocumentURI("x:y")
    let identifier = VersionedTextDocumentIdentifier(uri: uri, version: nil)
    let annotation = ChangeAnnotation(label: "Ignore", needsConfirmation: true)
    let edit = WorkspaceEdit.documentChanges(
      [.create(uri), .edit(identifier, [TextEdit(range: range, newText: "{}")])], annotation: annotation)
    #expect(
      text(edit)
        == #"{"documentChanges":[{"kind":"create","uri":"x:y","annotationId":"statuslsp"},"#
        + #"{"textDocument":{"uri":"x:y","version":null},"edits":[{"range":\#(rangeText),"newText":"{}","#
        + #""annotationId":"statuslsp"}]}],"#
        + #""changeAnnotations":{"statuslsp":{"label":"Ignore","needsConfirmation":true}}}"#)
  }

  @Test func codeActionWithAndWithoutEdit() {
    let uri = DocumentURI("x:y")
    #expect(
      text(CodeAction(title: "t", kind: .sourceFixAll, edit: .changes(uri, [])))
        == #"{"title":"t","kind":"source.fixAll.statuslsp","edit":{"changes":{"x:y":[]}}}"#)
    #expect(
      text(CodeAction(title: "t", kind: .quickFix, isPreferred: true, data: CodeActionData(uri: uri, rule: "r")))
        == #"{"title":"t","kind":"quickfix","isPreferred":true,"data":{"uri":"x:y","rule":"r"}}"#)
  }

  @Test func resolvedCodeActionKeepsWhatItHad() throws {
    let offered = #"{"title":"t","kind":"quickfix","own":[1],"data":{"uri":"x:y","rule":"r"}}"#
    let params = try #require(CodeActionResolveParams(json: try JSONReader.read(Array(offered.utf8))))
    #expect(params.data == CodeActionData(uri: DocumentURI("x:y"), rule: "r"))
    #expect(
      String(decoding: params.resolved(.changes(DocumentURI("x:y"), [])).bytes, as: UTF8.self)
        == String(offered.dropLast()) + #","edit":{"changes":{"x:y":[]}}}"#)
  }

  @Test(arguments: [
    ("{}", false), (#"{"title":7}"#, false), (#"{"title":"t","data":7}"#, false),
    (#"{"title":"t","data":{"uri":"x:y"}}"#, false), (#"{"title":"t"}"#, true), (#"{"title":"t","data":null}"#, true),
  ])
  func resolveParametersNeedATitleAndTheirOwnData(_ text: String, _ isRead: Bool) throws {
    #expect((CodeActionResolveParams(json: try JSONReader.read(Array(text.utf8))) != nil) == isRead)
  }

  @Test func completionItem() {
    let item = CompletionItem(
      label: "305", labelDescription: "Use Proxy", kind: .value, detail: "Use Proxy", documentation: .string("d"),
      hasDeprecatedTag: true, isDeprecated: false, sortText: "1", filterText: "use",
      newText: "305", editRange: .replace(range))
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
      codeActionKinds: [.quickFix], resolvesCodeActions: true)
    #expect(
      text(capabilities)
        == #"{"positionEncoding":"utf-8","textDocumentSync":{"openClose":true,"change":2,"save":true},"#
        + #""hoverProvider":true,"completionProvider":{"triggerCharacters":["1"]},"#
        + #""codeActionProvider":{"codeActionKinds":["quickfix"],"resolveProvider":true}}"#)
  }

  @Test func watchedFiles() {
    #expect(
      text(WatchedFilesRegistrationParams(id: "i", globPatterns: ["**/a"]))
        == #"{"registrations":[{"id":"i","method":"workspace/didChangeWatchedFiles","#
        + #""registerOptions":{"watchers":[{"globPattern":"**/a"}]}}]}"#)
  }
}
