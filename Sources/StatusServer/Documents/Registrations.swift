import JSON
import JSONRPC
import LanguageServerProtocol

extension Session {
  /// What is served of pulled diagnostics at the moment.
  mutating func diagnosticOptions() -> DiagnosticOptions {
    DiagnosticOptions(identifier: Settings.name, workspaceDiagnostics: reportsWorkspace())
  }

  /// Asks the client for what the settings call for, and for nothing else, once it is initialized.
  mutating func followRegistrations() {
    guard let held = registrations else { return }
    var wanted: [Registration] = []
    if client.pullsDiagnostics {
      let options = diagnosticOptions()
      if client.registersDiagnostics {
        let id = options.workspaceDiagnostics ? "statuslsp-workspace-diagnostics" : "statuslsp-diagnostics"
        wanted.append(Registration(id: id, method: "textDocument/diagnostic", options: options.registration))
      }
      if options.workspaceDiagnostics, client.registersWatchedFiles {
        let watchers: JSONValue = ["watchers": [["globPattern": "**/*"]]]
        wanted.append(
          Registration(id: "statuslsp-files", method: "workspace/didChangeWatchedFiles", options: watchers))
      }
    }
    registrations = wanted
    for registration in held where !wanted.contains(registration) {
      request("client/unregisterCapability", registration.unregistering)
    }
    for registration in wanted where !held.contains(registration) {
      request("client/registerCapability", registration.registering)
    }
  }

  /// Sends a request whose answer nobody waits for.
  private mutating func request(_ method: String, _ params: JSONValue) {
    lastRequest &+= 1
    send(.request(id: .string("statuslsp-registration-\(lastRequest)"), method: method, params: params))
  }
}
