import JSON
import LanguageServerProtocol

/// `workspace/didChangeWorkspaceFolders`: configurations end at other folders now, and each has its own settings.
enum DidChangeWorkspaceFoldersNotification: NotificationHandler {
  static func run(_ params: DidChangeWorkspaceFoldersParams, in session: inout Session) {
    let removed = Set(params.removed.map(\.uri))
    var uris = session.workspace.uris.filter { !removed.contains($0) }
    for folder in params.added where !uris.contains(folder.uri) { uris.append(folder.uri) }
    session.workspace.open(uris)
    if session.client.tellsConfiguration { session.askForSettings() }
    session.reloadConfiguration()
  }
}
