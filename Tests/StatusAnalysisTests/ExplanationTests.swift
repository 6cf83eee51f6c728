import StatusAnalysis
import StatusRegistry
import TestSupport
import Testing

@Suite struct ExplanationTests {
  @Test func codeInPlainText() {
    #expect(
      explanation(of: StatusCode(305), locale: .english, markup: .plainText) == """
        305 Use Proxy (redirection)

        Deprecated: do not send it any more.

        Was to tell the client to repeat the request through the proxy named in
        Location. Deprecated, because a proxy that anyone on the way can impose is a
        security risk; clients ignore it. Do not send it.

        Lists that show it as usable are out of date: RFC 7231, appendix B, deprecated
        it.

        Nothing in HTTP replaces it: configure proxies outside of it. To move a
        request, use 307 Temporary Redirect.

        Registration:  registered with IANA as deprecated
        Defined by:    RFC 9110 §15.4.6
        Response:      final
        Caching:       not heuristically cacheable
        Content:       allowed
        Suggested:     307 Temporary Redirect
        See also:      407 Proxy Authentication Required

        Constants:

        Go net/http:             http.StatusUseProxy
        Python http:             HTTPStatus.USE_PROXY
        Starlette, FastAPI:      status.HTTP_305_USE_PROXY
        Ktor:                    HttpStatusCode.UseProxy
        ASP.NET Core:            StatusCodes.Status305UseProxy
        http-status-codes:       StatusCodes.USE_PROXY
        Rack, Rails:             :use_proxy
        Rust http, axum, Actix:  StatusCode::USE_PROXY
        Symfony, Laravel:        Response::HTTP_USE_PROXY
        Plug, Phoenix:           :use_proxy

        RFC 9110 §15.4.6: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6
        """)
  }

  @Test(arguments: [
    (306, "- Registered phrase: (Unused)"),
    (414, "- Former phrases: Request-URI Too Long (RFC 2616), Request-URI Too Large"),
    (401, "- MUST: WWW-Authenticate"),
    (499, "- Used by: nginx, Esri, Traefik, Cloudflare, Google"),
    (204, "- Content: not allowed"),
  ])
  func factsInMarkdown(code: Int, line: String) {
    let lines = explanation(of: StatusCode(code), locale: .english, markup: .markdown).split(separator: "\n")
    #expect(lines.map(String.init).contains(line), "\(lines)")
  }

  @Test func classListsItsCodes() {
    let text = explanation(of: StatusClass.redirection, locale: .english, markup: .plainText)
    #expect(text.hasPrefix("3xx (redirection)\n\n"))
    for entry in StatusEntry.all where entry.code.statusClass == .redirection {
      #expect(text.contains("\n\(entry.code) \(entry.displayPhrase)\n"))
    }
    #expect(!text.contains("404"))
  }

  @Test(arguments: StatusClass.allCases)
  func classFitsTheTerminal(statusClass: StatusClass) {
    let lines = explanation(of: statusClass, locale: .english, markup: .plainText).split(separator: "\n")
    #expect(lines.filter { $0.count > 78 } == [])
  }

  @Test func everyCodeFitsTheTerminal() {
    for entry in StatusEntry.all {
      let lines = explanation(of: entry.code, locale: .english, markup: .plainText).split(separator: "\n")
      #expect(lines.filter { $0.count > 78 && !$0.hasPrefix("http") } == [], "\(entry.code)")
    }
  }

  @Test(arguments: Rule.all.map(\.name))
  func ruleShowsItsExamplesWithoutMarks(name: String) throws {
    let text = try #require(explanation(ofRule: name, locale: .english, markup: .plainText))
    #expect(text.hasPrefix("\(name) (default severity: "))
    let file = try #require(Rule.named(name)?.examples.first).file
    #expect(text.contains("\n\nReported, \(file):\n\n    ") && text.contains("\n\nNot reported, "))
    #expect(!text.contains("«"))
  }

  @Test func unknownRuleHasNoExplanation() {
    #expect(explanation(ofRule: "no-such-rule", locale: .english, markup: .plainText) == nil)
  }

  @Test(arguments: Rule.all.map(\.name))
  func ruleExamplesAreFencedInMarkdown(name: String) throws {
    let text = try #require(explanation(ofRule: name, locale: .english, markup: .markdown))
    let fences = text.split(separator: "\n").filter { $0.hasPrefix("```") }
    #expect(fences.count == 16)
  }
}
