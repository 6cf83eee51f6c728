import JSON
import JSONRPC
import LanguageServerProtocol

/// `textDocument/diagnostic`: the diagnostics of an open document, or that they are what the client knows; none of a
/// document that is not open.
enum DocumentDiagnosticRequest: RequestHandler {
  static func run(_ params: DocumentDiagnosticParams, in session: inout Session) -> JSONValue {
    let items = session.report(on: params.textDocument.uri)
    return DocumentDiagnosticReport(items, knownAs: params.previousResultID, of: nil).json
  }
}

/// `workspace/diagnostic`: the diagnostics of all files, as soon as they are otherwise than the client knows them. Until
/// then the request stays open; a newer one ends it. Where the settings ask for no such reports, what was reported before
/// is taken back at once.
enum WorkspaceDiagnosticRequest: BackgroundRequestHandler {
  static func run(_ params: WorkspaceDiagnosticParams, id: RequestID, in session: inout Session) -> JSONValue? {
    session.endOpenReports()
    guard session.reportsWorkspace() else {
      let nothing = WrittenItems()
      let gone = params.previousResultIDs.filter { $0.value != nothing.resultID }.sorted { $0.key < $1.key }.map {
        DocumentDiagnosticReport(
          nothing, knownAs: $0.value, of: VersionedTextDocumentIdentifier(uri: $0.key, version: nil))
      }
      return ["items": JSONValue(gone)]
    }
    var work = Work(
      id, .workspaceDiagnostics(previous: params.previousResultIDs), title: .checkingWorkspace,
      workDoneToken: params.workDoneToken)
    work.partialResults = params.partialResultToken
    session.advanceReports(work)
    return nil
  }
}
