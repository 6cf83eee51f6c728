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
  /// The requests whose answers come later.
  var works: [RequestID: Work] = [:]
  /// The number of the last scan.
  var lastScan = 0
  /// What is known of the workspace for reports on it.
  var reports = WorkspaceReports()
  /// The files that are not open and of which something was published.
  var publishedFiles: Set<DocumentURI> = []
  /// What the client has been asked to tell of, or to ask for, since it was initialized; nil before.
  var registrations: [Registration]?
  /// What the client wants to hear of what the server does.
  var trace = TraceValue.off
  let version: String
  let engine: Engine
  let background: Background
  let watchProcess: (Int32) -> Void
  /// Called before something that takes long.
  let beforeLongWork: () -> Void
  let send: (OutgoingMessage) -> Void

  /// - Parameters:
  ///   - version: what `serverInfo` names.
  ///   - locales: what the command line and the environment say of languages.
  ///   - background: where scans of the workspace run.
  ///   - watchProcess: called with the process that started the server, so that its end comes back as an event.
  ///   - beforeLongWork: called before something that takes long, so that messages are read meanwhile.
  ///   - send: takes each message, in order.
  package init(
    version: String, engine: Engine = Engine(), locales: LocaleChoice = LocaleChoice(),
    background: Background,
    watchProcess: @escaping (Int32) -> Void = { _ in },
    beforeLongWork: @escaping () -> Void = {},
    send: @escaping (OutgoingMessage) -> Void
  ) {
    self.version = version
    self.engine = engine
    self.locales = locales
    self.background = background
    self.watchProcess = watchProcess
    self.beforeLongWork = beforeLongWork
    self.send = send
  }

  /// Takes events in their order, then publishes the diagnostics of whatever documents they changed: once each, however
  /// many changes came together.
  ///
  /// - Returns: the exit code when the session is over, else nil. Events after the end are dropped.
  package mutating func handle(_ events: [Event]) -> Int32? {
    for event in events where exitCode == nil { handle(event) }
    if phase == .running {
      publishChanged()
      advanceHeldReports()
    }
    return exitCode
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .message(.request(let id, let method, let params)):
      traced(method, id: id, params) { session in
        if let answer = session.answer(to: id, method, params) { session.send(answer) }
      }
    case .message(.notification(let method, let params)):
      traced(method, id: nil, params) { $0.take(method, params) }
    case .message(.response(let id, let result, let error)):
      takeSettings(answering: id, result)
      beginProgress(answering: id, isRefused: error != nil)
    case .message(.invalid(let id, let error)):
      send(.errorResponse(id: id, error))
    case .framing(let problem):
      log(.warning, .framing(problem))
    case .oversized(let length):
      send(.errorResponse(id: nil, .oversized(length)))
    case .scan(let number, let report):
      take(number, report)
    case .parentDied:
      exitCode = 1
    case .endOfInput:
      end()
    }
  }

  /// Ends the session: cleanly only after `shutdown`.
  mutating func end() {
    if phase == .running {
      publishChanged()
      endWorks()
    }
    exitCode = phase == .shutDown ? 0 : 1
  }

  /// The answer to a request: every request gets this one response, whatever happens; nil where it comes later.
  private mutating func answer(to id: RequestID, _ method: String, _ params: JSONValue?) -> OutgoingMessage? {
    do throws(ResponseError) {
      if works[id] != nil { throw .invalidRequest("A request with this id is still running.") }
      return try result(of: method, params, id: id).map { .response(id: id, result: $0) }
    } catch {
      return .errorResponse(id: id, error)
    }
  }

  private mutating func result(
    of method: String, _ params: JSONValue?, id: RequestID
  ) throws(ResponseError) -> JSONValue? {
    switch phase {
    case .uninitialized where method != "initialize": throw .serverNotInitialized()
    case .running where method == "initialize": throw .invalidRequest("The server has been initialized already.")
    case .shutDown: throw .invalidRequest("The server has been shut down.")
    case .uninitialized, .running: break
    }
    switch Method.named(method)?.handler {
    case .request(let handler)?: return try handler.answer(method, params, in: &self)
    case .background(let handler)?: return try handler.answer(method, params, id: id, in: &self)
    case .notification?, nil: throw .methodNotFound(method)
    }
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
