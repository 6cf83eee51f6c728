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

/// Changes of one document, in the form that the client takes.
package enum WorkspaceEdit: Sendable, Equatable {
  /// For clients that check the version: the edits are refused when the text has moved on.
  case documentChanges(VersionedTextDocumentIdentifier, [TextEdit])
  /// For all others.
  case changes(DocumentURI, [TextEdit])
}

extension WorkspaceEdit: JSONWritable {
  package var json: JSONValue {
    switch self {
    case .documentChanges(let document, let edits):
      ["documentChanges": [["textDocument": document.json, "edits": JSONValue(edits)]]]
    case .changes(let uri, let edits):
      ["changes": JSONValue(members: KeyValuePairs(dictionaryLiteral: (uri.string, JSONValue(edits))))]
    }
  }
}
