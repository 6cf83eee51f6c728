import JSON
import LanguageServerProtocol

/// `workspace/didChangeConfiguration`: configuration files are read again.
enum DidChangeConfigurationNotification: NotificationHandler {
  static func run(_ params: NoParams, in session: inout Session) {
    session.reloadConfiguration()
  }
}

/// `workspace/didChangeWatchedFiles`: a client may watch more than was asked for; only configuration files count.
enum DidChangeWatchedFilesNotification: NotificationHandler {
  static func run(_ params: DidChangeWatchedFilesParams, in session: inout Session) {
    guard params.changes.contains(where: { $0.name == Workspace.configurationFile }) else { return }
    session.reloadConfiguration()
  }
}
