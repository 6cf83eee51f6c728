import JSON
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject

/// `textDocument/hover`: what a status literal means; null anywhere else.
enum HoverRequest: RequestHandler {
  static func run(_ params: TextDocumentPositionParams, in session: inout Session) -> JSONValue {
    guard let literals = session.literals(of: params.uri), let document = session.documents[params.uri] else {
      return .null
    }
    let configuration = session.configuration(for: params.uri)
    let source = document.source
    let offset = source.offset(of: params.position, encoding: session.encoding)
    let index = literals.indices.firstOrdered { literals[$0].range.upperBound > offset }
    guard index < literals.count, literals[index].range.contains(offset),
      literals[index].evidence >= configuration.evidence
    else { return .null }
    let literal = literals[index]
    let locale = configuration.analysis.locale
    let markup = session.client.hoverContentFormat.first ?? .plainText
    let libraries = session.documents.reading(of: params.uri).map(session.engine.importedLibraries) ?? []
    var text = session.engine.hoverText(literal, libraries, locale, markup.markup)
    if configuration.editor.tellsWhy {
      text += "\n\n" + session.engine.whyText(literal, locale, markup.markup)
    }
    return Hover(
      contents: MarkupContent(kind: markup, value: text),
      range: source.positionRange(of: literal.range, encoding: session.encoding)
    ).json
  }
}
