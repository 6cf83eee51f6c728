import SourceText
import StatusDetection
import StatusRegistry

extension Rule {
  /// A library's constant where the number would do; off, since it is a matter of taste.
  package static let preferNumber = Rule(
    name: "prefer-number",
    severity: .information,
    isOn: false,
    examples: preferNumberExamples,
    checkText: checkPreferNumber
  )
}

@Sendable private func checkPreferNumber(_ text: RuleText) -> [Finding] {
  guard let writer = ConstantWriter(text.reading) else { return [] }
  var detection = text.options.detection
  detection.findsConstants = true
  detection.leastEvidence = .strong
  let texts = Texts.rule(Rule.preferNumber.name, in: text.options.locale)
  return statusLiterals(in: text.reading, options: detection).compactMap { literal in
    guard let code = literal.code, let number = writer.number(for: literal) else { return nil }
    return Finding(
      rule: Rule.preferNumber.name,
      severity: Rule.preferNumber.severity,
      range: number.edits.first?.range ?? literal.spellingRange,
      code: code,
      message: filled(texts.message("number"), ["old": number.old, "new": number.new]),
      fixes: [fix(number, in: text.options.locale)])
  }
}

private let preferNumberExamples = [
  RuleExample(
    "main.go",
    "package main\n\nimport \"net/http\"\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n"
      + "\tw.WriteHeader(«http.StatusNotFound»)\n}\n"),
  RuleExample(
    "views.py",
    "from http import HTTPStatus\n\nfrom django.http import HttpResponse\n\ndef show(request):\n"
      + "    return HttpResponse(status=«HTTPStatus.CONFLICT»)\n"),
  RuleExample(
    "api.py",
    "from fastapi import HTTPException, status\n\ndef show():\n"
      + "    raise HTTPException(status_code=«status.HTTP_403_FORBIDDEN»)\n"),
  RuleExample(
    "orders_controller.rb",
    "class OrdersController < ApplicationController\n  def show\n    head «:not_found»\n  end\nend\n"),
  RuleExample(
    "ShowController.php",
    "<?php\n\nnamespace App\\Controller;\n\nuse Symfony\\Component\\HttpFoundation\\Response;\n\n"
      + "class ShowController\n{\n    public function show(): Response\n    {\n"
      + "        return new Response('', «Response::HTTP_FORBIDDEN»);\n    }\n}\n"),
  RuleExample(
    "app.js",
    "import { StatusCodes } from 'http-status-codes';\n\napp.get('/', (req, res) => {\n"
      + "  res.status(«StatusCodes.CONFLICT»).end();\n});\n"),
  RuleExample(
    "ShowController.cs",
    "using Microsoft.AspNetCore.Http;\nusing Microsoft.AspNetCore.Mvc;\n\npublic class ShowController : ControllerBase\n"
      + "{\n    public IActionResult Get() => StatusCode(«StatusCodes.Status409Conflict»);\n}\n"),
  RuleExample(
    "Show.java",
    "import org.springframework.http.HttpStatus;\n\nclass Show {\n  int refused() {\n"
      + "    return «HttpStatus.FORBIDDEN.value()»;\n  }\n}\n"),
  RuleExample(
    "main.go",
    "package main\n\nimport \"net/http\"\n\nfunc show(status int) bool {\n\treturn status == http.StatusNotFound\n}\n"),
  RuleExample(
    "Show.java",
    "import org.springframework.http.HttpStatus;\n\nclass Show {\n  HttpStatus refused() {\n"
      + "    return HttpStatus.FORBIDDEN;\n  }\n}\n"),
  RuleExample(
    "views.py", "from http import HTTPStatus\n\ndef show():\n    return HTTPStatus.CONFLICT.phrase\n"),
  RuleExample("client.rs", "use http::StatusCode;\n\nfn gone() -> StatusCode {\n    StatusCode::GONE\n}\n"),
  RuleExample("index.php", "<?php\n\nhttp_response_code(409);\n"),
  RuleExample(
    "Client.cs",
    "using System.Net;\n\nclass Client\n{\n    bool IsGone(HttpStatusCode code) => code == HttpStatusCode.Gone;\n}\n"),
  RuleExample("state.rb", "order.update(state: :accepted)\n"),
  RuleExample("client.swift", "import Vapor\n\nfunc stop() throws {\n  throw Abort(.notFound)\n}\n"),
]
