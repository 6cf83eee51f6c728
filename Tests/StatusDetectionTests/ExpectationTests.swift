import SourceText
import StatusDetection
import TestSupport
import Testing

/// A cursor (¦) in a text and what is expected there: the typed text and the context.
struct CursorRow: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String
  let typed: String
  let context: Context
  let isQuoted: Bool

  init(_ file: String, _ text: String, _ typed: String, _ context: Context, isQuoted: Bool = false) {
    self.file = file
    self.text = text
    self.typed = typed
    self.context = context
    self.isQuoted = isQuoted
  }

  var testDescription: String { "\(file): \(text.split(separator: "\n").joined(separator: "⏎"))" }

  static let arguments: [CursorRow] = [
    .init("a.js", "res.status(¦)", "", .callArgument),
    .init("a.js", "res.status(40¦)", "40", .callArgument),
    .init("a.js", "res.status(4¦04)", "404", .callArgument),
    .init("a.js", "res.status(¦", "", .callArgument),
    .init("a.js", "app.get('/', (req, res) => {\n  res.status(¦)\n})\n", "", .callArgument),
    .init("a.js", "res.status(not f¦)", "not f", .callArgument),
    .init("a.js", "res.status(teap¦)", "teap", .callArgument),
    .init("a.js", "res.sendStatus(¦)", "", .callArgument),
    .init("a.py", "import flask\nabort(¦)", "", .callArgument),
    .init("a.py", "return Response(status_code=¦)", "", .labelledArgument),
    .init("a.py", "return Response(status_code=not f¦)", "not f", .labelledArgument),
    .init("a.go", "func f(w http.ResponseWriter) {\n\thttp.Error(w, \"x\", ¦)\n}", "", .callArgument),
    .init("a.go", "w.WriteHeader(¦)", "", .callArgument),
    .init("a.java", "response.sendError(¦)", "", .callArgument),
    .init("a.kt", "HttpStatusCode.fromValue(¦)", "", .callArgument),
    .init("a.cs", "return StatusCode(¦);", "", .callArgument),
    .init("a.php", "<?php http_response_code(¦);", "", .callArgument),
    .init("a.rb", "require 'sinatra'\nget '/' do\n  halt ¦\nend", "", .callArgument),
    .init("a.rs", "let s = StatusCode::from_u16(¦);", "", .callArgument),
    .init("a.swift", "let r = Reply(statusCode: ¦)", "", .labelledArgument),
  ]

  static let statements: [CursorRow] = [
    .init("a.js", "if (res.statusCode === ¦) {}", "", .comparison),
    .init("a.js", "if (res.statusCode >= ¦) {}", "", .rangeBound),
    .init("a.js", "res.statusCode = ¦", "", .assignment),
    .init("a.js", "switch (res.statusCode) {\n  case ¦:\n}", "", .caseLabel),
    .init("a.js", "const reply = { statusCode: ¦ }", "", .field),
    .init("a.ts", "function f(statusCode: number = ¦) {}", "", .defaultValue),
    .init("a.js", "const retryStatusCodes = [429, ¦]", "", .listMember),
    .init("a.py", "import requests\nassert response.status_code == ¦", "", .comparison),
    .init("a.go", "if resp.StatusCode == ¦ {\n}", "", .comparison),
    .init("a.swift", "guard response.statusCode == ¦ else { return }", "", .comparison),
    .init("a.java", "if (response.statusCode() == ¦) {}", "", .comparison),
    .init("a.rb", "if response.status == ¦\nend", "", .comparison),
  ]

  static let formats: [CursorRow] = [
    .init(
      "openapi.yaml",
      "openapi: 3.0.0\npaths:\n  /:\n    get:\n      responses:\n        '¦':\n          description: x\n",
      "", .tableKey, isQuoted: true),
    .init(
      "openapi.yaml", "openapi: 3.0.0\npaths:\n  /:\n    get:\n      responses:\n        4¦\n", "4", .tableKey),
    .init(
      "openapi.json", #"{"openapi":"3.0.0","paths":{"/":{"get":{"responses":{"¦"}}}}}"#, "", .tableKey, isQuoted: true),
    .init(
      "openapi.json", #"{"openapi":"3.0.0","paths":{"/":{"get":{"responses":{"20¦": {}}}}}}"#, "20", .tableKey,
      isQuoted: true),
    .init("a.json", #"{ "statusCode": ¦ }"#, "", .field),
    .init("a.yaml", "statusCode: ¦\n", "", .field),
    .init("a.toml", "[status_pages]\n40¦\n", "40", .tableKey),
    .init("a.toml", "[status_pages]\n\"4¦\"\n", "4", .tableKey, isQuoted: true),
    .init("a.hurl", "GET http://a\nHTTP ¦\n", "", .statusLine),
    .init("a.hurl", "GET http://a\nHTTP *\n[Asserts]\nstatus == 4¦\n", "4", .comparison),
    .init("a.csv", "path,status_code\n/a,4¦\n", "4", .field),
    .init("a.http", "GET http://a\n\n> {% if (response.status === ¦) {} %}\n", "", .comparison),
    .init("a.adoc", "[source,js]\n----\nres.status(¦)\n----\n", "", .callArgument),
    .init("a.rst", ".. code-block:: python\n\n   if r.status_code == ¦:\n", "", .comparison),
    .init("a.yaml", "statusCode: 4¦\n", "4", .field),
    .init("nginx.conf", "server {\n  return ¦;\n}", "", .directive),
    .init("nginx.conf", "server {\n  return 40¦;\n}", "40", .directive),
    .init("nginx.conf", "server {\n  error_page ¦ /404.html;\n}", "", .directive),
    .init("a.http", "HTTP/1.1 ¦\n", "", .statusLine),
    .init("a.http", "HTTP/1.1 40¦\n", "40", .statusLine),
  ]
}

@Suite("Where a status is expected")
struct ExpectationTests {
  @Test("In arguments", arguments: CursorRow.arguments)
  func arguments(_ row: CursorRow) { check(row) }

  @Test("In statements", arguments: CursorRow.statements)
  func statements(_ row: CursorRow) { check(row) }

  @Test("In data, configuration and messages", arguments: CursorRow.formats)
  func formats(_ row: CursorRow) { check(row) }

  @Test(
    "And where none is",
    arguments: [
      ("a.js", "x = ¦"), ("a.js", "const x = ¦"), ("a.js", "sleep(¦)"), ("a.js", "setTimeout(f, ¦)"),
      ("a.js", "const box = { width: ¦ }"), ("a.js", "// res.status(¦)"), ("a.js", "const s = 'some ¦ text'"),
      ("a.js", "/* status: ¦ */"), ("a.js", "rows[¦]"), ("a.js", "¦"), ("a.js", "if (items.length === ¦) {}"),
      ("a.js", "process.exit(¦)"), ("a.js", "res.¦"), ("a.js", "res.status(200).json(¦)"), ("a.js", "res.sta¦"),
      ("a.py", "time.sleep(¦)"), ("a.py", "x = ¦"), ("a.py", "# status_code = ¦"), ("a.py", "\"\"\"status ¦\"\"\""),
      ("a.go", "time.Sleep(¦)"), ("a.go", "x := ¦"), ("a.go", "http.Error(w, ¦)"), ("a.java", "int port = ¦;"),
      ("a.swift", "let width = ¦"), ("a.rs", "let x = ¦;"), ("a.json", #"{ "width": ¦ }"#), ("a.json", "¦"),
      ("a.yaml", "port: ¦\n"), ("a.yaml", "¦"), ("nginx.conf", "server {\n  listen ¦;\n}"), ("nginx.conf", "¦"),
      ("a.http", "GET /¦ HTTP/1.1\n"), ("notes.txt", "status ¦"), ("a.js", ""),
    ])
  func nothing(_ file: String, _ text: String) {
    let (source, cursor) = place(text)
    let expectation = statusExpectation(in: source, at: cursor, language: .identify(path: file, bytes: source.bytes))
    #expect(expectation.map { "\($0.context.rawValue): \($0.why)" } == nil)
  }

  @Test("A redirect asks for its class")
  func preferredClass() {
    let (source, cursor) = place("func f() { http.Redirect(w, r, \"/new\", ¦) }")
    let expectation = statusExpectation(in: source, at: cursor, language: .identify(path: "a.go", bytes: []))
    #expect(expectation?.preferredClass == 3)
  }

  @Test("Offsets outside the text are clamped", arguments: [-1, Int.min, 12, 1_000, Int.max])
  func outside(_ offset: Int) {
    let source = Source("res.status()")
    #expect(statusExpectation(in: source, at: offset, language: .identify(path: "a.js", bytes: [])) == nil)
  }

  static let long: [(file: String, head: String, line: String, text: String, context: Context?)] = [
    ("a.go", goHead, "\tstore.configure(ctx)\n", "\tw.WriteHeader(40¦)\n", .callArgument),
    ("a.go", goHead, "\tstore.configure(ctx)\n", "\ttime.Sleep(40¦)\n", nil),
    ("a.yaml", yamlHead, yamlPath, "  /b:\n    get:\n      responses:\n        ¦\n", .tableKey),
    (
      "a.yaml", yamlHead, yamlPath, "  /b:\n    get:\n      responses:\n        '200':\n          x: 1\n        4¦\n",
      .tableKey
    ),
    ("a.yaml", yamlHead, yamlPath, "  /b:\n    get:\n      summary: 4¦\n", nil),
    ("a.yaml", yamlHead, yamlPath, "  /b:\n    ¦\n", nil),
    ("b.yaml", "checks:\n", "- port: 8080\n  path: /\n", "- path: /\n  expected_status: ¦\n", .field),
    ("b.yaml", "checks:\n", "- port: 8080\n  path: /\n", "- path: /\n  port: ¦\n", nil),
    (
      "a.json", jsonHead, jsonPath, "    \"/b\": {\n      \"get\": {\n        \"responses\": {\n          \"4¦\"\n",
      .tableKey
    ),
    ("a.json", jsonHead, jsonPath, "    \"/b\": {\n      \"statusCode\": 4¦\n", .field),
    ("a.json", jsonHead, jsonPath, "    \"/b\": {\n      \"width\": 4¦\n", nil),
  ]

  private static let goHead = "package main\n\nimport \"net/http\"\n\nfunc f(w http.ResponseWriter) {\n"
  private static let yamlHead = "openapi: 3.0.3\ninfo:\n  title: A\npaths:\n"
  private static let yamlPath = "  /a:\n    get:\n      responses:\n        '200':\n          description: One\n"
  private static let jsonHead =
    "{\n  \"openapi\": \"3.0.3\",\n  \"info\": {\n    \"title\": \"A\"\n  },\n  \"paths\": {\n"
  private static let jsonPath =
    "    \"/a\": {\n      \"get\": {\n        \"responses\": {\n          \"200\": {\n            \"description\": \"One\"\n"
    + "          }\n        }\n      }\n    },\n"

  @Test("Far down in a long text as in a short one", arguments: long, [2, 1_000])
  func farDown(_ row: (file: String, head: String, line: String, text: String, context: Context?), _ lines: Int) {
    let (source, cursor) = place(row.head + String(repeating: row.line, count: lines) + row.text)
    let language = Language.identify(path: row.file, bytes: source.bytes)
    let found = statusExpectation(in: source, at: cursor, language: language)
    #expect(found?.context == row.context, "\(row.text)")
    let typed = row.text.prefix { $0 != "¦" }.reversed().prefix { $0.isNumber }.count
    if let found { #expect(found.range.lowerBound == cursor - typed) }
    if row.context == .tableKey { #expect(found?.takesClasses == true) }
    if row.context == .tableKey, row.file.hasSuffix("yaml") { #expect(found?.keyQuote == "'") }
  }

  private func check(_ row: CursorRow) {
    let (source, cursor) = place(row.text)
    let language = Language.identify(path: row.file, bytes: source.bytes)
    let found = statusExpectation(in: source, at: cursor, language: language)
    let said = found.map { "`\(source.text(in: $0.range))` \($0.context.rawValue), quoted: \($0.isQuoted)" }
    #expect(said == "`\(row.typed)` \(row.context.rawValue), quoted: \(row.isQuoted)")
  }

  private func place(_ text: String) -> (source: Source, cursor: Int) {
    let marked = MarkedText(text)
    return (Source(marked.text), marked.cursors.first ?? 0)
  }
}
