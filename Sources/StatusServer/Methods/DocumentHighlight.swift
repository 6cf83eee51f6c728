import JSON
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject

/// `textDocument/documentHighlight`: the same code, or the same class, everywhere in the text; null where none stands.
enum DocumentHighlightRequest: RequestHandler {
  static func run(_ params: TextDocumentPositionParams, in session: inout Session) -> JSONValue {
    guard let all = session.literals(of: params.uri), let source = session.documents[params.uri]?.source else {
      return .null
    }
    let evidence = session.configuration(for: params.uri).evidence
    let offset = source.offset(of: params.position, encoding: session.encoding)
    let literals = all.filter { $0.evidence >= evidence }
    // A cursor between two literals belongs to the one that it stands before.
    let chosen =
      literals.first { $0.range.contains(offset) } ?? literals.first { $0.range.upperBound == offset }
    guard let chosen else { return .null }
    return JSONValue(
      literals.filter { $0.value == chosen.value }.map { literal in
        DocumentHighlight(
          range: source.positionRange(of: literal.range, encoding: session.encoding),
          kind: literal.isCompared ? .read : .text)
      })
  }
}
