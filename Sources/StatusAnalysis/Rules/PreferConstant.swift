import StatusDetection
import StatusRegistry

extension Rule {
  /// A number where a library of the file has a constant of the same type; off, since it is a matter of taste.
  static let preferConstant = Rule(
    name: "prefer-constant",
    severity: .information,
    isOn: false,
    examples: preferConstantExamples,
    checkText: checkPreferConstant
  )
}

@Sendable private func checkPreferConstant(_ text: RuleText) -> [Finding] {
  let exempt = text.options.ruleOptions.exemptFromConstants
  let literals = text.literals.filter { literal in
    literal.context.isOfRules && literal.context != .rangeBound && literal.evidence >= Rule.preferConstant.evidence
      && literal.code.map { !exempt.contains($0.value) } == true
  }
  guard !literals.isEmpty, let writer = ConstantWriter(text.reading) else { return [] }
  let texts = Texts.rule(Rule.preferConstant.name, in: text.options.locale)
  return literals.compactMap { literal in
    let constants = writer.constants(for: literal)
    guard let code = literal.code, let constant = constants.first else { return nil }
    return Finding(
      rule: Rule.preferConstant.name,
      severity: Rule.preferConstant.severity,
      range: literal.range,
      code: code,
      message: filled(texts.message("constant"), ["code": "\(code)", "new": constant.new]),
      fixes: constants.map { fix($0, in: text.options.locale) })
  }
}

private let preferConstantExamples = [
  RuleExample(
    "main.go",
    "package main\n\nimport \"net/http\"\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n"
      + "\tw.WriteHeader(«409»)\n}\n"),
  RuleExample(
    "views.py", "from django.http import HttpResponse\n\ndef show(request):\n    return HttpResponse(status=«409»)\n"),
  RuleExample(
    "api.py",
    "from fastapi import HTTPException, status\n\ndef show():\n    raise HTTPException(status_code=«403»)\n"),
  RuleExample(
    "orders_controller.rb",
    "class OrdersController < ApplicationController\n  def show\n    render json: {}, status: «409»\n  end\nend\n"),
  RuleExample(
    "states_controller.rb",
    "class StatesController < ApplicationController\n  def show\n    head «403»\n  end\nend\n"),
  RuleExample(
    "ShowController.php",
    "<?php\n\nnamespace App\\Controller;\n\nuse Symfony\\Component\\HttpFoundation\\Response;\n\n"
      + "class ShowController\n{\n    public function show(): Response\n    {\n"
      + "        return new Response('', «403»);\n    }\n}\n"),
  RuleExample(
    "orders.controller.ts",
    "import { Controller, HttpCode, HttpStatus } from '@nestjs/common';\n\n@Controller()\n"
      + "export class OrdersController {\n  @HttpCode(«202»)\n  create() {}\n}\n"),
  RuleExample(
    "client.js",
    "import axios, { HttpStatusCode } from 'axios';\n\nconst response = await axios.get('/');\n"
      + "if (response.status === «403») {\n  retry();\n}\n"),
  RuleExample(
    "ShowController.cs",
    "using Microsoft.AspNetCore.Http;\nusing Microsoft.AspNetCore.Mvc;\n\npublic class ShowController : ControllerBase\n"
      + "{\n    public IActionResult Get() => StatusCode(«409»);\n}\n"),
  RuleExample(
    "Show.java",
    "import javax.servlet.http.HttpServletResponse;\n\nclass Show {\n  void refuse(HttpServletResponse response) {\n"
      + "    response.setStatus(«403»);\n  }\n}\n"),
  RuleExample(
    "main.go",
    "package main\n\nimport \"net/http\"\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n"
      + "\tw.WriteHeader(404)\n}\n"),
  RuleExample("client.go", "package main\n\nfunc ok(r *Response) bool {\n\treturn r.StatusCode < 301\n}\n"),
  RuleExample("routes.rb", "Rails.application.routes.draw do\n  get '/old', to: redirect('/new', status: 301)\nend\n"),
  RuleExample(
    "views.py", "from django.http import HttpResponse\n\ndef show(request):\n    return HttpResponse(status=104)\n"),
  RuleExample("app.js", "const express = require('express');\nfunction go(req, res) {\n  res.status(409).end();\n}\n"),
  RuleExample("failure.ts", "import { HttpStatusCode } from 'axios';\n\ninterface Failure {\n  statusCode: 409;\n}\n"),
  RuleExample("index.php", "<?php\n\nhttp_response_code(409);\n"),
  RuleExample("client.swift", "if response.statusCode >= 300 && response.statusCode < 308 {\n  follow()\n}\n"),
  RuleExample(
    "Show.java",
    "import org.springframework.http.HttpStatus;\n\nclass Show {\n  String name(int statusCode) {\n"
      + "    switch (statusCode) {\n      case 409: return \"conflict\";\n      default: return \"\";\n    }\n  }\n}\n"),
]
