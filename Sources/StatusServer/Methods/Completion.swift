import JSON
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry

/// `textDocument/completion`: codes where one is expected, phrases behind the code of a status line; null anywhere else.
///
/// Editors filter by prefix, but `not found` has to find 404: so the list is filtered here, each item's `filterText`
/// begins with the very text typed, and the list is incomplete so that the client asks again.
enum CompletionRequest: RequestHandler {
  static func run(_ params: TextDocumentPositionParams, in session: inout Session) -> JSONValue {
    guard let document = session.documents[params.uri], document.isAnalyzable else { return .null }
    let offset = document.source.offset(of: params.position, encoding: session.encoding)
    let client = session.client.completionItem
    let markup: Markup? =
      client.resolvesDocumentation ? nil : (client.documentationFormat.first ?? .plainText).markup
    let found =
      session.phrases(at: offset, in: document, markup: markup)
      ?? session.codes(at: offset, in: document, markup: markup)
    guard let (range, completions) = found else { return .null }
    let convert = CompletionConversion(
      document: document, range: range, cursor: offset, encoding: session.encoding, client: client)
    return convert.list(of: completions).json
  }
}

/// `completionItem/resolve`: what an item means.
enum CompletionItemResolve: RequestHandler {
  static func run(_ params: ResolveParams, in session: inout Session) -> JSONValue {
    guard let data = params.data else { return params.item }
    let kind = session.client.completionItem.documentationFormat.first
    let text = session.documentation(of: data, markup: (kind ?? .plainText).markup)
    return params.resolved("documentation", kind.map { MarkupContent(kind: $0, value: text).json } ?? .string(text))
  }
}

extension Session {
  /// The codes that fit where one is expected; nil elsewhere.
  fileprivate mutating func codes(
    at offset: Int, in document: Document, markup: Markup?
  ) -> (range: Range<Int>, [Completion])? {
    let evidence = configuration(for: document.uri).evidence
    let options = analysisOptions(for: document.uri)
    let expectation = engine.expectation(document.source, offset, document.language, options.detection, evidence)
    guard let expectation, expectation.evidence >= evidence, expectation.range.lowerBound <= offset,
      expectation.range.upperBound >= offset
    else { return nil }
    // What stands behind the cursor is replaced, but nobody has typed it just now.
    var typed = expectation
    typed.range = expectation.range.lowerBound..<offset
    return (expectation.range, engine.completions(typed, document.source, options, markup))
  }

  /// The phrases that fit behind the code of a status line; nil elsewhere.
  fileprivate mutating func phrases(
    at offset: Int, in document: Document, markup: Markup?
  ) -> (range: Range<Int>, [Completion])? {
    let bytes = document.source.bytes
    let start = document.source.lineRange(document.source.line(at: offset)).lowerBound
    guard bytes[max(start, offset &- 120)..<offset].contains(UInt8(ascii: "/")),
      let literals = literals(of: document.uri)
    else { return nil }
    let evidence = configuration(for: document.uri).evidence
    guard let expectation = phraseExpectation(at: offset, of: literals, in: bytes, evidence: evidence) else {
      return nil
    }
    let typed = document.source.text(in: expectation.range.lowerBound..<offset)
    let locale = analysisOptions(for: document.uri).locale
    return (
      expectation.range, StatusAnalysis.completions(for: expectation, typed: typed, locale: locale, markup: markup)
    )
  }

  /// A few lines on a code or a class.
  fileprivate mutating func documentation(of data: CodeData, markup: Markup) -> String {
    let locale = analysisOptions(for: data.uri).locale
    if data.isClass, let statusClass = StatusCode(data.code).statusClass {
      return StatusAnalysis.documentation(ofClass: statusClass, locale: locale, markup: markup)
    }
    return StatusAnalysis.documentation(of: StatusCode(data.code), locale: locale, markup: markup)
  }
}
