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
    case notification(any NotificationHandler.Type)
  }

  /// Whether it is answered.
  package var isRequest: Bool {
    if case .request = handler { true } else { false }
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
