package import JSON
package import JSONRPC

/// What can happen to a server: all of it, in the order in which it happened.
package enum Event: Sendable {
  /// A message came, or something that stands for none and is answered with an error.
  case message(Message)
  /// Bytes that are no message were passed over.
  case framing(FramingProblem)
  /// A message of that many bytes was passed over, too long to be read.
  case oversized(Int)
  /// A scan of the workspace, by its number, has come further.
  case scan(Int, ScanReport)
  /// The process that `initialize` or the command line named has ended.
  case parentDied
  /// Nothing more will come.
  case endOfInput
}

/// What a server sends.
package enum OutgoingMessage: Sendable {
  /// The one answer to a request.
  case response(id: RequestID, result: JSONValue)
  /// The one answer to a request whose result takes long to put together: whoever writes it does that.
  case longResponse(id: RequestID, result: @Sendable () -> JSONValue)
  /// The id is nil where none could be read.
  case errorResponse(id: RequestID?, ResponseError)
  case notification(method: String, params: JSONValue)
  /// A request to the client, whose answer nobody waits for; without parameters where the method has none.
  case request(id: RequestID, method: String, params: JSONValue?)
}
