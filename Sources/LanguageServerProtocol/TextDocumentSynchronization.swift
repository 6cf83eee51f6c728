package import JSON

/// Parameters of `textDocument/didOpen`.
package struct DidOpenTextDocumentParams: Sendable, JSONReadable {
  package var textDocument: TextDocumentItem

  package init?(json: JSONValue) {
    guard let document = json["textDocument"].flatMap(TextDocumentItem.init(json:)) else { return nil }
    self.textDocument = document
  }
}

/// Parameters of `textDocument/didChange`.
package struct DidChangeTextDocumentParams: Sendable, JSONReadable {
  package var textDocument: VersionedTextDocumentIdentifier
  /// In the order in which they apply, each on the result of the one before. Nil stands for a change that cannot be
  /// read: from there on nobody knows the text.
  package var contentChanges: [TextDocumentContentChangeEvent?]

  package init?(json: JSONValue) {
    guard let document = json["textDocument"].flatMap(VersionedTextDocumentIdentifier.init(json:)) else { return nil }
    self.textDocument = document
    self.contentChanges = json["contentChanges"]?.array?.map(TextDocumentContentChangeEvent.init(json:)) ?? [nil]
  }
}

/// One change of a text.
package enum TextDocumentContentChangeEvent: Sendable, Equatable {
  /// The whole new text.
  case full(String)
  /// What takes the place of a range. (`rangeLength` says the same again, deprecated, and is not read.)
  case incremental(PositionRange, String)
}

extension TextDocumentContentChangeEvent: JSONReadable {
  package init?(json: JSONValue) {
    guard let text = json["text"]?.string else { return nil }
    if let range = json["range"], !range.isNull {
      guard let range = PositionRange(json: range) else { return nil }
      self = .incremental(range, text)
    } else {
      self = .full(text)
    }
  }
}

/// Parameters of `textDocument/didClose`.
package struct DidCloseTextDocumentParams: Sendable, JSONReadable {
  package var textDocument: TextDocumentIdentifier

  package init?(json: JSONValue) {
    guard let document = json["textDocument"].flatMap(TextDocumentIdentifier.init(json:)) else { return nil }
    self.textDocument = document
  }
}

/// Parameters of `textDocument/didSave`; the text, which is known, is not asked for.
package struct DidSaveTextDocumentParams: Sendable, JSONReadable {
  package var textDocument: TextDocumentIdentifier

  package init?(json: JSONValue) {
    guard let document = json["textDocument"].flatMap(TextDocumentIdentifier.init(json:)) else { return nil }
    self.textDocument = document
  }
}
