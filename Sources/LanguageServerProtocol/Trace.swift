package import JSON

/// How much the client wants to hear of what the server does (`TraceValue`).
package enum TraceValue: String, Sendable, JSONReadable {
  case off
  case messages
  case verbose

  package init?(json: JSONValue) {
    guard let value = json.string.flatMap(TraceValue.init(rawValue:)) else { return nil }
    self = value
  }
}

/// Parameters of `$/setTrace`.
package struct SetTraceParams: Sendable, JSONReadable {
  package var value: TraceValue

  package init?(json: JSONValue) {
    guard let value = json["value"].flatMap(TraceValue.init(json:)) else { return nil }
    self.value = value
  }
}

/// Parameters of `$/logTrace`.
package struct LogTraceParams: Sendable, Equatable, JSONWritable {
  package var message: String
  /// Only where the client asked for it.
  package var verbose: String?

  package init(message: String, verbose: String?) {
    self.message = message
    self.verbose = verbose
  }

  package var json: JSONValue {
    JSONValue(members: ["message": .string(message), "verbose": verbose.map(JSONValue.string)])
  }
}

/// Parameters of `$/cancelRequest`, whatever the id is.
package struct CancelParams: Sendable, JSONReadable {
  package var id: JSONValue

  package init?(json: JSONValue) {
    guard let id = json["id"] else { return nil }
    self.id = id
  }
}
