package import JSON

/// What the server serves, announced in the answer to `initialize`.
package struct ServerCapabilities: Sendable, Equatable {
  /// How `Position.character` is counted from then on: "utf-8", "utf-16" or "utf-32".
  package var positionEncoding: String
  package var textDocumentSync: TextDocumentSync
  package var hoverProvider: Bool
  package var documentHighlightProvider: Bool
  /// `InlayHintOptions`; nil where there are no hints.
  package var inlayHintProvider: ResolveOptions?
  package var completionProvider: CompletionOptions?
  /// The kinds of code actions; only for clients that take CodeAction literals.
  package var codeActionKinds: [CodeActionKind]?
  /// Whether `codeAction/resolve` is served.
  package var resolvesCodeActions: Bool

  package var referencesProvider = false
  /// Only for clients that pull diagnostics, and do not register that later.
  package var diagnosticProvider: DiagnosticOptions?
  /// The commands of `workspace/executeCommand`.
  package var commands: [String] = []
  /// Whether `workspace/didChangeWorkspaceFolders` is served.
  package var followsFolders = false
  /// Whether notebooks of any kind are kept in step, cell by cell.
  package var synchronizesNotebooks = false

  package init(
    positionEncoding: String, textDocumentSync: TextDocumentSync, hoverProvider: Bool,
    completionProvider: CompletionOptions?, codeActionKinds: [CodeActionKind]?,
    resolvesCodeActions: Bool = false, documentHighlightProvider: Bool = false,
    inlayHintProvider: ResolveOptions? = nil
  ) {
    self.documentHighlightProvider = documentHighlightProvider
    self.inlayHintProvider = inlayHintProvider
    self.positionEncoding = positionEncoding
    self.textDocumentSync = textDocumentSync
    self.hoverProvider = hoverProvider
    self.completionProvider = completionProvider
    self.codeActionKinds = codeActionKinds
    self.resolvesCodeActions = resolvesCodeActions
  }

  /// `TextDocumentSyncOptions`; documents are always opened and closed.
  package struct TextDocumentSync: Sendable, Equatable {
    /// `TextDocumentSyncKind`.
    package enum Change: Int, Sendable {
      case none = 0
      case full
      case incremental
    }

    package var change: Change
    package var save: Bool

    package init(change: Change, save: Bool) {
      self.change = change
      self.save = save
    }
  }

  /// `CompletionOptions`.
  package struct CompletionOptions: Sendable, Equatable {
    package var triggerCharacters: [String]
    /// Whether `completionItem/resolve` is served.
    package var resolvesItems: Bool

    package init(triggerCharacters: [String], resolvesItems: Bool = false) {
      self.triggerCharacters = triggerCharacters
      self.resolvesItems = resolvesItems
    }
  }

  /// What a method is announced with that answers in two steps where the client can.
  package struct ResolveOptions: Sendable, Equatable {
    package var resolves: Bool

    package init(resolves: Bool) {
      self.resolves = resolves
    }
  }
}

extension ServerCapabilities: JSONWritable {
  package var json: JSONValue {
    JSONValue(members: [
      "positionEncoding": .string(positionEncoding),
      "textDocumentSync": [
        "openClose": true, "change": .integer(textDocumentSync.change.rawValue), "save": .bool(textDocumentSync.save),
      ],
      "hoverProvider": hoverProvider ? true : nil,
      "documentHighlightProvider": documentHighlightProvider ? true : nil,
      "inlayHintProvider": inlayHintProvider.map { $0.resolves ? ["resolveProvider": true] : true },
      "completionProvider": completionProvider.map { options in
        JSONValue(members: [
          "triggerCharacters": .array(options.triggerCharacters.map(JSONValue.string)),
          "resolveProvider": options.resolvesItems ? true : nil,
        ])
      },
      "codeActionProvider": codeActionKinds.map { kinds in
        JSONValue(members: [
          "codeActionKinds": .array(kinds.map { .string($0.rawValue) }),
          "resolveProvider": resolvesCodeActions ? true : nil,
        ])
      },
      "referencesProvider": referencesProvider ? ["workDoneProgress": true] : nil,
      "diagnosticProvider": diagnosticProvider?.json,
      "executeCommandProvider": commands.isEmpty
        ? nil
        : [
          "commands": .array(commands.map(JSONValue.string)), "workDoneProgress": true,
        ],
      "workspace": followsFolders ? ["workspaceFolders": ["supported": true, "changeNotifications": true]] : nil,
      "notebookDocumentSync": synchronizesNotebooks ? ["notebookSelector": [["notebook": "*"]], "save": true] : nil,
    ])
  }
}
