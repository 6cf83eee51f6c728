import JSONRPC

extension OutgoingMessage {
  /// The message as it stands on the wire, with its header.
  package var frame: [UInt8] {
    switch self {
    case .errorResponse(let id, let error): FramedMessage.errorResponse(id: id, error)
    case .response(let id, let result): FramedMessage.response(id: id, result: result)
    case .notification(let method, let params): FramedMessage.notification(method: method, params: params)
    case .request(let id, let method, let params): FramedMessage.request(id: id, method: method, params: params)
    }
  }
}
