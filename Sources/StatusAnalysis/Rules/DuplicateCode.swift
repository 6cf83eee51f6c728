import StatusDetection
import StatusRegistry

extension Rule {
  /// The same code twice in one map, switch, list or `responses`, where the language does not refuse it: the first or
  /// the last of them counts for nothing.
  static let duplicateCode = Rule(
    name: "duplicate-code",
    severity: .warning,
    evidence: .medium,
    examples: [
      RuleExample(
        "api.yaml",
        "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: OK\n"
          + "        '«200»':\n          description: Also\n"),
      RuleExample(
        "api.json",
        "{\n  \"openapi\": \"3.0.3\",\n  \"paths\": {\n    \"/a\": {\n      \"get\": {\n        \"responses\": {\n"
          + "          \"404\": {\"description\": \"None\"},\n          \"«404»\": {\"description\": \"No\"}\n"
          + "        }\n      }\n    }\n  }\n}\n"),
      RuleExample(
        "client.js",
        "switch (response.statusCode) {\n  case 200:\n    done();\n    break;\n  case 404:\n    none();\n    break;\n"
          + "  case «200»:\n    other();\n}\n"),
      RuleExample(
        "client.ts",
        "switch (response.statusCode) {\n  case 401:\n  case 403:\n  case «401»:\n    login();\n}\n"),
      RuleExample(
        "messages.js",
        "const statusMessages = {\n  400: 'Wrong',\n  404: 'No such thing',\n  «400»: 'Bad',\n};\n"),
      RuleExample(
        "messages.py",
        "STATUS_MESSAGES = {400: 'Wrong', 404: 'No such thing', «404»: 'Missing'}\n"),
      RuleExample(
        "client.rb",
        "case response.status\nwhen 200 then done\nwhen 404 then none\nwhen «200» then other\nend\n"),
      RuleExample(
        "client.php",
        "<?php\n\nswitch ($response->getStatusCode()) {\n  case 404:\n    none();\n    break;\n  case «404»:\n    other();\n}\n"
      ),
      RuleExample("client.py", "RETRYABLE_STATUS_CODES = [429, 502, 503, «502»]\n"),
      RuleExample(
        "client.kt",
        "fun check(response: Response) = when (response.statusCode) {\n  200 -> done()\n  404 -> none()\n"
          + "  «404» -> other()\n  else -> any()\n}\n"),
      RuleExample(
        "api.yaml",
        "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: OK\n"
          + "    post:\n      responses:\n        '200':\n          description: OK\n"),
      RuleExample(
        "client.js",
        "switch (response.statusCode) {\n  case 200:\n    done();\n    break;\n  case 404:\n    none();\n}\n"
          + "switch (response.statusCode) {\n  case 200:\n    other();\n}\n"),
      RuleExample("client.ts", "const statusMessages = {\n  400: 'Wrong',\n  404: 'None',\n};\n"),
      RuleExample(
        "test_retry.py",
        "import requests\n\ndef test_retry(session):\n    session.get.side_effect = [Response(200), Response(200)]\n"
          + "    statuses = [503, 503, 200]\n"),
      RuleExample(
        "client.rb",
        "case response.status\nwhen 200 then done\nwhen 404 then none\nwhen 500 then other\nend\n"),
      RuleExample(
        "client.swift",
        "switch response.statusCode {\ncase 404 where isOld: old()\ncase 404: none()\ndefault: any()\n}\n"),
      RuleExample("client.py", "RETRYABLE_STATUS_CODES = [429, 502, 503, 504]\n"),
      RuleExample("client.php", "<?php\n\n$allowedStatusCodes = [200, 201, 204];\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc check(response *http.Response) {\n\tswitch response.StatusCode {\n"
          + "\tcase 200:\n\t\tdone()\n\tcase 404:\n\t\tnone()\n\t}\n}\n"),
    ],
    checkText: checkDuplicateCode
  )
}

/// The languages whose compilers refuse a second label of a switch, and those that refuse a second key of a map.
private let refusesLabels: Set<String> = ["c", "cpp", "go", "java", "csharp", "d", "zig", "gleam"]
private let refusesKeys: Set<String> = ["typescript", "go", "java", "csharp", "gleam", "zig"]

@Sendable private func checkDuplicateCode(_ text: RuleText) -> [Finding] {
  var first: [Row: StatusLiteral] = [:]
  var findings: [Finding] = []
  let (literals, evidence) = (text.literals, Rule.duplicateCode.evidence)
  let language = text.language.name
  // Most stand in none: each is looked at in place.
  for index in literals.indices where isOfTable(literals[index].context, in: language) {
    let literal = literals[index]
    guard literal.evidence >= evidence, literal.spelling != .embedded, let code = literal.code else { continue }
    guard let table = text.surroundings.table(of: literal.range, literal.context), isChecked(table, in: text) else {
      continue
    }
    let row = Row(table: table, code: code)
    guard let earlier = first[row] else {
      first[row] = literal
      continue
    }
    findings.append(finding(code, literal, after: earlier, table, text))
  }
  return findings
}

/// A code of a table.
private struct Row: Hashable {
  let table: CodeTable
  let code: StatusCode
}

/// Whether a code may stand in a table whose language does not refuse it twice.
private func isOfTable(_ context: Context, in language: String) -> Bool {
  switch context {
  case .caseLabel: !refusesLabels.contains(language)
  case .tableKey: !refusesKeys.contains(language)
  case .listMember, .comparison: true
  default: false
  }
}

private func isChecked(_ table: CodeTable, in text: RuleText) -> Bool {
  table.kind != .list || text.surroundings.isSet(table)
}

private func finding(
  _ code: StatusCode, _ literal: StatusLiteral, after first: StatusLiteral, _ table: CodeTable, _ text: RuleText
) -> Finding {
  let texts = Texts.rule(Rule.duplicateCode.name, in: text.options.locale)
  let key =
    switch table.kind {
    case .map: "map"
    case .choice: "switch"
    case .list: "list"
    }
  var finding = Finding(
    rule: Rule.duplicateCode.name, severity: Rule.duplicateCode.severity, range: literal.range, code: code,
    message: filled(texts.message(key), ["code": "\(code)"]))
  finding.related = [
    RelatedPlace(range: first.range, message: filled(texts.message("first"), ["code": "\(code)"]))
  ]
  return finding
}
