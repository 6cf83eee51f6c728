import SourceText
import StatusDetection
import Testing

@Suite("Functions that pass a status on")
struct LocalHelperTests {
  /// A program and its helpers, each as `name(index)`; a function that passes none on is left out.
  @Test(
    arguments: [
      ("a.js", "function fail(res, code, text) {\n  res.status(code).json({ text });\n}\n", ["fail(1)"]),
      ("a.js", "const fail = (res, code = 500) => res.sendStatus(code);\n", ["fail(1)"]),
      (
        "a.js",
        "class HttpFault extends Error {\n  constructor(text, status) {\n    super(text);\n    this.statusCode = status;\n  }\n}\n",
        ["HttpFault(1)"]
      ),
      ("a.js", "function wait(res, ms) {\n  setTimeout(() => res.end(), ms);\n}\n", []),
      ("a.js", "function width(value) {\n  return value * 2;\n}\n", []),
      ("a.py", "from flask import abort\n\ndef stop(reason, number):\n    abort(number)\n", ["stop(1)"]),
      (
        "a.py", "class Client:\n    def expects(self, path, status_code):\n        self.check(path, status_code)\n",
        ["expects(1)"]
      ),
      (
        "a.py", "import requests\n\ndef check(url, wanted):\n    assert requests.get(url).status_code == wanted\n",
        ["check(1)"]
      ),
      (
        "a.go",
        "package a\n\nimport \"net/http\"\n\nfunc (s *Server) reply(w http.ResponseWriter, number int) {\n\tw.WriteHeader(number)\n}\n",
        ["reply(1)"]
      ),
      ("a.rb", "require 'sinatra'\n\ndef finish(number, text)\n  halt number, text\nend\n", ["finish(0)"]),
      (
        "A.java",
        "import org.springframework.http.ResponseEntity;\nclass A {\n  public ResponseEntity<Object> answer(int number, Object body) {\n    return ResponseEntity.status(number).body(body);\n  }\n}\n",
        ["answer(0)"]
      ),
      (
        "a.php", "<?php\nfunction finish($text, $number) {\n  http_response_code($number);\n  echo $text;\n}\n",
        ["finish(1)"]
      ),
      (
        "a.rs",
        "use actix_web::http::StatusCode;\nfn answer(text: &str, number: u16) -> StatusCode {\n    StatusCode::from_u16(number).unwrap()\n}\n",
        ["answer(1)"]
      ),
      ("a.js", "function exit(code) {\n  process.exit(code);\n}\nif (status) {\n  go(status);\n}\n", []),
      ("a.py", "def get(status_code):\n    abort(status_code)\n", []),
    ] as [(String, String, [String])])
  func helpers(path: String, text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let language = Language.identify(path: path, bytes: bytes)
    let helpers = localHelpers(in: Source(bytes), language: language).flatMap { helper in
      helper.arguments.map { "\(helper.name)(\($0))" }
    }
    #expect(helpers == expected)
  }

  @Test("What the configuration or the name tells already is known")
  func known() {
    let text = Array(
      "function fail(res, code) {\n  res.status(code);\n}\nfunction setStatusCode(code) {\n  res.status(code);\n}\n"
        .utf8)
    var options = DetectionOptions()
    options.calls = [DetectionOptions.Call(name: "fail", argument: 1)]
    let language = Language.identify(path: "a.js", bytes: text)
    let helpers = localHelpers(in: Source(text), language: language, options: options)
    #expect(helpers.map(\.known) == [[1], [0]])
  }
}
