package import JSON

/// A document as it is opened, with its text.
package struct TextDocumentItem: Sendable, Equatable {
  package var uri: DocumentURI
  /// What the client calls the language: a hint at best.
  package var languageID: String
  package var version: Int
  package var text: String
}

extension TextDocumentItem: JSONReadable {
  package init?(json: JSONValue) {
    guard let uri = json["uri"].flatMap(DocumentURI.init(json:)), let text = json["text"]?.string,
      let version = json["version"]?.integer.flatMap(Int32.init(exactly:))
    else { return nil }
    self.init(uri: uri, languageID: json["languageId"]?.string ?? "", version: Int(version), text: text)
  }
}

/// A document by its name alone.
package struct TextDocumentIdentifier: Sendable, Equatable, JSONReadable {
  package var uri: DocumentURI

  package init?(json: JSONValue) {
    guard let uri = json["uri"].flatMap(DocumentURI.init(json:)) else { return nil }
    self.uri = uri
  }
}

/// A document in a certain version, `OptionalVersionedTextDocumentIdentifier` of an edit.
package struct VersionedTextDocumentIdentifier: Sendable, Equatable {
  package var uri: DocumentURI
  /// Nil where the sender names none.
  package var version: Int?

  package init(uri: DocumentURI, version: Int?) {
    self.uri = uri
    self.version = version
  }
}

extension VersionedTextDocumentIdentifier: JSONReadable, JSONWritable {
  package init?(json: JSONValue) {
    guard let uri = json["uri"].flatMap(DocumentURI.init(json:)) else { return nil }
    self.init(uri: uri, version: json["version"]?.integer.flatMap(Int32.init(exactly:)).map(Int.init))
  }

  package var json: JSONValue {
    ["uri": uri.json, "version": version.map(JSONValue.integer) ?? .null]
  }
}

/// Parameters of the requests that ask about one place: `textDocument/hover`, `textDocument/completion`.
package struct TextDocumentPositionParams: Sendable, Equatable, JSONReadable {
  package var uri: DocumentURI
  package var position: Position

  package init?(json: JSONValue) {
    guard let document = json["textDocument"].flatMap(TextDocumentIdentifier.init(json:)),
      let position = json["position"].flatMap(Position.init(json:))
    else { return nil }
    self.uri = document.uri
    self.position = position
  }
}
