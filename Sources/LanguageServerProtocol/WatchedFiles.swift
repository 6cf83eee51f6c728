package import JSON

/// Parameters of `workspace/didChangeWatchedFiles`.
package struct DidChangeWatchedFilesParams: Sendable, JSONReadable {
  /// The files that were made, changed or deleted; those whose names cannot be read are left out.
  package var changes: [DocumentURI]

  package init?(json: JSONValue) {
    guard let changes = json["changes"]?.array else { return nil }
    self.changes = changes.compactMap { $0["uri"].flatMap(DocumentURI.init(json:)) }
  }
}

/// Parameters of `client/registerCapability` that ask for `workspace/didChangeWatchedFiles`.
package struct WatchedFilesRegistrationParams: Sendable, Equatable, JSONWritable {
  /// Names the registration, should it ever be taken back.
  package var id: String
  /// Globs of the files to watch, such as `**/*.json`.
  package var globPatterns: [String]

  package init(id: String, globPatterns: [String]) {
    self.id = id
    self.globPatterns = globPatterns
  }

  package var json: JSONValue {
    let watchers = globPatterns.map { pattern -> JSONValue in ["globPattern": .string(pattern)] }
    return [
      "registrations": [
        [
          "id": .string(id), "method": "workspace/didChangeWatchedFiles",
          "registerOptions": ["watchers": .array(watchers)],
        ]
      ]
    ]
  }
}
