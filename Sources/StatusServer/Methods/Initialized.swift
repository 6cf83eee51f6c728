import JSON
import JSONRPC
import LanguageServerProtocol

/// `initialized`: from now on the client takes requests; it is asked to tell of changed configuration files, and
/// for its own settings.
enum InitializedNotification: NotificationHandler {
  static func run(_ params: NoParams, in session: inout Session) {
    if session.client.registersWatchedFiles {
      let registration = WatchedFilesRegistrationParams(
        id: "statuslsp-configuration", globPatterns: session.engine.configurationNames.map { "**/\($0)" })
      register(registration.id, registration.json, in: session)
    }
    session.registrations = []
    session.followRegistrations()
    guard session.client.tellsConfiguration else { return }
    // A client that is asked for its settings tells of their change only where that is registered.
    if session.client.registersConfiguration {
      let registration = ConfigurationRegistrationParams(id: "statuslsp-settings", section: Settings.name)
      register(registration.id, registration.json, in: session)
    }
    session.askForSettings()
  }

  private static func register(_ id: String, _ params: JSONValue, in session: Session) {
    session.send(.request(id: .string(id), method: "client/registerCapability", params: params))
  }
}
