import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject

/// `textDocument/codeAction`: what may be done at a range.
enum CodeActionRequest: RequestHandler {
  static func run(_ params: CodeActionParams, in session: inout Session) -> JSONValue {
    let uri = params.textDocument.uri
    guard session.client.codeAction.supportsLiterals, let findings = session.findings(of: uri),
      let document = session.documents[uri], let reading = session.documents.reading(of: uri)
    else { return .null }
    let range = document.source.clampedRange(of: params.range, encoding: session.encoding)
    let there = findings.filter { $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound }
    let convert = FindingConversion(document: document, encoding: session.encoding, client: session.client)
    if let place = placeOfOnlyFix(params, range, document.source, session.encoding) {
      let first = findings.first { $0.range == place && !$0.fixes.isEmpty }
      return JSONValue(first.map { finding in finding.fixes.prefix(1).map { convert.action($0, of: finding) } } ?? [])
    }
    var actions: [CodeAction] = []
    if params.context.wants(.quickFix) {
      actions += there.flatMap { finding in finding.fixes.map { convert.action($0, of: finding) } }
      actions += session.waysToIgnore(there, convert)
    }
    if params.context.asksFor(.refactorRewrite) || (params.context.only == nil && !params.context.isAutomatic) {
      let options = session.optionsOfAnalysis(of: uri)
      let literals = session.literals(of: uri) ?? []
      actions += session.engine.refactorings(range, reading, literals, options).map(convert.refactoring)
    }
    if let fixes = fixAll(params.context, of: findings, there: there, in: document.source.bytes) {
      actions.append(
        CodeAction(
          title: ActionTitle.fixAll.text(in: session.analysisOptions(for: uri).locale), kind: .sourceFixAll,
          edit: convert.edit(fixes.edits)))
    }
    if isPersonsChoice(params.context) { actions += session.reasons(at: range, convert) }
    return JSONValue(actions)
  }

  /// Where one finding stands that a client wants mended without asking further, as Kate does: it names one diagnostic and
  /// the range of the whole text, and applies all that it is offered.
  private static func placeOfOnlyFix(
    _ params: CodeActionParams, _ range: Range<Int>, _ source: Source, _ encoding: PositionEncoding
  ) -> Range<Int>? {
    let context = params.context
    guard context.only == nil, !context.saysTrigger, context.diagnostics.count == 1, params.range.start.line == 0,
      range == 0..<source.bytes.count, let only = context.diagnostics.first, only != params.range
    else { return nil }
    return source.clampedRange(of: only, encoding: encoding)
  }

  /// Whether a person asks what may be done, of whatever kind.
  private static func isPersonsChoice(_ context: CodeActionContext) -> Bool {
    !context.isAutomatic && (context.only == nil || context.asksFor(.empty))
  }

  /// Asked for by name, wherever there is something to fix; unasked only where a person asks what may be done at one of
  /// several findings that can be fixed.
  private static func fixAll(
    _ context: CodeActionContext, of findings: [Finding], there: [Finding], in bytes: [UInt8]
  ) -> SafeFixes? {
    let isAsked = context.asksFor(.sourceFixAll)
    let isOffered = context.only == nil && !context.isAutomatic && there.contains(where: \.isFixable)
    guard isAsked || isOffered else { return nil }
    let fixes = SafeFixes(of: findings, in: bytes)
    guard !fixes.edits.isEmpty else { return nil }
    if isAsked { return fixes }
    return fixes.fixed.count > 1 && there.contains(where: fixes.fixed.contains) ? fixes : nil
  }
}

extension Finding {
  /// Whether a fix of it may run unattended.
  fileprivate var isFixable: Bool { fixes.contains { $0.applicability == .safe } }
}

extension Session {
  /// The way to hear why the literal at a place counts as a status; none where several are selected.
  fileprivate mutating func reasons(at range: Range<Int>, _ convert: FindingConversion) -> [CodeAction] {
    let uri = convert.document.uri
    let evidence = configuration(for: uri).evidence
    let chosen = (literals(of: uri) ?? []).filter { literal in
      literal.evidence >= evidence && literal.range.lowerBound <= range.upperBound
        && range.lowerBound <= literal.range.upperBound
    }
    guard chosen.count == 1 else { return [] }
    return chosen.map { convert.reason(for: $0, in: analysisOptions(for: uri).locale) }
  }
}

/// `codeAction/resolve`: the edit of an action that was offered without.
enum CodeActionResolve: RequestHandler {
  static func run(_ params: CodeActionResolveParams, in session: inout Session) throws(ResponseError) -> JSONValue {
    guard let data = params.data else { return params.action }
    guard let edit = session.editIgnoring(data.rule, inProjectOf: data.uri) else { throw .contentModified() }
    return params.resolved(edit)
  }
}
