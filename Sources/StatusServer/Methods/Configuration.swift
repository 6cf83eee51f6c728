import JSON
import LanguageServerProtocol
import Platform
import StatusProject

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

/// `workspace/didChangeWatchedFiles`: a client may watch more than was asked for. Configuration files hold at once; other
/// files count for reports on the workspace.
enum DidChangeWatchedFilesNotification: NotificationHandler {
  static func run(_ params: DidChangeWatchedFilesParams, in session: inout Session) {
    if params.changes.contains(where: { session.engine.configurationNames.contains($0.name) }) {
      return session.reloadConfiguration()
    }
    let files = params.changes.compactMap { $0.filePath.map(FilePath.init(bytes:)) }
    let decides = files.contains { decidesWhatIsRead($0.lastComponent) }
    session.reports.forget(decides ? .everything : .files(Set(files)))
  }
}
