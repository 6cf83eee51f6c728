import JSON
import JSONRPC
import LanguageServerProtocol

/// `initialized`: from now on the client takes requests; it is asked to tell of changed configuration files.
enum InitializedNotification: NotificationHandler {
  static func run(_ params: NoParams, in session: inout Session) {
    guard session.client.registersWatchedFiles else { return }
    let registration = WatchedFilesRegistrationParams(
      id: "statuslsp-configuration", globPatterns: ["**/\(Workspace.configurationFile)"])
    session.send(
      .request(id: .string(registration.id), method: "client/registerCapability", params: registration.json))
  }
}
