package import JSON

/// Result of `textDocument/completion`.
package struct CompletionList: Sendable, Equatable, JSONWritable {
  /// What holds for every item that does not say otherwise (`itemDefaults`).
  package struct ItemDefaults: Sendable, Equatable {
    /// What the items replace.
    package var editRange: CompletionItem.EditRange?
    /// Whether the texts are said to be no snippets.
    package var isPlainText: Bool
    /// Whether it is said that no character accepts an item.
    package var hasNoCommitCharacters: Bool

    package init(editRange: CompletionItem.EditRange?, isPlainText: Bool, hasNoCommitCharacters: Bool) {
      self.editRange = editRange
      self.isPlainText = isPlainText
      self.hasNoCommitCharacters = hasNoCommitCharacters
    }
  }

  /// Whether the client asks again when more is typed.
  package var isIncomplete: Bool
  /// Nil for clients that take none.
  package var itemDefaults: ItemDefaults?
  package var items: [CompletionItem]

  package init(isIncomplete: Bool, itemDefaults: ItemDefaults? = nil, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.itemDefaults = itemDefaults
    self.items = items
  }

  package var json: JSONValue {
    JSONValue(members: [
      "isIncomplete": .bool(isIncomplete), "itemDefaults": itemDefaults?.json, "items": JSONValue(items),
    ])
  }
}

extension CompletionList.ItemDefaults: JSONWritable {
  package var json: JSONValue {
    JSONValue(members: [
      "commitCharacters": hasNoCommitCharacters ? [] : nil,
      "editRange": editRange?.json,
      "insertTextFormat": isPlainText ? 1 : nil,
    ])
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

  /// What an item takes the place of.
  package enum EditRange: Sendable, Equatable {
    case replace(PositionRange)
    /// For clients that let their user choose: up to the cursor, or the whole word.
    case insertReplace(insert: PositionRange, replace: PositionRange)
  }

  package var label: String
  /// `labelDetails.description`, shown beside the label; only for clients with `labelDetailsSupport`.
  package var labelDescription: String?
  package var kind: Kind
  package var detail: String
  /// Nil where `completionItem/resolve` gives it.
  package var documentation: Documentation?
  /// Whether the item is marked as deprecated by a tag.
  package var hasDeprecatedTag: Bool
  /// Whether the item is marked as deprecated as before there were tags.
  package var isDeprecated: Bool
  package var sortText: String
  /// What the client compares with the text typed; nil means the label.
  package var filterText: String?
  package var newText: String
  /// What the text replaces; nil where the list says it for all items.
  package var editRange: EditRange?
  /// What stands for the documentation until it is asked for.
  package var data: CodeData?

  package init(
    label: String, labelDescription: String?, kind: Kind, detail: String, documentation: Documentation?,
    hasDeprecatedTag: Bool, isDeprecated: Bool, sortText: String, filterText: String?, newText: String,
    editRange: EditRange?, data: CodeData? = nil
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
    self.newText = newText
    self.editRange = editRange
    self.data = data
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
      "documentation": documentation?.json,
      "deprecated": isDeprecated ? true : nil,
      "sortText": .string(sortText),
      "filterText": filterText.map(JSONValue.string),
      "textEdit": editRange?.edit(newText),
      "textEditText": editRange == nil && newText != label ? .string(newText) : nil,
      "data": data?.json,
    ])
  }
}

extension CompletionItem.EditRange: JSONWritable {
  package var json: JSONValue {
    switch self {
    case .replace(let range): range.json
    case .insertReplace(let insert, let replace): ["insert": insert.json, "replace": replace.json]
    }
  }

  /// `TextEdit` or `InsertReplaceEdit`.
  fileprivate func edit(_ newText: String) -> JSONValue {
    switch self {
    case .replace(let range): TextEdit(range: range, newText: newText).json
    case .insertReplace(let insert, let replace):
      ["newText": .string(newText), "insert": insert.json, "replace": replace.json]
    }
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
