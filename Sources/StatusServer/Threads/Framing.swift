import JSON
import JSONRPC

extension OutgoingMessage {
  /// The message as it stands on the wire, with its header.
  package var frame: [UInt8] {
    switch self {
    case .errorResponse(let id, let error): FramedMessage.errorResponse(id: id, error)
    case .response(let id, let result): FramedMessage.response(id: id, result: result)
    case .longResponse(let id, let result): FramedMessage.response(id: id, result: result())
    case .notification(let method, let params): FramedMessage.notification(method: method, params: params)
    case .request(let id, let method, let params): FramedMessage.request(id: id, method: method, params: params)
    }
  }
}

extension OutgoingMessage {
  /// Whether other messages may go before it.
  var isLongAnswer: Bool {
    if case .longResponse = self { true } else { false }
  }

  /// Whether to write it takes long.
  var isLong: Bool {
    switch self {
    case .errorResponse: false
    case .longResponse: true
    case .response(_, let value), .notification(_, let value): value.isLong
    case .request(_, _, let params): params?.isLong ?? false
    }
  }
}

extension JSONValue {
  /// Whether the value, or one of its members, has very many parts, or is very long.
  fileprivate var isLong: Bool {
    if case .object(let members) = content { members.contains { $0.value.hasManyParts } } else { hasManyParts }
  }

  private var hasManyParts: Bool {
    switch content {
    case .array(let elements): elements.count > 64
    case .object(let members):
      members.contains { member in
        if case .array(let elements) = member.value.content { elements.count > 64 } else { false }
      }
    case .written(let bytes): bytes.count > 65_536
    case .null, .bool, .number, .string: false
    }
  }
}
