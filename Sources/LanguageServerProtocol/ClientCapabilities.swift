package import JSON

/// What the client can do, as far as an answer depends on it (`initialize`, ClientCapabilities).
///
/// Real clients send null and wrong types here; whatever cannot be read counts as absent.
package struct ClientCapabilities: Sendable, Equatable {
  /// `general.positionEncodings`, in the client's order; nil where it names none.
  package var positionEncodings: [String]?
  /// `textDocument.hover.contentFormat`, in the client's order.
  package var hoverContentFormat: [MarkupKind] = []
  package var publishDiagnostics = PublishDiagnostics()
  package var completionItem = CompletionItem()
  package var codeAction = CodeAction()
  /// `workspace.workspaceEdit.documentChanges`.
  package var supportsDocumentChanges = false
  /// Whether `workspace.workspaceEdit.resourceOperations` holds "create".
  package var createsFiles = false
  /// `workspace.workspaceEdit.changeAnnotationSupport`.
  package var supportsChangeAnnotations = false
  /// `workspace.didChangeWatchedFiles.dynamicRegistration`.
  package var registersWatchedFiles = false
  /// `workspace.configuration`: whether the client answers `workspace/configuration`.
  package var tellsConfiguration = false
  /// `workspace.didChangeConfiguration.dynamicRegistration`.
  package var registersConfiguration = false
  /// `workspace.diagnostics.refreshSupport`.
  package var refreshesDiagnostics = false
  /// `workspace.inlayHint.refreshSupport`.
  package var refreshesInlayHints = false
  /// `textDocument.diagnostic`: whether the client asks for diagnostics itself.
  package var pullsDiagnostics = false
  /// `textDocument.diagnostic.dynamicRegistration`.
  package var registersDiagnostics = false
  /// `window.workDoneProgress`: whether the client shows progress that the server begins.
  package var showsProgress = false
  /// `notebookDocument.synchronization`.
  package var synchronizesNotebooks = false

  /// `textDocument.publishDiagnostics`.
  package struct PublishDiagnostics: Sendable, Equatable {
    package var supportsRelatedInformation = false
    /// `tagSupport.valueSet`; a bare `tagSupport: true`, as LSP 3.14 had it, counts as both tags.
    package var tags: [DiagnosticTag] = []
    package var supportsVersion = false
    package var supportsCodeDescription = false
    package var supportsData = false
  }

  /// `textDocument.completion.completionItem`.
  package struct CompletionItem: Sendable, Equatable {
    /// In the client's order; empty where it names none.
    package var documentationFormat: [MarkupKind] = []
    package var supportsDeprecated = false
    /// Whether `tagSupport.valueSet` holds 1, the deprecated tag.
    package var supportsDeprecatedTag = false
    package var supportsLabelDetails = false
    package var supportsInsertReplace = false
    /// Whether `resolveSupport.properties` holds "documentation".
    package var resolvesDocumentation = false
    /// `completionList.itemDefaults`: what a list may say once for all its items.
    package var defaults: [String] = []
  }

  /// Whether `textDocument.inlayHint.resolveSupport.properties` holds "tooltip".
  package var resolvesHintTooltips = false

  /// `textDocument.codeAction`.
  package struct CodeAction: Sendable, Equatable {
    /// Whether the client takes CodeAction, not only Command.
    package var supportsLiterals = false
    package var supportsIsPreferred = false
    package var supportsData = false
    /// Whether `resolveSupport.properties` holds "edit".
    package var resolvesEdit = false
  }

  package init() {}
}

extension ClientCapabilities {
  /// Reads what is there; never fails.
  package init(json: JSONValue?) {
    let document = json?["textDocument"]
    let workspace = json?["workspace"]
    positionEncodings = json?["general"]?["positionEncodings"]?.strings
    hoverContentFormat = markupKinds(document?["hover"]?["contentFormat"])
    publishDiagnostics = PublishDiagnostics(json: document?["publishDiagnostics"])
    completionItem = CompletionItem(json: document?["completion"]?["completionItem"])
    completionItem.defaults = document?["completion"]?["completionList"]?["itemDefaults"]?.strings ?? []
    resolvesHintTooltips = resolves("tooltip", document?["inlayHint"])
    codeAction = CodeAction(json: document?["codeAction"])
    let edit = workspace?["workspaceEdit"]
    supportsDocumentChanges = isTrue(edit?["documentChanges"])
    createsFiles = edit?["resourceOperations"]?.strings?.contains("create") ?? false
    supportsChangeAnnotations = edit?["changeAnnotationSupport"]?.members != nil
    tellsConfiguration = isTrue(workspace?["configuration"])
    registersConfiguration = isTrue(workspace?["didChangeConfiguration"]?["dynamicRegistration"])
    refreshesDiagnostics = isTrue(workspace?["diagnostics"]?["refreshSupport"])
    refreshesInlayHints = isTrue(workspace?["inlayHint"]?["refreshSupport"])
    if let pulled = document?["diagnostic"], pulled.members != nil {
      pullsDiagnostics = true
      registersDiagnostics = isTrue(pulled["dynamicRegistration"])
      publishDiagnostics.add(PublishDiagnostics(json: pulled))
    }
    showsProgress = isTrue(json?["window"]?["workDoneProgress"])
    synchronizesNotebooks = json?["notebookDocument"]?["synchronization"]?.members != nil
    registersWatchedFiles = isTrue(workspace?["didChangeWatchedFiles"]?["dynamicRegistration"])
  }
}

extension ClientCapabilities.PublishDiagnostics {
  init(json: JSONValue?) {
    let tagSupport = json?["tagSupport"]
    supportsRelatedInformation = isTrue(json?["relatedInformation"])
    tags =
      isTrue(tagSupport)
      ? DiagnosticTag.allCases : tagSupport?["valueSet"]?.integers?.compactMap(DiagnosticTag.init(rawValue:)) ?? []
    supportsVersion = isTrue(json?["versionSupport"])
    supportsCodeDescription = isTrue(json?["codeDescriptionSupport"])
    supportsData = isTrue(json?["dataSupport"])
  }

  /// Adds what a client says of pulled diagnostics: it is one list to the user.
  mutating func add(_ other: Self) {
    supportsRelatedInformation = supportsRelatedInformation || other.supportsRelatedInformation
    tags += other.tags.filter { !tags.contains($0) }
    supportsCodeDescription = supportsCodeDescription || other.supportsCodeDescription
    supportsData = supportsData || other.supportsData
  }
}

extension ClientCapabilities.CompletionItem {
  init(json: JSONValue?) {
    documentationFormat = markupKinds(json?["documentationFormat"])
    supportsDeprecated = isTrue(json?["deprecatedSupport"])
    supportsDeprecatedTag = json?["tagSupport"]?["valueSet"]?.integers?.contains(1) ?? false
    supportsLabelDetails = isTrue(json?["labelDetailsSupport"])
    supportsInsertReplace = isTrue(json?["insertReplaceSupport"])
    resolvesDocumentation = resolves("documentation", json)
  }
}

extension ClientCapabilities.CodeAction {
  init(json: JSONValue?) {
    supportsLiterals = json?["codeActionLiteralSupport"]?.members != nil
    supportsIsPreferred = isTrue(json?["isPreferredSupport"])
    supportsData = isTrue(json?["dataSupport"])
    resolvesEdit = resolves("edit", json)
  }
}

/// Whether a client asks later for a property of what one of its capabilities is about.
private func resolves(_ property: String, _ json: JSONValue?) -> Bool {
  json?["resolveSupport"]?["properties"]?.strings?.contains(property) ?? false
}

private func isTrue(_ json: JSONValue?) -> Bool {
  json?.bool ?? false
}

private func markupKinds(_ json: JSONValue?) -> [MarkupKind] {
  json?.strings?.compactMap(MarkupKind.init(rawValue:)) ?? []
}
