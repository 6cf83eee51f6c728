import StatusDetection

extension EvidenceRow {
  /// Known calls, directives, status lines and formats.
  static let strong: [EvidenceRow] = [
    .init("a.js", "res.status(«404»)", .callArgument, .strong, "first argument of `res.status(...)`"),
    .init("a.js", "res.sendStatus(«204»)", .callArgument, .strong, "first argument of `res.sendStatus(...)`"),
    .init("a.js", "res.status(«1000»)", .callArgument, .strong, "first argument of `res.status(...)`"),
    .init(
      "a.go", "func f(w http.ResponseWriter) { http.Error(w, \"no\", «400») }", .callArgument, .strong,
      "third argument of `http.Error(...)`"),
    .init("a.go", "w.WriteHeader(«500»)", .callArgument, .strong, "first argument of `w.WriteHeader(...)`"),
    .init("a.py", "raise HTTPException(«422»)", .callArgument, .strong, "first argument of `HTTPException(...)`"),
    .init(
      "a.php", "<?php http_response_code(«503»);", .callArgument, .strong,
      "first argument of `http_response_code(...)`"),
    .init("nginx.conf", "server { return «444»; }", .directive, .strong, "argument of `return`"),
    .init("nginx.conf", "server { error_page 500 «502» /x; }", .directive, .strong, "argument of `error_page`"),
    .init("a.http", "HTTP/1.1 «200» OK\n", .statusLine, .strong, "code of a status line"),
    .init("a.swift", "let reply = \"HTTP/1.1 «200» OK\"", .statusLine, .strong, "code of a status line"),
    .init("notes", "it said HTTP/2 «404»", .statusLine, .strong, "code of a status line"),
    .init(
      "a.yaml",
      "openapi: 3.1.0\npaths:\n  /:\n    get:\n      responses:\n        '«404»':\n          description: no\n",
      .tableKey, .strong, "key under `responses`"),
    .init(
      "a.json", #"{"openapi":"3.0.0","paths":{"/":{"get":{"responses":{"«4XX»":{"description":"no"}}}}}}"#, .tableKey,
      .strong, "key under `responses`"),
    .init("a.rb", "[«404», {}, []]", .listMember, .strong, "first of a Rack response"),
    .init(
      "a.py", "from flask import Flask\ndef view():\n    return 'no', «404»\n", .returnValue, .strong,
      "second of what a view returns"),
  ]

  /// Names that hold a status.
  static let strongByName: [EvidenceRow] = [
    .init(
      "a.py", "reply(text, status_code=«404»)", .labelledArgument, .strong,
      "argument `status_code` of `reply(...)`"),
    .init(
      "a.swift", "let r = Reply(statusCode: «404»)", .labelledArgument, .strong,
      "argument `statusCode` of `Reply(...)`"),
    .init("a.json", #"{ "statusCode": «404» }"#, .field, .strong, "value of `statusCode`"),
    .init("a.ts", "const reply = { statusCode: «404» }", .field, .strong, "value of `statusCode`"),
    .init("a.js", "if (res.statusCode === «404») {}", .comparison, .strong, "compared with `res.statusCode`"),
    .init("a.js", "if («404» === res.statusCode) {}", .comparison, .strong, "compared with `res.statusCode`"),
    .init(
      "a.java", "assertEquals(«200», response.statusCode());", .comparison, .strong,
      "compared with `response.statusCode`"),
    .init("a.js", "switch (res.statusCode) { case «404»: break }", .caseLabel, .strong, "case of `res.statusCode`"),
    .init("a.kt", "when (statusCode) {\n    «404» -> stop()\n}", .caseLabel, .strong, "case of `statusCode`"),
    .init("a.go", "func statusCode() int {\n\treturn «404»\n}", .returnValue, .strong, "returned from `statusCode`"),
    .init("a.js", "res.statusCode = «404»", .assignment, .strong, "assigned to `res.statusCode`"),
    .init("a.rs", "const HTTP_STATUS: u16 = «404»;", .assignment, .strong, "assigned to `HTTP_STATUS`"),
    .init("a.ts", "function f(statusCode: number = «500») {}", .defaultValue, .strong, "default of `statusCode`"),
    .init(
      "a.js", "const code = err.statusCode || «500»", .defaultValue, .strong,
      "used where `err.statusCode` is missing"),
    .init("a.go", "var retryStatusCodes = []int{«429», 503}", .listMember, .strong, "member of `retryStatusCodes`"),
    .init("a.js", "if (res.statusCode >= «500») {}", .rangeBound, .strong, "compared with `res.statusCode`"),
    .init(
      "a.swift", "switch response.statusCode { case «200»...299: break }", .rangeBound, .strong,
      "case of `response.statusCode`"),
    .init("a.yaml", "statusCodes: [«404»]", .listMember, .strong, "member of `statusCodes`"),
  ]

  /// Names that may hold a status, with a witness; numbers beside their phrase or their like.
  static let medium: [EvidenceRow] = [
    .init("a.js", "if (status === «404») {}", .comparison, .medium, "compared with `status`"),
    .init("a.json", #"{ "status": «404», "title": "no" }"#, .field, .medium, "value of `status`"),
    .init("a.yaml", "code: «404»\nmessage: no\n", .field, .medium, "value of `code`"),
    .init("a.js", "const texts = { «404»: 'Not Found' }", .tableKey, .medium, "key beside its own reason phrase"),
    .init(
      "a.js", "fetch(url, { accepted: [«204», 404, 503] })", .listMember, .medium,
      "one of 3 registered codes side by side"),
    .init(
      "a.py", "import requests\nif code == «404»:\n    pass\n", .comparison, .medium, "compared with `code`"),
    .init("a.ts", "export const http = { NOT_FOUND: «404» }", .field, .medium, "value of `NOT_FOUND`, its own phrase"),
    .init(
      "a.go", "import \"net/http\"\n\nconst notFound = «404»\n", .assignment, .medium,
      "assigned to `notFound`, its own phrase"),
  ]

  /// Comments, and numbers of which nothing is known but their file.
  static let weak: [EvidenceRow] = [
    .init("a.js", "// the server returns «404» here", .mention, .weak, "in a comment that speaks of a status"),
    .init("a.py", "# an error: «503»", .mention, .weak, "in a comment that speaks of a status"),
    .init(
      "a.js", "const app = require('express')()\nsomething(«404»)", .mention, .weak,
      "a registered code in a file that speaks of HTTP"),
  ]
}
