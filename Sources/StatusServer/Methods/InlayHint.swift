import JSON
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusProject
import StatusRegistry

/// `textDocument/inlayHint`: the phrases of codes, behind them.
enum InlayHintRequest: RequestHandler {
  static func run(_ params: InlayHintParams, in session: inout Session) -> JSONValue {
    let uri = params.textDocument.uri
    let configuration = session.configuration(for: uri)
    guard let choice = configuration.editor.hints.choice, let literals = session.literals(of: uri),
      let source = session.documents[uri]?.source
    else { return .null }
    let range = source.clampedRange(of: params.range, encoding: session.encoding)
    let isResolved = session.client.resolvesHintTooltips
    let found = hints(
      of: literals, in: source.bytes, within: range, choice: choice, evidence: configuration.evidence)
    return JSONValue(
      found.map { hint in
        InlayHint(
          position: source.positionRange(of: hint.offset..<hint.offset, encoding: session.encoding).start,
          label: hint.phrase, data: isResolved ? CodeData(uri: uri, code: hint.code.value) : nil)
      })
  }
}

/// `inlayHint/resolve`: what a hint's code means, as a hover tells it.
enum InlayHintResolve: RequestHandler {
  static func run(_ params: ResolveParams, in session: inout Session) -> JSONValue {
    guard let data = params.data else { return params.item }
    let locale = session.analysisOptions(for: data.uri).locale
    let kind = session.client.hoverContentFormat.first ?? .plainText
    let text = documentation(of: StatusCode(data.code), locale: locale, markup: kind.markup)
    return params.resolved(
      "tooltip", kind == .plainText ? .string(text) : MarkupContent(kind: kind, value: text).json)
  }
}

extension EditorSettings.Hints {
  /// The engine's word for it; nil for none.
  fileprivate var choice: HintChoice? {
    switch self {
    case .uncommon: .uncommon
    case .all: .all
    case .errors: .errors
    case .none: nil
    }
  }
}
