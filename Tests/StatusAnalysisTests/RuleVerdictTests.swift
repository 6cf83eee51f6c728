import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import Testing

@Suite struct RuleVerdictTests {
  @Test(arguments: [
    (
      305, Context.callArgument,
      "305 Use Proxy is deprecated (RFC 9110 §15.4.6): its proxy instruction was never safe. Use 307 to move a request."
    ),
    (305, .comparison, "305 Use Proxy is deprecated (RFC 9110 §15.4.6): servers should not send it any more."),
    (
      306, .callArgument,
      "306 is unused (RFC 9110 §15.4.7): it is reserved and must not be sent. Use 307 or 308 to redirect."
    ),
    (306, .caseLabel, "306 is unused (RFC 9110 §15.4.7): it is reserved, so no server should send it."),
    (
      418, .directive,
      "418 I'm a teapot is reserved and has no meaning (RFC 9110 §15.5.19). Use 400 or 403 to refuse, 429 against "
        + "bots, 501 if unsupported."
    ),
    (418, .comparison, "418 I'm a teapot is reserved and has no meaning (RFC 9110 §15.5.19)."),
    (99, .callArgument, "99 is no HTTP status code: codes lie in 100 to 599 (RFC 9110 §15)."),
    (1000, .callArgument, "1000 is no HTTP status code: codes lie in 100 to 599 (RFC 9110 §15)."),
    (
      700, .callArgument,
      "700 is not sent on the wire: HTTP status codes lie in 100 to 599 (RFC 9110 §15), 600 to 999 stay inside programs."
    ),
    (
      999, .callArgument,
      "999 (LinkedIn, Yahoo: Request Denied) should not be sent on the wire: HTTP status codes lie in 100 to 599 "
        + "(RFC 9110 §15)."
    ),
  ])
  func message(code: Int, context: Context, expected: String) {
    #expect(findings(of: [literal(code, context)]).map(\.message) == [expected])
  }

  @Test(arguments: Locale.allCases)
  func everyLocaleHasMessages(locale: Locale) {
    var options = AnalysisOptions()
    options.locale = locale
    let literals = [305, 306, 418, 99, 700, 999].enumerated().map { literal($1, at: $0 * 10) }
    let messages = findings(of: literals, options: options).map(\.message)
    #expect(messages.count == 6)
    for message in messages { #expect(message.contains(" ") && !message.contains("{"), "\(message)") }
  }

  @Test(arguments: [
    (305, "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6", true),
    (306, "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7", true),
    (418, "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19", false),
    (99, "https://www.rfc-editor.org/rfc/rfc9110.html#section-15", false),
    (999, "https://www.rfc-editor.org/rfc/rfc9110.html#section-15", false),
  ])
  func pageAndTag(code: Int, url: String, isDeprecated: Bool) {
    let said = findings(of: [literal(code)])
    #expect(said.map(\.url) == [url])
    #expect(said.map(\.isDeprecated) == [isDeprecated])
    #expect(said.map(\.code) == [StatusCode(code)])
  }

  @Test(arguments: [
    (305, ["Replace 305 with 307 Temporary Redirect"]),
    (306, ["Replace 306 with 307 Temporary Redirect", "Replace 306 with 308 Permanent Redirect"]),
    (
      418,
      [
        "Replace 418 with 400 Bad Request", "Replace 418 with 403 Forbidden", "Replace 418 with 429 Too Many Requests",
        "Replace 418 with 501 Not Implemented",
      ]
    ),
    (999, ["Replace 999 with 403 Forbidden", "Replace 999 with 429 Too Many Requests"]),
    (99, []),
    (700, []),
  ])
  func fixTitles(code: Int, titles: [String]) {
    #expect(findings(of: [literal(code)]).flatMap(\.fixes).map(\.title) == titles)
  }

  @Test func fixReplacesTheDigitsAlone() {
    let quoted = StatusLiteral(
      value: .code(StatusCode(305)), spelling: .quoted, range: 4..<7, spellingRange: 3..<8, context: .tableKey,
      evidence: .strong, why: "made for a test")
    let fixes = findings(of: [quoted]).flatMap(\.fixes)
    #expect(fixes.map(\.edits) == [[TextEdit(range: 4..<7, replacement: "307")]])
    #expect(fixes.map(\.applicability) == [.suggested])
    #expect(findings(of: [quoted]).map(\.range) == [4..<7])
  }

  @Test(arguments: [("linkedin", 999), ("Yahoo", 999), ("SQUID", 600), ("shopify", 783)])
  func codesOfListedVendorsAreSilent(vendor: String, code: Int) {
    var options = AnalysisOptions()
    #expect(findings(of: [literal(code)], options: options).map(\.rule) == ["invalid-code"])
    options.vendors = ["nobody", vendor]
    #expect(findings(of: [literal(code)], options: options).map(\.rule) == [])
  }

  @Test(arguments: [(44, 1), (99, 1), (100, 0), (444, 0), (600, 0), (999, 0), (1000, 1), (0, 0)])
  func nginxAcceptsUpTo999(code: Int, count: Int) {
    #expect(findings(of: [literal(code, .directive, vendor: "nginx")]).count == count)
  }

  @Test func findingsFollowTheText() {
    let literals = [literal(99, at: 0), literal(404, at: 10), literal(418, at: 20), literal(305, at: 30)]
    #expect(findings(of: literals).map(\.range.lowerBound) == [0, 20, 30])
  }
}
