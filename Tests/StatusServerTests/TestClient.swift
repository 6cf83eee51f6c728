import JSON
import JSONRPC
import Platform
import StatusServer

/// A client without pipes: it hands events to a session and keeps what comes back.
final class TestClient {
  let simple = SimpleEngine()
  private(set) var sent: [JSONValue] = []
  private(set) var watched: [Int32] = []
  /// Set when the session is over.
  private(set) var exitCode: Int32?
  private var session: Session?
  private var lastID = 0
  /// Work that is to be done in the background, and what has come of it.
  private let waiting = Shared<[@Sendable () -> Void]>([])
  private let posted = Shared<[Event]>([])

  /// - Parameter engine: nil for the simple one.
  init(engine: Engine? = nil) {
    let background = Background(
      start: { [waiting] work in waiting.update { $0.append(work) } },
      post: { [posted] event in posted.update { $0.append(event) } })
    session = Session(
      version: "1.2.3", engine: engine ?? simple.engine, background: background,
      watchProcess: { [unowned self] in watched.append($0) },
      send: { [unowned self] in sent.append(Self.body(of: $0)) })
  }

  /// The message as the other side reads it.
  private static func body(of message: OutgoingMessage) -> JSONValue {
    var framer = MessageFramer()
    guard case .body(let body)? = framer.feed(message.frame).first, let json = try? JSONReader.read(body) else {
      return .null
    }
    return json
  }

  /// A client whose session has begun.
  convenience init(capabilities: JSONValue, folder: String? = nil, engine: Engine? = nil) {
    self.init(engine: engine)
    request(
      "initialize",
      ["capabilities": capabilities, "workspaceFolders": folder.map { [["uri": .string($0), "name": "w"]] } ?? .null])
    notify("initialized", [:])
    sent = []
  }

  func handle(_ events: Event...) {
    handle(events)
  }

  func handle(_ events: [Event]) {
    if let code = session?.handle(events) { exitCode = code }
  }

  /// Does the work that waits in the background, without telling the session.
  func work() {
    for work in waiting.update({ waiting in
      defer { waiting = [] }
      return waiting
    }) {
      work()
    }
  }

  /// Does all work in the background, and whatever follows from it.
  func finishWork() {
    while true {
      work()
      let events = posted.update { posted in
        defer { posted = [] }
        return posted
      }
      if events.isEmpty { return }
      handle(events)
    }
  }

  /// Sends a request whose answer comes later; the answers are found by its id.
  func begin(_ id: String, _ method: String, _ params: JSONValue) {
    handle(.message(.request(id: .string(id), method: method, params: params)))
  }

  /// The responses with an id.
  func responses(_ id: String) -> [JSONValue] {
    sent.filter { $0["id"] == JSONValue.string(id) && $0["method"] == nil }
  }

  func notify(_ method: String, _ params: JSONValue?) {
    handle(.message(.notification(method: method, params: params)))
  }

  /// The response: the one message with the request's id.
  @discardableResult
  func request(_ method: String, _ params: JSONValue?) -> JSONValue? {
    lastID += 1
    let id = String(lastID)
    let before = sent.count
    handle(.message(.request(id: .number(id), method: method, params: params)))
    let responses = sent[before...].filter { $0["id"] == JSONValue(.number(id)) && $0["method"] == nil }
    return responses.count == 1 ? responses.first : nil
  }

  /// The result of a request; nil where the response is an error.
  func result(_ method: String, _ params: JSONValue?) -> JSONValue? {
    request(method, params)?["result"]
  }

  /// Forgets what was sent.
  func forget() {
    sent = []
  }

  /// The params of the notifications of a method since the last call of this kind, which are forgotten.
  func take(_ method: String) -> [JSONValue] {
    defer { sent.removeAll { $0["method"]?.string == method } }
    return sent.filter { $0["method"]?.string == method }.map { $0["params"] ?? .null }
  }

  func open(_ uri: String, _ text: String, version: Int = 1, languageID: String = "javascript") {
    notify("textDocument/didOpen", Self.opening(uri, text, version: version, languageID: languageID))
  }

  static func opening(_ uri: String, _ text: String, version: Int = 1, languageID: String = "") -> JSONValue {
    [
      "textDocument": [
        "uri": .string(uri), "languageId": .string(languageID), "version": .integer(version), "text": .string(text),
      ]
    ]
  }

  func change(_ uri: String, version: Int, _ changes: JSONValue...) {
    notify("textDocument/didChange", Self.changing(uri, version: version, changes))
  }

  static func changing(_ uri: String, version: Int, _ changes: [JSONValue]) -> JSONValue {
    ["textDocument": ["uri": .string(uri), "version": .integer(version)], "contentChanges": .array(changes)]
  }

  /// The text that was analysed last.
  var analyzed: String? {
    simple.analyzed.update { $0.last.map { String(decoding: $0, as: UTF8.self) } }
  }

  static func place(_ uri: String, _ line: Int, _ character: Int) -> JSONValue {
    ["textDocument": ["uri": .string(uri)], "position": position(line, character)]
  }
}

func position(_ line: Int, _ character: Int) -> JSONValue {
  ["line": .integer(line), "character": .integer(character)]
}

/// A range of one line.
func range(_ line: Int, _ characters: Range<Int>) -> JSONValue {
  ["start": position(line, characters.lowerBound), "end": position(line, characters.upperBound)]
}

/// What a request of code actions sends.
func codeActionParams(
  _ uri: String, _ range: JSONValue, only: JSONValue? = nil, triggerKind: JSONValue? = nil
) -> JSONValue {
  var members = [JSONValue.Member(name: "diagnostics", value: [])]
  if let only { members.append(JSONValue.Member(name: "only", value: only)) }
  if let triggerKind { members.append(JSONValue.Member(name: "triggerKind", value: triggerKind)) }
  let context = JSONValue(.object(members))
  return ["textDocument": ["uri": .string(uri)], "range": range, "context": context]
}

extension JSONValue {
  /// As it stands on the wire: what a failed expectation shows.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var errorCode: Int? { self["error"]?["code"]?.integer }
}
