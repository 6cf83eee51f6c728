import Foundation
import JSON
import Platform
import StatusProject
import StatusServer
import TestSupport
import Testing

/// A server that was started with a configuration of its own, or with none.
struct ChosenConfigurationTests {
  private func published(_ choice: ConfigurationChoice, below folder: URL) throws -> [Int] {
    let client = TestClient(
      capabilities: [:], folder: folder.absoluteString, engine: Engine(configuration: choice))
    let uri = folder.appendingPathComponent("a.js").absoluteString
    client.open(uri, "const express = require('express');\nres.status(1000);\n")
    return client.take("textDocument/publishDiagnostics").map { $0["diagnostics"]?.array?.count ?? -1 }
  }

  @Test func holdsForEveryDocument() throws {
    try withTemporaryFolder { folder in
      let quiet = Data(#"{"rules": {"invalid-code": "off"}}"#.utf8)
      try quiet.write(to: folder.appendingPathComponent(".statuslsp.json"))
      let chosen = folder.appendingPathComponent("ours.json")
      try Data("{}".utf8).write(to: chosen)
      #expect(try published(.nearest, below: folder) == [0])
      #expect(try published(.none, below: folder) == [1])
      #expect(try published(.file(FilePath(chosen.path)), below: folder) == [1])
      try quiet.write(to: chosen)
      #expect(try published(.file(FilePath(chosen.path)), below: folder) == [0])
    }
  }

  @Test func isWatched() throws {
    let client = TestClient(engine: Engine(configuration: .file(FilePath("/etc/ours.json"))))
    client.request(
      "initialize", ["capabilities": ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]]])
    client.notify("initialized", [:])
    #expect(client.sent.last?.text.contains(#""globPattern":"**/ours.json""#) == true)
  }
}
