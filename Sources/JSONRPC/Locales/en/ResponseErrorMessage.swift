package import JSON

// Each kind of error with what it says; a caller that knows more says that instead.
extension ResponseError {
  package static func parseError(_ message: String = "The body is no JSON text.") -> ResponseError {
    ResponseError(code: Code.parseError, message: message)
  }

  package static func invalidRequest(_ message: String = "The message is no request.") -> ResponseError {
    ResponseError(code: Code.invalidRequest, message: message)
  }

  package static func methodNotFound(_ method: String) -> ResponseError {
    ResponseError(code: Code.methodNotFound, message: "There is no method '\(method)'.")
  }

  package static func invalidParams(_ message: String = "The parameters are missing or wrong.") -> ResponseError {
    ResponseError(code: Code.invalidParams, message: message)
  }

  package static func internalError(_ message: String = "The server failed.") -> ResponseError {
    ResponseError(code: Code.internalError, message: message)
  }

  package static func serverNotInitialized(
    _ message: String = "The server has not been initialized."
  ) -> ResponseError {
    ResponseError(code: Code.serverNotInitialized, message: message)
  }

  package static func requestCancelled(_ message: String = "The request was cancelled.") -> ResponseError {
    ResponseError(code: Code.requestCancelled, message: message)
  }

  package static func contentModified(_ message: String = "The document has changed.") -> ResponseError {
    ResponseError(code: Code.contentModified, message: message)
  }

  package static func serverCancelled(
    _ message: String = "The server cancelled the request.", data: JSONValue? = nil
  ) -> ResponseError {
    ResponseError(code: Code.serverCancelled, message: message, data: data)
  }

  package static func requestFailed(_ message: String) -> ResponseError {
    ResponseError(code: Code.requestFailed, message: message)
  }

  /// The answer to a message that was not kept because of its size.
  package static func oversized(_ length: Int) -> ResponseError {
    invalidRequest("The message was skipped: its \(length) bytes are more than are read.")
  }

  static func malformed(_ error: JSONError) -> ResponseError {
    parseError("The body is no JSON text: \(error.message) at byte \(error.offset).")
  }

  static var batch: ResponseError { invalidRequest("Batches are not served.") }

  static var noObject: ResponseError { invalidRequest("The message is no object.") }

  static var wrongVersion: ResponseError { invalidRequest("The member 'jsonrpc' must be \"2.0\".") }

  static var wrongID: ResponseError { invalidRequest("The member 'id' must be a number or a string.") }

  static var wrongMethod: ResponseError { invalidRequest("The member 'method' must be a string.") }

  static var noKind: ResponseError {
    invalidRequest("The message has neither 'method' nor 'result' nor 'error'.")
  }
}
