package import JSON

/// Parameters of `initialize`. Beside the object itself nothing is demanded: what is null, missing or of a wrong type
/// counts as absent.
package struct InitializeParams: Sendable {
  /// The process that started the server; nil where there is none to watch.
  package var processID: Int32?
  /// The language of the client's own texts, such as "zh-cn".
  package var locale: String?
  package var rootURI: DocumentURI?
  package var workspaceFolders: [WorkspaceFolder]
  package var capabilities: ClientCapabilities
  /// What the client wants to hear of what the server does.
  package var trace: TraceValue
  /// What the user of the editor wants, in a form of our own; nil where there is nothing.
  package var initializationOptions: JSONValue?
}

extension InitializeParams: JSONReadable {
  package init?(json: JSONValue) {
    guard json.members != nil else { return nil }
    processID = json["processId"]?.integer.flatMap(Int32.init(exactly:)).flatMap { $0 > 0 ? $0 : nil }
    locale = json["locale"]?.string
    rootURI = json["rootUri"].flatMap(DocumentURI.init(json:))
    workspaceFolders = json["workspaceFolders"]?.array?.compactMap(WorkspaceFolder.init(json:)) ?? []
    capabilities = ClientCapabilities(json: json["capabilities"])
    trace = json["trace"].flatMap(TraceValue.init(json:)) ?? .off
    initializationOptions = json["initializationOptions"]
  }
}

/// A folder that the client works in. Its name is the client's alone.
package struct WorkspaceFolder: Sendable, Equatable, JSONReadable {
  package var uri: DocumentURI

  package init?(json: JSONValue) {
    guard let uri = json["uri"].flatMap(DocumentURI.init(json:)) else { return nil }
    self.uri = uri
  }
}

/// Result of `initialize`.
package struct InitializeResult: Sendable, JSONWritable {
  package var capabilities: ServerCapabilities
  package var serverInfo: ServerInfo

  package init(capabilities: ServerCapabilities, serverInfo: ServerInfo) {
    self.capabilities = capabilities
    self.serverInfo = serverInfo
  }

  package var json: JSONValue {
    ["capabilities": capabilities.json, "serverInfo": serverInfo.json]
  }
}

/// Who serves.
package struct ServerInfo: Sendable, JSONWritable {
  package var name: String
  package var version: String

  package init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  package var json: JSONValue {
    ["name": .string(name), "version": .string(version)]
  }
}

/// Parameters of a method that needs none, whatever comes.
package struct NoParams: Sendable, JSONReadable {
  package init(json: JSONValue) {}
}
