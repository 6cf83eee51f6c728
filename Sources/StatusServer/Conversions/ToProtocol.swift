import LanguageServerProtocol
import SourceText
import StatusAnalysis
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

/// What turns a document's findings and their fixes into what its client takes.
struct FindingConversion {
  let document: Document
  let encoding: PositionEncoding
  let client: ClientCapabilities

  func diagnostic(_ finding: Finding) -> Diagnostic {
    let takes = client.publishDiagnostics
    return Diagnostic(
      range: document.source.positionRange(of: finding.range, encoding: encoding),
      severity: DiagnosticSeverity(finding.severity),
      code: finding.rule,
      codeDescription: takes.supportsCodeDescription ? finding.url : nil,
      source: "statuslsp",
      message: finding.message,
      tags: finding.isDeprecated && takes.tags.contains(.deprecated) ? [.deprecated] : [])
  }

  /// A fix that a person chooses is never preferred; a safe one is where it is the only one.
  func action(_ fix: Fix, of finding: Finding) -> CodeAction {
    let isOnlySafe = fix.applicability == .safe && finding.fixes.count { $0.applicability == .safe } == 1
    return CodeAction(
      title: fix.title,
      kind: .quickFix,
      diagnostics: [diagnostic(finding)],
      isPreferred: isOnlySafe && client.codeAction.supportsIsPreferred,
      edit: edit(fix.edits))
  }

  private func edit(_ edits: [SourceText.TextEdit]) -> WorkspaceEdit {
    let edits = edits.map { edit in
      LanguageServerProtocol.TextEdit(
        range: document.source.positionRange(of: edit.range, encoding: encoding), newText: edit.replacement)
    }
    return client.supportsDocumentChanges
      ? .documentChanges(VersionedTextDocumentIdentifier(uri: document.uri, version: document.version), edits)
      : .changes(document.uri, edits)
  }
}

extension CompletionItem {
  /// - Parameters:
  ///   - typed: the text before the cursor that the item replaces.
  ///   - range: what the item replaces.
  ///   - markup: the documentation's format, nil where the client names none.
  init(
    _ completion: Completion, typed: String, range: PositionRange, markup: MarkupKind?,
    client: ClientCapabilities.CompletionItem
  ) {
    let documentation = completion.documentation
    self.init(
      label: String(completion.code.value),
      labelDescription: client.supportsLabelDetails ? completion.phrase : nil,
      kind: .value,
      detail: completion.phrase,
      documentation: markup.map { .markup(MarkupContent(kind: $0, value: documentation)) } ?? .string(documentation),
      hasDeprecatedTag: completion.isDeprecated && client.supportsDeprecatedTag,
      isDeprecated: completion.isDeprecated && !client.supportsDeprecatedTag && client.supportsDeprecated,
      sortText: completion.sortText,
      filterText: typed.isEmpty ? nil : typed,
      textEdit: LanguageServerProtocol.TextEdit(range: range, newText: completion.insertion))
  }
}
