import JSON
import LanguageServerProtocol

/// `workspace/didChangeConfiguration`: configuration files are read again.
enum DidChangeConfigurationNotification: NotificationHandler {
  static func run(_ params: NoParams, in session: inout Session) {
    session.reloadConfiguration()
  }
}

/// `workspace/didChangeWatchedFiles`: only configuration files are watched, so whatever changed, they are read again.
enum DidChangeWatchedFilesNotification: NotificationHandler {
  static func run(_ params: NoParams, in session: inout Session) {
    session.reloadConfiguration()
  }
}
