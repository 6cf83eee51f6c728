import JSON
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry

extension Source {
  /// The positions of a range of bytes.
  func positionRange(of range: Range<Int>, encoding: PositionEncoding) -> PositionRange {
    PositionRange(
      start: position(of: range.lowerBound, encoding: encoding),
      end: position(of: range.upperBound, encoding: encoding))
  }

  private func position(of offset: Int, encoding: PositionEncoding) -> Position {
    let position = position(at: offset, encoding: encoding)
    return Position(line: position.line, character: position.column)
  }
}

extension DiagnosticSeverity {
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .information: self = .information
    case .hint: self = .hint
    }
  }
}

/// The command that tells why a place denotes a status.
let whyCommand = "statuslsp.why"

/// What turns a document's findings and their fixes into what its client takes.
struct FindingConversion {
  let document: Document
  let encoding: PositionEncoding
  let client: ClientCapabilities

  func diagnostic(_ finding: Finding) -> Diagnostic {
    let takes = client.publishDiagnostics
    var tags: [DiagnosticTag] = []
    if finding.isUnnecessary, takes.tags.contains(.unnecessary) { tags.append(.unnecessary) }
    if finding.isDeprecated, takes.tags.contains(.deprecated) { tags.append(.deprecated) }
    return Diagnostic(
      range: document.source.positionRange(of: finding.range, encoding: encoding),
      severity: DiagnosticSeverity(finding.severity),
      code: finding.rule,
      codeDescription: takes.supportsCodeDescription ? finding.url : nil,
      source: "statuslsp",
      message: finding.message,
      tags: tags,
      relatedInformation: takes.supportsRelatedInformation ? finding.related.map(related) : [],
      data: takes.supportsData
        ? DiagnosticData(
          statusCode: finding.code?.value, isFixable: finding.fixes.contains { $0.applicability == .safe })
        : nil)
  }

  private func related(_ place: RelatedPlace) -> DiagnosticRelatedInformation {
    DiagnosticRelatedInformation(
      uri: document.uri, range: document.source.positionRange(of: place.range, encoding: encoding),
      message: place.message)
  }

  /// A fix that a person chooses is never preferred; a safe one is where it is the only one.
  func action(_ fix: Fix, of finding: Finding) -> CodeAction {
    let isOnlySafe = fix.applicability == .safe && finding.fixes.count { $0.applicability == .safe } == 1
    return CodeAction(
      title: fix.title,
      kind: .quickFix,
      diagnostics: [diagnostic(finding)],
      isPreferred: isOnlySafe && client.codeAction.supportsIsPreferred,
      edit: edit(fix.withLineEnds(of: document.source.bytes).edits))
  }

  /// An explanation of why a literal counts as a status.
  func reason(for literal: StatusLiteral, in locale: Locale) -> CodeAction {
    let title = ActionTitle.why(document.source.text(in: literal.range)).text(in: locale)
    let position = document.source.positionRange(of: literal.range, encoding: encoding).start
    return CodeAction(
      title: title, kind: .empty,
      command: Command(
        title: title, command: whyCommand,
        arguments: [["textDocument": ["uri": document.uri.json], "position": position.json]]))
  }

  /// Something that may be done without a finding.
  func refactoring(_ fix: Fix) -> CodeAction {
    CodeAction(
      title: fix.title, kind: .refactorRewrite, edit: edit(fix.withLineEnds(of: document.source.bytes).edits))
  }

  /// Edits of the document, in the form that the client takes.
  func edit(_ edits: [SourceText.TextEdit]) -> WorkspaceEdit {
    let edits = document.source.protocolEdits(edits, encoding: encoding)
    let identifier = VersionedTextDocumentIdentifier(uri: document.uri, version: document.version)
    return client.supportsDocumentChanges
      ? .documentChanges([.edit(identifier, edits)]) : .changes(document.uri, edits)
  }
}

extension Source {
  /// Edits of the text as the protocol has them.
  func protocolEdits(
    _ edits: [SourceText.TextEdit], encoding: PositionEncoding
  ) -> [LanguageServerProtocol.TextEdit] {
    edits.map { edit in
      LanguageServerProtocol.TextEdit(
        range: positionRange(of: edit.range, encoding: encoding), newText: edit.replacement)
    }
  }
}

extension ClientCapabilities.CodeAction {
  /// Whether an edit that takes work may come later, by `codeAction/resolve`.
  var defersEdits: Bool { supportsLiterals && resolvesEdit && supportsData }
}
