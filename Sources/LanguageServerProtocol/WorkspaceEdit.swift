package import JSON

/// One replacement in a document.
package struct TextEdit: Sendable, Equatable, JSONWritable {
  package var range: PositionRange
  package var newText: String

  package init(range: PositionRange, newText: String) {
    self.range = range
    self.newText = newText
  }

  package var json: JSONValue {
    ["range": range.json, "newText": .string(newText)]
  }
}

/// One step of a change that goes beyond one document.
package enum DocumentChange: Sendable, Equatable {
  /// `CreateFile`: refused where there is such a file already.
  case create(DocumentURI)
  /// `TextDocumentEdit`: refused where the text has moved on from the version.
  case edit(VersionedTextDocumentIdentifier, [TextEdit])
}

/// What a person is told of a change, and whether they are asked first (`ChangeAnnotation`).
package struct ChangeAnnotation: Sendable, Equatable {
  package var label: String
  package var needsConfirmation: Bool

  package init(label: String, needsConfirmation: Bool) {
    self.label = label
    self.needsConfirmation = needsConfirmation
  }
}

/// Changes of documents, in the form that the client takes.
package enum WorkspaceEdit: Sendable, Equatable {
  /// For clients with `documentChanges`; the annotation, for those with `changeAnnotationSupport`, is that of every step.
  case documentChanges([DocumentChange], annotation: ChangeAnnotation? = nil)
  /// For all others.
  case changes(DocumentURI, [TextEdit])
}

extension WorkspaceEdit: JSONWritable {
  /// The name of the one annotation within the edit.
  private static let annotation = "statuslsp"

  package var json: JSONValue {
    switch self {
    case .documentChanges(let changes, let annotation):
      let id = annotation.map { _ in JSONValue.string(Self.annotation) }
      return JSONValue(members: [
        "documentChanges": .array(changes.map { Self.json($0, annotation: id) }),
        "changeAnnotations": annotation.map { annotation in
          [
            Self.annotation: [
              "label": .string(annotation.label), "needsConfirmation": .bool(annotation.needsConfirmation),
            ]
          ]
        },
      ])
    case .changes(let uri, let edits):
      return ["changes": JSONValue(members: KeyValuePairs(dictionaryLiteral: (uri.string, JSONValue(edits))))]
    }
  }

  private static func json(_ change: DocumentChange, annotation: JSONValue?) -> JSONValue {
    switch change {
    case .create(let uri):
      return JSONValue(members: ["kind": "create", "uri": uri.json, "annotationId": annotation])
    case .edit(let document, let edits):
      let edits = edits.map { edit in
        JSONValue(members: [
          "range": edit.range.json, "newText": .string(edit.newText), "annotationId": annotation,
        ])
      }
      return ["textDocument": document.json, "edits": .array(edits)]
    }
  }
}
