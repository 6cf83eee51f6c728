package import JSON

/// The id of a request, echoed as it was written: a string or a number's text.
package enum RequestID: Hashable, Sendable {
  case number(String)
  case string(String)
}

extension RequestID {
  /// Reads an id; nil for anything but a string or a number, whatever its size, with a fraction or without.
  package init?(_ json: JSONValue) {
    switch json.readContent {
    case .number(let text): self = .number(text)
    case .string(let string): self = .string(string)
    default: return nil
    }
  }

  /// The id as it is sent back.
  package var json: JSONValue {
    switch self {
    case .number(let text): JSONValue(.number(text))
    case .string(let string): .string(string)
    }
  }
}
