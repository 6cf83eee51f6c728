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

/// Another place that a diagnostic speaks of.
package struct DiagnosticRelatedInformation: Sendable, Equatable, JSONWritable {
  package var uri: DocumentURI
  package var range: PositionRange
  package var message: String

  package init(uri: DocumentURI, range: PositionRange, message: String) {
    self.uri = uri
    self.range = range
    self.message = message
  }

  package var json: JSONValue {
    ["location": ["uri": uri.json, "range": range.json], "message": .string(message)]
  }
}

/// What an editor's extension may want to know of a diagnostic beside its text.
package struct DiagnosticData: Sendable, Equatable, JSONWritable {
  /// The status code that the diagnostic is about; nil where it is about none.
  package var statusCode: Int?
  /// Whether `source.fixAll.statuslsp` repairs it.
  package var isFixable: Bool

  package init(statusCode: Int?, isFixable: Bool) {
    self.statusCode = statusCode
    self.isFixable = isFixable
  }

  package var json: JSONValue {
    JSONValue(members: ["statusCode": statusCode.map(JSONValue.integer), "fixable": .bool(isFixable)])
  }
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
  /// Only for clients with `relatedInformation`.
  package var relatedInformation: [DiagnosticRelatedInformation]
  /// What the client sends back with requests about the diagnostic; only for clients with `dataSupport`.
  package var data: DiagnosticData?

  package init(
    range: PositionRange, severity: DiagnosticSeverity, code: String, codeDescription: String? = nil, source: String,
    message: String, tags: [DiagnosticTag] = [], relatedInformation: [DiagnosticRelatedInformation] = [],
    data: DiagnosticData? = nil
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.codeDescription = codeDescription
    self.source = source
    self.message = message
    self.tags = tags
    self.relatedInformation = relatedInformation
    self.data = data
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
      "relatedInformation": relatedInformation.isEmpty ? nil : .some(JSONValue(relatedInformation)),
      "data": data?.json,
    ])
  }
}

/// Parameters of `textDocument/publishDiagnostics`: all that is to be said of a document, in place of what was said
/// before.
package struct PublishDiagnosticsParams: Sendable, Equatable {
  package var uri: DocumentURI
  /// The version of the text that the ranges count in; nil when the document is closed.
  package var version: Int?
  /// An array of `Diagnostic`.
  package var diagnostics: JSONValue

  package init(uri: DocumentURI, version: Int?, diagnostics: JSONValue) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }
}

extension PublishDiagnosticsParams: JSONWritable {
  package var json: JSONValue {
    JSONValue(members: [
      "uri": uri.json, "version": version.map(JSONValue.integer), "diagnostics": diagnostics,
    ])
  }
}
