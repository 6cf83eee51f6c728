import Foundation
import JSON
import TestSupport
import Testing

/// A thousand changes among requests and cancellations: each request has its one answer, about the text as it was asked.
@Suite struct InterleavingTests {
  private static let codes = [301, 403, 404, 409, 418, 429, 500, 503]

  @Test func everyRequestHasOneFreshAnswer() throws {
    let session = try Session("res.status(200);\nres.status(40);\n")
    let server = session.server
    var state: UInt64 = 8
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var asked: [(id: JSONValue, kind: Int, code: Int, isCancelled: Bool)] = []
    for version in 2...1_001 {
      let code = Self.codes[random(Self.codes.count)]
      let range = LanguageServer.json(MarkedPosition(line: 0, character: 11), MarkedPosition(line: 0, character: 14))
      server.change(Session.uri, version: version, [["range": range, "text": .string("\(code)")]])
      let kind = random(3)
      let method = kind == 1 ? "textDocument/completion" : "textDocument/hover"
      let place = MarkedPosition(line: kind == 1 ? 1 : 0, character: 13)
      guard kind < 2 else { continue }
      let id = server.begin(method, LanguageServer.params(Session.uri, place))
      let isCancelled = random(2) == 0
      if isCancelled { server.notify("$/cancelRequest", ["id": id]) }
      if random(4) == 0 { server.notify("$/cancelRequest", ["id": .integer(1_000_000 + version)]) }
      asked.append((id, kind, code, isCancelled))
    }
    for (id, kind, code, isCancelled) in asked {
      let response = try server.response(to: id)
      if isCancelled, response.errorCode == -32800 { continue }
      let result = try #require(response.result, "\(response.error?.text ?? "")")
      if kind == 0 {
        #expect(result["contents"]?["value"]?.string?.contains("\(code)") == true, "a hover on another text")
        #expect(places(result["range"]) == [0, 11, 0, 14])
      } else {
        let items = result["items"]?.array ?? result.array ?? []
        #expect(items.contains { $0["textEdit"]?["newText"]?.string == "404" }, "no completion")
      }
    }
    // Diagnostics are of the last text: earlier ones may have been left out, and none comes late.
    _ = try server.waitForPublication(uri: Session.uri, "the last diagnostics") { $0.version == 1_001 }
    #expect(asked.count > 500)
    try server.finish()
  }

  /// A pull of the whole workspace for which nothing has changed stays open, until it is cancelled.
  @Test func whatIsCancelledIsAnsweredAtOnce() throws {
    try withTemporaryFolder { folder in
      try Data("res.status(305);\n".utf8).write(to: folder.appendingPathComponent("app.js"))
      let server = try LanguageServer(directory: folder)
      _ = try server.result(
        "initialize",
        [
          "processId": nil, "rootUri": .string(folder.absoluteString),
          "capabilities": ["textDocument": ["diagnostic": [:]]],
          "initializationOptions": ["workspaceDiagnostics": true],
        ])
      server.notify("initialized", [:])
      let first = try server.result("workspace/diagnostic", ["previousResultIds": []])
      let items = first["items"]?.array ?? []
      #expect(items.map { $0["items"]?.array?.count } == [1], "\(first.text)")
      let known = items.compactMap { item -> JSONValue? in
        guard let uri = item["uri"], let id = item["resultId"] else { return nil }
        return ["uri": uri, "value": id]
      }
      let held = server.begin("workspace/diagnostic", ["previousResultIds": .array(known)])
      let hover = try server.result(
        "textDocument/hover", LanguageServer.params(Session.uri, MarkedPosition(line: 0, character: 0)))
      #expect(hover.isNull)
      let clock = ContinuousClock()
      let start = clock.now
      server.notify("$/cancelRequest", ["id": held])
      #expect(try server.response(to: held).errorCode == -32800)
      #expect(clock.now - start < .seconds(5))
      try server.finish()
    }
  }
}
