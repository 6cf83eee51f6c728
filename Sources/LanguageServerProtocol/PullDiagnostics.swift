package import JSON

/// Parameters of `textDocument/diagnostic`.
package struct DocumentDiagnosticParams: Sendable, JSONReadable {
  package var textDocument: TextDocumentIdentifier
  /// What the last report was called, if there was one.
  package var previousResultID: String?

  package init?(json: JSONValue) {
    guard let document = json["textDocument"].flatMap(TextDocumentIdentifier.init(json:)) else { return nil }
    textDocument = document
    previousResultID = json["previousResultId"]?.string
  }
}

/// Parameters of `workspace/diagnostic`.
package struct WorkspaceDiagnosticParams: Sendable, JSONReadable {
  /// What the client knows already: the last report of each document; those that cannot be read are left out.
  package var previousResultIDs: [DocumentURI: String]
  package var workDoneToken: ProgressToken?
  package var partialResultToken: ProgressToken?

  package init?(json: JSONValue) {
    guard let previous = json["previousResultIds"]?.array else { return nil }
    previousResultIDs = [:]
    for entry in previous {
      guard let uri = entry["uri"].flatMap(DocumentURI.init(json:)), let value = entry["value"]?.string else {
        continue
      }
      previousResultIDs[uri] = value
    }
    workDoneToken = ProgressToken(json: json["workDoneToken"])
    partialResultToken = ProgressToken(json: json["partialResultToken"])
  }
}

/// What is to be said of a document, or that it is what was said before (`DocumentDiagnosticReport`).
package struct DocumentDiagnosticReport: Sendable, JSONWritable {
  /// What the client sends along when it asks again: a report of the same name says the same.
  package var resultID: String
  /// The array of the diagnostics; nil where the client knows them.
  package var items: JSONValue?
  /// In a report on a workspace, what it is about.
  package var document: VersionedTextDocumentIdentifier?

  package init(resultID: String, items: JSONValue?, document: VersionedTextDocumentIdentifier? = nil) {
    self.resultID = resultID
    self.items = items
    self.document = document
  }

  package var json: JSONValue {
    JSONValue(members: [
      "uri": document?.uri.json,
      "version": document.map { $0.version.map(JSONValue.integer) ?? .null },
      "kind": items == nil ? "unchanged" : "full",
      "resultId": .string(resultID),
      "items": items,
    ])
  }
}

/// What is served of pulled diagnostics (`DiagnosticOptions`).
package struct DiagnosticOptions: Sendable, Equatable, JSONWritable {
  /// Tells these diagnostics from those of other servers.
  package var identifier: String
  /// Whether `workspace/diagnostic` is served.
  package var workspaceDiagnostics: Bool

  package init(identifier: String, workspaceDiagnostics: Bool) {
    self.identifier = identifier
    self.workspaceDiagnostics = workspaceDiagnostics
  }

  package var json: JSONValue {
    [
      "identifier": .string(identifier), "interFileDependencies": false,
      "workspaceDiagnostics": .bool(workspaceDiagnostics),
    ]
  }

  /// What asks for `textDocument/diagnostic` of whatever documents the client shows us (`DiagnosticRegistrationOptions`).
  package var registration: JSONValue {
    let members = [JSONValue.Member(name: "documentSelector", value: .null)] + (json.members ?? [])
    return JSONValue(.object(members))
  }
}
