import Foundation
import JSON
import TestSupport
import Testing

/// Bytes that no good client sends, and what is due for them.
struct Torture: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// The id and the error code of the one answer; no code is a result, nil no answer at all.
  let answer: (id: JSONValue, code: Int?)?

  var testDescription: String { name }

  /// A body, with its header.
  init(_ name: String, _ body: String, id: JSONValue, code: Int?) {
    self.init(name, bytes: Torture.framed(Array(body.utf8)), answer: (id, code))
  }

  /// A body, with its header, that is passed over.
  init(_ name: String, ignored body: String) {
    self.init(name, bytes: Torture.framed(Array(body.utf8)), answer: nil)
  }

  init(_ name: String, bytes: [UInt8], answer: (id: JSONValue, code: Int?)? = nil) {
    self.name = name
    self.bytes = bytes
    self.answer = answer
  }

  static func framed(_ body: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  static let hover = """
    {"jsonrpc":"2.0","id":"h","method":"textDocument/hover","params":\
    {"textDocument":{"uri":"\(Session.uri)"},"position":{"line":0,"character":12}}}
    """

  static func hover(header: String) -> [UInt8] {
    Array((header.replacing("COUNT", with: "\(hover.utf8.count)") + "\r\n\r\n" + hover).utf8)
  }

  static func change(_ range: String) -> String {
    """
    {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\(Session.uri)","version":2},\
    "contentChanges":[{"range":\(range),"text":"x"}]}}
    """
  }

  static let bodies: [Torture] = [
    Torture("malformed JSON", #"{"jsonrpc":"2.0","id":7,"#, id: .null, code: -32700),
    Torture("an empty body", "", id: .null, code: -32700),
    Torture("a batch", #"[{"jsonrpc":"2.0","id":7,"method":"shutdown"}]"#, id: .null, code: -32600),
    Torture("an empty batch", "[]", id: .null, code: -32600),
    Torture("a number", "42", id: .null, code: -32600),
    Torture("no version", #"{"id":7,"method":"shutdown"}"#, id: 7, code: -32600),
    Torture("a method of a wrong type", #"{"jsonrpc":"2.0","id":7,"method":1}"#, id: 7, code: -32600),
    Torture("an unknown request", #"{"jsonrpc":"2.0","id":7,"method":"a/b"}"#, id: 7, code: -32601),
    Torture("an unknown $/ request", #"{"jsonrpc":"2.0","id":7,"method":"$/b"}"#, id: 7, code: -32601),
    Torture(
      "an id of half a number", #"{"jsonrpc":"2.0","id":42.5,"method":"a"}"#, id: JSONValue(.number("42.5")),
      code: -32601),
    Torture(
      "a huge id", #"{"jsonrpc":"2.0","id":123456789012345678901234567890,"method":"a"}"#,
      id: JSONValue(.number("123456789012345678901234567890")), code: -32601),
    Torture("an id of words", #"{"jsonrpc":"2.0","id":"ü","method":"a"}"#, id: "ü", code: -32601),
    Torture(
      "a lone surrogate", #"{"jsonrpc":"2.0","id":7,"method":"\ud800"}"#, id: 7, code: -32601),
    Torture("no params", #"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover"}"#, id: 7, code: -32602),
    Torture(
      "params of a wrong type", #"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"textDocument":1}}"#,
      id: 7, code: -32602),
    Torture("a negative line", hover.replacing("\"line\":0", with: "\"line\":-1"), id: "h", code: -32602),
    Torture("the last line there is", hover.replacing("\"line\":0", with: "\"line\":2147483647"), id: "h", code: nil),
    Torture("a line past that", hover.replacing("\"line\":0", with: "\"line\":4294967295"), id: "h", code: -32602),
    Torture("a document never opened", hover.replacing("app.js", with: "other.js"), id: "h", code: nil),
    Torture(
      "100,000 open brackets", String(repeating: "[", count: 100_000), id: .null, code: -32700),
    Torture(
      "100,000 nested arrays",
      #"{"jsonrpc":"2.0","id":7,"method":"a","params":"# + String(repeating: "[", count: 100_000)
        + String(repeating: "]", count: 100_000) + "}", id: .null, code: -32700),
    Torture(
      "100,000 nested objects",
      String(repeating: "{\"a\":", count: 100_000) + "1"
        + String(repeating: "}", count: 100_000), id: .null, code: -32700),
  ]

  static let notifications: [Torture] = [
    Torture("an unknown notification", ignored: #"{"jsonrpc":"2.0","method":"a/b"}"#),
    Torture("an unknown $/ notification", ignored: #"{"jsonrpc":"2.0","method":"$/b","params":{}}"#),
    Torture(
      "a cancelled request that never was", ignored: #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}"#
    ),
    Torture("a response to nothing", ignored: #"{"jsonrpc":"2.0","id":99,"result":null}"#),
    Torture(
      "a change of a document never opened",
      ignored: change("null").replacing("app.js", with: "other.js")),
    Torture(
      "opened without text", ignored: #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{}}}"#
    ),
    Torture("params of a number", ignored: #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":1}"#),
    Torture(
      "an inverted range",
      ignored: change(#"{"start":{"line":0,"character":9},"end":{"line":0,"character":2}}"#)),
    Torture(
      "a negative range",
      ignored: change(#"{"start":{"line":-1,"character":-1},"end":{"line":0,"character":2}}"#)),
    Torture(
      "a range past the end",
      ignored: change(#"{"start":{"line":4294967295,"character":0},"end":{"line":9223372036854775807,"character":2}}"#)),
  ]

  static let headers: [Torture] = [
    Torture("a header in lower case", bytes: hover(header: "content-length: COUNT"), answer: ("h", nil)),
    Torture("a header in capitals without a blank", bytes: hover(header: "CONTENT-LENGTH:COUNT"), answer: ("h", nil)),
    Torture(
      "a content type",
      bytes: hover(header: "Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: COUNT"),
      answer: ("h", nil)),
    Torture(
      "a content type without a charset",
      bytes: hover(header: "Content-Length: COUNT\r\nContent-Type: application/json"),
      answer: ("h", nil)),
    Torture(
      "garbage before a header", bytes: Array("hello world\r\n\r\n".utf8) + hover(header: "Content-Length: COUNT"),
      answer: ("h", nil)),
    Torture("a length of 10^20", bytes: Array("Content-Length: 100000000000000000000\r\n\r\n{}".utf8)),
    Torture("a length of 9 * 10^18", bytes: Array("Content-Length: 9000000000000000000\r\n\r\n{}".utf8)),
    Torture("a length below zero", bytes: Array("Content-Length: -5\r\n\r\n{}".utf8)),
    Torture("a length of words", bytes: Array("Content-Length: many\r\n\r\n{}".utf8)),
    Torture("a header without a length", bytes: Array("Content-Type: text/plain\r\n\r\n{}".utf8)),
    Torture("bytes that are no text", bytes: [0xFF, 0xFE, 0x00, 0x80, 0x0D, 0x0A, 0x0D, 0x0A]),
  ]
}

/// Hostile input over pipes: each case has its answer, and the server answers afterwards as if nothing had been.
@Suite struct TortureTests {
  private func survives(_ torture: Torture) throws {
    let session = try Session("res.status(305);\n")
    let server = session.server
    _ = try server.waitForDiagnostics(uri: Session.uri, version: 1)
    if let answer = torture.answer { server.expect(answer.id) }
    server.sendRaw(torture.bytes)
    if let answer = torture.answer {
      let response = try server.response(to: answer.id)
      #expect(response.errorCode == answer.code, "\(response.error?.text ?? "a result")")
    }
    let other = "file:///project/after.js"
    server.open(other, languageID: "javascript", text: "res.status(404);\n")
    let hover = try server.result(
      "textDocument/hover", LanguageServer.params(other, MarkedPosition(line: 0, character: 12)))
    #expect(hover["contents"]?["value"]?.string?.contains("Not Found") == true)
    try server.finish()
  }

  @Test(arguments: Torture.bodies) func answersBadRequests(_ torture: Torture) throws {
    try survives(torture)
  }

  @Test(arguments: Torture.notifications) func passesOverBadNotifications(_ torture: Torture) throws {
    try survives(torture)
  }

  @Test(arguments: Torture.headers) func findsTheNextHeader(_ torture: Torture) throws {
    try survives(torture)
  }

  @Test func takesMessagesByteByByte() throws {
    let session = try Session("res.status(404);\n")
    session.server.expect("h", of: "textDocument/hover")
    for byte in Torture.framed(Array(Torture.hover.utf8)) {
      session.server.sendRaw([byte])
      usleep(200)
    }
    #expect(try session.server.response(to: "h").result?["contents"] != nil)
    try session.server.finish()
  }
}
