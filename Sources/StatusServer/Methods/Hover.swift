import JSON
import LanguageServerProtocol
import StatusAnalysis
import StatusDetection
import StatusProject

/// `textDocument/hover`: what a status literal means; null anywhere else.
enum HoverRequest: RequestHandler {
  static func run(_ params: TextDocumentPositionParams, in session: inout Session) -> JSONValue {
    guard let analysis = session.analysis(of: params.uri), let document = session.documents[params.uri] else {
      return .null
    }
    let configuration = session.configuration(for: params.uri)
    let source = document.source
    let offset = source.offset(of: params.position, encoding: session.encoding)
    guard
      let literal = analysis.literals.first(where: {
        $0.range.contains(offset) && $0.evidence >= configuration.evidence
      })
    else {
      return .null
    }
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
