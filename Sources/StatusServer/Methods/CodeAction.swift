import JSON
import LanguageServerProtocol
import StatusAnalysis

/// `textDocument/codeAction`: the fixes of the findings in a range.
enum CodeActionRequest: RequestHandler {
  static func run(_ params: CodeActionParams, in session: inout Session) -> JSONValue {
    let uri = params.textDocument.uri
    guard session.client.codeAction.supportsLiterals, params.context.wants(.quickFix),
      let findings = session.findings(of: uri), let document = session.documents[uri]
    else { return .null }
    let asked = document.source.clampedRange(of: params.range, encoding: session.encoding)
    let convert = FindingConversion(document: document, encoding: session.encoding, client: session.client)
    var actions: [CodeAction] = []
    for finding in findings
    where finding.range.lowerBound <= asked.upperBound && asked.lowerBound <= finding.range.upperBound {
      actions += finding.fixes.map { convert.action($0, of: finding) }
    }
    return JSONValue(actions)
  }
}
