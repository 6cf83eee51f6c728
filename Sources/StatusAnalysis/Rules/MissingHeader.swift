import StatusDetection
import StatusRegistry

extension Rule {
  /// A response of an OpenAPI description without a header field that its code has to carry.
  static let missingHeader = Rule(
    name: "missing-header",
    severity: .warning,
    isOn: false,
    examples: [
      RuleExample("api.yaml", inYAML("        '«401»':\n          description: Who?\n")),
      RuleExample("api.yaml", inYAML("        '«405»':\n          description: No\n          content: {}\n")),
      RuleExample("api.yml", inYAML("        '«407»':\n          description: Who?\n")),
      RuleExample("api.yml", inYAML("        «426»:\n          description: Newer\n")),
      RuleExample(
        "api.yaml", inYAML("        '«401»':\n          description: Who?\n          headers:\n            X-Why: {}\n")
      ),
      RuleExample("api.json", inJSON("\"«401»\": {\"description\": \"Who?\"}")),
      RuleExample("api.json", inJSON("\"«405»\": {\"description\": \"No\", \"headers\": {}}")),
      RuleExample("old.json", inJSON("\"«407»\": {\"description\": \"Who?\"}", version: "\"swagger\": \"2.0\"")),
      RuleExample(
        "old.yaml",
        "swagger: '2.0'\npaths:\n  /a:\n    get:\n      responses:\n        '«401»':\n          description: Who?\n"),
      RuleExample(
        "api.yaml",
        inYAML("        '401':\n          description: Who?\n          headers:\n            WWW-Authenticate: {}\n")),
      RuleExample(
        "api.yaml",
        inYAML(
          "        '405':\n          description: No\n          headers:\n            allow:\n              schema: {}\n"
        )),
      RuleExample(
        "api.yml",
        inYAML("        '407':\n          headers:\n            Proxy-Authenticate: {}\n          description: No\n")),
      RuleExample("api.yml", inYAML("        '401':\n          $ref: '#/components/responses/Unauthorized'\n")),
      RuleExample("api.yaml", inYAML("        '404':\n          description: None\n")),
      RuleExample("api.yaml", inYAML("        '201':\n          description: Made\n")),
      RuleExample(
        "api.json",
        inJSON(
          "\"426\": {\"description\": \"Newer\", \"headers\": {\"Upgrade\": {\"schema\": {\"type\": \"string\"}}}}")),
      RuleExample(
        "old.json",
        inJSON(
          "\"401\": {\"description\": \"Who?\", \"headers\": {\"WWW-Authenticate\": {\"type\": \"string\"}}}",
          version: "\"swagger\": \"2.0\"")),
      RuleExample("mock.yaml", "responses:\n  - statusCode: 401\n    body: hello\n"),
    ],
    concerns: { $0.entry?.headers.isEmpty == false },
    check: checkMissingHeader
  )
}

private func inYAML(_ responses: String) -> String {
  "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n\(responses)"
}

private func inJSON(_ response: String, version: String = "\"openapi\": \"3.1.0\"") -> String {
  "{\n  \(version),\n  \"paths\": {\n    \"/a\": {\n      \"get\": {\n        \"responses\": {\n"
    + "          \(response)\n        }\n      }\n    }\n  }\n}\n"
}

/// The codes of which RFC 9110 says MUST and which every server can send.
private let obliged: Set<Int> = [401, 405, 407, 426]

@Sendable private func checkMissingHeader(_ subject: RuleSubject) -> Finding? {
  let literal = subject.literal
  guard literal.context == .tableKey, let entry = subject.code.entry, !entry.headers.isEmpty,
    let response = subject.text.surroundings.response(withKeyAt: literal.range.lowerBound), !response.isReference
  else { return nil }
  func lacks(_ level: StatusEntry.HeaderRequirement.Level) -> [String] {
    entry.headers.filter { $0.level == level && $0.condition == .always }.map(\.field).filter { field in
      !response.headers.contains { $0.lowercased() == field.lowercased() }
    }
  }
  var key = "must"
  var missing = obliged.contains(subject.code.value) ? lacks(.must) : []
  if missing.isEmpty, subject.options.ruleOptions.asksForRecommendedHeaders {
    key = "should"
    missing = lacks(.should)
    if missing.isEmpty, redirects(subject.code), !response.headers.contains(where: { $0.lowercased() == "location" }) {
      missing = ["Location"]
    }
  }
  guard !missing.isEmpty else { return nil }
  return Finding(
    rule: Rule.missingHeader.name,
    severity: key == "must" ? Rule.missingHeader.severity : .information,
    range: literal.range,
    code: subject.code,
    message: filled(
      Texts.rule(Rule.missingHeader.name, in: subject.options.locale).message(key),
      [
        "code": "\(subject.code)", "phrase": entry.displayPhrase, "headers": missing.joined(separator: ", "),
        "reference": entry.reference.title,
      ]),
    url: entry.reference.url
  )
}

/// Whether a response with the code tells where to go on, or where what was made is.
private func redirects(_ code: StatusCode) -> Bool {
  switch code.value {
  case 201, 301, 302, 303, 307, 308: true
  default: false
  }
}
