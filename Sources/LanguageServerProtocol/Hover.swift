package import JSON

/// How a text is marked up (`MarkupKind`).
package enum MarkupKind: String, Sendable, CaseIterable {
  case plainText = "plaintext"
  case markdown
}

/// A text with its markup.
package struct MarkupContent: Sendable, Equatable, JSONWritable {
  package var kind: MarkupKind
  package var value: String

  package init(kind: MarkupKind, value: String) {
    self.kind = kind
    self.value = value
  }

  package var json: JSONValue {
    ["kind": .string(kind.rawValue), "value": .string(value)]
  }
}

/// Result of `textDocument/hover`.
package struct Hover: Sendable, Equatable, JSONWritable {
  package var contents: MarkupContent
  package var range: PositionRange

  package init(contents: MarkupContent, range: PositionRange) {
    self.contents = contents
    self.range = range
  }

  package var json: JSONValue {
    ["contents": contents.json, "range": range.json]
  }
}
