package import JSON
import JSONRPC

extension OutgoingMessage {
  /// The message as it stands on the wire, with its header.
  var frame: [UInt8] {
    let body = json.bytes
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  /// The message as JSON-RPC has it.
  package var json: JSONValue {
    switch self {
    case .response(let id, .success(let result)):
      ["jsonrpc": "2.0", "id": Self.json(id), "result": result]
    case .response(let id, .failure(let error)):
      [
        "jsonrpc": "2.0", "id": Self.json(id),
        "error": ["code": .integer(error.code), "message": .string(error.message)],
      ]
    case .notification(let method, let params):
      ["jsonrpc": "2.0", "method": .string(method), "params": params]
    case .request(let id, let method, let params):
      ["jsonrpc": "2.0", "id": .string(id), "method": .string(method), "params": params]
    }
  }

  private static func json(_ id: RequestID?) -> JSONValue {
    switch id {
    case .number(let text): JSONValue(.number(text))
    case .string(let text): .string(text)
    case nil: .null
    }
  }
}
