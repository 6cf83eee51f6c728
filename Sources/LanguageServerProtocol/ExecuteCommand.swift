package import JSON

/// Parameters of `workspace/executeCommand`.
package struct ExecuteCommandParams: Sendable, JSONReadable {
  package var command: String
  package var arguments: [JSONValue]
  package var workDoneToken: ProgressToken?

  package init?(json: JSONValue) {
    guard let command = json["command"]?.string else { return nil }
    self.command = command
    arguments = json["arguments"]?.array ?? []
    workDoneToken = ProgressToken(json: json["workDoneToken"])
  }
}
