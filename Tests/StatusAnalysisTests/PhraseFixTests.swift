import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

@Suite struct PhraseFixTests {
  private func findings(_ file: String, _ text: String) -> [Finding] {
    let source = Source(text)
    return analyze(source, language: Language.identify(path: file, bytes: source.bytes)).findings
  }

  @Test(arguments: [
    ("a.http", "HTTP/1.1 404 OK\n\n", ["HTTP/1.1 404 Not Found\n\n", "HTTP/1.1 200 OK\n\n"]),
    ("a.http", "HTTP/1.1 404 FORBIDDEN\n\n", ["HTTP/1.1 404 NOT FOUND\n\n", "HTTP/1.1 403 FORBIDDEN\n\n"]),
    (
      "a.js", "res.writeHead(404, 'bad request');\n",
      ["res.writeHead(404, 'not found');\n", "res.writeHead(400, 'bad request');\n"]
    ),
    (
      "a.py", "raise HTTPException(status_code=404, detail='Bad request')\n",
      [
        "raise HTTPException(status_code=404, detail='Not found')\n",
        "raise HTTPException(status_code=400, detail='Bad request')\n",
      ]
    ),
    (
      "a.py", "raise HTTPException(status_code=404, detail='禁止访问')\n",
      [
        "raise HTTPException(status_code=404, detail='未找到')\n",
        "raise HTTPException(status_code=403, detail='禁止访问')\n",
      ]
    ),
  ])
  func bothAreOffered(file: String, text: String, after: [String]) {
    let fixes = findings(file, text).filter { $0.rule == "phrase-mismatch" }.flatMap(\.fixes)
    let source = Source(text)
    #expect(fixes.map { String(decoding: source.applying($0.edits)?.bytes ?? [], as: UTF8.self) } == after)
    #expect(fixes.allSatisfy { $0.applicability == .suggested })
  }

  @Test func mismatchSpeaksOfBoth() {
    let said = findings("a.http", "HTTP/1.1 404 OK\n\n")
    #expect(said.map(\.message) == ["404 is Not Found, but “OK” beside it belongs to 200."])
    #expect(said.flatMap(\.related) == [RelatedPlace(range: 13..<15, message: "“OK” belongs to 200.")])
  }

  @Test(arguments: [
    ("a.http", "HTTP/1.1 413 Payload Too Large\n\n", Fix.Applicability.suggested),
    ("a.js", "res.status(413); // Payload Too Large\n", .safe),
    (
      "a.yaml",
      "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '413':\n          description: Payload Too Large\n",
      .safe
    ),
    ("a.py", "from http import HTTPStatus\nx = HTTPStatus.REQUEST_URI_TOO_LONG\n", .suggested),
  ])
  func onlyRemarksChangeUnattended(file: String, text: String, applicability: Fix.Applicability) {
    let said = findings(file, text).filter { $0.rule == "obsolete-phrase" }
    #expect(said.flatMap(\.fixes).map(\.applicability) == [applicability])
  }

  @Test(arguments: [
    // A code that another field of the same place has.
    ("a.js", "send({ status: 401, code: 403, message: 'Forbidden' });\n"),
    // Vendors' phrases are free text beside other codes.
    ("a.js", "send({ status: 401, message: 'Invalid Token' });\n"),
    ("a.js", "res.writeHead(201, 'ok');\n"),
    ("a.ex", "def f(conn), do: send_resp(conn, 302, \"ok\")\n"),
    ("A.java", "Map<Integer, String> m = Map.of(400, \"Bad Request\", 401, \"Unauthorized\", 404, \"Not Found\");\n"),
    ("a.py", "CODES = {'unauthorized': 403, 'retries': 5}\n"),
    ("a.yaml", "responses:\n  '200':\n    description: Created\n"),
  ])
  func freeTextIsNoMismatch(file: String, text: String) {
    #expect(findings(file, text).map(\.message) == [])
  }
}
