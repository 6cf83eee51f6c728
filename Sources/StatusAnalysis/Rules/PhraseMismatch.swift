import SourceText
import StatusDetection
import StatusRegistry

extension Rule {
  /// A number and a reason phrase that disagree in one place. Only texts and names that equal a phrase count; a text that
  /// says more, or something else, may say what it likes.
  static let phraseMismatch = Rule(
    name: "phrase-mismatch",
    severity: .warning,
    evidence: .medium,
    examples: phraseMismatchExamples,
    checkText: checkPhraseMismatch
  )
}

@Sendable private func checkPhraseMismatch(_ text: RuleText) -> [Finding] {
  guard let places = text.phrasePlaces else { return [] }
  return places.doubtful.compactMap { mismatch(at: $0, in: places, text) }
}

private func mismatch(at place: PhrasePlaces.Place, in places: PhrasePlaces, _ text: RuleText) -> Finding? {
  let code = place.code
  guard let entry = code.entry, entry.isRegistered,
    !place.companions.contains(where: { $0.owners.contains { $0.code == code } })
  else { return nil }
  for companion in place.companions
  where !isVague(companion, saying: places.string(companion), beside: code) {
    let owners = companion.owners.filter { $0.standing != .vendor }
    guard !owners.isEmpty else { continue }
    var isTaken = { (_: StatusCode) in false }
    if companion.place.needsSiblings {
      let neighbours = places.neighbours(of: place, companion)
      guard bearTheirOwn(neighbours, as: companion) else { continue }
      isTaken = { code in neighbours.contains { $0.code == code } }
    } else if places.belongsToAnother(companion) {
      continue
    }
    return finding(place, companion, owners.map(\.code).filter { !isTaken($0) }, in: places, text)
  }
  return nil
}

/// Whether a text is a word that English has for any success, where not only a phrase may stand: "OK" beside 201, "ok" as
/// what is sent with 302.
private func isVague(_ companion: Companion, saying text: String, beside code: StatusCode) -> Bool {
  guard !companion.place.isExact else { return false }
  if text == "ok" { return true }
  guard code.statusClass == .successful else { return false }
  return companion.owners.allSatisfy { [100, 102, 200, 201, 202, 302].contains($0.code.value) }
}

/// Whether at least two neighbours bear their own phrase and none is impossible.
private func bearTheirOwn(_ neighbours: [PhrasePlaces.Place], as companion: Companion) -> Bool {
  let agreeing = neighbours.filter { neighbour in
    neighbour.companions.contains { $0.place == companion.place && $0.owners.contains { $0.code == neighbour.code } }
  }
  return Set(agreeing.map(\.code)).count >= 2 && neighbours.allSatisfy(\.code.isValid)
}

private func finding(
  _ place: PhrasePlaces.Place, _ companion: Companion, _ codes: [StatusCode], in places: PhrasePlaces, _ text: RuleText
) -> Finding {
  let said = places.string(companion)
  let owners = companion.owners.filter { $0.standing != .vendor }
  let texts = Texts.rule(Rule.phraseMismatch.name, in: text.options.locale)
  let values = [
    "code": "\(place.code)", "phrase": place.code.entry?.displayPhrase ?? "", "text": said,
    "other": "\(owners.first?.code ?? place.code)",
  ]
  var finding = Finding(
    rule: Rule.phraseMismatch.name,
    severity: Rule.phraseMismatch.severity,
    range: place.literal.range,
    code: place.code,
    message: filled(texts.message(companion.place == .name ? "name" : "text"), values),
    fixes: textFixes(place, companion, said, texts)
      + codes.map { code in
        Fix(
          title: filled(
            texts.message("fix code"), ["code": "\(code)", "phrase": code.entry?.displayPhrase ?? ""]),
          applicability: .suggested,
          edits: [TextEdit(range: place.literal.range, replacement: "\(code)")])
      }
  )
  finding.related = [RelatedPlace(range: companion.range, message: filled(texts.message("related"), values))]
  return finding
}

/// The fix that has the text say the number's phrase; a name stays, since what uses it would have to change as well.
private func textFixes(
  _ place: PhrasePlaces.Place, _ companion: Companion, _ said: String, _ texts: RuleTexts
) -> [Fix] {
  guard companion.place != .name, let entry = place.code.entry else { return [] }
  let owner = companion.owners.first
  let local = owner?.standing == .translated ? entry.localName(in: .simplifiedChinese) : nil
  let phrase = local ?? restyled(entry.displayPhrase, like: said, of: owner?.code.entry)
  return [
    Fix(
      title: filled(texts.message("fix text"), ["text": said, "phrase": phrase]),
      applicability: .suggested,
      edits: [TextEdit(range: companion.range, replacement: phrase)])
  ]
}

private let phraseMismatchExamples = [
  RuleExample("response.http", "HTTP/1.1 «404» OK\nContent-Length: 0\n\n"),
  RuleExample(
    "server.js",
    "const http = require('http');\nhttp.createServer((req, res) => {\n  res.writeHead(«404», 'OK');\n  res.end();\n});\n"
  ),
  RuleExample(
    "worker.ts",
    "export default {\n  fetch(request: Request) {\n"
      + "    return new Response(null, { status: «401», statusText: 'Forbidden' });\n  },\n};\n"),
  RuleExample(
    "views.py",
    "from fastapi import HTTPException\n\ndef show():\n"
      + "    raise HTTPException(status_code=«401», detail=\"Forbidden\")\n"),
  RuleExample(
    "main.go",
    "package main\n\nimport \"net/http\"\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n"
      + "\thttp.Error(w, \"not found\", «400»)\n}\n"),
  RuleExample(
    "messages.rb",
    "STATUS_MESSAGES = { 400 => 'Bad Request', 404 => 'Not Found', «402» => 'Unauthorized' }.freeze\n"),
  RuleExample(
    "HttpCodes.java",
    "class HttpCodes {\n  public static final int BAD_REQUEST = 400;\n  public static final int FORBIDDEN = 403;\n"
      + "  public static final int NOT_FOUND = «403»;\n  public static final int CONFLICT = 409;\n}\n"),
  RuleExample("index.php", "<?php\n\nheader('HTTP/1.1 «404» Forbidden');\n"),
  RuleExample(
    "ShowController.cs",
    "public class ShowController : ControllerBase\n{\n    public IActionResult Get()\n    {\n"
      + "        return StatusCode(«401»); // Forbidden\n    }\n}\n"),
  RuleExample(
    "openapi.yaml",
    "openapi: 3.0.3\npaths:\n  /orders:\n    get:\n      responses:\n        '«400»':\n"
      + "          description: Not Found\n"),
  RuleExample(
    "error.json", "{\n  \"error\": {\n    \"statusCode\": «401»,\n    \"message\": \"Forbidden\"\n  }\n}\n"),
  RuleExample("response.http", "HTTP/1.1 404 NOT FOUND\nContent-Length: 0\n\n"),
  RuleExample(
    "server.js",
    "const http = require('http');\nhttp.createServer((req, res) => {\n  res.writeHead(404, 'Nothing here');\n"
      + "  res.end('Forbidden');\n});\n"),
  RuleExample("created.ts", "return Response.json({ status: 201, message: 'OK' }, { status: 201 });\n"),
  RuleExample(
    "views.py",
    "from fastapi import HTTPException\n\ndef show():\n"
      + "    raise HTTPException(status_code=401, detail=\"Forbidden for guests\")\n"),
  RuleExample(
    "codes.py", "UNAUTHORIZED = 403\n\nRETRIES = {\"not_found\": 3, \"conflict\": 5}\n"),
  RuleExample(
    "main.go",
    "package main\n\nimport \"net/http\"\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n"
      + "\tif _, ok := pages[r.URL.Path]; !ok {\n\t\thttp.Error(w, \"no such page\", 404)\n\t}\n}\n"),
  RuleExample(
    "messages.rb",
    "STATUS_MESSAGES = { 400 => 'Bad Request', 404 => 'Not Found', 429 => 'Too Many Requests' }.freeze\n"),
  RuleExample("index.php", "<?php\n\nheader('HTTP/1.1 404 Not Found');\n"),
  RuleExample(
    "ShowController.cs",
    "public class ShowController : ControllerBase\n{\n    public IActionResult Get(int code)\n    {\n"
      + "        return StatusCode(code == 1 ? 401 : 403); // Forbidden\n    }\n}\n"),
  RuleExample(
    "openapi.yaml",
    "openapi: 3.0.3\npaths:\n  /orders:\n    get:\n      responses:\n        '400':\n"
      + "          description: The order was not found\n"),
  RuleExample("nginx.conf", "server {\n  location /gone {\n    return 410; # Gone\n  }\n}\n"),
]
