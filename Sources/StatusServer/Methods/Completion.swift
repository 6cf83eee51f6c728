import JSON
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject

/// `textDocument/completion`: codes where one is expected; null anywhere else.
///
/// Editors filter by prefix, but `not found` has to find 404: so the list is filtered here, each item's `filterText` is
/// the very text typed, and the list is incomplete so that the client asks again.
enum CompletionRequest: RequestHandler {
  static func run(_ params: TextDocumentPositionParams, in session: inout Session) -> JSONValue {
    guard let document = session.documents[params.uri], document.isAnalyzable else { return .null }
    let source = document.source
    let offset = source.offset(of: params.position, encoding: session.encoding)
    let options = session.analysisOptions(for: params.uri)
    guard let expectation = session.engine.expectation(source, offset, document.language, options.detection),
      expectation.evidence >= .medium, expectation.range.lowerBound <= offset
    else { return .null }
    let client = session.client.completionItem
    let markup = client.documentationFormat.first
    let typed = source.text(in: expectation.range.lowerBound..<offset)
    let range = source.positionRange(of: expectation.range, encoding: session.encoding)
    let completions = session.engine.completions(expectation, source, options, (markup ?? .plainText).markup)
    let items = completions.map { completion in
      CompletionItem(completion, typed: typed, range: range, markup: markup, client: client)
    }
    return CompletionList(isIncomplete: true, items: items).json
  }
}
