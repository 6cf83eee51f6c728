import StatusDetection
import StatusRegistry

extension Rule {
  /// Codes of 100...599 that neither IANA nor any known vendor gives a meaning, where they are sent or declared.
  static let unregisteredCode = Rule(
    name: "unregistered-code",
    severity: .information,
    examples: [
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(«477»).end();\n}\n"),
      RuleExample("app.ts", "app.get('/', (req, res) => {\n  res.sendStatus(«555»);\n});\n"),
      RuleExample(
        "views.py", "from flask import make_response\n\ndef show(body):\n    return make_response(body, «477»)\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc odd(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(«290»)\n}\n"),
      RuleExample(
        "Odd.java",
        "class Odd extends HttpServlet {\n  void doGet(HttpServletRequest request, HttpServletResponse response) {\n"
          + "    response.setStatus(«477»);\n  }\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(«555»);\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /odd:\n    get:\n      responses:\n        '«477»':\n          description: Odd\n"),
      RuleExample("nginx.conf", "server {\n  location /odd {\n    return «477»;\n  }\n}\n"),
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(429).end();\n}\n"),
      RuleExample("client.js", "if (response.statusCode === 477) {\n  retry();\n}\n"),
      RuleExample(
        "client.py", "import requests\n\nresponse = requests.get(url)\nif response.status_code < 499:\n    stop()\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc ok(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(425)\n}\n"),
      RuleExample("Sizes.java", "class Sizes {\n  int width = 477;\n}\n"),
      RuleExample("client.swift", "if (400...499).contains(response.statusCode) {\n  stop()\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(451);\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /odd:\n    get:\n      responses:\n        '422':\n          description: Odd\n"),
      RuleExample(
        "nginx.conf",
        "server {\n  error_page 477 = @other;\n  location /a {\n    return 477;\n  }\n}\n"),
      RuleExample(
        "default.vcl",
        "sub vcl_recv {\n  error 550 \"Gone\";\n}\n\nsub vcl_error {\n  if (obj.status == 550) {\n"
          + "    set obj.status = 404;\n  }\n}\n"),
    ],
    concerns: { $0.isValid && isUnknown($0) },
    check: checkUnregisteredCode
  )
}

@Sendable private func checkUnregisteredCode(_ subject: RuleSubject) -> Finding? {
  let code = subject.code
  guard !subject.isOfProject, subject.isSent else { return nil }
  return Finding(
    rule: Rule.unregisteredCode.name,
    severity: Rule.unregisteredCode.severity,
    range: subject.literal.range,
    code: code,
    message: filled(
      Texts.rule(Rule.unregisteredCode.name, in: subject.options.locale).message("unknown"),
      ["code": "\(code)", "class": "\(code.value / 100)00"]),
    url: "https://www.iana.org/assignments/http-status-codes/"
  )
}

private func isUnknown(_ code: StatusCode) -> Bool {
  guard let entry = code.entry else { return true }
  return !entry.isRegistered && entry.vendors.isEmpty
}
