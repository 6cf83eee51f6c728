import Foundation
import JSON
import TestSupport

/// What an editor that can do everything asked for here says of itself.
let capableClient: JSONValue = [
  "general": ["positionEncodings": ["utf-16"]],
  "textDocument": [
    "hover": ["contentFormat": ["markdown", "plaintext"]],
    "completion": [
      "completionItem": ["tagSupport": ["valueSet": [1]], "documentationFormat": ["markdown"]], "contextSupport": true,
    ],
    "codeAction": [
      "codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix"]]], "isPreferredSupport": true,
      "dataSupport": true,
    ],
    "publishDiagnostics": [
      "tagSupport": ["valueSet": [1, 2]], "versionSupport": true, "codeDescriptionSupport": true,
    ],
  ],
]

extension JSONValue {
  /// The value as text, for messages of tests and for comparing.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A copy with one more member, or a member replaced.
  func setting(_ name: String, _ value: JSONValue) -> JSONValue {
    let others = (members ?? []).filter { $0.name != name }
    return JSONValue(.object(others + [Member(name: name, value: value)]))
  }
}

/// A session with one open document, of version 1.
struct Session {
  static let uri = "file:///project/app.js"

  let server: LanguageServer
  let marked: MarkedText

  init(
    _ text: String, uri: String = Session.uri, capabilities: JSONValue = capableClient,
    executable: (path: String, arguments: [String])? = nil, shell: String? = nil, timeout: Double = 20
  ) throws {
    marked = MarkedText(text)
    server = try LanguageServer(
      executable: executable.map { URL(fileURLWithPath: $0.path) }, arguments: executable?.arguments, shell: shell,
      timeout: timeout)
    try server.initialize(capabilities: capabilities)
    server.open(uri, languageID: "javascript", text: marked.text)
  }

  /// Where the first cursor mark stands.
  var cursor: MarkedPosition {
    marked.position(at: marked.cursors.first ?? 0)
  }

  func hover(_ position: MarkedPosition) throws -> JSONValue {
    try server.result("textDocument/hover", LanguageServer.params(Session.uri, position))
  }

  /// The completion items at the first cursor mark; a list and a bare array are alike.
  func completions() throws -> [JSONValue] {
    let result = try server.result("textDocument/completion", LanguageServer.params(Session.uri, cursor))
    return result["items"]?.array ?? result.array ?? []
  }

  /// The ranges on the wire of the marks of a text.
  static func ranges(_ marked: MarkedText) -> [JSONValue] {
    marked.ranges.map {
      LanguageServer.json(marked.position(at: $0.lowerBound), marked.position(at: $0.upperBound))
    }
  }
}

/// A range on the wire in one spelling, whatever the order of its members.
func places(_ range: JSONValue?) -> [Int?] {
  [
    range?["start"]?["line"]?.integer, range?["start"]?["character"]?.integer, range?["end"]?["line"]?.integer,
    range?["end"]?["character"]?.integer,
  ]
}
