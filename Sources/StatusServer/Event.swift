package import JSON
package import JSONRPC

/// What can happen to a server: all of it, in the order in which it happened.
package enum Event: Sendable {
  /// A message came, or something that stands for none and is answered with an error.
  case message(Message)
  /// Bytes before a header were passed over; how many.
  case skipped(Int)
  /// The process that `initialize` or the command line named has ended.
  case parentDied
  /// Nothing more will come.
  case endOfInput
}

/// What a server sends.
package enum OutgoingMessage: Sendable {
  /// The one answer to a request; the id is nil where none could be read.
  case response(id: RequestID?, Result<JSONValue, ResponseError>)
  case notification(method: String, params: JSONValue)
  /// A request to the client, whose answer nobody waits for.
  case request(id: String, method: String, params: JSONValue)
}
