import JSON
import LanguageServerProtocol

/// `workspace/didChangeConfiguration`: the settings are taken or asked for, and configuration files are read again.
enum DidChangeConfigurationNotification: NotificationHandler {
  static func run(_ params: DidChangeConfigurationParams, in session: inout Session) {
    if session.client.tellsConfiguration {
      session.askForSettings()
    } else if let settings = params.settings.flatMap(Settings.section) {
      session.takeSettings(settings)
    }
    session.reloadConfiguration()
  }
}

/// `workspace/didChangeWatchedFiles`: a client may watch more than was asked for; only configuration files count.
enum DidChangeWatchedFilesNotification: NotificationHandler {
  static func run(_ params: DidChangeWatchedFilesParams, in session: inout Session) {
    guard params.changes.contains(where: { session.engine.configurationNames.contains($0.name) }) else { return }
    session.reloadConfiguration()
  }
}
