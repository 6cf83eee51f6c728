package import JSON

/// Something that the server does when a person chooses it (`Command`, for `workspace/executeCommand`).
package struct Command: Sendable, Equatable, JSONWritable {
  package var title: String
  package var command: String
  package var arguments: [JSONValue]

  package init(title: String, command: String, arguments: [JSONValue]) {
    self.title = title
    self.command = command
    self.arguments = arguments
  }

  package var json: JSONValue {
    ["title": .string(title), "command": .string(command), "arguments": .array(arguments)]
  }
}
