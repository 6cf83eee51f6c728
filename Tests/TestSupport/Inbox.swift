import Foundation
import JSON

/// Everything a server sent, sorted, under a lock; filled by the reader thread.
final class Inbox: @unchecked Sendable {
  struct State {
    var reader = FrameReader()
    /// How many responses are due, by id.
    var due: [String: Int] = [:]
    var responses: [String: [LanguageServer.Response]] = [:]
    var publications: [LanguageServer.Publication] = []
    var logMessages: [String] = []
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
  private var state = State()

  /// An id as it is written: `1`, `"a"`, `null`.
  static func key(_ id: JSONValue) -> String {
    switch id.content {
    case .number(let text): text
    case .string(let text): "\"\(text)\""
    case .null: "null"
    default: "no id"
    }
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
    guard message["jsonrpc"]?.string == "2.0" else {
      return blame("the server sent a message without jsonrpc 2.0: \(text(message))", in: &state)
    }
    if let method = message["method"]?.string {
      guard message["id"] == nil else {
        return blame("the server sent a request that no test expects: \(text(message))", in: &state)
      }
      sortNotification(method, message["params"], into: &state)
    } else {
      sortResponse(message, into: &state)
    }
  }

  private static func sortResponse(_ message: JSONValue, into state: inout State) {
    guard let id = message["id"], (message["result"] == nil) != (message["error"] == nil) else {
      return blame("the server sent what is neither request nor response: \(text(message))", in: &state)
    }
    let key = key(id)
    guard let due = state.due[key], due > 0 else {
      return blame("the server sent a response that is not due: \(text(message))", in: &state)
    }
    state.due[key] = due - 1
    state.responses[key, default: []].append(
      LanguageServer.Response(result: message["result"], error: message["error"])
    )
  }

  private static func sortNotification(_ method: String, _ params: JSONValue?, into state: inout State) {
    switch method {
    case "textDocument/publishDiagnostics":
      guard let uri = params?["uri"]?.string, let diagnostics = params?["diagnostics"]?.array else {
        return blame("the server published diagnostics without uri or list", in: &state)
      }
      let version = params?["version"]?.integer
      if let version, let last = state.publications.last(where: { $0.uri == uri })?.version, version < last {
        blame("the server published version \(version) of \(uri) after version \(last)", in: &state)
      }
      state.publications.append(
        LanguageServer.Publication(uri: uri, version: version, diagnostics: diagnostics)
      )
    case "window/logMessage":
      state.logMessages.append(params?["message"]?.string ?? "")
    default:
      blame("the server sent the notification \(method), which no test expects", in: &state)
    }
  }

  private static func text(_ message: JSONValue) -> String {
    String(decoding: message.bytes.prefix(400), as: UTF8.self)
  }
}
