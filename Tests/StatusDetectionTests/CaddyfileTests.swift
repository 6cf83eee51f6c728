import StatusDetection
import Testing

@Suite struct CaddyfileTests {
  /// What a status is compared with was looked for on the next line, behind the end of the expression, which ended the
  /// program: while somebody typed it, the server.
  @Test(arguments: [
    "expression {err.status_code} <", "expression {err.status_code} ==", "expression {err.status_code} in",
    "expression '{http.error.status_code}' >=",
  ])
  func anExpressionMayBeUnfinished(_ line: String) {
    let text = "example.com {\n  handle_errors {\n    @a \(line) \n    404\n  }\n}\nrespond 404\n"
    let language = Language.identify(path: "Caddyfile", bytes: Array(text.utf8))
    #expect(language.name == "caddyfile")
    #expect(statusLiterals(in: Array(text.utf8), language: language).count == 1)
  }
}
