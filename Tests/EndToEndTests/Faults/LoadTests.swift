import Foundation
import JSON
import TestSupport
import Testing

/// Much at once: nothing is lost, and nothing piles up.
@Suite struct LoadTests {
  /// A text with a code in every tenth line, and a finding in some of these.
  private static func text(_ lines: Int, findingEvery every: Int, ending: String = "") -> String {
    let body = (0..<lines).map { line in
      if line % every == 0 { return "res.status(305).end();" }
      return line % 10 == 0 ? "res.status(404).end();" : "const value = configure(request); // \(line)"
    }
    return (["const express = require('express');"] + body + [ending]).joined(separator: "\n")
  }

  /// Ten thousand requests, of which none is read before the last is written.
  @Test func aClientThatDoesNotReadLosesNothing() throws {
    let session = try Session("res.status(305);\n")
    _ = try session.server.waitForDiagnostics(uri: Session.uri, version: 1)
    let place = LanguageServer.params(Session.uri, MarkedPosition(line: 0, character: 12))
    let ids = session.server.withoutReading {
      let ids = (0..<10_000).map { _ in session.server.begin("textDocument/documentHighlight", place) }
      // The server takes them all, though nobody takes its answers.
      while !session.server.hasWritten { usleep(10_000) }
      return ids
    }
    for id in ids { #expect(try session.server.response(to: id).result?.array?.count == 1) }
    try session.server.finish()
  }

  @Test func aThousandDocumentsAreAnsweredAlike() throws {
    let server = try LanguageServer()
    try server.initialize(capabilities: capableClient)
    let text = Self.text(60, findingEvery: 30)
    for number in 0..<1_000 { server.open("file:///p/\(number).js", languageID: "javascript", text: text) }
    for number in 0..<1_000 {
      #expect(try server.waitForDiagnostics(uri: "file:///p/\(number).js", version: 1).count == 2)
    }
    for number in stride(from: 0, to: 1_000, by: 7) {
      let uri = "file:///p/\(number).js"
      server.change(
        uri, version: 2,
        [
          [
            "range": LanguageServer.json(
              MarkedPosition(line: 1, character: 12), MarkedPosition(line: 1, character: 14)), "text": "06",
          ]
        ])
      let hover = try server.result(
        "textDocument/hover", LanguageServer.params(uri, MarkedPosition(line: 1, character: 12)))
      #expect(hover["contents"]?["value"]?.string?.contains("306") == true, "\(uri)")
    }
    try server.finish()
  }

  /// Nine mebibytes are kept in step and analysed.
  @Test func aDocumentOfNineMebibytesIsAnsweredAfterAnEditAtItsStart() throws {
    let text = Self.text(232_000, findingEvery: 1_000, ending: "res.status(404);\n")
    #expect((9 << 20..<10 << 20).contains(text.utf8.count), "\(text.utf8.count)")
    let server = try LanguageServer()
    try server.initialize(capabilities: capableClient)
    let uri = "file:///p/large.js"
    server.open(uri, languageID: "javascript", text: text)
    for version in 2...4 {
      let start = MarkedPosition(line: 0, character: 0)
      server.change(uri, version: version, [["range": LanguageServer.json(start, start), "text": "\n"]])
      let place = LanguageServer.params(uri, MarkedPosition(line: 232_000 + version, character: 12))
      #expect(try server.result("textDocument/hover", place)["contents"]?["value"]?.string?.contains("404") == true)
    }
    #expect(try server.waitForDiagnostics(uri: uri, version: 4).count == 232)
    #expect(server.logMessages == [])
    try server.finish()
  }

  #if os(Linux)
  @Test func aHundredDocumentsTakeLittleMemory() throws {
    let server = try LanguageServer()
    try server.initialize(capabilities: capableClient)
    let text = Self.text(1_000, findingEvery: 100)
    for number in 0..<100 { server.open("file:///p/\(number).js", languageID: "javascript", text: text) }
    for number in 0..<100 {
      #expect(try server.waitForDiagnostics(uri: "file:///p/\(number).js", version: 1).count == 10)
    }
    let status = try String(contentsOfFile: "/proc/\(server.identifier)/status", encoding: .utf8)
    let resident = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") }?.split(separator: " ").dropFirst()
      .first
    let kilobytes = try #require(resident.flatMap { Int($0) })
    #expect(kilobytes < 30_000, "the server takes \(kilobytes) kB")
    try server.finish()
  }
  #endif

  @Test func eightServersDoNotDisturbEachOther() throws {
    let sessions = try (0..<8).map { _ in try Session("res.status(305);\n") }
    for version in 2...50 {
      for (index, session) in sessions.enumerated() {
        let code = 300 + (version + index) % 9
        session.server.change(Session.uri, version: version, [["text": .string("res.status(\(code));\n")]])
      }
    }
    for (index, session) in sessions.enumerated() {
      let hover = try session.hover(MarkedPosition(line: 0, character: 12))
      #expect(hover["contents"]?["value"]?.string?.contains("\(300 + (50 + index) % 9)") == true)
      try session.server.finish()
    }
  }
}
