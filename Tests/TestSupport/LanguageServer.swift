package import Foundation
package import JSON
import Testing

/// A client of the language server: the one place where tests start it.
///
/// It keeps account of everything the server sends, and holds it to LSP's meta model. A message that is not valid, a
/// response that nobody asked for, a second response to one id, stray output and a diagnostics version that goes back
/// are faults; the next call after a fault throws, and so does `finish`. A test whose session was never ended fails where
/// there was a fault, or no message at all.
package final class LanguageServer: @unchecked Sendable {
  /// What came back for a request: a result, which may be null, or an error.
  package struct Response: Sendable {
    package let result: JSONValue?
    package let error: JSONValue?

    /// The error's code.
    package var errorCode: Int? { error?["code"]?.integer }
  }

  /// Diagnostics of one document as they were published.
  package struct Publication: Sendable {
    package let uri: String
    package let version: Int?
    package let diagnostics: [JSONValue]
  }

  /// Locked while nothing is read.
  private let gate = NSLock()
  private let inbox: Inbox
  private let child: ChildProcess
  private let timeout: Double
  private let isBuiltBinary: Bool
  private var isConcluded = false
  private var nextID = 1

  /// Starts the server.
  ///
  /// - Parameters:
  ///   - executable: another program than the built binary, to try the client itself.
  ///   - shell: commands of bash's that the built binary is started after, which limit it, say.
  ///   - timeout: how many seconds any single wait may take.
  ///   - answers: what the server's own requests are answered with, by method; the others get null, and
  ///     `workspace/configuration` gets null for every item.
  package init(
    executable: URL? = nil, arguments: [String]? = nil, shell: String? = nil,
    directory: URL? = nil, environment: [String: String] = [:], timeout: Double = 20, answers: [String: JSONValue] = [:]
  ) throws {
    self.timeout = timeout
    isBuiltBinary = executable == nil
    inbox = Inbox(check: try SessionCheck(), answers: answers)
    let inbox = inbox
    var (program, words) = (try executable ?? BuiltBinary.url(), arguments ?? ["--stdio"])
    if let shell {
      words = ["-c", "\(shell); exec \"$0\" \"$@\"", program.path] + words
      program = URL(fileURLWithPath: "/bin/bash")
    }
    child = try ChildProcess(
      program, words, directory: directory, environment: environment,
      received: { [gate] piece in
        gate.lock()
        gate.unlock()
        inbox.receive(piece)
      })
    let child = child
    inbox.look { $0.reply = { [weak child] in child?.write(Self.framed($0.bytes)) } }
  }

  deinit {
    child.kill()
    guard isBuiltBinary, !isConcluded, let fault = inbox.faultOfSession else { return }
    Issue.record(Failure("a session that was not ended: \(fault)"))
  }

  // MARK: Sending

  /// Writes bytes as they are, without a header.
  ///
  /// A request in them is noticed where it is the last message; of another one `expect` tells the method.
  package func sendRaw(_ bytes: [UInt8]) {
    let end = Array("\r\n\r\n".utf8)
    // What is long is no request.
    if bytes.count < 1 << 20, let header = bytes.indices.last(where: { bytes[$0...].starts(with: end) }) {
      notice(Array(bytes[(header + end.count)...]))
    }
    child.write(bytes)
  }

  /// Writes a message body with its header.
  package func send(body: [UInt8]) {
    notice(body)
    child.write(Self.framed(body))
  }

  private func notice(_ body: [UInt8]) {
    guard let message = try? JSONReader.read(body) else { return }
    inbox.look { $0.check.clientSent(message) }
  }

  private static func framed(_ body: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  /// Writes a message.
  package func send(_ message: JSONValue) {
    send(body: message.bytes)
  }

  /// Sends a notification.
  package func notify(_ method: String, _ params: JSONValue? = nil) {
    send(Self.message(id: nil, method: method, params: params))
  }

  /// Sends a request with a new id and returns the id, to be given to `response(to:)`.
  package func begin(_ method: String, _ params: JSONValue? = nil) -> JSONValue {
    let id = JSONValue.integer(nextID)
    nextID += 1
    expect(id)
    send(Self.message(id: id, method: method, params: params))
    return id
  }

  /// Says that one response with this id is to come, for requests that a test writes itself; null is an id here.
  ///
  /// - Parameter method: what was asked, where `sendRaw` cannot see it.
  package func expect(_ id: JSONValue, of method: String? = nil) {
    if let method { inbox.look { $0.check.clientAsked(method, id: id) } }
    inbox.expect(SessionCheck.key(id))
  }

  /// Whether the server has taken all that was sent, but for what a pipe holds.
  package var hasWritten: Bool { child.hasWritten }

  /// Closes the server's standard input.
  package func closeInput() {
    child.closeInput()
  }

  /// Does something, during which nothing of what the server writes is read: a piece at most.
  package func withoutReading<Result>(_ body: () throws -> Result) rethrows -> Result {
    try gate.withLock(body)
  }

  // MARK: Receiving

  /// Waits for the response to an id.
  package func response(to id: JSONValue) throws -> Response {
    let key = SessionCheck.key(id)
    return try wait("a response to \(key)") { $0.takeResponse(key) }
  }

  /// Sends a request and waits for its response.
  package func request(_ method: String, _ params: JSONValue? = nil) throws -> Response {
    try response(to: begin(method, params))
  }

  /// Sends a request and waits for its result.
  ///
  /// - Throws: also where the response is an error.
  package func result(_ method: String, _ params: JSONValue? = nil) throws -> JSONValue {
    let response = try request(method, params)
    if let error = response.error {
      throw Failure("\(method) was answered with error \(String(decoding: error.bytes, as: UTF8.self))")
    }
    return response.result ?? .null
  }

  /// Waits for the diagnostics of a version of a document; nil waits for a publication without version.
  package func waitForDiagnostics(uri: String, version: Int?) throws -> [JSONValue] {
    try wait("diagnostics of \(uri), version \(version.map(String.init) ?? "none")") { state in
      state.publications.last { $0.uri == uri && $0.version == version }?.diagnostics
    }
  }

  /// Waits until a publication of a document fits, and returns it.
  package func waitForPublication(
    uri: String, _ what: String, where fits: (Publication) -> Bool
  ) throws -> Publication {
    try wait("\(what) of \(uri)") { state in state.publications.last { $0.uri == uri && fits($0) } }
  }

  /// All diagnostics published so far, in their order.
  package var publications: [Publication] { inbox.look { $0.publications } }

  /// The texts of `window/logMessage` so far.
  package var logMessages: [String] { inbox.look { $0.logMessages } }

  /// Waits until a `window/logMessage` holds the text.
  package func waitForLog(containing text: String) throws {
    _ = try wait("a log message with \(text)") { state in state.logMessages.first { $0.contains(text) } }
  }

  /// The server's own requests so far, whole.
  package var ownRequests: [JSONValue] { inbox.look { $0.ownRequests } }

  /// Waits until a request of the server's fits, and returns it.
  package func waitForRequest(_ method: String) throws -> JSONValue {
    try wait("the request \(method)") { state in state.ownRequests.last { $0["method"]?.string == method } }
  }

  /// The other notifications so far, whole: progress, traces, messages for people.
  package var otherNotifications: [JSONValue] { inbox.look { $0.otherNotifications } }

  /// Waits until one of the other notifications fits, and returns it.
  package func waitForNotification(
    _ method: String, where fits: (JSONValue) -> Bool = { _ in true }
  ) throws -> JSONValue {
    try wait("the notification \(method)") { state in
      state.otherNotifications.last { $0["method"]?.string == method && fits($0) }
    }
  }

  /// The process's number.
  package var identifier: Int32 { child.identifier }

  /// What the server wrote to standard error so far.
  package var errorText: String { child.errorText }

  // MARK: The end

  /// Asks for shutdown and exit, and holds the server to its word: exit code 0, nothing left over.
  package func finish() throws {
    let answer = try request("shutdown")
    guard answer.error == nil, answer.result?.isNull == true else {
      throw Failure("shutdown was not answered with null")
    }
    notify("exit")
    let code = try waitForExit()
    guard code == 0 else { throw Failure("exit code \(code) after shutdown and exit; 0 was due. \(errorText)") }
  }

  /// Waits for the server's end and returns its exit code.
  ///
  /// - Throws: where something unexpected or unread is left.
  package func waitForExit() throws -> Int32 {
    isConcluded = true
    let output = try child.waitForExit(timeout: timeout)
    child.closeInput()
    if let fault = inbox.faultAtEnd ?? inbox.faultOfSession { throw Failure(fault) }
    return output.exitCode
  }

  private func wait<Value>(_ what: String, _ take: (inout Inbox.State) -> Value?) throws -> Value {
    switch inbox.wait(timeout: timeout, take) {
    case .value(let value): return value
    case .fault(let fault): throw Failure("waiting for \(what): \(fault)")
    case .end: throw Failure("the server ended while \(what) was due. \(errorText)")
    case .timeout: throw Failure("no \(what) within \(timeout) seconds. \(errorText)")
    }
  }

  private static func message(id: JSONValue?, method: String, params: JSONValue?) -> JSONValue {
    var members = [JSONValue.Member(name: "jsonrpc", value: "2.0")]
    if let id { members.append(JSONValue.Member(name: "id", value: id)) }
    members.append(JSONValue.Member(name: "method", value: .string(method)))
    if let params { members.append(JSONValue.Member(name: "params", value: params)) }
    return JSONValue(.object(members))
  }
}
