package import JSON

/// A message as it came in.
package enum Message: Sendable, Equatable {
  case request(id: RequestID, method: String, params: JSONValue?)
  case notification(method: String, params: JSONValue?)
  case response(id: RequestID?, result: JSONValue?, error: JSONValue?)
  /// Something that is no message; the answer that it gets, with the id where one could be read.
  case invalid(id: RequestID?, ResponseError)
}

extension Message {
  /// Reads the body of a message.
  ///
  /// - `params` that are `null` count as absent.
  /// - A request's id must be a number or a string (LSP `RequestMessage`): one that is `null` makes it invalid.
  /// - A body without `method` that has a `result` or an `error` is a response, and is never answered, even where
  ///   `jsonrpc` is missing.
  package static func decode(_ body: [UInt8]) -> Message {
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONReader.read(body)
    } catch {
      return .invalid(id: nil, .malformed(error))
    }
    guard json.members != nil else { return .invalid(id: nil, json.array == nil ? .noObject : .batch) }
    let id = json["id"].flatMap { RequestID($0) }
    guard let method = json["method"] else {
      let (result, error) = (json["result"], json["error"])
      guard result != nil || error != nil else { return .invalid(id: id, .noKind) }
      return .response(id: id, result: result, error: error)
    }
    guard json["jsonrpc"]?.string == "2.0" else { return .invalid(id: id, .wrongVersion) }
    guard let method = method.string else { return .invalid(id: id, .wrongMethod) }
    var params = json["params"]
    if let given = params, given.isNull { params = Optional.none }
    guard json["id"] != nil else { return .notification(method: method, params: params) }
    guard let id else { return .invalid(id: nil, .wrongID) }
    return .request(id: id, method: method, params: params)
  }
}
