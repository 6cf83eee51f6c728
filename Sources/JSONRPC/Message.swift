package import JSON

/// The id of a request, echoed as it was written: a string or a number's text.
package enum RequestID: Hashable, Sendable {
  case number(String)
  case string(String)
}

/// An error of a response: code, message and perhaps data.
package struct ResponseError: Error, Sendable {
  package let code: Int
  package let message: String

  package init(code: Int, message: String) {
    self.code = code
    self.message = message
  }
}

/// A message as it came in.
package enum Message: Sendable {
  case request(id: RequestID, method: String, params: JSONValue?)
  case notification(method: String, params: JSONValue?)
  case response(id: RequestID?, result: JSONValue?, error: JSONValue?)
  /// Something that is no message; the answer that it gets, with the id where one could be read.
  case invalid(id: RequestID?, ResponseError)
}
