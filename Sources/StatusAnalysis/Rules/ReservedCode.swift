import StatusDetection
import StatusRegistry

extension Rule {
  /// 418: reserved as unused. As mild as the deprecated codes where it is only asked for or listed.
  static let reservedCode = Rule(
    name: "reserved-code",
    severity: .information,
    examples: [
      RuleExample(
        "app.js", "const express = require('express');\nfunction tea(req, res) {\n  res.status(«418»).end();\n}\n"),
      RuleExample("app.ts", "app.get('/tea', (req, res) => {\n  res.sendStatus(«418»);\n});\n"),
      RuleExample(
        "api.py",
        "from fastapi import HTTPException\n\ndef tea():\n    raise HTTPException(status_code=«418»)\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc tea(w http.ResponseWriter, r *http.Request) {\n"
          + "\thttp.Error(w, \"tea\", «418»)\n}\n"),
      RuleExample(
        "TeaController.cs",
        "public class TeaController : ControllerBase\n{\n    public IActionResult Get()\n    {\n"
          + "        return StatusCode(«418»);\n    }\n}\n"),
      RuleExample("tea.php", "<?php\n\nhttp_response_code(«418»);\n"),
      RuleExample(
        "tea.rs", "use http::StatusCode;\n\nfn tea() -> StatusCode {\n    StatusCode::from_u16(«418»).unwrap()\n}\n"),
      RuleExample(
        "openapi.json",
        "{\n  \"openapi\": \"3.0.3\",\n  \"paths\": {\n    \"/tea\": {\n      \"get\": {\n        \"responses\": {\n"
          + "          \"«418»\": { \"description\": \"Teapot\" }\n        }\n      }\n    }\n  }\n}\n"),
      RuleExample("nginx.conf", "server {\n  location /tea {\n    return «418»;\n  }\n}\n"),
      RuleExample("response.http", "HTTP/1.1 «418» I'm a teapot\nContent-Length: 0\n\n"),
      RuleExample("client.js", "if (response.statusCode === «418») {\n  pour();\n}\n"),
      RuleExample(
        "app.js", "const express = require('express');\nfunction tea(req, res) {\n  res.status(403).end();\n}\n"),
      RuleExample(
        "api.py",
        "from fastapi import HTTPException\n\ndef tea():\n    raise HTTPException(status_code=429)\n"),
      RuleExample("sleep.go", "package main\n\nimport \"time\"\n\nfunc main() {\n\ttime.Sleep(418)\n}\n"),
      RuleExample("box.css.ts", "export const box = { width: 418, height: 418 };\n"),
      RuleExample(
        "TeaController.cs",
        "public class TeaController : ControllerBase\n{\n    public IActionResult Get()\n    {\n"
          + "        return StatusCode(400);\n    }\n}\n"),
      RuleExample("tea.php", "<?php\n\nhttp_response_code(501);\n"),
      RuleExample("order.rb", "order_id = 418\nputs order_id\n"),
      RuleExample(
        "openapi.json",
        "{\n  \"openapi\": \"3.0.3\",\n  \"paths\": {\n    \"/tea\": {\n      \"get\": {\n        \"responses\": {\n"
          + "          \"404\": { \"description\": \"Not Found\" }\n        }\n      }\n    }\n  }\n}\n"),
      RuleExample("nginx.conf", "server {\n  listen 418;\n}\n"),
    ],
    concerns: { $0.value == 418 },
    check: checkReservedCode
  )
}

@Sendable private func checkReservedCode(_ subject: RuleSubject) -> Finding? {
  unwantedCodeFinding(rule: .reservedCode, subject: subject, isDeprecated: false)
}
