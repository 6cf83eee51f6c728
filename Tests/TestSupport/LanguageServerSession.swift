package import JSON

// The few messages that nearly every session begins with.
extension LanguageServer {
  /// Initializes the session and returns the result of `initialize`.
  @discardableResult
  package func initialize(capabilities: JSONValue = [:], rootURI: String? = nil) throws -> JSONValue {
    let result = try result(
      "initialize",
      ["processId": .null, "rootUri": rootURI.map { .string($0) } ?? .null, "capabilities": capabilities]
    )
    notify("initialized", [:])
    return result
  }

  /// Opens a document.
  package func open(_ uri: String, languageID: String, version: Int = 1, text: String) {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": .string(languageID), "version": .integer(version), "text": .string(text),
        ]
      ]
    )
  }

  /// Changes a document by `contentChanges`.
  package func change(_ uri: String, version: Int, _ changes: [JSONValue]) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": .integer(version)],
        "contentChanges": .array(changes),
      ]
    )
  }

  /// The params of a request about a position.
  package static func params(_ uri: String, _ position: MarkedPosition) -> JSONValue {
    ["textDocument": ["uri": .string(uri)], "position": json(position)]
  }

  /// A position on the wire.
  package static func json(_ position: MarkedPosition) -> JSONValue {
    ["line": .integer(position.line), "character": .integer(position.character)]
  }

  /// A range on the wire.
  package static func json(_ start: MarkedPosition, _ end: MarkedPosition) -> JSONValue {
    ["start": json(start), "end": json(end)]
  }
}
