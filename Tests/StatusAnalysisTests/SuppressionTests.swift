import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

/// A text with 305 in several places; those that are reported are marked.
struct SuppressionCase: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String

  init(_ file: String, _ text: String) {
    self.file = file
    self.text = text
  }

  var testDescription: String { "\(file): \(text.split(whereSeparator: \.isNewline).joined(separator: "⏎"))" }
}

@Suite struct SuppressionTests {
  private static func js(_ lines: String...) -> SuppressionCase {
    SuppressionCase("app.js", lines.joined(separator: "\n"))
  }

  static let scopes: [SuppressionCase] = [
    js("res.sendStatus(305); // statuslsp:ignore", "res.sendStatus(«305»);"),
    js("// statuslsp:ignore", "res.sendStatus(305);", "res.sendStatus(«305»);"),
    js("// statuslsp:ignore", "", "// of old", "/* and", " older */", "res.sendStatus(305);", "res.sendStatus(«305»);"),
    js("/* statuslsp:ignore */ res.sendStatus(305);", "res.sendStatus(«305»);"),
    js("/*", " * statuslsp:ignore deprecated-code", " */", "res.sendStatus(305);", "res.sendStatus(«305»);"),
    js("res.sendStatus(«305»); // statuslsp:ignore reserved-code"),
    js("res.sendStatus(305); // statuslsp:ignore reserved-code, deprecated-code"),
    js("res.sendStatus(305); // statuslsp:ignore reserved-code deprecated-code -- wanted"),
    js("res.sendStatus(305); // statuslsp:ignore deprecated-code -- the client wants it"),
    js("res.sendStatus(305); // eslint-disable-line, statuslsp:ignore"),
    js("res.sendStatus(305); //statuslsp:ignore"),
    js("res.sendStatus(«305»); // xstatuslsp:ignore"),
    js("res.sendStatus(«305»); // statuslsp:ignored"),
    js("res.sendStatus(«305», '// statuslsp:ignore');"),
    js(
      "res.sendStatus(«305»);", "// statuslsp:ignore-start", "res.sendStatus(305);", "// statuslsp:ignore-end",
      "res.sendStatus(«305»);"),
    js(
      "// statuslsp:ignore-start deprecated-code", "res.sendStatus(305);", "res.sendStatus(«418»);",
      "// statuslsp:ignore-end deprecated-code", "res.sendStatus(«305»);"),
    js(
      "// statuslsp:ignore-start deprecated-code, reserved-code", "res.sendStatus(305);",
      "// statuslsp:ignore-end deprecated-code", "res.sendStatus(418);", "res.sendStatus(«305»);"),
    js("// statuslsp:ignore-start", "res.sendStatus(305);"),
    js("res.sendStatus(305);", "// statuslsp:ignore-file deprecated-code", "res.sendStatus(«418»);"),
    js("res.status(", "  «305»", "); // statuslsp:ignore"),
    js("return <div>", "  {/* statuslsp:ignore */}", "  <Status code={res.sendStatus(305)} />", "</div>;"),
  ]

  /// One line with a finding in every syntax of comments, silenced at its end or from above.
  static let syntaxes: [SuppressionCase] = [
    SuppressionCase(
      "app.py",
      "from flask import abort\nabort(305)  # statuslsp:ignore\nabort(«305»)\ns = \"# statuslsp:ignore\"; abort(«305»)\n"
    ),
    SuppressionCase(
      "a.go",
      "package a\nfunc f(w http.ResponseWriter) {\n\tw.WriteHeader(305) // statuslsp:ignore\n\tw.WriteHeader(«305»)\n}\n"
    ),
    SuppressionCase(
      "openapi.yaml",
      "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '305': # statuslsp:ignore\n          description: x # y\n        '«306»':\n          description: \"# statuslsp:ignore\"\n"
    ),
    SuppressionCase(
      "openapi.yaml",
      "openapi: 3.0.3\ninfo:\n  description: |\n    # statuslsp:ignore-file\npaths:\n  /a:\n    get:\n      responses:\n        # statuslsp:ignore\n        '305':\n          description: x\n        '«306»':\n          description: y\n"
    ),
    SuppressionCase(
      "nginx.conf",
      "server {\n  location / {\n    # statuslsp:ignore\n    return 305;\n    return «306» '# statuslsp:ignore';\n  }\n}\n"
    ),
    SuppressionCase(
      ".htaccess", "# statuslsp:ignore\nRedirect 305 /a http://a.example/\nRedirect «305» /b http://a.example/\n"),
    SuppressionCase(
      "haproxy.cfg",
      "frontend a\n  http-request return status 305 # statuslsp:ignore\n  http-request return status «305» hdr x \"# statuslsp:ignore\"\n"
    ),
    SuppressionCase(
      "Caddyfile",
      "a.example {\n\trespond /a 305 # statuslsp:ignore\n\trespond /b «305»\n\trespond \"# statuslsp:ignore\" «305»\n}\n"
    ),
    SuppressionCase(
      "default.vcl", "sub vcl_recv {\n  return (synth(305)); // statuslsp:ignore\n  return (synth(«305»));\n}\n"),
    SuppressionCase(
      "main.tf",
      "resource \"aws_lb_listener\" \"a\" {\n  default_action {\n    type = \"redirect\"\n    redirect {\n      status_code = \"HTTP_301\"\n    }\n    fixed_response {\n      content_type = \"text/plain\"\n      status_code = \"305\" # statuslsp:ignore\n    }\n  }\n}\n"
    ),
    SuppressionCase(
      "web.config",
      "<configuration>\n  <system.webServer>\n    <httpErrors>\n      <!-- statuslsp:ignore -->\n      <error statusCode=\"305\" path=\"/a\" />\n      <error statusCode=\"«305»\" path=\"/b\" />\n    </httpErrors>\n  </system.webServer>\n</configuration>\n"
    ),
    SuppressionCase(
      "a.json5",
      "{\"openapi\": \"3.0.3\", \"paths\": {\"/a\": {\"get\": {\"responses\": {\n  // statuslsp:ignore\n  \"305\": {\"description\": \"a\"},\n  \"«306»\": {\"description\": \"// statuslsp:ignore\"}\n}}}}}\n"
    ),
    SuppressionCase(
      "netlify.toml",
      "[[redirects]]\nfrom = \"/a\"\nto = \"/b\"\nstatus = 305 # statuslsp:ignore\n[[redirects]]\nfrom = \"/# statuslsp:ignore\"\nto = \"/b\"\nstatus = «305»\n"
    ),
    SuppressionCase("application.properties", "# statuslsp:ignore\nhttp.status.code=305\nhttp.statusCode=«305»\n"),
    SuppressionCase("_redirects", "# statuslsp:ignore\n/a /b 305\n/a /c «305»\n"),
    SuppressionCase(
      "index.php",
      "<?php\nhttp_response_code(305); // statuslsp:ignore\nhttp_response_code(305); # statuslsp:ignore\nhttp_response_code(«305»);\n"
    ),
    SuppressionCase(
      "page.erb",
      "<%# statuslsp:ignore %>\n<% if response.status_code == 305 %>\n<% end %>\n<% if response.status_code == «305» %>\n<% end %>\n"
    ),
    SuppressionCase(
      "Pages.vue",
      "<script>\nasync function f(res) {\n  if (res.statusCode === 305) {} // statuslsp:ignore\n  if (res.statusCode === «305») {}\n}\n</script>\n<template>\n  <!-- statuslsp:ignore -->\n  <p v-if=\"response.statusCode === 305\">a</p>\n  <p v-if=\"response.statusCode === «305»\">a</p>\n</template>\n"
    ),
    SuppressionCase(
      "page.blade.php", "{{-- statuslsp:ignore --}}\n@php abort(305); @endphp\n@php abort(«305»); @endphp\n"),
    SuppressionCase(
      "Page.razor",
      "@code {\n  void F(HttpResponse response) {\n    response.StatusCode = 305; // statuslsp:ignore\n    response.StatusCode = «305»;\n  }\n}\n"
    ),
    SuppressionCase(
      "page.j2",
      "{# statuslsp:ignore #}\n{% if response.status_code == 305 %}{% endif %}\n{% if response.status_code == «305» %}{% endif %}\n"
    ),
    SuppressionCase(
      "a.hurl", "GET http://a.example/\nHTTP 305 # statuslsp:ignore\n\nGET http://a.example/\nHTTP «305»\n"),
    SuppressionCase(
      "Dockerfile",
      "FROM a\nRUN true\n# statuslsp:ignore\nHEALTHCHECK CMD test \"$(curl -s -o /dev/null -w '%{http_code}' http://a/)\" = 305\n"
    ),
    SuppressionCase("a.sql", "-- statuslsp:ignore-file\nSELECT 1 WHERE status_code = 305;\n"),
    SuppressionCase("guide.md", "<!-- statuslsp:ignore-file -->\n```js\nres.sendStatus(305);\n```\n"),
    SuppressionCase("guide.md", "```py\nfrom flask import abort\nabort(305)  # statuslsp:ignore\nabort(«305»)\n```\n"),
    SuppressionCase("guide.rst", ".. statuslsp:ignore-file\n\n:statuscode 305: gone\n"),
    SuppressionCase("guide.adoc", "// statuslsp:ignore-file\n[source,js]\n----\nres.sendStatus(305);\n----\n"),
  ]

  private func check(_ example: SuppressionCase, prefix: String = "", lineEnd: String = "\n") {
    let marked = MarkedText(prefix + example.text.replacing("\n", with: lineEnd))
    let bytes = Array(marked.text.utf8)
    let language = Language.identify(path: example.file, bytes: bytes)
    let analysis = analyze(bytes, language: language)
    let found = analysis.findings.filter { $0.rule != "unknown-suppression" }.map(\.range)
    #expect(
      found == marked.ranges,
      "\(language.name): \(analysis.findings.map(\.message)), comments \(CommentMap(TextReading(bytes, language: language)).comments.map(\.range))"
    )
    var options = AnalysisOptions()
    options.reportsSuppressed = true
    let all = analyze(bytes, language: language, options: options).findings.filter { $0.rule != "unknown-suppression" }
    let literals = analysis.literals.filter { [305, 306, 418].contains($0.code?.value) && $0.evidence == .strong }
    #expect(all.map(\.range) == literals.map(\.range), "\(analysis.literals)")
  }

  @Test(arguments: scopes + syntaxes) func onlyWhatIsMarkedIsReported(example: SuppressionCase) {
    check(example)
  }

  @Test(arguments: scopes + syntaxes) func lineEndsAndMarksDoNotMatter(example: SuppressionCase) {
    check(example, lineEnd: "\r\n")
    check(example, prefix: "\u{FEFF}")
  }
}
