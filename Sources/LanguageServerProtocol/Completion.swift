package import JSON

/// Result of `textDocument/completion`.
package struct CompletionList: Sendable, Equatable, JSONWritable {
  /// Whether the client asks again when more is typed.
  package var isIncomplete: Bool
  package var items: [CompletionItem]

  package init(isIncomplete: Bool, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.items = items
  }

  package var json: JSONValue {
    ["isIncomplete": .bool(isIncomplete), "items": JSONValue(items)]
  }
}

/// One item of a completion.
package struct CompletionItem: Sendable, Equatable {
  /// `CompletionItemKind`, of which a status code is a value.
  package enum Kind: Int, Sendable {
    case value = 12
  }

  /// A text about an item: bare where the client names no format.
  package enum Documentation: Sendable, Equatable {
    case string(String)
    case markup(MarkupContent)
  }

  package var label: String
  /// `labelDetails.description`, shown beside the label; only for clients with `labelDetailsSupport`.
  package var labelDescription: String?
  package var kind: Kind
  package var detail: String
  package var documentation: Documentation
  /// Whether the item is marked as deprecated by a tag.
  package var hasDeprecatedTag: Bool
  /// Whether the item is marked as deprecated as before there were tags.
  package var isDeprecated: Bool
  package var sortText: String
  /// What the client compares with the text typed; nil means the label.
  package var filterText: String?
  package var textEdit: TextEdit

  package init(
    label: String, labelDescription: String?, kind: Kind, detail: String, documentation: Documentation,
    hasDeprecatedTag: Bool, isDeprecated: Bool, sortText: String, filterText: String?, textEdit: TextEdit
  ) {
    self.label = label
    self.labelDescription = labelDescription
    self.kind = kind
    self.detail = detail
    self.documentation = documentation
    self.hasDeprecatedTag = hasDeprecatedTag
    self.isDeprecated = isDeprecated
    self.sortText = sortText
    self.filterText = filterText
    self.textEdit = textEdit
  }
}

extension CompletionItem: JSONWritable {
  package var json: JSONValue {
    JSONValue(members: [
      "label": .string(label),
      "labelDetails": labelDescription.map { ["description": .string($0)] },
      "kind": .integer(kind.rawValue),
      "tags": hasDeprecatedTag ? [1] : nil,
      "detail": .string(detail),
      "documentation": documentation.json,
      "deprecated": isDeprecated ? true : nil,
      "sortText": .string(sortText),
      "filterText": filterText.map(JSONValue.string),
      "textEdit": textEdit.json,
    ])
  }
}

extension CompletionItem.Documentation: JSONWritable {
  package var json: JSONValue {
    switch self {
    case .string(let string): .string(string)
    case .markup(let content): content.json
    }
  }
}
