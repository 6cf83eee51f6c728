import JSON
package import LanguageServerProtocol
package import SourceText
import StatusProject
import StatusRegistry

/// `initialize`: learns what the client can do and says what is served.
enum InitializeRequest: RequestHandler {
  static func run(_ params: InitializeParams, in session: inout Session) -> JSONValue {
    session.phase = .running
    session.client = params.capabilities
    session.trace = params.trace
    session.encoding = positionEncoding(params.capabilities.positionEncodings, params.initializationOptions)
    let folders = params.workspaceFolders.map(\.uri)
    session.workspace.open(folders.isEmpty ? [params.rootURI].compactMap { $0 } : folders)
    session.locales.client = params.locale.flatMap { Locale(languageTag: $0) }
    if let options = params.initializationOptions { session.takeSettings(Settings.section(of: options) ?? options) }
    if let process = params.processID { session.watchProcess(process) }
    var capabilities = serverCapabilities(for: params.capabilities, encoding: session.encoding)
    if capabilities.diagnosticProvider != nil { capabilities.diagnosticProvider = session.diagnosticOptions() }
    return InitializeResult(
      capabilities: capabilities, serverInfo: ServerInfo(name: "statuslsp", version: session.version)
    ).json
  }

  /// The first encoding of the client's that is known; all three are. UTF-16 where it names none, as LSP demands, unless
  /// its options name one: some clients count in bytes or in characters and do not say so.
  private static func positionEncoding(_ names: [String]?, _ options: JSONValue?) -> PositionEncoding {
    let own = options?["positionEncoding"]?.string.map { [$0] }
    return (names ?? own ?? []).lazy.compactMap(PositionEncoding.init(rawValue:)).first ?? .utf16
  }
}

/// What is served to a client that can do so much.
package func serverCapabilities(
  for client: ClientCapabilities, encoding: PositionEncoding
) -> ServerCapabilities {
  var capabilities = ServerCapabilities(
    positionEncoding: encoding.rawValue,
    textDocumentSync: ServerCapabilities.TextDocumentSync(change: .incremental, save: true),
    hoverProvider: true,
    completionProvider: ServerCapabilities.CompletionOptions(
      triggerCharacters: completionTriggers, resolvesItems: client.completionItem.resolvesDocumentation),
    codeActionKinds: client.codeAction.supportsLiterals ? [.quickFix, .refactorRewrite, .sourceFixAll] : nil,
    resolvesCodeActions: client.codeAction.defersEdits,
    documentHighlightProvider: true,
    inlayHintProvider: ServerCapabilities.ResolveOptions(resolves: client.resolvesHintTooltips))
  capabilities.referencesProvider = true
  if client.pullsDiagnostics, !client.registersDiagnostics {
    capabilities.diagnosticProvider = DiagnosticOptions(identifier: Settings.name, workspaceDiagnostics: false)
  }
  capabilities.commands = ServerCommand.allCases.map(\.rawValue)
  capabilities.followsFolders = true
  capabilities.synchronizesNotebooks = client.synchronizesNotebooks
  return capabilities
}

/// What opens a completion where a status may follow: first digits, what stands before a value, and quotes.
private let completionTriggers = ["1", "2", "3", "4", "5", "(", "[", "=", ":", " ", "\"", "'", "`"]
