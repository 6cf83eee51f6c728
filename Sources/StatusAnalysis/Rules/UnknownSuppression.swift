import StatusDetection

extension Rule {
  /// A comment `statuslsp:ignore` that suppresses nothing, or that cannot be understood. Its findings are made where
  /// suppressions are applied, since only there is known which were needed.
  static let unknownSuppression = Rule(
    name: "unknown-suppression",
    severity: .hint,
    evidence: .weak,
    examples: [
      RuleExample("app.js", "app.get('/', (req, res) => {\n  res.sendStatus(200); // «statuslsp:ignore»\n});\n"),
      RuleExample(
        "app.ts",
        "app.get('/', (req, res) => {\n  // «statuslsp:ignore reserved-code» -- a joke\n  res.sendStatus(404);\n});\n"),
      RuleExample(
        "views.py", "from flask import abort\n\ndef show():\n    abort(404)  # statuslsp:ignore «depricated-code»\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc old(w http.ResponseWriter, r *http.Request) {\n"
          + "\tw.WriteHeader(305) // statuslsp:ignore deprecated-code, «reserved-code»\n}\n"),
      RuleExample(
        "openapi.yaml",
        "# «statuslsp:ignore-file deprecated-code»\nopenapi: 3.0.3\npaths:\n  /old:\n    get:\n      responses:\n"
          + "        '307':\n          description: Temporary Redirect\n"),
      RuleExample(
        "nginx.conf",
        "server {\n  # «statuslsp:ignore-start»\n  location /old {\n    return 301;\n  }\n  # statuslsp:ignore-end\n}\n"
      ),
      RuleExample("web.config", "<configuration>\n  <!-- statuslsp:«ignor» -->\n  <system.web />\n</configuration>\n"),
      RuleExample("index.php", "<?php\n\n// «statuslsp:ignore-end»\nhttp_response_code(404);\n"),
      RuleExample("lib.rs", "// «statuslsp:ignore-start deprecated-code»\nfn main() {}\n"),
      RuleExample("app.js", "app.get('/', (req, res) => {\n  res.sendStatus(305); // statuslsp:ignore\n});\n"),
      RuleExample(
        "views.py",
        "from flask import abort\n\ndef show():\n    # statuslsp:ignore deprecated-code -- the client wants it\n    abort(305)\n"
      ),
      RuleExample("notes.py", "# Write statuslsp:ignore where a code is meant to be odd.\n"),
      RuleExample("text.js", "const text = '// statuslsp:ignore';\n"),
      RuleExample(
        "nginx.conf", "server {\n  location /old {\n    return 305; # statuslsp:ignore deprecated-code\n  }\n}\n"),
      RuleExample("index.php", "<?php\n\n// statuslsp:ignore-file\nhttp_response_code(305);\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc old(w http.ResponseWriter, r *http.Request) {\n"
          + "\t// statuslsp:ignore-start deprecated-code\n\tw.WriteHeader(305)\n\t// statuslsp:ignore-end\n}\n"),
      RuleExample(
        "openapi.yaml",
        "openapi: 3.0.3\npaths:\n  /old:\n    get:\n      responses:\n        # statuslsp:ignore\n        '305':\n"
          + "          description: Use Proxy\n"),
      RuleExample("Caddyfile", "example.com {\n\trespond /old 305 # statuslsp:ignore deprecated-code\n}\n"),
    ]
  )
}
