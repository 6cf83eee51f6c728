import JSON
import JSONRPC
import LanguageServerProtocol

/// A method of LSP that is served.
package struct Method: Sendable {
  /// The name on the wire.
  package let name: String
  /// Where the answer to `initialize` announces it, as a path into ServerCapabilities; nil for what every client may
  /// send unasked.
  package let capability: String?
  let handler: Handler

  enum Handler: Sendable {
    case request(any RequestHandler.Type)
    case background(any BackgroundRequestHandler.Type)
    case notification(any NotificationHandler.Type)
  }

  /// Whether it is answered.
  package var isRequest: Bool {
    if case .notification = handler { false } else { true }
  }

  init(_ name: String, capability: String? = nil, _ handler: Handler) {
    self.name = name
    self.capability = capability
    self.handler = handler
  }

  /// The method of that name, or nil where it is not served.
  static func named(_ name: String) -> Method? {
    all.first { $0.name == name }
  }
}

/// Serves a request: one response, at once.
protocol RequestHandler: Sendable {
  associatedtype Params: JSONReadable
  static func run(_ params: Params, in session: inout Session) throws(ResponseError) -> JSONValue
}

extension RequestHandler {
  /// Reads the parameters and runs; -32602 where they cannot be read.
  static func answer(
    _ name: String, _ params: JSONValue?, in session: inout Session
  ) throws(ResponseError) -> JSONValue {
    guard let params = Params(json: params ?? .null) else {
      throw .invalidParams("The parameters of '\(name)' are missing or wrong.")
    }
    return try run(params, in: &session)
  }
}

/// Acts on a notification.
protocol NotificationHandler: Sendable {
  associatedtype Params: JSONReadable
  static func run(_ params: Params, in session: inout Session)
}

extension NotificationHandler {
  /// Reads the parameters and runs; false where they cannot be read.
  static func take(_ params: JSONValue?, in session: inout Session) -> Bool {
    guard let params = Params(json: params ?? .null) else { return false }
    run(params, in: &session)
    return true
  }
}

/// Serves a request that may take longer: one response, at once or later.
protocol BackgroundRequestHandler: Sendable {
  associatedtype Params: JSONReadable
  /// Nil where the session keeps the request in `works` and answers it later.
  static func run(_ params: Params, id: RequestID, in session: inout Session) throws(ResponseError) -> JSONValue?
}

extension BackgroundRequestHandler {
  /// Reads the parameters and runs; -32602 where they cannot be read.
  static func answer(
    _ name: String, _ params: JSONValue?, id: RequestID, in session: inout Session
  ) throws(ResponseError) -> JSONValue? {
    guard let params = Params(json: params ?? .null) else {
      throw .invalidParams("The parameters of '\(name)' are missing or wrong.")
    }
    return try run(params, id: id, in: &session)
  }
}
