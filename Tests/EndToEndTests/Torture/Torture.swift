import JSON
import TestSupport
import Testing

/// Bytes that no good client sends, and what is due for them.
struct Torture: Sendable, CustomTestStringConvertible {
  /// An answer: no code is a result.
  struct Answer: Sendable {
    let id: JSONValue
    let code: Int?
    /// What was asked, where the client cannot see it in the bytes.
    var method: String?

    init(_ id: JSONValue, _ code: Int?, of method: String? = nil) {
      self.id = id
      self.code = code
      self.method = method
    }
  }

  let name: String
  let bytes: [UInt8]
  /// The one answer; nil where none is due.
  let answer: Answer?
  /// How many lines are written to the client's log.
  let logLines: Int

  var testDescription: String { name }

  init(_ name: String, bytes: [UInt8], _ answer: Answer? = nil, logLines: Int = 0) {
    self.name = name
    self.bytes = bytes
    self.answer = answer
    self.logLines = logLines
  }

  /// A body, with its header.
  init(_ name: String, _ body: String, _ id: JSONValue, _ code: Int?) {
    self.init(name, bytes: Self.framed(Array(body.utf8)), Answer(id, code))
  }

  /// A body, with its header, that is passed over.
  init(_ name: String, ignored body: String, logLines: Int = 0) {
    self.init(name, bytes: Self.framed(Array(body.utf8)), logLines: logLines)
  }

  static func framed(_ body: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  static let document = #"{"uri":"\#(Session.uri)"}"#

  /// A hover on the code of the open document, as it is written.
  static func hover(
    id: String = "\"h\"", uri: String = Session.uri, line: String = "0", character: String = "12", more: String = ""
  ) -> String {
    """
    {"jsonrpc":"2.0","id":\(id),"method":"textDocument/hover","params":\
    {"textDocument":{"uri":"\(uri)"},"position":{"line":\(line),"character":\(character)}\(more)}}
    """
  }

  /// The same under another header; COUNT stands for the length.
  static func hover(header: String) -> [UInt8] {
    Array((header.replacing("COUNT", with: "\(hover().utf8.count)") + "\r\n\r\n" + hover()).utf8)
  }

  static func change(_ range: String, uri: String = Session.uri) -> String {
    """
    {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\(uri)","version":2},\
    "contentChanges":[{"range":\(range),"text":"x"}]}}
    """
  }

  static func nested(_ opening: String, _ inner: String, _ closing: String, _ depth: Int) -> String {
    String(repeating: opening, count: depth) + inner + String(repeating: closing, count: depth)
  }
}

extension Torture {
  /// Sends the bytes in a session with one open document, and holds the server to the answer, to the log, to
  /// answering afterwards, and to a clean end.
  func run(executable: (path: String, arguments: [String])? = nil, timeout: Double = 20) throws {
    let session = try Session("res.status(305);\n", executable: executable, timeout: timeout)
    let server = session.server
    _ = try server.waitForDiagnostics(uri: Session.uri, version: 1)
    if let answer { server.expect(answer.id, of: answer.method) }
    server.sendRaw(bytes)
    if let answer {
      let response = try server.response(to: answer.id)
      #expect(response.errorCode == answer.code, "\(response.error?.text ?? "a result")")
    }
    let other = "file:///project/after.js"
    server.open(other, languageID: "javascript", text: "res.status(404);\n")
    let hover = try server.result(
      "textDocument/hover", LanguageServer.params(other, MarkedPosition(line: 0, character: 12)))
    #expect(hover["contents"]?["value"]?.string?.contains("Not Found") == true)
    #expect(server.logMessages.count == logLines, "\(server.logMessages)")
    try server.finish()
  }
}
