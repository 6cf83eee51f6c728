import StatusDetection
import StatusRegistry

extension Rule {
  /// A value outside 100...599 where a code is sent or declared. Never what is compared, a bound, or an initial or
  /// default value, which programs use for "none yet"; never 0 or -1, which stand for "no response".
  static let invalidCode = Rule(
    name: "invalid-code",
    severity: .error,
    examples: [
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(«99»).end();\n}\n"),
      RuleExample("app.ts", "app.get('/', (req, res) => {\n  res.sendStatus(«2000»);\n});\n"),
      RuleExample("views.py", "from flask import abort\n\ndef show():\n    abort(«40»)\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc old(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(«1000»)\n}\n"),
      RuleExample(
        "Old.java",
        "class Old extends HttpServlet {\n  void doGet(HttpServletRequest request, HttpServletResponse response) {\n"
          + "    response.setStatus(«999»);\n  }\n}\n"),
      RuleExample(
        "OldController.cs",
        "public class OldController : ControllerBase\n{\n    public IActionResult Get()\n    {\n"
          + "        return StatusCode(«600»);\n    }\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(«4040»);\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /old:\n    get:\n      responses:\n        '«600»':\n          description: Odd\n"),
      RuleExample("nginx.conf", "server {\n  error_page «44» /404.html;\n}\n"),
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(511).end();\n}\n"),
      RuleExample("client.js", "if (response.statusCode >= 200 && response.statusCode < 600) {\n  done();\n}\n"),
      RuleExample(
        "client.py", "import requests\n\nresponse = requests.get(url)\nif response.status_code == 999:\n    stop()\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc ok(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(100)\n}\n"),
      RuleExample("Client.java", "class Client {\n  int statusCode = 0;\n  int port = 8080;\n}\n"),
      RuleExample("client.swift", "if (100..<1000).contains(response.statusCode) {\n  done()\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(200);\nsleep(1000);\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /old:\n    get:\n      responses:\n        4XX:\n          description: Error\n"),
      RuleExample("nginx.conf", "server {\n  location /bots {\n    return 999;\n  }\n}\n"),
      RuleExample("fake.ts", "const fake = { statusCode: -1, timeout: 1000 };\n"),
      RuleExample(
        "CloseReason.java", "public enum CloseReason {\n  NORMAL(1000),\n  NO_STATUS_CODE(1005);\n}\n"),
      RuleExample(
        "code.rs",
        "use http::StatusCode;\n\nfn check() {\n    let error = StatusCode::from_u16(10000).err().unwrap();\n"
          + "    drop(error);\n}\n"),
    ],
    concerns: { !$0.isValid },
    check: checkInvalidCode
  )
}

@Sendable private func checkInvalidCode(_ subject: RuleSubject) -> Finding? {
  let code = subject.code
  guard isNoSign(subject), isSentOrDeclared(subject), subject.isSent, !subject.isOfProject,
    !subject.isAtHome, !subject.text.surroundings.expectsFailure(subject.literal.range)
  else { return nil }
  if subject.literal.vendor == "nginx", (100...999).contains(code.value) { return nil }
  // Varnish jumps with such codes to the routine that makes the response.
  if subject.text.language.name == "vcl", code.value >= 600 { return nil }
  let entry = code.entry
  // As a key of OpenAPI 0 is nobody's word for "no response".
  let vendors = code.value == 0 ? [] : entry?.vendors ?? []
  let key = !vendors.isEmpty ? "vendor" : (600...999).contains(code.value) ? "internal" : "invalid"
  return Finding(
    rule: Rule.invalidCode.name,
    // Three digits do reach a client, which takes them for a 5xx; nothing else does.
    severity: (600...999).contains(code.value) ? .warning : Rule.invalidCode.severity,
    range: subject.literal.range,
    code: code,
    message: filled(
      Texts.rule(Rule.invalidCode.name, in: subject.options.locale).message(key),
      [
        "code": "\(code)", "phrase": entry?.displayPhrase ?? "",
        "vendors": vendors.joined(separator: ", "),
      ]),
    url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15",
    fixes: subject.replacements
  )
}

/// Whether the value stands for a code: 0 and -1 say "no response" in programs, but not as a key of OpenAPI.
private func isNoSign(_ subject: RuleSubject) -> Bool {
  switch subject.code.value {
  case -1: false
  case 0: subject.literal.context == .tableKey && subject.text.surroundings.openAPIVersion != nil
  default: true
  }
}

/// Whether a code in the place goes out with a response or is promised to.
private func isSentOrDeclared(_ subject: RuleSubject) -> Bool {
  switch subject.literal.context {
  // A number in quotes is rather the default of a setting than a status.
  case .callArgument, .labelledArgument: subject.literal.spelling == .integer
  case .directive, .statusLine: true
  case .tableKey: subject.text.surroundings.openAPIVersion != nil
  case .field:
    (subject.literal.spelling == .integer || subject.text.surroundings.isTree)
      && subject.text.surroundings.isStatusCodeField(subject.literal.range)
  case .returnValue, .comparison, .caseLabel, .assignment, .defaultValue, .listMember, .rangeBound, .mention, .constant:
    false
  }
}
