package import JSON

/// Makes messages as they go out: a `Content-Length` header and the body (LSP, "Base Protocol").
package enum FramedMessage {
  /// A successful response.
  package static func response(id: RequestID, result: JSONValue) -> [UInt8] {
    framed([member("id", id.json), member("result", result)])
  }

  /// A response that tells an error; its id is `null` where none could be read.
  package static func errorResponse(id: RequestID?, _ error: ResponseError) -> [UInt8] {
    framed([member("id", id?.json ?? .null), member("error", error.json)])
  }

  /// A notification, which is never answered; without `params` where there are none.
  package static func notification(method: String, params: JSONValue? = nil) -> [UInt8] {
    framed([member("method", .string(method))], params)
  }

  /// A request to the client; without `params` where there are none.
  package static func request(id: RequestID, method: String, params: JSONValue? = nil) -> [UInt8] {
    framed([member("id", id.json), member("method", .string(method))], params)
  }

  /// The body with its header.
  package static func framing(_ body: [UInt8]) -> [UInt8] {
    let header = "Content-Length: \(body.count)\r\n\r\n".utf8
    var bytes: [UInt8] = []
    bytes.reserveCapacity(header.count &+ body.count)
    bytes.append(contentsOf: header)
    bytes.append(contentsOf: body)
    return bytes
  }

  private static func framed(_ members: [JSONValue.Member], _ params: JSONValue? = nil) -> [UInt8] {
    var all = [member("jsonrpc", "2.0")] + members
    if let params { all.append(member("params", params)) }
    return framing(JSONValue(.object(all)).bytes)
  }

  private static func member(_ name: String, _ value: JSONValue) -> JSONValue.Member {
    JSONValue.Member(name: name, value: value)
  }
}
