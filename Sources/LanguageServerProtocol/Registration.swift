package import JSON

/// What `client/registerCapability` and `client/unregisterCapability` name.
package struct Registration: Sendable, Equatable {
  /// Names the registration, for when it is taken back.
  package var id: String
  package var method: String
  package var options: JSONValue

  package init(id: String, method: String, options: JSONValue) {
    self.id = id
    self.method = method
    self.options = options
  }

  /// Registrations with the same name are one.
  package static func == (left: Registration, right: Registration) -> Bool { left.id == right.id }

  /// Parameters of `client/registerCapability`.
  package var registering: JSONValue {
    ["registrations": [["id": .string(id), "method": .string(method), "registerOptions": options]]]
  }

  /// Parameters of `client/unregisterCapability`. (The protocol's own spelling of the list's name.)
  package var unregistering: JSONValue {
    ["unregisterations": [["id": .string(id), "method": .string(method)]]]
  }
}
