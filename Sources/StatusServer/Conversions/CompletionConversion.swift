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
      filterText: filterText(of: completion, typed: typed),
      newText: completion.insertion,
      editRange: range,
      data: client.resolvesDocumentation
        ? CodeData(uri: document.uri, code: completion.code.value, isClass: completion.statusClass != nil) : nil)
  }

  /// What goes on with what was typed matches what is typed next, too, in clients that do not ask again; what was found
  /// by words matches only these.
  private func filterText(of completion: Completion, typed: String) -> String? {
    if typed.isEmpty { return nil }
    return completion.insertion.hasPrefix(typed) ? completion.insertion : typed
  }

  private func documentation(_ text: String) -> CompletionItem.Documentation {
    client.documentationFormat.first.map { .markup(MarkupContent(kind: $0, value: text)) } ?? .string(text)
  }
}
