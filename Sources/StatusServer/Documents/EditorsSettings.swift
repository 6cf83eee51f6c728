import JSON
import JSONRPC
import LanguageServerProtocol
import Platform
import StatusProject
import StatusRegistry

/// What the editor's user wants, as it last made sense, for all folders and for single ones.
struct EditorsSettings {
  private var common: JSONValue = [:]
  private var byFolder: [FilePath: JSONValue] = [:]

  /// The language that the editor's settings name for everything.
  private(set) var locale: Locale?

  /// What holds in a folder of the client's.
  func configuration(in folder: FilePath?) -> Configuration {
    let value = folder.flatMap { byFolder[$0] } ?? common
    return (try? Configuration.fromEditor(value, folder: folder).configuration) ?? Configuration()
  }

  /// Takes settings that make sense.
  ///
  /// - Returns: the keys that nobody knows.
  mutating func take(
    _ value: JSONValue, folder: FilePath?
  ) throws(ConfigurationError) -> [Configuration.UnknownKey] {
    let (configuration, unknown) = try Configuration.fromEditor(value, folder: folder)
    if let folder {
      byFolder[folder] = value
    } else {
      common = value
      locale = configuration.locale
    }
    return unknown
  }
}

/// How the editor's settings come over the wire.
enum Settings {
  /// What they stand under.
  static let name = "statuslsp"

  /// The settings within those of all servers; nil where there are none.
  static func section(of settings: JSONValue) -> JSONValue? { settings[name] }
}

/// A request for the editor's settings.
struct SettingsRequest {
  let id: String
  /// The folders that were asked for, in their order; nil stands for none in particular.
  let folders: [FilePath?]
}

extension Session {
  /// Asks the client for its settings, for each of its folders; an answer to an earlier request no longer counts.
  mutating func askForSettings() {
    let folders = workspace.uris
    lastRequest &+= 1
    let request = SettingsRequest(
      id: "statuslsp-settings-\(lastRequest)", folders: folders.isEmpty ? [nil] : folders.map(folderPath))
    settingsRequest = request
    let params = ConfigurationParams(scopes: folders.isEmpty ? [nil] : folders, section: Settings.name)
    send(.request(id: .string(request.id), method: "workspace/configuration", params: params.json))
  }

  /// Takes the settings that the client answers with.
  mutating func takeSettings(answering id: RequestID?, _ result: JSONValue?) {
    guard let request = settingsRequest, id == .string(request.id) else { return }
    settingsRequest = nil
    guard let values = result?.array else { return }
    for (folder, value) in zip(request.folders, values) where !value.isNull {
      takeSettings(value, folder: folder)
    }
    reloadConfiguration()
  }

  /// Takes settings of the editor; the last good ones go on to hold where these make no sense, which the user is told
  /// once.
  mutating func takeSettings(_ value: JSONValue, folder: FilePath? = nil) {
    do throws(ConfigurationError) {
      for key in try workspace.editors.take(value, folder: folder) where !Self.clientsOwnKeys.contains(key.name) {
        tellOfSettings(.unknownSetting(key: key.name, nearest: key.nearest), .warning)
      }
    } catch {
      tellOfSettings(.settings(message: error.message(in: locale)), .error)
    }
  }

  /// What editors keep under the same name for themselves.
  private static let clientsOwnKeys = ["path", "trace", "enable", "enabled", "server", "positionEncoding"]

  private mutating func tellOfSettings(_ notice: Notice, _ type: MessageType) {
    guard toldOfSettings.insert(notice.text(in: .english)).inserted else { return }
    show(type, notice)
  }

  /// Asks the client to ask again for what depends on the configuration and what it is served.
  mutating func askClientToRefresh() {
    let served = [
      (
        "textDocument/diagnostic", "workspace/diagnostic/refresh",
        client.pullsDiagnostics && client.refreshesDiagnostics
      ),
      ("textDocument/inlayHint", "workspace/inlayHint/refresh", client.refreshesInlayHints),
    ]
    for (method, refresh, isAble) in served where isAble && Method.named(method) != nil {
      lastRequest &+= 1
      send(.request(id: .string("statuslsp-refresh-\(lastRequest)"), method: refresh, params: nil))
    }
  }
}
