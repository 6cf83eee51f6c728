import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

@Suite struct RefactoringTests {
  /// What is offered for the marked literal, as the text that it leaves on the line.
  struct Row: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    /// The title of each refactoring with the whole text after it.
    let offered: [String: String]

    init(_ file: String, _ text: String, _ offered: [String: String]) {
      self.file = file
      self.text = text
      self.offered = offered
    }

    var testDescription: String { "\(file): \(text.split(separator: "\n").joined(separator: "⏎"))" }
  }

  static let constants: [Row] = [
    Row(
      "a.py", "from http import HTTPStatus\nabort(«409»)\n",
      ["Write HTTPStatus.CONFLICT for 409": "from http import HTTPStatus\nabort(HTTPStatus.CONFLICT)\n"]),
    Row(
      "a.py", "from flask import abort\n\nabort(«409»)\n",
      [
        "Write HTTPStatus.CONFLICT for 409 and add `from http import HTTPStatus`":
          "from flask import abort\nfrom http import HTTPStatus\n\nabort(HTTPStatus.CONFLICT)\n"
      ]),
    Row(
      "a.py", "from fastapi import HTTPException, status\nraise HTTPException(status_code=«409»)\n",
      [
        "Write status.HTTP_409_CONFLICT for 409":
          "from fastapi import HTTPException, status\nraise HTTPException(status_code=status.HTTP_409_CONFLICT)\n"
      ]),
    // The name is a variable's: the module is not at hand.
    Row(
      "a.py", "from fastapi import HTTPException\ndef f(status):\n    raise HTTPException(status_code=«409»)\n",
      [
        "Write HTTPStatus.CONFLICT for 409 and add `from http import HTTPStatus`":
          "from fastapi import HTTPException\nfrom http import HTTPStatus\ndef f(status):\n"
          + "    raise HTTPException(status_code=HTTPStatus.CONFLICT)\n"
      ]),
    // Newer versions of Python call it otherwise.
    Row("a.py", "from http import HTTPStatus\nabort(«422»)\n", [:]),
    Row(
      "a.go",
      "package main\n\nimport \"fmt\"\n\nfunc f(r *Response) bool {\n\tfmt.Println()\n\treturn r.StatusCode == «409»\n}\n",
      [
        "Write http.StatusConflict for 409 and add `import \"net/http\"`":
          "package main\n\nimport \"fmt\"\nimport \"net/http\"\n\nfunc f(r *Response) bool {\n\tfmt.Println()\n"
          + "\treturn r.StatusCode == http.StatusConflict\n}\n"
      ]),
    Row(
      "a.rb", "class A < ApplicationController\n  def b\n    redirect_to '/x', status: «303»\n  end\nend\n",
      [
        "Write :see_other for 303":
          "class A < ApplicationController\n  def b\n    redirect_to '/x', status: :see_other\n  end\nend\n"
      ]),
    Row("routes.rb", "Rails.application.routes.draw do\n  get '/a', to: redirect('/b', status: «301»)\nend\n", [:]),
    Row(
      "a.ex",
      "defmodule A do\n  import Plug.Conn\n  def call(conn, _) do\n    send_resp(conn, «404», \"x\")\n  end\nend\n",
      [
        "Write :not_found for 404":
          "defmodule A do\n  import Plug.Conn\n  def call(conn, _) do\n    send_resp(conn, :not_found, \"x\")\n  end\nend\n"
      ]),
    Row(
      "a.rs", "use axum::http::StatusCode;\nfn f() -> StatusCode {\n    StatusCode::from_u16(«404»).unwrap()\n}\n",
      [
        "Write StatusCode::NOT_FOUND for StatusCode::from_u16(404).unwrap()":
          "use axum::http::StatusCode;\nfn f() -> StatusCode {\n    StatusCode::NOT_FOUND\n}\n"
      ]),
    Row("a.rs", "use axum::http::StatusCode;\nfn f(r: Response) -> bool {\n    r.status().as_u16() == «404»\n}\n", [:]),
    Row(
      "A.java",
      "import org.springframework.http.*;\nclass A {\n  Object f() {\n    return ResponseEntity.status(«404»).build();\n  }\n}\n",
      [
        "Write HttpStatus.NOT_FOUND for 404":
          "import org.springframework.http.*;\nclass A {\n  Object f() {\n"
          + "    return ResponseEntity.status(HttpStatus.NOT_FOUND).build();\n  }\n}\n"
      ]),
    Row(
      "a.swift", "import HTTPTypes\nlet a = HTTPResponse(status: HTTPResponse.Status(code: «404»))\n",
      [
        "Write HTTPResponse.Status.notFound for HTTPResponse.Status(code: 404)":
          "import HTTPTypes\nlet a = HTTPResponse(status: HTTPResponse.Status.notFound)\n"
      ]),
    Row("a.js", "const express = require('express');\nres.status(«404»).end();\n", [:]),
    Row("a.json", "{\"statusCode\": «404»}\n", [:]),
  ]

  static let numbers: [Row] = [
    Row(
      "a.go",
      "package main\n\nimport \"net/http\"\n\nfunc f(w http.ResponseWriter) {\n\tw.WriteHeader(http.«StatusNotFound»)\n}\n",
      [
        "Write 404 for http.StatusNotFound":
          "package main\n\nimport \"net/http\"\n\nfunc f(w http.ResponseWriter) {\n\tw.WriteHeader(404)\n}\n"
      ]),
    // Nothing would use the import any more.
    Row(
      "a.go", "package main\n\nimport \"net/http\"\n\nfunc f() int {\n\treturn http.«StatusNotFound»\n}\n", [:]),
    Row(
      "a.rb", "class A < ApplicationController\n  def b\n    head :«not_found»\n  end\nend\n",
      ["Write 404 for :not_found": "class A < ApplicationController\n  def b\n    head 404\n  end\nend\n"]),
    Row(
      "A.cs", "using System.Net;\nclass A { bool F(HttpStatusCode c) => c == HttpStatusCode.«NotFound»; }\n", [:]),
  ]

  @Test(arguments: constants + numbers)
  func offered(row: Row) {
    let marked = MarkedText(row.text)
    let source = Source(marked.text)
    let language = Language.identify(path: row.file, bytes: source.bytes)
    let reading = TextReading(source.bytes, language: language)
    let literals = statusLiterals(in: reading)
    let cursor = marked.ranges.map(\.lowerBound).first ?? 0
    let fixes = refactorings(at: cursor..<cursor, of: literals, in: reading, options: AnalysisOptions())
    let after = fixes.map { fix in
      (fix.title, source.applying(fix.edits).map { String(decoding: $0.bytes, as: UTF8.self) } ?? "no text")
    }
    #expect(Dictionary(after, uniquingKeysWith: { $0 + $1 }) == row.offered, "\(literals.map(\.why))")
    #expect(fixes.allSatisfy { $0.applicability == .suggested })
  }

  @Test func chineseTitle() {
    let bytes = Array("from http import HTTPStatus\nabort(409)\n".utf8)
    let language = Language.identify(path: "a.py", bytes: bytes)
    let reading = TextReading(bytes, language: language)
    var options = AnalysisOptions()
    options.locale = .simplifiedChinese
    let fixes = refactorings(at: 36..<36, of: statusLiterals(in: reading), in: reading, options: options)
    #expect(fixes.map(\.title) == ["将 409 写成 HTTPStatus.CONFLICT"])
  }
}
