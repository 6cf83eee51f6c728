package import JSON

/// A place that a client sets off (`DocumentHighlight`).
package struct DocumentHighlight: Sendable, Equatable, JSONWritable {
  /// `DocumentHighlightKind`.
  package enum Kind: Int, Sendable {
    case text = 1
    case read
  }

  package var range: PositionRange
  package var kind: Kind

  package init(range: PositionRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }

  package var json: JSONValue {
    ["range": range.json, "kind": .integer(kind.rawValue)]
  }
}
