import JSON
import StatusServer
import TestSupport
import Testing

/// The whole way, from a client's text to what its user sees.
struct ProductTests {
  private let client = TestClient(
    capabilities: ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]], engine: Engine())

  @Test func aDeprecatedCodeIsReportedAndCanBeReplaced() {
    let uri = "file:///project/app.js"
    let marked = MarkedText("const app = require('express')()\napp.get('/', (req, res) => res.status(«305»).end())\n")
    client.open(uri, marked.text)
    let start = 38
    let diagnostics = client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array ?? []
    #expect(diagnostics.map { $0["code"]?.string } == ["deprecated-code"])
    #expect(diagnostics.map { $0["range"]?.text } == [range(1, start..<(start + 3)).text])
    let actions = client.result("textDocument/codeAction", codeActionParams(uri, range(1, start..<start)))?.array ?? []
    let replacements = actions.filter { $0["title"]?.string?.hasPrefix("Replace ") == true }
    #expect(!replacements.isEmpty)
    #expect(actions.contains { $0["title"]?.string == "Ignore `deprecated-code` here" })
    for action in replacements {
      let edits = action["edit"]?["changes"]?[uri]?.array ?? []
      #expect(edits.map { $0["range"]?.text } == [range(1, start..<(start + 3)).text])
    }
  }

  @Test(arguments: [
    ("app.js", "res.status(«404»).end()\n", "Not Found"),
    ("answer.http", "HTTP/1.1 «404» Not Found\r\n\r\n", "Not Found"),
    ("main.go", "package main\n\nfunc f(w http.ResponseWriter) { w.WriteHeader(«418») }\n", "teapot"),
  ])
  func aLiteralIsExplained(_ file: String, _ marked: String, phrase: String) {
    let uri = "file:///project/\(file)"
    let marked = MarkedText(marked)
    client.open(uri, marked.text)
    let first = marked.ranges[0].lowerBound
    let line = marked.text.utf8.prefix(first).count { $0 == UInt8(ascii: "\n") }
    let column = first - (Array(marked.text.utf8.prefix(first)).lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    let result = client.result("textDocument/hover", TestClient.place(uri, line, column))
    #expect(result?["range"]?.text == range(line, column..<(column + 3)).text)
    #expect(result?["contents"]?["value"]?.string?.contains(phrase) == true, "\(result?.text ?? "no result")")
  }

  @Test(arguments: ["40", "404", "not f", ""])
  func aCodeIsCompleted(_ typed: String) {
    let uri = "file:///project/app.js"
    let before = "res.status("
    client.open(uri, "\(before)\(typed)")
    let end = before.utf8.count + typed.utf8.count
    let result = client.result("textDocument/completion", TestClient.place(uri, 0, end))
    let item = result?["items"]?.array?.first { $0["label"]?.string == "404" }
    #expect(item?["textEdit"]?["newText"]?.string == "404")
    #expect(item?["textEdit"]?["range"]?.text == range(0, before.utf8.count..<end).text)
    #expect(item?["filterText"]?.string == (typed.isEmpty ? nil : "404".hasPrefix(typed) ? "404" : typed))
  }

  @Test(arguments: ["x = ", "const port = ", "sleep("])
  func nothingIsOfferedElsewhere(_ text: String) {
    let uri = "file:///project/app.js"
    client.open(uri, text)
    #expect(client.result("textDocument/completion", TestClient.place(uri, 0, text.utf8.count)) == .null)
  }
}
