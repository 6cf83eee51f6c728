import StatusDetection
import StatusRegistry

extension Rule {
  /// 305 and 306: deprecated for security the one, unused the other. Where a code is only asked for, or is one row of a
  /// table of all codes, the verdict is a hint. A bound names no code that anybody uses, so it is left alone.
  static let deprecatedCode = Rule(
    name: "deprecated-code",
    severity: .warning,
    examples: [
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(«305»).end();\n}\n"),
      RuleExample("app.ts", "app.get('/old', (req, res) => {\n  res.sendStatus(«306»);\n});\n"),
      RuleExample("views.py", "from flask import abort\n\ndef show():\n    abort(«305»)\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc old(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(«305»)\n}\n"),
      RuleExample(
        "Old.java",
        "class Old extends HttpServlet {\n  void doGet(HttpServletRequest request, HttpServletResponse response) {\n"
          + "    response.setStatus(«305»);\n  }\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(«306»);\n"),
      RuleExample(
        "old_controller.rb",
        "class OldController < ApplicationController\n  def show\n    head «305»\n  end\nend\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /old:\n    get:\n      responses:\n        '«305»':\n          description: Use Proxy\n"
      ),
      RuleExample("nginx.conf", "server {\n  location /old {\n    return «305»;\n  }\n}\n"),
      RuleExample("response.http", "HTTP/1.1 «305» Use Proxy\nLocation: http://proxy.example/\n\n"),
      RuleExample("client.js", "if (response.statusCode === «305») {\n  retry();\n}\n"),
      RuleExample(
        "app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(307).end();\n}\n"),
      RuleExample("views.py", "from flask import abort\n\ndef show():\n    abort(404)\n"),
      RuleExample("sleep.py", "import time\n\ntime.sleep(305)\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc old(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(308)\n}\n"),
      RuleExample("Sizes.java", "class Sizes {\n  int width = 305;\n  int height = 306;\n}\n"),
      RuleExample("index.php", "<?php\n\nhttp_response_code(302);\n"),
      RuleExample("client.swift", "if response.statusCode < 306 {\n  follow()\n}\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /old:\n    get:\n      responses:\n        '301':\n          description: Moved\n"),
      RuleExample("nginx.conf", "server {\n  listen 305;\n  client_max_body_size 306k;\n}\n"),
    ],
    concerns: { $0.value == 305 || $0.value == 306 },
    check: checkDeprecatedCode
  )
}

@Sendable private func checkDeprecatedCode(_ subject: RuleSubject) -> Finding? {
  unwantedCodeFinding(rule: .deprecatedCode, subject: subject, isDeprecated: true)
}

/// The verdict on a registered code that nobody should send, in the words of the rule: with the severity of the rule
/// where the code is sent or declared, as a hint where it is only asked for or listed.
func unwantedCodeFinding(rule: Rule, subject: RuleSubject, isDeprecated: Bool) -> Finding? {
  guard subject.literal.context != .rangeBound, !subject.isCaught, !subject.isOfProject,
    let entry = subject.code.entry
  else { return nil }
  let isMild = !subject.isSent
  let key = isMild ? "\(subject.code) received" : "\(subject.code)"
  let message = subject.text.message(rule, key) { template in
    filled(
      template, ["code": "\(subject.code)", "phrase": entry.displayPhrase, "reference": entry.reference.title])
  }
  return Finding(
    rule: rule.name,
    severity: isMild ? .hint : rule.severity,
    range: subject.literal.range,
    code: subject.code,
    message: message,
    isDeprecated: isDeprecated,
    url: entry.reference.url,
    fixes: subject.replacements
  )
}
