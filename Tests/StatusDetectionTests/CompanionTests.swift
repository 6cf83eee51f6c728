import SourceText
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

/// What stands beside the literals of a text, with its exact range.
@Suite struct CompanionTests {
  @Test(arguments: [
    ("a.http", "HTTP/1.1 404 «Not Found»\n\n", Companion.Place.reasonPhrase),
    ("a.php", "<?php\nheader('HTTP/1.1 404 «Not Found»');\n", .reasonPhrase),
    ("a.http", "HTTP/1.1 418 «I'm a teapot»\n\n", .reasonPhrase),
    ("a.js", "res.writeHead(404, '«Not Found»');\n", .argument),
    ("a.go", "package a\n\nfunc f() {\n\thttp.Error(w, \"«not found»\", 404)\n}\n", .argument),
    ("a.ts", "new Response(null, { statusText: '«Not Found»', status: 404 });\n", .phraseField),
    ("a.py", "raise HTTPException(status_code=404, detail=\"«Not Found»\")\n", .field),
    ("A.cs", "class A { IActionResult F() => StatusCode(404); // «Not Found»\n}\n", .comment),
    ("a.py", "from flask import abort\nabort(404)  # 404: «not-found»\n", .comment),
    ("a.conf", "server {\n  location / {\n    return 404; # «Not Found»\n  }\n}\n", .comment),
    (
      "a.yaml",
      "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '404':\n          description: «Not Found»\n",
      .description
    ),
    ("a.rb", "MESSAGES = { 404 => '«Not Found»', 403 => '«Forbidden»', 401 => '«Unauthorized»' }\n", .entry),
    ("a.json", "{\"error\": {\"statusCode\": 404, \"message\": \"«未找到»\"}}\n", .field),
  ])
  func place(file: String, text: String, place: Companion.Place) {
    let marked = MarkedText(text)
    let bytes = Source(marked.text).bytes
    let language = Language.identify(path: file, bytes: bytes)
    let reader = CompanionReader(TextReading(bytes, language: language).surroundings)
    let literals = statusLiterals(in: bytes, language: language).filter { $0.evidence > .weak }
    let found = literals.flatMap { reader.companions(of: $0) }
    #expect(found.map(\.range) == marked.ranges, "\(literals.map(\.why))")
    #expect(Set(found.map(\.place)) == [place])
  }

  @Test(arguments: [
    ("Not Found", [404]), ("NOT_FOUND", [404]), ("not-found", [404]), ("NotFound", [404]), ("Payload Too Large", [413]),
    ("未找到", [404]), ("Not Found here", []), ("Page Not Found", []), ("", []), ("404", []), ("OK", [200]),
    ("Request Time-out", [408]), ("Moved Temporarily", [302]),
  ])
  func owners(text: String, codes: [Int]) {
    #expect(PhraseTable.owners(of: Array(text.utf8)[...]).map(\.code.value) == codes)
  }

  @Test func everyPhraseIsFound() {
    for entry in StatusEntry.all where !entry.displayPhrase.contains("(") {
      let owners = PhraseTable.owners(of: Array(entry.displayPhrase.utf8)[...])
      #expect(owners.contains { $0.code == entry.code }, "\(entry.code) \(entry.displayPhrase)")
    }
  }
}
