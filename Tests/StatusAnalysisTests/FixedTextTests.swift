import Foundation
import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

/// What every fix and every refactoring of every example leaves behind, read by the language's own compiler.
@Suite struct FixedTextTests {
  /// A text, and the text that a change makes of it.
  struct Change: Sendable {
    let title: String
    let before: String
    let after: String
  }

  /// All fixes of all rules and all refactorings, of the examples in files of a type.
  static func changes(in type: String) -> [Change] {
    var options = AnalysisOptions()
    for rule in Rule.all where !rule.isOn { options.rules[rule.name] = rule.severity }
    options.ruleOptions.exemptFromConstants = []
    return (Rule.all.flatMap(\.examples) + furtherExamples).filter { $0.file.hasSuffix(".\(type)") }.flatMap {
      example in
      let source = Source(example.unmarkedText)
      let language = Language.identify(path: example.file, bytes: source.bytes)
      var detection = DetectionOptions()
      detection.findsConstants = true
      let reading = TextReading(source.bytes, language: language)
      let literals = statusLiterals(in: reading, options: detection)
      let refactored = literals.flatMap {
        refactorings(
          at: $0.range.lowerBound..<$0.range.lowerBound, of: literals, in: reading, options: AnalysisOptions())
      }
      let fixes = analyze(source, language: language, options: options).findings.flatMap(\.fixes) + refactored
      return fixes.map { fix in
        let after = source.applying(fix.edits).map { String(decoding: $0.bytes, as: UTF8.self) }
        return Change(title: "\(example.file): \(fix.title)", before: example.unmarkedText, after: after ?? "(")
      }
    }
  }

  /// Shapes that an import may have, beside those of the rules' own examples.
  static let furtherExamples = [
    RuleExample(
      "plain.py", "\"\"\"Views.\"\"\"\nimport os\nfrom flask import (\n    abort,\n)\n\ndef show():\n    abort(403)\n"),
    RuleExample("bare.py", "\"\"\"Views.\"\"\"\n\ndef show():\n    abort(403)\n"),
    RuleExample(
      "future.py", "from __future__ import annotations\n\ndef show(response):\n    return response.status_code == 403\n"
    ),
    RuleExample(
      "client.js",
      "import axios from 'axios';\n\nconst client = axios.create()\n\nasync function load() {\n"
        + "  const response = await client.get('/');\n  return response.status === 403 ? 401 : response.status;\n}\n"),
    RuleExample(
      "call.js",
      "const axios = require('axios');\nconst app = require('express')()\n  .use('/', start);\n\n"
        + "function go(req, res) {\n  res.status(409).end();\n}\n"),
    RuleExample(
      "Client.php",
      "<?php\n\nuse Illuminate\\Support\\Facades\\Route;\n\nRoute::get('/', fn () => response('', 403));\n"),
    RuleExample(
      "codes.php",
      "<?php\n\nuse Symfony\\Component\\HttpFoundation\\Response;\n\n"
        + "$response->setStatusCode(Response::HTTP_FORBIDDEN);\n"),
    RuleExample("abort.rb", "class OrdersController < ApplicationController\n  def show\n    head 403\n  end\nend\n"),
    RuleExample(
      "status.swift", "import HTTPTypes\n\nlet refused = HTTPResponse(status: HTTPResponse.Status(code: 403))\n"),
    RuleExample(
      "tea.swift", "import Vapor\n\nfunc go(response: Response) {\n  response.status = HTTPStatus(statusCode: 305)\n}\n"
    ),
  ]

  @Test(arguments: Interpreter.all)
  func changedTextIsAProgram(interpreter: Interpreter) throws {
    guard let executable = interpreter.executable else {
      #expect(!Interpreter.isRequired, "\(interpreter.command) is not on the PATH")
      return
    }
    let changes = Self.changes(in: interpreter.type)
    let faulty = try interpreter.faults(among: changes.flatMap { [$0.before, $0.after] }, executable: executable)
    // What is no program before the change cannot show whether it is one after it.
    let read = changes.indices.filter { !faulty.contains($0 * 2) }
    #expect(!read.isEmpty && read.count * 10 >= changes.count * 9, "\(read.count) of \(changes.count) can be read")
    #expect(read.filter { faulty.contains($0 * 2 + 1) }.map { "\(changes[$0].title)\n\(changes[$0].after)" } == [])
  }

  @Test func namesOfPythonHaveTheirValues() throws {
    let interpreter = try #require(Interpreter.all.first { $0.command == "python3" })
    guard let executable = interpreter.executable else {
      #expect(!Interpreter.isRequired, "python3 is not on the PATH")
      return
    }
    let names = ConstantLibrary.pythonHTTP.allNames
    let process = try ChildProcess(
      executable,
      [
        "-c",
        "import sys\nfrom http import HTTPStatus\nfor name in sys.argv[1:]:\n    if hasattr(HTTPStatus, name): "
          + "print(name, int(getattr(HTTPStatus, name)))",
      ] + names)
    process.closeInput()
    let lines = try process.waitForExit(timeout: 30).outputText.split(separator: "\n")
    #expect(lines.count > 50)
    let wrong = lines.filter { line in
      let parts = line.split(separator: " ")
      return ConstantLibrary.pythonHTTP.constant(named: parts[0])?.code.description != String(parts[1])
    }
    #expect(wrong == [])
  }
}
