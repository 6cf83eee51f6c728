package import JSON

/// How much a message to the user or to the log matters (`MessageType`).
package enum MessageType: Int, Sendable {
  case error = 1
  case warning
  case info
  case log
}

/// Parameters of `window/showMessage` and `window/logMessage`.
package struct WindowMessageParams: Sendable, Equatable, JSONWritable {
  package var type: MessageType
  package var message: String

  package init(type: MessageType, message: String) {
    self.type = type
    self.message = message
  }

  package var json: JSONValue {
    ["type": .integer(type.rawValue), "message": .string(message)]
  }
}
