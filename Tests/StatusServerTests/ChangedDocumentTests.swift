import JSON
import StatusServer
import TestSupport
import Testing

/// What is said of a document while it is edited, against what is said of one that is opened with the same text.
struct ChangedDocumentTests {
  private static let texts: [(file: String, text: String)] = [
    (
      "main.go",
      "package main\n\nimport \"net/http\"\n\nfunc handle(w http.ResponseWriter) {\n\tw.WriteHeader(305)\n"
        + "\thttp.Error(w, \"Payload Too Large\", 413) // why\n\tif x := f(a, \"b\"); x { return }\n}\n"
    ),
    (
      "app.py",
      "from flask import abort\n\ndef show(request):\n    x = [1, 2,\n      3]\n    \"\"\"text\n    \"\"\"\n    abort(305)\n"
        + "    abort(418, 'Not Found')\n"
    ),
    (
      "app.ts",
      "app.get('/old', (req, res) => {\n  const a = `x${b(1, {c: 2})}`;\n  res.sendStatus(306);\n"
        + "  res.status(404).send(\"Forbidden\"); /* a\n b */\n});\n"
    ),
    (
      "api.yaml",
      "openapi: 3.0.3\npaths:\n  /old:\n    get:\n      responses:\n        '305':\n          description: x\n"
    ),
    ("nginx.conf", "server {\n  location /old {\n    return 305;\n  }\n}\n"),
  ]
  private static let pieces = [
    "a", "aa", "4", "\n", "\"", "'", "(", ")", "{", "}", ",", "/*", "*/", "// ", "#", "305", " ", "", "", "`", "\\",
  ]

  @Test(arguments: texts.indices) func aChangedDocumentIsReportedAsOneThatIsOpened(_ index: Int) {
    let uri = "file:///project/\(Self.texts[index].file)"
    let original = Array(String(repeating: Self.texts[index].text, count: 5).utf8)
    var random = SeededGenerator(seed: 20_261_121)
    let client = TestClient(capabilities: [:], engine: Engine())
    client.open(uri, String(decoding: original, as: UTF8.self))
    let isReported = client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.isEmpty == false
    #expect(isReported)
    var bytes = original
    for version in 2...80 {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + (Bool.random(using: &random) ? 0 : Int.random(in: 0...12, using: &random)))
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      if version % 15 == 0 {
        bytes = original
        client.change(uri, version: version, ["text": .string(String(decoding: bytes, as: UTF8.self))])
      } else {
        let range: JSONValue = ["start": Self.position(start, in: bytes), "end": Self.position(end, in: bytes)]
        client.change(uri, version: version, ["range": range, "text": .string(piece)])
        bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
      }
      let published = client.take("textDocument/publishDiagnostics").last
      let other = TestClient(capabilities: [:], engine: Engine())
      other.open(uri, String(decoding: bytes, as: UTF8.self), version: version)
      let expected = other.take("textDocument/publishDiagnostics").last
      guard published == expected else {
        Issue.record("\(published?.text ?? "nothing"), not \(expected?.text ?? "nothing") in version \(version)")
        return
      }
    }
  }

  private static func position(_ offset: Int, in bytes: [UInt8]) -> JSONValue {
    let lines = bytes[..<offset].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return StatusServerTests.position(lines.count - 1, lines.last?.count ?? 0)
  }
}
