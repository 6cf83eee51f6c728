import StatusDetection
import StatusRegistry

extension Rule {
  /// 510: the document that defines it is historic. As mild as the deprecated codes where it is only asked for or
  /// listed.
  static let obsoletedCode = Rule(
    name: "obsoleted-code",
    severity: .information,
    examples: [
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(«510»).end();\n}\n"),
      RuleExample("app.ts", "app.get('/', (req, res) => {\n  res.sendStatus(«510»);\n});\n"),
      RuleExample(
        "views.py", "from flask import make_response\n\ndef show(body):\n    return make_response(body, «510»)\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc more(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(«510»)\n}\n"),
      RuleExample(
        "More.java",
        "class More extends HttpServlet {\n  void doGet(HttpServletRequest request, HttpServletResponse response) {\n"
          + "    response.setStatus(«510»);\n  }\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(«510»);\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /more:\n    get:\n      responses:\n        '«510»':\n          description: More\n"),
      RuleExample("nginx.conf", "server {\n  location /more {\n    return «510»;\n  }\n}\n"),
      RuleExample("client.js", "if (response.statusCode === «510») {\n  retry();\n}\n"),
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(511).end();\n}\n"),
      RuleExample("views.py", "from flask import abort\n\ndef show():\n    abort(501)\n"),
      RuleExample("sleep.py", "import time\n\ntime.sleep(510)\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc more(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(426)\n}\n"),
      RuleExample("Sizes.java", "class Sizes {\n  int width = 510;\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(428);\n"),
      RuleExample("client.swift", "if response.statusCode < 510 {\n  follow()\n}\n"),
      RuleExample("nginx.conf", "server {\n  listen 510;\n}\n"),
    ],
    concerns: { $0.entry?.registration == .obsoleted },
    check: checkObsoletedCode
  )
}

@Sendable private func checkObsoletedCode(_ subject: RuleSubject) -> Finding? {
  unwantedCodeFinding(rule: .obsoletedCode, subject: subject, isDeprecated: false)
}
