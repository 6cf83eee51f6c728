import JSON
import StatusServer
import TestSupport
import Testing

/// What is offered first at a place, and how it is written there, by the product's own engine.
struct CompletionPlaceTests {
  private static let openAPI = "openapi: 3.0.0\npaths:\n  /:\n    get:\n      responses:\n"

  /// The items at the cursor (¦) of a file, and the text that they replace.
  private func complete(
    _ file: String, _ marked: String, settings: JSONValue = [:]
  ) -> (items: [JSONValue], replaced: String)? {
    let marked = MarkedText(marked)
    let uri = "file:///w/\(file)"
    let client = TestClient(engine: Engine())
    client.request("initialize", ["capabilities": [:], "initializationOptions": settings])
    client.open(uri, marked.text, languageID: "")
    let before = Array(marked.text.utf8).prefix(marked.cursors.first ?? 0)
    let line = before.count { $0 == UInt8(ascii: "\n") }
    let column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    guard let items = client.result("textDocument/completion", TestClient.place(uri, line, column))?["items"]?.array
    else { return nil }
    let lines = marked.text.split(separator: "\n", omittingEmptySubsequences: false)
    let edit = items.first?["textEdit"]?["range"]
    guard let start = edit?["start"]?["character"]?.integer, let end = edit?["end"]?["character"]?.integer else {
      return (items, "")
    }
    return (items, String(decoding: Array(lines[line].utf8)[start..<end], as: UTF8.self))
  }

  private func inserted(_ file: String, _ marked: String) -> [String] {
    complete(file, marked)?.items.compactMap { $0["textEdit"]?["newText"]?.string } ?? []
  }

  @Test(arguments: [
    ("a.go", "package a\nimport \"net/http\"\nfunc f() { http.Redirect(w, r, \"/new\", ¦) }\n"),
    ("a.js", "const app = require('express')()\napp.get('/', (req, res) => res.redirect(¦, '/new'))\n"),
    ("Caddyfile", "example.com {\n  redir /old /new ¦\n}\n"),
    (".htaccess", "Redirect ¦ /old /new\n"),
    ("_redirects", "/old /new ¦\n"),
  ])
  func redirectsComeFirstInARedirect(_ file: String, _ marked: String) {
    #expect(inserted(file, marked).prefix(7) == ["301", "302", "304", "300", "303", "307", "308"])
  }

  @Test(arguments: [
    ("api.yaml", "        '200': {}\n        4¦\n", "'400'", "'4XX'"),
    ("api.yaml", "        \"200\": {}\n        4¦\n", "\"400\"", "\"4XX\""),
    ("api.yaml", "        200: {}\n        4¦\n", "400", "4XX"),
    ("api.yaml", "        4¦\n", "'400'", "'4XX'"),
    ("api.yaml", "        '4¦'\n", "400", "4XX"),
    ("api.yaml", "        \"4¦\":\n          description: x\n", "400", "4XX"),
    ("api.yaml", "        200: {}\n        '201': {}\n        '202': {}\n        4¦: {}\n", "'400'", "'4XX'"),
  ])
  func keysOfOpenAPIAreQuotedAsTheFileDoes(_ file: String, _ responses: String, code: String, statusClass: String) {
    let offered = inserted(file, Self.openAPI + responses)
    #expect(offered.first == code)
    #expect(offered.last == statusClass)
  }

  @Test func jsonsKeysAreQuoted() {
    let json = { (key: String) in
      "{\"openapi\":\"3.0.0\",\"paths\":{\"/\":{\"get\":{\"responses\":{\(key)}}}}}"
    }
    #expect(inserted("api.json", json("\"40¦\"")).first == "400")
    #expect(inserted("api.json", json("\"4¦\": {}")).last == "4XX")
  }

  @Test func valuesAndOtherKeysAreNoClasses() {
    #expect(!inserted("a.yaml", "statusCode: 4¦\n").isEmpty)
    #expect(inserted("a.yaml", "statusCode: 4¦\n").allSatisfy { !$0.contains("X") && !$0.contains("'") })
    #expect(inserted("a.js", "res.status(4¦)").allSatisfy { !$0.contains("X") })
  }

  @Test(arguments: [
    ("a.http", "HTTP/1.1 404 ¦\n", "", "Not Found"), ("a.http", "HTTP/1.1 404 not f¦\n", "not f", "Not Found"),
    ("notes.txt", "HTTP/1.1 413 ¦", "", "Content Too Large"),
    ("a.js", "socket.write('HTTP/1.1 429 ¦\\r\\n')\n", "", "Too Many Requests"),
    ("a.js", "res.status(not f¦)", "not f", "404"), ("a.js", "res.status(4¦04)", "404", "400"),
    ("a.js", "res.status(payload¦)", "payload", "413"),
  ])
  func whatIsTypedIsReplaced(_ file: String, _ marked: String, replaced: String, inserted: String) {
    let completed = complete(file, marked)
    #expect(completed?.replaced == replaced)
    #expect(completed?.items.first?["textEdit"]?["newText"]?.string == inserted)
  }

  @Test func aPhraseStandsBesideItsNumber() {
    let item = complete("a.http", "HTTP/1.1 404 ¦\n")?.items.first
    #expect(item?["label"]?.string == "Not Found" && item?["detail"]?.string == "404")
  }

  @Test(arguments: [
    ("a.http", "GET /a/404 ¦\n"), ("a.js", "// HTTP/1.1 404 ¦\n"), ("a.js", "f(404 ¦)\n"), ("a.js", "a / 404 ¦\n"),
    ("a.http", "HTTP/1.1 404 Not Found ¦: x\n\n"),
  ])
  func noPhraseElsewhere(_ file: String, _ marked: String) {
    let labels = complete(file, marked)?.items.compactMap { $0["label"]?.string } ?? []
    #expect(labels.filter { $0.contains { $0.isLetter } } == [])
  }

  /// Of a long text what stands near decides, where it is sure or expects nothing.
  @Test(
    arguments: [
      ("res.status(¦)", ""), ("res.status(40¦)", "40"), ("const status = res.status(not f¦)", "not f"),
      ("const width = ¦", nil), ("sleep(¦)", nil),
    ] as [(String, String?)])
  func longTexts(_ typed: String, replaced: String?) {
    let filler = String(repeating: "function work(a, b) {\n  return compute(a, b) + 200\n}\n\n", count: 2_000)
    let text = "const app = require('express')()\n\(filler)app.get('/', (req, res) => {\n  \(typed)\n})\n\(filler)"
    #expect(complete("a.js", text)?.replaced == replaced)
  }

  @Test(arguments: [
    ("a.md", "The server answers with HTTP status 4¦ then.\n"),
    ("a.js", "// Answers HTTP clients.\nconst express = require(\"express\")\nf(4¦)\n"),
  ])
  func weakEvidenceCompletesWhereItIsAskedFor(_ file: String, _ marked: String) {
    #expect(complete(file, marked) == nil)
    #expect(complete(file, marked, settings: ["evidence": "weak"])?.items.isEmpty == false)
  }
}
