package import JSON

/// A kind of code action: words with dots, from the general to the special; unknown ones are kept as they are.
package struct CodeActionKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Repairs a diagnostic.
  package static let quickFix = CodeActionKind(rawValue: "quickfix")
  /// Writes something otherwise that is right as it is.
  package static let refactorRewrite = CodeActionKind(rawValue: "refactor.rewrite")
  /// Applies everything that may run unattended, of this server alone.
  package static let sourceFixAll = CodeActionKind(rawValue: "source.fixAll.statuslsp")

  /// No kind in particular: only who asks for any gets it.
  package static let empty = CodeActionKind(rawValue: "")

  /// Whether an action of the other kind is one of this kind: `source` takes in `source.fixAll`, "" everything.
  package func includes(_ other: CodeActionKind) -> Bool {
    rawValue.isEmpty || rawValue == other.rawValue || other.rawValue.hasPrefix(rawValue + ".")
  }
}

/// Parameters of `textDocument/codeAction`.
package struct CodeActionParams: Sendable, JSONReadable {
  package var textDocument: TextDocumentIdentifier
  package var range: PositionRange
  package var context: CodeActionContext

  package init?(json: JSONValue) {
    guard let document = json["textDocument"].flatMap(TextDocumentIdentifier.init(json:)),
      let range = json["range"].flatMap(PositionRange.init(json:)),
      let context = json["context"].flatMap(CodeActionContext.init(json:))
    else { return nil }
    self.textDocument = document
    self.range = range
    self.context = context
  }
}

/// What a client wants of code actions. (Of its list of diagnostics only the places are read: what holds now is computed
/// from the text.)
package struct CodeActionContext: Sendable, JSONReadable {
  /// The kinds asked for; nil means any.
  package var only: [CodeActionKind]?
  /// Whether the client asks by itself, not a person; false where it does not say.
  package var isAutomatic: Bool
  /// Whether the client says who asks.
  package var saysTrigger: Bool
  /// Where the diagnostics stand that the client asks about.
  package var diagnostics: [PositionRange]

  package init?(json: JSONValue) {
    guard json.members != nil else { return nil }
    only = json["only"]?.strings?.map(CodeActionKind.init(rawValue:))
    isAutomatic = json["triggerKind"]?.integer == 2
    saysTrigger = json["triggerKind"] != nil
    diagnostics = (json["diagnostics"]?.array ?? []).compactMap { $0["range"].flatMap(PositionRange.init(json:)) }
  }

  /// Whether actions of a kind are asked for.
  package func wants(_ kind: CodeActionKind) -> Bool {
    only?.contains { $0.includes(kind) } ?? true
  }

  /// Whether actions of a kind are asked for by name.
  package func asksFor(_ kind: CodeActionKind) -> Bool {
    only?.contains { $0.includes(kind) } ?? false
  }
}

/// An action with its edit, or with what the client sends back to get it.
package struct CodeAction: Sendable, Equatable {
  package var title: String
  package var kind: CodeActionKind
  /// What the action repairs.
  package var diagnostics: [Diagnostic]
  /// Whether "fix" without a choice means this one; only for clients with `isPreferredSupport`.
  package var isPreferred: Bool
  /// Nil where `codeAction/resolve` gives it.
  package var edit: WorkspaceEdit?
  /// What stands for the edit until then.
  package var data: CodeActionData?
  /// What the client has the server do when the action is chosen.
  package var command: Command?

  package init(
    title: String, kind: CodeActionKind, diagnostics: [Diagnostic] = [], isPreferred: Bool = false,
    edit: WorkspaceEdit? = nil, data: CodeActionData? = nil, command: Command? = nil
  ) {
    self.command = command
    self.title = title
    self.kind = kind
    self.diagnostics = diagnostics
    self.isPreferred = isPreferred
    self.edit = edit
    self.data = data
  }
}

extension CodeAction: JSONWritable {
  package var json: JSONValue {
    JSONValue(members: [
      "title": .string(title),
      "kind": kind == .empty ? nil : .string(kind.rawValue),
      "diagnostics": diagnostics.isEmpty ? nil : .some(JSONValue(diagnostics)),
      "isPreferred": isPreferred ? true : nil,
      "edit": edit?.json,
      "command": command?.json,
      "data": data?.json,
    ])
  }
}

/// What an action without an edit is about: a rule that is to be turned off for a document's project.
package struct CodeActionData: Sendable, Equatable, JSONReadable, JSONWritable {
  package var uri: DocumentURI
  package var rule: String

  package init(uri: DocumentURI, rule: String) {
    self.uri = uri
    self.rule = rule
  }

  package init?(json: JSONValue) {
    guard let uri = json["uri"].flatMap(DocumentURI.init(json:)), let rule = json["rule"]?.string else { return nil }
    self.init(uri: uri, rule: rule)
  }

  package var json: JSONValue {
    ["uri": uri.json, "rule": .string(rule)]
  }
}

/// Parameters of `codeAction/resolve`: an action as it was offered.
package struct CodeActionResolveParams: Sendable, JSONReadable {
  /// The action as the client sent it.
  package var action: JSONValue
  /// Nil where the action is complete as it is.
  package var data: CodeActionData?

  package init?(json: JSONValue) {
    guard json["title"]?.string != nil else { return nil }
    action = json
    guard let data = json["data"], !data.isNull else { return }
    guard let data = CodeActionData(json: data) else { return nil }
    self.data = data
  }

  /// The action with its edit.
  package func resolved(_ edit: WorkspaceEdit) -> JSONValue {
    let others = (action.members ?? []).filter { $0.name != "edit" }
    return JSONValue(.object(others + [JSONValue.Member(name: "edit", value: edit.json)]))
  }
}
