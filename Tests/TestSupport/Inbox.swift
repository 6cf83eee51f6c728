import Foundation
import JSON

/// Everything a server sent, sorted, under a lock; filled by the reader thread.
final class Inbox: @unchecked Sendable {
  struct State {
    var reader = FrameReader()
    var check: SessionCheck
    let answers: [String: JSONValue]
    /// Sends a message back.
    var reply: ((JSONValue) -> Void)?
    /// How many responses are due, by id.
    var due: [String: Int] = [:]
    var responses: [String: [LanguageServer.Response]] = [:]
    var publications: [LanguageServer.Publication] = []
    var logMessages: [String] = []
    var ownRequests: [JSONValue] = []
    var otherNotifications: [JSONValue] = []
    var fault: String?
    var ended = false

    mutating func takeResponse(_ key: String) -> LanguageServer.Response? {
      guard var waiting = responses[key], !waiting.isEmpty else { return nil }
      let response = waiting.removeFirst()
      responses[key] = waiting.isEmpty ? nil : waiting
      return response
    }
  }

  enum Outcome<Value> {
    case value(Value)
    case fault(String)
    case end
    case timeout
  }

  private let condition = NSCondition()
  private var state: State

  init(check: SessionCheck, answers: [String: JSONValue]) {
    state = State(check: check, answers: answers)
  }

  func expect(_ key: String) {
    look { $0.due[key, default: 0] += 1 }
  }

  @discardableResult
  func look<Value>(_ body: (inout State) -> Value) -> Value {
    condition.lock()
    defer {
      condition.broadcast()
      condition.unlock()
    }
    return body(&state)
  }

  func wait<Value>(timeout: Double, _ take: (inout State) -> Value?) -> Outcome<Value> {
    let deadline = Date(timeIntervalSinceNow: timeout)
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let fault = state.fault { return .fault(fault) }
      if let value = take(&state) { return .value(value) }
      if state.ended { return .end }
      if !condition.wait(until: deadline) { return .timeout }
    }
  }

  /// What is wrong after the server's end: a fault, a response never read, one that never came.
  var faultAtEnd: String? {
    look { state in
      if let fault = state.fault ?? state.reader.faultAtEnd { return fault }
      if let unread = state.responses.keys.sorted().first { return "the response to \(unread) was never read" }
      if let missing = state.due.filter({ $0.value > 0 }).keys.sorted().first {
        return "the request \(missing) was never answered"
      }
      return nil
    }
  }

  /// What is wrong with the session as a whole: a fault, or nothing that could have had one.
  var faultOfSession: String? {
    look { $0.fault ?? ($0.check.count == 0 ? "the server sent nothing" : nil) }
  }

  /// Takes a piece of the server's output; an empty one is its end.
  func receive(_ piece: [UInt8]) {
    look { state in
      if piece.isEmpty { state.ended = true }
      for body in state.reader.append(piece) {
        do {
          Self.sort(try JSONReader.read(body), into: &state)
        } catch {
          Self.blame("the server sent what is no JSON: \(String(decoding: body, as: UTF8.self))", in: &state)
        }
      }
      if let fault = state.reader.fault { Self.blame(fault, in: &state) }
    }
  }

  /// The first fault counts: the others mostly follow from it.
  private static func blame(_ fault: String, in state: inout State) {
    if state.fault == nil { state.fault = fault }
  }

  private static func sort(_ message: JSONValue, into state: inout State) {
    if message["method"] == nil, !isDue(message, in: state) {
      return blame("the server sent a response that is not due: \(text(message))", in: &state)
    }
    if let fault = state.check.fault(of: message) { return blame("\(fault): \(text(message))", in: &state) }
    guard let method = message["method"]?.string else { return sortResponse(message, into: &state) }
    if let id = message["id"] {
      answer(method, id, message, in: &state)
    } else {
      sortNotification(method, message, into: &state)
    }
  }

  /// Whether somebody waits for a response with that id; also true for what has no id.
  private static func isDue(_ message: JSONValue, in state: State) -> Bool {
    guard let id = message["id"] else { return true }
    return (state.due[SessionCheck.key(id)] ?? 0) > 0
  }

  private static func answer(_ method: String, _ id: JSONValue, _ message: JSONValue, in state: inout State) {
    state.ownRequests.append(message)
    let items = message["params"]?["items"]?.array ?? []
    let usual: JSONValue = method == "workspace/configuration" ? .array(items.map { _ in .null }) : .null
    let reply: JSONValue = ["jsonrpc": "2.0", "id": id, "result": state.answers[method] ?? usual]
    state.check.clientSent(reply)
    state.reply?(reply)
  }

  private static func sortResponse(_ message: JSONValue, into state: inout State) {
    let key = SessionCheck.key(message["id"] ?? .null)
    state.due[key, default: 0] -= 1
    state.responses[key, default: []].append(
      LanguageServer.Response(result: message["result"], error: message["error"])
    )
  }

  private static func sortNotification(_ method: String, _ message: JSONValue, into state: inout State) {
    let params = message["params"]
    switch method {
    case "textDocument/publishDiagnostics":
      guard let uri = params?["uri"]?.string, let diagnostics = params?["diagnostics"]?.array else { return }
      let version = params?["version"]?.integer
      if let version, let last = state.publications.last(where: { $0.uri == uri })?.version, version < last {
        blame("the server published version \(version) of \(uri) after version \(last)", in: &state)
      }
      state.publications.append(
        LanguageServer.Publication(uri: uri, version: version, diagnostics: diagnostics)
      )
    case "window/logMessage":
      state.logMessages.append(params?["message"]?.string ?? "")
    default: state.otherNotifications.append(message)
    }
  }

  private static func text(_ message: JSONValue) -> String {
    String(decoding: message.bytes.prefix(400), as: UTF8.self)
  }
}
