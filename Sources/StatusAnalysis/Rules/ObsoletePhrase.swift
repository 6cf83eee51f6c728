import SourceText
import StatusDetection
import StatusRegistry

extension Rule {
  /// A phrase that an earlier document gave the code, beside it; or a constant that its library advises against.
  static let obsoletePhrase = Rule(
    name: "obsolete-phrase",
    severity: .hint,
    evidence: .medium,
    examples: obsoletePhraseExamples,
    checkText: checkObsoletePhrase
  )
}

@Sendable private func checkObsoletePhrase(_ text: RuleText) -> [Finding] {
  formerPhrases(in: text) + outdatedConstants(in: text)
}

private func formerPhrases(in text: RuleText) -> [Finding] {
  guard let places = text.phrasePlaces else { return [] }
  let texts = Texts.rule(Rule.obsoletePhrase.name, in: text.options.locale)
  var found: [Finding] = []
  for place in places.doubtful {
    guard let entry = place.code.entry else { continue }
    // nginx and its modules send "302 Moved Temporarily": what they answered is written down in their tests.
    let isRecorded = text.language.name == "testnginx"
    for companion in place.companions
    where companion.place != .name && !(isRecorded && companion.place == .reasonPhrase) {
      let standings = companion.owners.filter { $0.code == place.code }.map(\.standing)
      guard standings == [.former] else { continue }
      let said = places.string(companion)
      let phrase = restyled(entry.displayPhrase, like: said, of: nil)
      let isRemark = companion.place == .comment || companion.place == .description
      found.append(
        Finding(
          rule: Rule.obsoletePhrase.name,
          severity: Rule.obsoletePhrase.severity,
          range: companion.range,
          code: place.code,
          message: filled(
            texts.message("phrase"),
            [
              "code": "\(place.code)", "text": said, "phrase": entry.displayPhrase, "reference": entry.reference.title,
            ]),
          url: entry.reference.url,
          fixes: [
            Fix(
              title: filled(texts.message("fix"), ["text": said, "phrase": phrase]),
              applicability: isRemark ? .safe : .suggested,
              edits: [TextEdit(range: companion.range, replacement: phrase)])
          ]))
    }
  }
  return found
}

/// The names that a file's library advises against.
private func outdatedConstants(in text: RuleText) -> [Finding] {
  guard text.mayHoldOutdatedConstant else { return [] }
  let texts = Texts.rule(Rule.obsoletePhrase.name, in: text.options.locale)
  var detection = text.options.detection
  detection.findsConstants = true
  detection.leastEvidence = .strong
  return statusLiterals(in: text.reading, options: detection).compactMap { literal in
    guard let constant = literal.constant(in: text.bytes), constant.isOutdated,
      let replacement = constant.replacement
    else { return nil }
    let values = [
      "code": "\(constant.code)", "text": constant.name, "phrase": replacement.name, "library": constant.library.name,
      "version": version(of: constant) ?? "",
    ]
    var finding = Finding(
      rule: Rule.obsoletePhrase.name,
      severity: Rule.obsoletePhrase.severity,
      range: literal.range,
      code: constant.code,
      message: filled(texts.message(version(of: constant) == nil ? "constant" : "constant since"), values),
      fixes: [
        Fix(
          title: filled(texts.message("fix"), values),
          applicability: .suggested,
          edits: [TextEdit(range: literal.range, replacement: replacement.name)])
      ])
    finding.isDeprecated = true
    return finding
  }
}

/// The version of the library that brought the better name.
private func version(of constant: StatusConstant) -> String? {
  switch constant.standing {
  case .alias(let since), .deprecated(let since), .obsolete(let since): since
  case .current, .ambiguous: nil
  }
}

private let obsoletePhraseExamples = [
  RuleExample("response.http", "HTTP/1.1 413 «Payload Too Large»\nConnection: close\n\n"),
  RuleExample(
    "openapi.yaml",
    "openapi: 3.0.3\npaths:\n  /orders:\n    post:\n      responses:\n        '422':\n"
      + "          description: «Unprocessable Entity»\n"),
  RuleExample(
    "server.js",
    "const http = require('http');\nhttp.createServer((req, res) => {\n"
      + "  res.writeHead(413, '«Request Entity Too Large»');\n  res.end();\n});\n"),
  RuleExample(
    "main.go",
    "package main\n\nimport \"net/http\"\n\nfunc upload(w http.ResponseWriter, r *http.Request) {\n"
      + "\thttp.Error(w, \"«Payload Too Large»\", 413)\n}\n"),
  RuleExample(
    "upload.py",
    "from fastapi import HTTPException\n\ndef upload():\n"
      + "    raise HTTPException(status_code=413, detail=\"«Payload Too Large»\")\n"),
  RuleExample(
    "handler.py",
    "from http import HTTPStatus\n\ndef upload(response):\n"
      + "    response.status = HTTPStatus.«REQUEST_ENTITY_TOO_LARGE»\n"),
  RuleExample("index.php", "<?php\n\nheader('HTTP/1.1 414 «Request-URI Too Long»');\n"),
  RuleExample(
    "orders_controller.rb",
    "class OrdersController < ApplicationController\n  def create\n    head :«unprocessable_entity»\n  end\nend\n"),
  RuleExample(
    "RangeController.cs",
    "public class RangeController : ControllerBase\n{\n    public IActionResult Get()\n    {\n"
      + "        return StatusCode(416); // «Requested Range Not Satisfiable»\n    }\n}\n"),
  RuleExample(
    "Upload.java",
    "import org.springframework.http.HttpStatus;\n\nclass Upload {\n"
      + "  HttpStatus refused = HttpStatus.«PAYLOAD_TOO_LARGE»;\n}\n"),
  RuleExample("response.http", "HTTP/1.1 413 Content Too Large\nConnection: close\n\n"),
  RuleExample(
    "openapi.yaml",
    "openapi: 3.0.3\npaths:\n  /orders:\n    post:\n      responses:\n        '422':\n"
      + "          description: Unprocessable Entity, the order has no lines\n"),
  RuleExample(
    "server.js",
    "const http = require('http');\nhttp.createServer((req, res) => {\n"
      + "  res.writeHead(413, 'Too much');\n  res.end('Payload Too Large');\n});\n"),
  RuleExample(
    "handler.py",
    "from http import HTTPStatus\n\ndef upload(response):\n    response.status = HTTPStatus.CONTENT_TOO_LARGE\n"),
  RuleExample(
    "main.go",
    "package main\n\nimport \"net/http\"\n\nfunc upload(w http.ResponseWriter, r *http.Request) {\n"
      + "\tw.WriteHeader(http.StatusRequestEntityTooLarge)\n}\n"),
  RuleExample("index.php", "<?php\n\nheader('HTTP/1.1 414 URI Too Long');\n"),
  RuleExample(
    "orders_controller.rb",
    "class OrdersController < ApplicationController\n  def create\n    head :unprocessable_content\n  end\nend\n"),
  RuleExample("states.rb", "STATES = %i[unprocessable_entity payload_too_large]\n"),
  RuleExample("limits.json", "{ \"status\": 413, \"message\": \"The payload is too large\" }\n"),
]
