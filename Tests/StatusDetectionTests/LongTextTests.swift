import StatusRegistry
import TestSupport
import Testing

@testable import StatusDetection

/// What is found in a long text that changes, where most is taken over, against what is found afresh.
@Suite("Long texts that change")
struct LongTextTests {
  private static let options = {
    var options = DetectionOptions()
    options.leastEvidence = .medium
    return options
  }()

  /// Lines without a number, more than a change reaches.
  private static let filler = Array(
    String(repeating: "value = configure(request, another, yet_another);\n", count: 2_800).utf8)

  private static func found(_ bytes: [UInt8], _ language: Language) -> [StatusLiteral] {
    statusLiterals(in: TextReading(bytes, language: language), options: options)
  }

  // MARK: Any changes

  private static let languages = Language.known.filter {
    $0.reading == .code && Grammar.of($0).isReadByLines && parts(of: $0).allSatisfy { $0.count > 400 }
  }

  private static func isClosed(_ bytes: [UInt8], _ language: Language) -> Bool {
    let list = Lexer.lex(bytes + Array("\nvalue = 1;\n".utf8), grammar: .of(language))
    return list.kind(list.count - 2) == .number
      && !list.tokens.contains { $0.kind == .open && $0.partner < 0 || $0.kind == .close && $0.partner < 0 }
  }

  /// Three parts of examples of a language.
  private static func parts(of language: Language) -> [[UInt8]] {
    let texts = Example.all.filter { $0.language == language }.map { Array(MarkedText($0.marked).text.utf8) + [0x0A] }
      .filter { isClosed($0, language) }
    return (0..<3).map { part in
      var bytes: [UInt8] = []
      for (index, text) in texts.enumerated() where index % 3 == part && bytes.count < 4_000 { bytes += text }
      return bytes
    }
  }

  @Test("After any changes the same is found as afresh", arguments: languages)
  func changes(_ language: Language) {
    var random = SeededGenerator(seed: 20_261_122)
    let parts = Self.parts(of: language)
    let original = parts[0] + Self.filler + parts[1] + Self.filler + parts[2]
    let starts = [0, parts[0].count + Self.filler.count, parts[0].count + parts[1].count + 2 * Self.filler.count]
    var bytes = original
    var none: TextReading?
    var reading: TextReading? = TextReading(bytes, language: language, after: &none)
    var takenOver = 0
    for round in 0..<8 {
      if let reading { _ = statusLiterals(in: reading, options: Self.options) }
      let part = Int.random(in: 0..<3, using: &random)
      let start = min(bytes.count, starts[part] + Int.random(in: 0...parts[part].count, using: &random))
      let count = min(bytes.count - start, Bool.random(using: &random) ? 0 : Int.random(in: 1...20, using: &random))
      let typed = Bool.random(using: &random) ? ["a", "4", "\n", "http", "x.y = 404\n"] : RandomTests.pieces
      bytes.replaceSubrange(start..<start + count, with: Array((typed.randomElement(using: &random) ?? "").utf8))
      if round % 4 == 3 { bytes = original }
      let changed = TextReading(bytes, language: language, after: &reading)
      let found = statusLiterals(in: changed, options: Self.options)
      takenOver += changed.keptLiterals.isEmpty ? 0 : 1
      if found != Self.found(bytes, language) {
        Issue.record("other literals than afresh in round \(round), at \(start)")
        return
      }
      reading = changed
    }
    #expect(takenOver > 0, "nothing was ever taken over")
  }

  // MARK: Changes that reach far

  struct FarChange: Sendable, CustomTestStringConvertible {
    let file: String
    let head: String
    let from: String
    let to: String
    let far: String
    /// What stands between, instead of statements.
    var between: String?
    var testDescription: String { "\(file): \(head) with \(to) for \(from), \(far)" }
  }

  static let farChanges: [FarChange] = [
    FarChange(
      file: "a.js", head: "function answer(status, body) {}\n", from: "status", to: "width", far: "answer(404, x);\n"),
    FarChange(
      file: "a.js", head: "function answer(width, body) {}\n", from: "width", to: "status", far: "answer(404, x);\n"),
    FarChange(
      file: "a.js", head: "res.status(limits.most);\n", from: "res.status", to: "f", far: "limits.most = 404;\n"),
    FarChange(file: "a.js", head: "f(limits.most);\n", from: "f(", to: "res.status(", far: "limits.most = 404;\n"),
    FarChange(
      file: "a.js", head: "const http = require('http');\n", from: "http = require('http')", to: "f = g",
      far: "x.status = 404;\nconst answers = [401, 403, 404, 422];\n"),
    FarChange(
      file: "a.js", head: "const f = g;\n", from: "f = g", to: "express = require('express')",
      far: "x.status = 404;\nconst answers = [401, 403, 404, 422];\n"),
    FarChange(
      file: "a.js", head: "const http = require('http');\n", from: "http = require('http')", to: "f = g",
      far: "redirectAll(url, 302);\n"),
    FarChange(
      file: "a.js", head: "const f = g;\n", from: "f = g", to: "http = require('http')", far: "redirectAll(url, 302);\n"
    ),
    FarChange(file: "a.py", head: "import pook\n", from: "pook", to: "os", far: "pipe.reply(404)\n"),
    FarChange(file: "a.js", head: "res.end();\n", from: "res", to: "/* res", far: "res.status(404);\n"),
    FarChange(file: "a.js", head: "/* res.end();\n", from: "/* res", to: "res", far: "res.status(404);\n"),
    FarChange(file: "a.js", head: "res.end();\n", from: "res", to: "`res", far: "res.status(404);\n"),
    FarChange(
      file: "a.js", head: "switch (response.statusCode) {\n", from: "response.statusCode", to: "width",
      far: "case 404: f(); break;\n}\n"),
    FarChange(
      file: "a.go", head: "var rows = []struct{ path string; status int }{\n", from: "status", to: "width",
      far: "{\"/a\", 404},\n}\n", between: "{\"/the/path/of/something\", configure(request)},\n"),
    FarChange(
      file: "a.py", head: "import requests\n", from: "requests", to: "smtplib",
      far: "if reply.code == 550:\n    pass\nif status == 404:\n    pass\n"),
    FarChange(
      file: "a.py", head: "def f():\n    \"\"\"a\"\"\"\n", from: "a\"\"\"", to: "a", far: "response.status_code = 404\n"
    ),
    FarChange(
      file: "a.py", head: "def answer(status):\n    pass\n", from: "status", to: "width", far: "answer(404)\n"),
    FarChange(
      file: "A.java", head: "class A { void answer(int status) {} }\n", from: "status", to: "width",
      far: "class B { void f() { answer(404); } }\n"),
    FarChange(file: "a.c", head: "int f;\n", from: "f", to: "f /*", far: "int http_status = 404;\n"),
  ]

  @Test("A change far away changes what it ought to", arguments: farChanges)
  func far(_ change: FarChange) throws {
    let between = change.between.map { Array(String(repeating: $0, count: 6_000).utf8) } ?? Self.filler + Self.filler
    let rest = between + Array(change.far.utf8)
    let earlier = Array(change.head.utf8) + rest
    let later = Array(change.head.replacing(change.from, with: change.to, maxReplacements: 1).utf8) + rest
    let language = Language.identify(path: change.file, bytes: earlier)
    let (before, behind) = (Self.found(earlier, language), Self.found(later, language))
    let shift = later.count - earlier.count
    #expect(before.map { $0.moved(by: shift) } != behind, "the change says nothing")
    var none: TextReading?
    var reading: TextReading? = TextReading(earlier, language: language, after: &none)
    _ = statusLiterals(in: try #require(reading), options: Self.options)
    var changed: TextReading? = TextReading(later, language: language, after: &reading)
    #expect(statusLiterals(in: try #require(changed), options: Self.options) == behind)
    let back = TextReading(earlier, language: language, after: &changed)
    #expect(statusLiterals(in: back, options: Self.options) == before)
  }
}
