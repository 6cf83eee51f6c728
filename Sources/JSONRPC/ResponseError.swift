package import JSON

/// An error of a response: code, message and perhaps data.
package struct ResponseError: Error, Sendable, Equatable {
  package let code: Int
  package let message: String
  /// What the method says of the error beyond that, as `{"retriggerRequest": …}` of `DiagnosticServerCancellationData`.
  package let data: JSONValue?

  package init(code: Int, message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The codes of JSON-RPC 2.0 (section 5.1) and of LSP (`ErrorCodes`, `LSPErrorCodes`).
  package enum Code {
    /// The body is no JSON text.
    package static let parseError = -32700
    /// A JSON text that is no request object; a second `initialize`; any request after `shutdown`.
    package static let invalidRequest = -32600
    /// No such method, also where it begins with `$/`.
    package static let methodNotFound = -32601
    /// Parameters that the method cannot read.
    package static let invalidParams = -32602
    /// A fault of this server.
    package static let internalError = -32603
    /// A request before `initialize`.
    package static let serverNotInitialized = -32002
    /// The client has cancelled the request.
    package static let requestCancelled = -32800
    /// The document changed in a way that makes the result useless; not for edits that merely wait in the queue.
    package static let contentModified = -32801
    /// The server has cancelled the request; only for methods that say so, as pulled diagnostics.
    package static let serverCancelled = -32802
    /// A well-formed request that could not be served.
    package static let requestFailed = -32803
  }

  /// The error as it is sent.
  package var json: JSONValue {
    var members = [
      JSONValue.Member(name: "code", value: .integer(code)), JSONValue.Member(name: "message", value: .string(message)),
    ]
    if let data { members.append(JSONValue.Member(name: "data", value: data)) }
    return JSONValue(.object(members))
  }
}
