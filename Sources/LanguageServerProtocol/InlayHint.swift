package import JSON

/// Parameters of `textDocument/inlayHint`.
package struct InlayHintParams: Sendable, JSONReadable {
  package var textDocument: TextDocumentIdentifier
  /// What the client shows.
  package var range: PositionRange

  package init?(json: JSONValue) {
    guard let document = json["textDocument"].flatMap(TextDocumentIdentifier.init(json:)),
      let range = json["range"].flatMap(PositionRange.init(json:))
    else { return nil }
    self.textDocument = document
    self.range = range
  }
}

/// A text that a client shows within the document's own (`InlayHint`), a space before it.
package struct InlayHint: Sendable, Equatable, JSONWritable {
  package var position: Position
  package var label: String
  /// What stands for the tooltip until `inlayHint/resolve`; nil where the client does not ask for it.
  package var data: CodeData?

  package init(position: Position, label: String, data: CodeData?) {
    self.position = position
    self.label = label
    self.data = data
  }

  package var json: JSONValue {
    JSONValue(members: [
      "position": position.json, "label": .string(label), "paddingLeft": true, "data": data?.json,
    ])
  }
}

/// What an item or hint without its text is about: a status code, or a class, named in a document.
package struct CodeData: Sendable, Equatable, JSONReadable, JSONWritable {
  package var uri: DocumentURI
  package var code: Int
  /// Whether all codes of the code's class are meant.
  package var isClass: Bool

  package init(uri: DocumentURI, code: Int, isClass: Bool = false) {
    self.uri = uri
    self.code = code
    self.isClass = isClass
  }

  package init?(json: JSONValue) {
    guard let uri = json["uri"].flatMap(DocumentURI.init(json:)), let code = json["code"]?.integer else { return nil }
    self.init(uri: uri, code: code, isClass: json["class"]?.bool ?? false)
  }

  package var json: JSONValue {
    JSONValue(members: ["uri": uri.json, "code": .integer(code), "class": isClass ? true : nil])
  }
}

/// Parameters of `completionItem/resolve` and `inlayHint/resolve`: an item or hint as it was sent.
package struct ResolveParams: Sendable, JSONReadable {
  /// The item as the client sent it back.
  package var item: JSONValue
  /// Nil where the item is complete as it is.
  package var data: CodeData?

  package init?(json: JSONValue) {
    guard json["label"]?.string != nil else { return nil }
    item = json
    guard let data = json["data"], !data.isNull else { return }
    guard let data = CodeData(json: data) else { return nil }
    self.data = data
  }

  /// The item with one more member.
  package func resolved(_ name: String, _ value: JSONValue) -> JSONValue {
    let others = (item.members ?? []).filter { $0.name != name }
    return JSONValue(.object(others + [JSONValue.Member(name: name, value: value)]))
  }
}
