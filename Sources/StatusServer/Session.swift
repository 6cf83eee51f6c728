import JSON
import JSONRPC
import LanguageServerProtocol
import SourceText
package import StatusProject
import StatusRegistry

/// One client's session, from its first message to `exit`: a value that the main loop owns.
///
/// It knows neither pipes nor threads: events go in, messages come out through `send`.
package struct Session {
  /// How far the lifecycle has come.
  enum Phase {
    case uninitialized
    case running
    case shutDown
  }

  var phase = Phase.uninitialized
  /// Set when the session is over.
  var exitCode: Int32?
  var client = ClientCapabilities()
  var encoding = PositionEncoding.utf16
  var workspace = Workspace()
  var documents = Documents()
  /// In which language people are spoken to.
  var locales: LocaleChoice
  /// The language of what belongs to no document.
  var locale: Locale { locales.locale(configured: workspace.editors.locale) }
  /// The latest request for the editor's settings that has no answer yet.
  var settingsRequest: SettingsRequest?
  /// What the user has been told of the editor's settings.
  var toldOfSettings: Set<String> = []
  /// The number of the last request to the client.
  var lastRequest = 0
  let version: String
  let engine: Engine
  let watchProcess: (Int32) -> Void
  let send: (OutgoingMessage) -> Void

  /// - Parameters:
  ///   - version: what `serverInfo` names.
  ///   - locales: what the command line and the environment say of languages.
  ///   - watchProcess: called with the process that started the server, so that its end comes back as an event.
  ///   - send: takes each message, in order.
  package init(
    version: String, engine: Engine = Engine(), locales: LocaleChoice = LocaleChoice(),
    watchProcess: @escaping (Int32) -> Void = { _ in },
    send: @escaping (OutgoingMessage) -> Void
  ) {
    self.version = version
    self.engine = engine
    self.locales = locales
    self.watchProcess = watchProcess
    self.send = send
  }

  /// Takes events in their order, then publishes the diagnostics of whatever documents they changed: once each, however
  /// many changes came together.
  ///
  /// - Returns: the exit code when the session is over, else nil. Events after the end are dropped.
  package mutating func handle(_ events: [Event]) -> Int32? {
    for event in events where exitCode == nil { handle(event) }
    if phase == .running { publishChanged() }
    return exitCode
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .message(.request(let id, let method, let params)):
      send(answer(to: id, method, params))
    case .message(.notification(let method, let params)):
      take(method, params)
    case .message(.response(let id, let result, _)):
      takeSettings(answering: id, result)
    case .message(.invalid(let id, let error)):
      send(.errorResponse(id: id, error))
    case .framing(let problem):
      log(.warning, .framing(problem))
    case .oversized(let length):
      send(.errorResponse(id: nil, .oversized(length)))
    case .parentDied:
      exitCode = 1
    case .endOfInput:
      end()
    }
  }

  /// Ends the session: cleanly only after `shutdown`.
  mutating func end() {
    if phase == .running { publishChanged() }
    exitCode = phase == .shutDown ? 0 : 1
  }

  /// The answer to a request: every request gets this one response, whatever happens.
  private mutating func answer(to id: RequestID, _ method: String, _ params: JSONValue?) -> OutgoingMessage {
    do throws(ResponseError) {
      return .response(id: id, result: try result(of: method, params))
    } catch {
      return .errorResponse(id: id, error)
    }
  }

  private mutating func result(of method: String, _ params: JSONValue?) throws(ResponseError) -> JSONValue {
    switch phase {
    case .uninitialized where method != "initialize": throw .serverNotInitialized()
    case .running where method == "initialize": throw .invalidRequest("The server has been initialized already.")
    case .shutDown: throw .invalidRequest("The server has been shut down.")
    case .uninitialized, .running: break
    }
    guard case .request(let handler)? = Method.named(method)?.handler else { throw .methodNotFound(method) }
    return try handler.answer(method, params, in: &self)
  }

  /// Acts on a notification; an unknown one is ignored, and before `initialize` every one but `exit`.
  private mutating func take(_ name: String, _ params: JSONValue?) {
    guard phase == .running || name == "exit",
      case .notification(let handler)? = Method.named(name)?.handler
    else { return }
    if !handler.take(params, in: &self) { log(.warning, .invalidParams(method: name)) }
  }
}

extension Session {
  /// Writes a line to the client's log.
  func log(_ type: MessageType, _ notice: Notice) {
    let params = WindowMessageParams(type: type, message: notice.text(in: locale))
    send(.notification(method: "window/logMessage", params: params.json))
  }

  /// Shows a message to the user.
  func show(_ type: MessageType, _ notice: Notice) {
    let params = WindowMessageParams(type: type, message: notice.text(in: locale))
    send(.notification(method: "window/showMessage", params: params.json))
  }
}
