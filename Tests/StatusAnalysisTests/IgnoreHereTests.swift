import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

/// A finding of an example, to be silenced.
struct IgnoreCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let file: String
  let text: String

  var testDescription: String {
    "\(rule), \(file): \(text.split(whereSeparator: \.isNewline).joined(separator: "⏎"))"
  }

  /// Every bad example of every rule.
  static let all: [IgnoreCase] = Rule.all.flatMap { rule in
    rule.examples.filter { !$0.isGood }.map { IgnoreCase(rule: rule.name, file: $0.file, text: $0.unmarkedText) }
  }
}

@Suite struct IgnoreHereTests {
  /// Files whose language has no comments, or none where the finding stands.
  private static func hasNoComments(_ language: Language) -> Bool {
    language.commentStyle == nil || language.commentStyle?.needsOthers == true
  }

  private static func options(_ rule: String) -> AnalysisOptions {
    var options = AnalysisOptions()
    options.rules[rule] = .some(Rule.named(rule)?.severity)
    options.rules["unknown-suppression"] = .some(nil)
    return options
  }

  @Test(arguments: IgnoreCase.all.filter { $0.rule != "unknown-suppression" }, ["\n", "\r\n"])
  func commentSilencesTheFindingAlone(example: IgnoreCase, lineEnd: String) throws {
    let bytes = Array(example.text.replacing("\n", with: lineEnd).utf8)
    let language = Language.identify(path: example.file, bytes: bytes)
    let options = Self.options(example.rule)
    let before = analyze(bytes, language: language, options: options)
    for finding in before.findings {
      guard let fix = ignoreHere(finding, in: TextReading(bytes, language: language)) else {
        #expect(Self.hasNoComments(language), "\(example.file) of \(language.name)")
        continue
      }
      let edit = try #require(fix.edits.first)
      let edited = try #require(Source(bytes).applying(fix.edits)).bytes
      let after = analyze(edited, language: language, options: options)
      let shift = edit.replacement.utf8.count - edit.range.count
      func moved(_ range: Range<Int>) -> Range<Int> {
        let offset = edit.range.lowerBound <= range.lowerBound ? shift : 0
        return range.lowerBound + offset..<range.upperBound + offset
      }
      // All findings of the rule on the line are meant.
      let line = Source(bytes).line(at: finding.range.lowerBound)
      let expected = before.findings.filter {
        $0.rule != finding.rule || Source(bytes).line(at: $0.range.lowerBound) != line
      }
      let text = String(decoding: edited, as: UTF8.self)
      #expect(after.findings.map(\.range) == expected.map { moved($0.range) }, "\(text)")
      #expect(
        !text.contains("\r\r") && (lineEnd == "\n" || !text.replacing("\r\n", with: "").contains("\n")), "\(text)")
    }
  }

  /// A text with so many comments behind it that it is long.
  private static func long(_ bytes: [UInt8], _ language: Language) -> [UInt8] {
    guard let style = language.commentStyle, !style.needsOthers else { return bytes }
    let line = "\n" + style.comment("One of many lines that say nothing.")
    return bytes + Array(String(repeating: line, count: 17_000 / line.utf8.count).utf8)
  }

  @Test("In a long program the lines around tell the same", arguments: IgnoreCase.all)
  func longProgram(example: IgnoreCase) {
    let bytes = Array(example.text.utf8)
    let language = Language.identify(path: example.file, bytes: bytes)
    let long = TextReading(Self.long(bytes, language), language: language)
    let options = Self.options(example.rule)
    for finding in analyze(bytes, language: language, options: options).findings {
      let fix = ignoreHere(finding, in: TextReading(bytes, language: language), options: options)
      #expect(ignoreHere(finding, in: long, options: options) == fix, "\(example.testDescription)")
    }
  }

  private func ignored(_ file: String, _ text: String) throws -> String? {
    let marked = MarkedText(text)
    let bytes = Array(marked.text.utf8)
    let language = Language.identify(path: file, bytes: bytes)
    let finding = try #require(
      analyze(bytes, language: language).findings.first { $0.range == marked.ranges.first }, "\(file) has no finding")
    let found = ignoreHere(finding, in: TextReading(bytes, language: language))
    let long = TextReading(Self.long(bytes, language), language: language)
    #expect(ignoreHere(finding, in: long) == found, "in a long \(file)")
    guard let fix = found else { return nil }
    return try #require(Source(bytes).applying(fix.edits)).text(in: 0..<100_000)
  }

  static let places: [(String, String, String?)] = [
    ("app.js", "res.sendStatus(«305»);", "res.sendStatus(305); // statuslsp:ignore deprecated-code"),
    (
      "app.js", "\u{FEFF}res.sendStatus(«305»);\r\n",
      "\u{FEFF}res.sendStatus(305); // statuslsp:ignore deprecated-code\r\n"
    ),
    (
      "app.js", "\tres.sendStatus(«305»); // old\n",
      "\t// statuslsp:ignore deprecated-code\n\tres.sendStatus(305); // old\n"
    ),
    (
      "app.js", "res.sendStatus(«305»); /* old */\n",
      "res.sendStatus(305); /* old */ // statuslsp:ignore deprecated-code\n"
    ),
    (
      "app.js", "res.sendStatus(«305»); // statuslsp:ignore reserved-code -- why\n",
      "res.sendStatus(305); // statuslsp:ignore reserved-code, deprecated-code -- why\n"
    ),
    (
      "app.js", "res.sendStatus(«305», `a\nb`);\n",
      "// statuslsp:ignore deprecated-code\nres.sendStatus(305, `a\nb`);\n"
    ),
    ("app.jsx", "const a = (\n  <p>\n    {res.sendStatus(«305»)}\n  </p>\n);\n", nil),
    (
      "views.py", "from flask import abort\nabort(«305»)\n",
      "from flask import abort\nabort(305)  # statuslsp:ignore deprecated-code\n"
    ),
    (
      "views.py", "from flask import abort\nabort(«305», \\\n  x)\n",
      "from flask import abort\n# statuslsp:ignore deprecated-code\nabort(305, \\\n  x)\n"
    ),
    ("views.py", "from flask import abort\nabort(\\\n  «305», \\\n  x)\n", nil),
    ("index.php", "<?php http_response_code(«305») ?>\n<p>\n", nil),
    (
      "app.ml", "let f = Dream.respond ~code:«305» \"\"\n",
      "let f = Dream.respond ~code:305 \"\" (* statuslsp:ignore deprecated-code *)\n"
    ),
    ("openapi.json", "{\"openapi\": \"3.0.3\", \"paths\": {\"/a\": {\"get\": {\"responses\": {\"«305»\": {}}}}}}", nil),
    ("response.http", "HTTP/1.1 «305» Use Proxy\n\n", nil),
    ("_redirects", "/a /b «305»\n", "# statuslsp:ignore deprecated-code\n/a /b 305\n"),
  ]

  @Test(arguments: places) func commentStandsWhereItMay(file: String, text: String, edited: String?) throws {
    #expect(try ignored(file, text) == edited)
  }

  @Test(
    arguments: Rule.named("unknown-suppression")?.examples.filter { !$0.isGood }.map {
      IgnoreCase(rule: "", file: $0.file, text: $0.unmarkedText)
    } ?? [], ["\n", "\r\n"])
  func unneededSuppressionsGo(example: IgnoreCase, lineEnd: String) throws {
    var bytes = Array(example.text.replacing("\n", with: lineEnd).utf8)
    let language = Language.identify(path: example.file, bytes: bytes)
    for _ in 0..<8 {
      guard let finding = analyze(bytes, language: language).findings.first(where: { $0.rule == "unknown-suppression" })
      else { break }
      let fix = try #require(finding.fixes.last, "\(finding.message)")
      bytes = try #require(Source(bytes).applying(fix.edits)).bytes
    }
    let findings = analyze(bytes, language: language).findings
    #expect(findings.map(\.message) == [], "\(String(decoding: bytes, as: UTF8.self))")
  }

  static let removals: [(String, String, String)] = [
    ("app.js", "a(); // statuslsp:ignore\nb();\n", "a();\nb();\n"),
    ("app.js", "a();\n  // statuslsp:ignore -- why\r\nb();\n", "a();\nb();\n"),
    ("app.js", "a();\n// statuslsp:ignore", "a();\n"),
    ("app.js", "a(); /* statuslsp:ignore */ b();\n", "a(); b();\n"),
    ("app.js", "/* statuslsp:ignore */ b();\n", "b();\n"),
    ("app.js", "/*\n * A.\n * statuslsp:ignore\n */\nb();\n", "/*\n * A.\n */\nb();\n"),
    ("app.jsx", "a(<p>\n  {/* statuslsp:ignore */}\n</p>);\n", "a(<p>\n</p>);\n"),
    ("app.py", "\u{FEFF}# statuslsp:ignore-file\nb()\n", "\u{FEFF}b()\n"),
    ("web.config", "<a>\n  <!-- statuslsp:ignore-file -->\n</a>\n", "<a>\n</a>\n"),
    ("app.js", "// statuslsp:ignore-start\na();\n// statuslsp:ignore-end\n", "a();\n"),
    (
      "app.js", "res.sendStatus(305); // statuslsp:ignore reserved-code, deprecated-code\n",
      "res.sendStatus(305); // statuslsp:ignore deprecated-code\n"
    ),
    (
      "app.js", "res.sendStatus(305); // statuslsp:ignore deprecated-code, reserved-code -- x\n",
      "res.sendStatus(305); // statuslsp:ignore deprecated-code -- x\n"
    ),
  ]

  @Test(arguments: removals) func removalLeavesTheRest(file: String, text: String, edited: String) throws {
    let bytes = Array(text.utf8)
    let language = Language.identify(path: file, bytes: bytes)
    let finding = try #require(analyze(bytes, language: language).findings.first)
    let fix = try #require(finding.fixes.first)
    #expect(fix.applicability == .safe && finding.isUnnecessary)
    #expect(try #require(Source(bytes).applying(fix.edits)).text(in: 0..<100_000) == edited)
  }

  @Test(arguments: [
    ("// statuslsp:ignore depricated-code\n", "// statuslsp:ignore deprecated-code\n"),
    ("// statuslsp:ignor\n", "// statuslsp:ignore\n"),
    ("// statuslsp:ignore-strat\n", "// statuslsp:ignore-start\n"),
  ])
  func nearestNameIsProposed(text: String, edited: String) throws {
    let bytes = Array(text.utf8)
    let language = Language.identify(path: "a.js", bytes: bytes)
    let fix = try #require(analyze(bytes, language: language).findings.first?.fixes.first)
    #expect(fix.applicability == .suggested)
    #expect(try #require(Source(bytes).applying(fix.edits)).text(in: 0..<1_000) == edited)
  }

  @Test func ruleThatIsOffIsNotHeldAgainstASuppression() {
    let bytes = Array("res.sendStatus(305); // statuslsp:ignore deprecated-code\n".utf8)
    var options = AnalysisOptions()
    options.rules["deprecated-code"] = .some(nil)
    #expect(analyze(bytes, language: Language.identify(path: "a.js", bytes: bytes), options: options).findings == [])
  }

  @Test func unknownSuppressionIsSilencedByName() {
    let bytes = Array("// statuslsp:ignore-file unknown-suppression\n// statuslsp:ignore\na();\n".utf8)
    #expect(analyze(bytes, language: Language.identify(path: "a.js", bytes: bytes)).findings == [])
  }
}
