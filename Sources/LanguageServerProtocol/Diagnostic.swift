package import JSON

/// How much a diagnostic matters (`DiagnosticSeverity`).
package enum DiagnosticSeverity: Int, Sendable, CaseIterable {
  case error = 1
  case warning
  case information
  case hint
}

/// What else is to be said of a diagnostic's range (`DiagnosticTag`).
package enum DiagnosticTag: Int, Sendable, CaseIterable {
  /// Shown faded out.
  case unnecessary = 1
  /// Shown struck through.
  case deprecated
}

/// A diagnostic of a document.
package struct Diagnostic: Sendable, Equatable {
  package var range: PositionRange
  package var severity: DiagnosticSeverity
  /// The rule's name.
  package var code: String
  /// `codeDescription.href`: a page about the code. Only for clients with `codeDescriptionSupport`.
  package var codeDescription: String?
  /// Who says so, among all the servers of a document.
  package var source: String
  package var message: String
  /// Only those that the client knows.
  package var tags: [DiagnosticTag]

  package init(
    range: PositionRange, severity: DiagnosticSeverity, code: String, codeDescription: String? = nil, source: String,
    message: String, tags: [DiagnosticTag] = []
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.codeDescription = codeDescription
    self.source = source
    self.message = message
    self.tags = tags
  }
}

extension Diagnostic: JSONWritable {
  package var json: JSONValue {
    JSONValue(members: [
      "range": range.json,
      "severity": .integer(severity.rawValue),
      "code": .string(code),
      "codeDescription": codeDescription.map { ["href": .string($0)] },
      "source": .string(source),
      "message": .string(message),
      "tags": tags.isEmpty ? nil : .array(tags.map { .integer($0.rawValue) }),
    ])
  }
}

/// Parameters of `textDocument/publishDiagnostics`: all that is to be said of a document, in place of what was said
/// before.
package struct PublishDiagnosticsParams: Sendable, Equatable {
  package var uri: DocumentURI
  /// The version of the text that the ranges count in; nil when the document is closed.
  package var version: Int?
  package var diagnostics: [Diagnostic]

  package init(uri: DocumentURI, version: Int?, diagnostics: [Diagnostic]) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }
}

extension PublishDiagnosticsParams: JSONWritable {
  package var json: JSONValue {
    JSONValue(members: [
      "uri": uri.json, "version": version.map(JSONValue.integer), "diagnostics": JSONValue(diagnostics),
    ])
  }
}
