package import JSON

/// What the reports on one piece of work carry (`ProgressToken`): a string or a number, sent back as it was written.
package struct ProgressToken: Sendable, Equatable, JSONWritable {
  package let json: JSONValue

  /// Nil for anything but a string or an integer.
  package init?(json: JSONValue?) {
    guard let json, json.string != nil || json.integer != nil else { return nil }
    self.json = json
  }

  package init(_ string: String) {
    json = .string(string)
  }

  package static func == (left: ProgressToken, right: ProgressToken) -> Bool {
    left.json.string == right.json.string && left.json.integer == right.json.integer
  }
}

/// Parameters of `$/progress`.
package struct ProgressParams: Sendable, JSONWritable {
  package var token: ProgressToken
  package var value: JSONValue

  package init(token: ProgressToken, value: JSONValue) {
    self.token = token
    self.value = value
  }

  package var json: JSONValue { ["token": token.json, "value": value] }
}

/// How far work has come: `WorkDoneProgressBegin`, `WorkDoneProgressReport`, `WorkDoneProgressEnd`.
package enum WorkDoneProgress: Sendable, Equatable, JSONWritable {
  /// Work begins that can be cancelled.
  case begin(title: String)
  case report(message: String)
  case end

  package var json: JSONValue {
    switch self {
    case .begin(let title): ["kind": "begin", "title": .string(title), "cancellable": true]
    case .report(let message): ["kind": "report", "cancellable": true, "message": .string(message)]
    case .end: ["kind": "end"]
    }
  }
}

/// Parameters of `window/workDoneProgress/cancel`.
package struct WorkDoneProgressCancelParams: Sendable, JSONReadable {
  package var token: ProgressToken

  package init?(json: JSONValue) {
    guard let token = ProgressToken(json: json["token"]) else { return nil }
    self.token = token
  }
}
