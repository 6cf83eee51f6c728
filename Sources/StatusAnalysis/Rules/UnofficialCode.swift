import StatusDetection
import StatusRegistry

extension Rule {
  /// A vendor's code outside that vendor's own files, where it is sent or declared.
  static let unofficialCode = Rule(
    name: "unofficial-code",
    severity: .information,
    examples: [
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(«499»).end();\n}\n"),
      RuleExample("app.ts", "app.get('/', (req, res) => {\n  res.sendStatus(«520»);\n});\n"),
      RuleExample(
        "views.py", "from flask import make_response\n\ndef show(body):\n    return make_response(body, «419»)\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc gone(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(«499»)\n}\n"),
      RuleExample(
        "Slow.java",
        "class Slow extends HttpServlet {\n  void doGet(HttpServletRequest request, HttpServletResponse response) {\n"
          + "    response.setStatus(«529»);\n  }\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(«419»);\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /odd:\n    get:\n      responses:\n        '«440»':\n          description: Odd\n"),
      RuleExample("nginx.conf", "server {\n  location /odd {\n    return «419»;\n  }\n}\n"),
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(401).end();\n}\n"),
      RuleExample("client.js", "if (response.statusCode === 520) {\n  retry();\n}\n"),
      RuleExample(
        "client.py",
        "import requests\n\nresponse = requests.get(url)\nif response.status_code in [502, 520, 524]:\n    retry()\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc slow(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(504)\n}\n"),
      RuleExample("Sizes.java", "class Sizes {\n  int width = 520;\n  int height = 440;\n}\n"),
      RuleExample("codes.rs", "pub const CLIENT_CLOSED_REQUEST: u16 = 499;\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(400);\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /odd:\n    get:\n      responses:\n        '504':\n          description: Slow\n"),
      RuleExample("nginx.conf", "server {\n  location /bots {\n    return 444;\n  }\n}\n"),
    ],
    concerns: { $0.isValid && $0.entry.map { !$0.isRegistered && !$0.vendors.isEmpty } == true },
    check: checkUnofficialCode
  )
}

@Sendable private func checkUnofficialCode(_ subject: RuleSubject) -> Finding? {
  let code = subject.code
  guard let entry = code.entry, !subject.isOfProject, !subject.isAtHome, subject.isSent else { return nil }
  let key = entry.replacementCodes.isEmpty ? "unofficial" : "unofficial, instead"
  return Finding(
    rule: Rule.unofficialCode.name,
    severity: Rule.unofficialCode.severity,
    range: subject.literal.range,
    code: code,
    message: filled(
      Texts.rule(Rule.unofficialCode.name, in: subject.options.locale).message(key),
      [
        "code": "\(code)", "phrase": entry.displayPhrase, "vendors": entry.vendors.joined(separator: ", "),
        "replacements": entry.replacementCodes.map(\.description).joined(separator: ", "),
      ]),
    url: "https://www.iana.org/assignments/http-status-codes/",
    fixes: subject.replacements
  )
}
