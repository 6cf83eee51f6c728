import SourceText
import StatusDetection
import StatusRegistry

extension Rule {
  /// `404:` instead of `'404':` in OpenAPI 3 in YAML, where the specification asks for quotes so that JSON and YAML say
  /// the same.
  static let openAPIUnquotedKey = Rule(
    name: "openapi-unquoted-key",
    severity: .warning,
    isOn: false,
    examples: [
      RuleExample("api.yaml", described("3.0.0", "        «200»:\n          description: OK\n")),
      RuleExample("api.yaml", described("3.0.3", "        «404»:\n          description: None\n")),
      RuleExample("api.yaml", described("3.1.0", "        «201»: { description: Made }\n")),
      RuleExample(
        "api.yaml",
        described("3.1.1", "        '200':\n          description: OK\n        «500»:\n          description: No\n")),
      RuleExample(
        "api.yml",
        described("3.0.1", "        «200»:\n          description: OK\n        «404»:\n          description: None\n")),
      RuleExample("api.yml", described("\"3.0.2\"", "        «401»:\n          $ref: '#/components/responses/No'\n")),
      RuleExample(
        "api.yml",
        described(
          "'3.1.0'", "        default:\n          description: Any\n        «503»:\n          description: No\n")),
      RuleExample("api.yml", described("3.0.3", "        «204»: {description: None}\n")),
      RuleExample("api.yaml", described("3.0.0", "        '200':\n          description: OK\n")),
      RuleExample("api.yaml", described("3.0.3", "        \"404\":\n          description: None\n")),
      RuleExample("api.yaml", described("3.1.0", "        default:\n          description: Any\n")),
      RuleExample("api.yaml", described("3.1.1", "        4XX:\n          description: No\n")),
      RuleExample(
        "api.yaml",
        "swagger: '2.0'\npaths:\n  /a:\n    get:\n      responses:\n        200:\n          description: OK\n"),
      RuleExample(
        "api.yml",
        described("3.0.1", "        '200':\n          description: OK\n        '404':\n          description: None\n")),
      RuleExample(
        "api.json",
        "{\"openapi\": \"3.0.0\", \"paths\": {\"/a\": {\"get\": {\"responses\": {\"200\": {\"description\": \"OK\"}}}}}}\n"
      ),
      RuleExample("mock.yaml", "responses:\n  - statusCode: 200\n    body: hello\n"),
    ],
    check: checkUnquotedKey
  )
}

private func described(_ version: String, _ responses: String) -> String {
  "openapi: \(version)\npaths:\n  /a:\n    get:\n      responses:\n\(responses)"
}

@Sendable private func checkUnquotedKey(_ subject: RuleSubject) -> Finding? {
  let literal = subject.literal
  guard literal.context == .tableKey, literal.spelling == .integer, subject.text.language.name == "yaml",
    let response = subject.text.surroundings.response(withKeyAt: literal.range.lowerBound), response.version > 2
  else { return nil }
  let texts = Texts.rule(Rule.openAPIUnquotedKey.name, in: subject.options.locale)
  return Finding(
    rule: Rule.openAPIUnquotedKey.name,
    severity: Rule.openAPIUnquotedKey.severity,
    range: literal.range,
    code: subject.code,
    message: filled(texts.message("unquoted"), ["code": "\(subject.code)"]),
    fixes: [
      Fix(
        title: filled(texts.message("fix"), ["code": "\(subject.code)"]), applicability: .safe,
        edits: [TextEdit(range: literal.range, replacement: "'\(subject.code)'")])
    ]
  )
}
