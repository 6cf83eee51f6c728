package import Foundation
package import JSON

/// A client of the language server: the one place where tests start it.
///
/// It keeps account of everything the server sends. A response that nobody asked for, a second response to one id, an
/// unknown notification or request, stray output and a diagnostics version that goes back are faults; the next call
/// after a fault throws, and so does `finish`.
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

  private let inbox = Inbox()
  private let child: ChildProcess
  private let timeout: Double
  private var nextID = 1

  /// Starts the server.
  ///
  /// - Parameters:
  ///   - executable: another program than the built binary, to try the client itself.
  ///   - timeout: how many seconds any single wait may take.
  package init(
    executable: URL? = nil, arguments: [String] = ["--stdio"], directory: URL? = nil,
    environment: [String: String] = [:], timeout: Double = 20
  ) throws {
    self.timeout = timeout
    let inbox = inbox
    child = try ChildProcess(
      executable ?? BuiltBinary.url(), arguments, directory: directory, environment: environment,
      received: { inbox.receive($0) }
    )
  }

  deinit { child.kill() }

  // MARK: Sending

  /// Writes bytes as they are, without a header.
  package func sendRaw(_ bytes: [UInt8]) {
    child.write(bytes)
  }

  /// Writes a message body with its header.
  package func send(body: [UInt8]) {
    child.write(Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
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
  package func expect(_ id: JSONValue) {
    inbox.expect(Inbox.key(id))
  }

  /// Closes the server's standard input.
  package func closeInput() {
    child.closeInput()
  }

  // MARK: Receiving

  /// Waits for the response to an id.
  package func response(to id: JSONValue) throws -> Response {
    let key = Inbox.key(id)
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
    let output = try child.waitForExit(timeout: timeout)
    child.closeInput()
    if let fault = inbox.faultAtEnd { throw Failure(fault) }
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
