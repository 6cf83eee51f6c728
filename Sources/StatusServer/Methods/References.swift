import JSON
import JSONRPC
import LanguageServerProtocol
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry

/// `textDocument/references`: where else the code at a place stands, by number or by name, in open documents and in all
/// files of the client's folders; null where there is no code.
enum ReferencesRequest: BackgroundRequestHandler {
  static func run(_ params: ReferenceParams, id: RequestID, in session: inout Session) -> JSONValue? {
    guard let literal = session.literal(at: params.place), let code = literal.code else { return .null }
    var work = Work(id, .references, title: .lookingFor(code: code.value), workDoneToken: params.workDoneToken)
    work.partialResults = params.partialResultToken
    session.begin(work, session.planOfReferences(to: code))
    return nil
  }
}

extension Session {
  /// The literal at a place, names that libraries give codes included.
  mutating func literal(at place: TextDocumentPositionParams) -> StatusLiteral? {
    guard let document = documents[place.uri], document.isAnalyzable, let reading = documents.reading(of: place.uri)
    else { return nil }
    var options = analysisOptions(for: place.uri)
    options.detection.findsConstants = true
    let evidence = configuration(for: place.uri).evidence
    let offset = document.source.offset(of: place.position, encoding: encoding)
    return engine.literals(reading, options.detection).first { literal in
      literal.evidence >= evidence && literal.range.lowerBound <= offset && offset <= literal.range.upperBound
    }
  }
}
