import StatusDetection
import StatusRegistry

extension Rule {
  /// A call or directive for one class of codes with a code of another: a redirect with 404, an error with 200.
  static let callContradictsClass = Rule(
    name: "call-contradicts-class",
    severity: .warning,
    examples: [
      RuleExample("views.py", "from flask import redirect\n\ndef show(url):\n    return redirect(url, code=«404»)\n"),
      RuleExample("views.py", "from flask import abort\n\ndef show():\n    abort(«200»)\n"),
      RuleExample(
        "app.js",
        "const express = require('express');\nfunction go(req, res) {\n  res.redirect(«404», '/missing');\n}\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc old(w http.ResponseWriter, r *http.Request) {\n"
          + "\thttp.Redirect(w, r, \"/new\", «404»)\n}\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"net/http\"\n\nfunc bad(w http.ResponseWriter, r *http.Request) {\n"
          + "\thttp.Error(w, \"wrong\", «200»)\n}\n"),
      RuleExample(
        "Old.java",
        "class Old extends HttpServlet {\n  void doGet(HttpServletRequest request, HttpServletResponse response) {\n"
          + "    response.sendError(«200»);\n  }\n}\n"),
      RuleExample(
        "old_controller.rb",
        "class OldController < ApplicationController\n  def show\n    redirect_to root_path, status: «404»\n  end\nend\n"
      ),
      RuleExample(
        "routes.php", "<?php\n\nuse Illuminate\\Support\\Facades\\Route;\n\nRoute::redirect('/a', '/b', «404»);\n"),
      RuleExample(".htaccess", "ErrorDocument «200» /fine.html\n"),
      RuleExample("nginx.conf", "server {\n  error_page «200» /fine.html;\n}\n"),
      RuleExample("views.py", "from flask import redirect\n\ndef show(url):\n    return redirect(url, code=302)\n"),
      RuleExample("views.py", "from flask import abort\n\ndef show():\n    abort(404)\n"),
      RuleExample(
        "app.js",
        "const express = require('express');\nfunction go(req, res) {\n  res.redirect(301, '/new');\n}\n"),
      RuleExample(
        "main.go",
        "package main\n\nimport \"github.com/gin-gonic/gin\"\n\nfunc made(c *gin.Context) {\n"
          + "\tc.Redirect(201, \"/new\")\n\tc.AbortWithStatus(204)\n}\n"),
      RuleExample(
        "Old.java",
        "class Old extends HttpServlet {\n  void doGet(HttpServletRequest request, HttpServletResponse response) {\n"
          + "    response.sendError(404);\n    response.setStatus(200);\n  }\n}\n"),
      RuleExample(
        "old_controller.rb",
        "class OldController < ApplicationController\n  def show\n    redirect_to root_path, status: 303\n  end\nend\n"),
      RuleExample(
        "routes.php", "<?php\n\nuse Illuminate\\Support\\Facades\\Route;\n\nRoute::redirect('/a', '/b', 301);\n"),
      RuleExample(".htaccess", "ErrorDocument 404 /missing.html\nRedirect 404 /old\nRewriteRule ^a$ - [R=404,L]\n"),
      RuleExample("nginx.conf", "server {\n  error_page 404 =200 /empty.gif;\n}\n"),
    ],
    concerns: { code in ClassedCall.Meaning.allCases.contains { $0.contradicts(code) } },
    check: checkCallContradictsClass
  )
}

@Sendable private func checkCallContradictsClass(_ subject: RuleSubject) -> Finding? {
  guard !subject.isCompared, mayBeClassed(subject), let meaning = meaning(of: subject),
    meaning.contradicts(subject.code)
  else { return nil }
  let texts = Texts.rule(Rule.callContradictsClass.name, in: subject.options.locale)
  return Finding(
    rule: Rule.callContradictsClass.name,
    severity: Rule.callContradictsClass.severity,
    range: subject.literal.range,
    code: subject.code,
    message: filled(
      texts.message(meaning.rawValue),
      ["code": "\(subject.code)", "phrase": subject.code.entry?.displayPhrase ?? ""]),
    url: meaning == .redirect
      ? "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4"
      : "https://www.rfc-editor.org/rfc/rfc9110.html#section-15"
  )
}

/// Whether a call's name may stand before the code: most codes need no second look.
private func mayBeClassed(_ subject: RuleSubject) -> Bool {
  switch subject.literal.context {
  case .callArgument, .labelledArgument: break
  case .directive: return true
  default: return false
  }
  return namesOfRedirects.contains { subject.text.says($0, before: subject.literal.range) }
    || subject.code.value < 300 && namesOfErrors.contains { subject.text.says($0, before: subject.literal.range) }
}

/// What the names of such calls have within.
private let namesOfRedirects = [WordSearch("edirect")]
private let namesOfErrors = [WordSearch("rror"), WordSearch("abort")]

private func meaning(of subject: RuleSubject) -> ClassedCall.Meaning? {
  let surroundings = subject.text.surroundings
  let range = subject.literal.range
  if subject.literal.context == .directive {
    return surroundings.directive(around: range, isNginx: subject.literal.vendor == "nginx").flatMap {
      meaning(of: $0, subject)
    }
  }
  guard let statement = surroundings.statement(around: range), let call = statement.call, statement.member < 0,
    case .argument(let index, let label) = statement.place
  else { return nil }
  let language = subject.text.language.name
  return ClassedCall.all.first { row in
    guard isWord(language, of: row.languages), isCallee(call, row), call.arguments.count >= row.arity else {
      return false
    }
    return label.map { isWord($0, of: row.labels) } ?? (index == row.status)
  }?.meaning
}

private func isCallee(_ call: Statement.Call, _ row: ClassedCall) -> Bool {
  if row.needsReceiver, call.names.count < 2 { return false }
  return isWord(call.name, of: row.names)
    || call.names.count > 1 && isWord("\(call.names[1]).\(call.name)", of: row.names)
}

/// What a directive says of its response; Apache's `Redirect` and `RewriteRule` take any code, so they say nothing.
private func meaning(of line: DirectiveLine, _ subject: RuleSubject) -> ClassedCall.Meaning? {
  let word = line.words[line.index]
  let language = subject.literal.vendor == "nginx" ? "nginx" : subject.text.language.name
  switch (language, line.name.lowercased()) {
  case ("apache", "errordocument"): return .error
  case ("nginx", "error_page"): return word.hasPrefix("=") ? nil : .error
  case ("caddyfile", "redir"): return subject.code.value == 401 ? nil : .redirect
  case ("haproxy", _):
    let isCode = line.index > 0 && line.words[line.index - 1] == "code"
    return isCode && line.words.contains("redirect") ? .redirect : nil
  default: return nil
  }
}
