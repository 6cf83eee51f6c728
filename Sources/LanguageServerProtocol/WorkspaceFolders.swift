package import JSON

/// Parameters of `workspace/didChangeWorkspaceFolders`; folders that cannot be read are left out.
package struct DidChangeWorkspaceFoldersParams: Sendable, JSONReadable {
  package var added: [WorkspaceFolder]
  package var removed: [WorkspaceFolder]

  package init?(json: JSONValue) {
    guard let event = json["event"], event.members != nil else { return nil }
    added = event["added"]?.array?.compactMap(WorkspaceFolder.init(json:)) ?? []
    removed = event["removed"]?.array?.compactMap(WorkspaceFolder.init(json:)) ?? []
  }
}
