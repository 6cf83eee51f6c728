import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusRegistry

/// What turns completions into the list that the client takes.
struct CompletionConversion {
  let document: Document
  /// The bytes that the items replace.
  let range: Range<Int>
  let cursor: Int
  let encoding: PositionEncoding
  let client: ClientCapabilities.CompletionItem

  func list(of completions: [Completion]) -> CompletionList {
    let source = document.source
    let typed = source.text(in: range.lowerBound..<cursor)
    let whole = source.positionRange(of: range, encoding: encoding)
    let range: CompletionItem.EditRange =
      client.supportsInsertReplace
      ? .insertReplace(
        insert: source.positionRange(of: self.range.lowerBound..<cursor, encoding: encoding), replace: whole)
      : .replace(whole)
    let isSaidOnce = client.defaults.contains("editRange")
    let defaults = CompletionList.ItemDefaults(
      editRange: isSaidOnce ? range : nil, isPlainText: client.defaults.contains("insertTextFormat"),
      hasNoCommitCharacters: client.defaults.contains("commitCharacters"))
    let items = completions.map { item($0, typed: typed, range: isSaidOnce ? nil : range) }
    return CompletionList(
      isIncomplete: true, itemDefaults: client.defaults.isEmpty ? nil : defaults, items: items)
  }

  private func item(_ completion: Completion, typed: String, range: CompletionItem.EditRange?) -> CompletionItem {
    CompletionItem(
      label: completion.label,
      labelDescription: client.supportsLabelDetails ? completion.phrase : nil,
      kind: .value,
      detail: completion.phrase,
      documentation: client.resolvesDocumentation ? nil : documentation(completion.documentation),
      hasDeprecatedTag: completion.isDeprecated && client.supportsDeprecatedTag,
      isDeprecated: completion.isDeprecated && !client.supportsDeprecatedTag && client.supportsDeprecated,
      sortText: completion.sortText,
      filterText: typed.isEmpty ? nil : typed,
      newText: completion.insertion,
      editRange: range,
      data: client.resolvesDocumentation
        ? CodeData(uri: document.uri, code: completion.code.value, isClass: completion.statusClass != nil) : nil)
  }

  private func documentation(_ text: String) -> CompletionItem.Documentation {
    client.documentationFormat.first.map { .markup(MarkupContent(kind: $0, value: text)) } ?? .string(text)
  }
}
