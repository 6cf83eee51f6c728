package import JSON

/// Parameters of `textDocument/references`. (A status has no declaration to leave out.)
package struct ReferenceParams: Sendable, JSONReadable {
  package var place: TextDocumentPositionParams
  package var workDoneToken: ProgressToken?
  package var partialResultToken: ProgressToken?

  package init?(json: JSONValue) {
    guard let place = TextDocumentPositionParams(json: json) else { return nil }
    self.place = place
    workDoneToken = ProgressToken(json: json["workDoneToken"])
    partialResultToken = ProgressToken(json: json["partialResultToken"])
  }
}

/// A place in a document.
package struct Location: Sendable, Equatable, JSONWritable {
  package var uri: DocumentURI
  package var range: PositionRange

  package init(uri: DocumentURI, range: PositionRange) {
    self.uri = uri
    self.range = range
  }

  package var json: JSONValue { ["uri": uri.json, "range": range.json] }
}
