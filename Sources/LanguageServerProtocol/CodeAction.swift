package import JSON

/// A kind of code action: words with dots, from the general to the special; unknown ones are kept as they are.
package struct CodeActionKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Repairs a diagnostic.
  package static let quickFix = CodeActionKind(rawValue: "quickfix")

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

/// What a client wants of code actions. (Its list of diagnostics is not read: what holds now is computed from the text.)
package struct CodeActionContext: Sendable, JSONReadable {
  /// The kinds asked for; nil means any.
  package var only: [CodeActionKind]?

  package init?(json: JSONValue) {
    guard json.members != nil else { return nil }
    only = json["only"]?.strings?.map(CodeActionKind.init(rawValue:))
  }

  /// Whether actions of a kind are asked for.
  package func wants(_ kind: CodeActionKind) -> Bool {
    only?.contains { $0.includes(kind) } ?? true
  }
}

/// An action with its edit.
package struct CodeAction: Sendable, Equatable {
  package var title: String
  package var kind: CodeActionKind
  /// What the action repairs.
  package var diagnostics: [Diagnostic]
  /// Whether "fix" without a choice means this one; only for clients with `isPreferredSupport`.
  package var isPreferred: Bool
  package var edit: WorkspaceEdit

  package init(
    title: String, kind: CodeActionKind, diagnostics: [Diagnostic], isPreferred: Bool, edit: WorkspaceEdit
  ) {
    self.title = title
    self.kind = kind
    self.diagnostics = diagnostics
    self.isPreferred = isPreferred
    self.edit = edit
  }
}

extension CodeAction: JSONWritable {
  package var json: JSONValue {
    JSONValue(members: [
      "title": .string(title),
      "kind": .string(kind.rawValue),
      "diagnostics": JSONValue(diagnostics),
      "isPreferred": isPreferred ? true : nil,
      "edit": edit.json,
    ])
  }
}
