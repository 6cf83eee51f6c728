import JSONRPC

/// The errors of this server, with the codes of JSON-RPC and LSP (`ErrorCodes`).
extension ResponseError {
  static let serverNotInitialized = ResponseError(code: -32002, message: "the server has not been initialized")

  static func invalidRequest(_ message: String) -> ResponseError {
    ResponseError(code: -32600, message: message)
  }

  static func methodNotFound(_ method: String) -> ResponseError {
    ResponseError(code: -32601, message: "method not found: \(method)")
  }

  static func invalidParams(_ method: String) -> ResponseError {
    ResponseError(code: -32602, message: "invalid parameters of \(method)")
  }
}
