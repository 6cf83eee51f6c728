package import JSON

/// Parameters of `workspace/didChangeConfiguration`.
package struct DidChangeConfigurationParams: Sendable, JSONReadable {
  /// The settings, if the client sends them along.
  package var settings: JSONValue?

  package init(json: JSONValue) {
    settings = json["settings"]
  }
}

/// Parameters of `workspace/configuration`: the settings under one name, for each of some folders.
package struct ConfigurationParams: Sendable, Equatable, JSONWritable {
  /// The folders; nil stands for no folder in particular.
  package var scopes: [DocumentURI?]
  package var section: String

  package init(scopes: [DocumentURI?], section: String) {
    self.scopes = scopes
    self.section = section
  }

  package var json: JSONValue {
    let items = scopes.map { scope in
      JSONValue(members: ["scopeUri": scope?.json, "section": .string(section)])
    }
    return ["items": .array(items)]
  }
}

/// Parameters of `client/registerCapability` that ask for `workspace/didChangeConfiguration`.
package struct ConfigurationRegistrationParams: Sendable, Equatable, JSONWritable {
  /// Names the registration, should it ever be taken back.
  package var id: String
  package var section: String

  package init(id: String, section: String) {
    self.id = id
    self.section = section
  }

  package var json: JSONValue {
    [
      "registrations": [
        [
          "id": .string(id), "method": "workspace/didChangeConfiguration",
          "registerOptions": ["section": .string(section)],
        ]
      ]
    ]
  }
}
