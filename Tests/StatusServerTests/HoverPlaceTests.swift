import JSON
import StatusServer
import TestSupport
import Testing

/// Hover on what is no single number, by the product's own engine: the exact range, and what it is about.
struct HoverPlaceTests {
  /// Hovers on each byte of the marked text; what is said, by the line and columns that it is about.
  private func check(_ file: String, _ marked: String, _ settings: JSONValue, says title: String) {
    let marked = MarkedText(marked)
    let client = TestClient(engine: Engine())
    client.request("initialize", ["capabilities": [:], "initializationOptions": settings])
    let uri = "file:///w/\(file)"
    client.open(uri, marked.text, languageID: "")
    let place = marked.ranges[0]
    let before = Array(marked.text.utf8).prefix(place.lowerBound)
    let line = before.count { $0 == UInt8(ascii: "\n") }
    let column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    for offset in [0, place.count - 1] {
      let result = client.result("textDocument/hover", TestClient.place(uri, line, column + offset))
      #expect(result?["range"]?.text == range(line, column..<(column + place.count)).text)
      #expect(result?["contents"]?["value"]?.string?.hasPrefix(title) == true, "\(result?.text ?? "no result")")
    }
    for offset in [-1, place.count] {
      let result = client.result("textDocument/hover", TestClient.place(uri, line, column + offset))
      #expect(result?["range"]?.text != range(line, column..<(column + place.count)).text)
    }
  }

  @Test(arguments: [
    ("a.yaml", "openapi: 3.0.0\npaths:\n  /:\n    get:\n      responses:\n        «4XX»: {}\n", "4XX (client error)"),
    ("a.yaml", "openapi: 3.0.0\npaths:\n  /:\n    get:\n      responses:\n        '«5xx»': {}\n", "5XX (server error)"),
    ("a.js", "if (res.statusCode >= «400») {}\n", "400 Bad Request"),
    ("a.js", "if (res.statusCode >= 400 && res.statusCode < «500») {}\n", "500 Internal Server Error"),
    ("a.py", "import requests\nif «200» <= response.status_code < 300: pass\n", "200 OK"),
    (
      "haproxy.cfg", "backend b\n  http-check expect rstatus 2[0-9][0-9]\n  retry-on «503»\n", "503 Service Unavailable"
    ),
    ("a.swift", "switch response.statusCode {\ncase «200»..<300: break\ndefault: break\n}\n", "200 OK"),
  ])
  func classesAndBounds(_ file: String, _ marked: String, title: String) {
    check(file, marked, [:], says: title)
  }

  @Test(arguments: [
    (
      "a.go", "package a\nimport \"net/http\"\nfunc f(w http.ResponseWriter) { w.WriteHeader(http.«StatusNotFound») }\n"
    ),
    ("a.rb", "class A < ApplicationController\n  def a\n    render status: :«not_found»\n  end\nend\n"),
    ("a.py", "from http import HTTPStatus\nx = HTTPStatus.«NOT_FOUND»\n"),
    ("a.cs", "using Microsoft.AspNetCore.Http;\nvar x = StatusCodes.«Status404NotFound»;\n"),
  ])
  func names(_ file: String, _ marked: String) {
    check(file, marked, ["hover": ["constants": true]], says: "404 Not Found")
  }
}
