import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

@Suite struct HoverTests {
  @Test func markdownOfARegisteredCode() {
    #expect(
      hoverText(for: literal(404), locale: .english, markup: .markdown) == """
        **404 Not Found** (client error)

        The server has no current representation of the resource, or will not disclose
        that there is one. It leaves open whether that is for good; where it is known
        to be, use 410. For a search without hits, 200 with an empty list is usual.

        - Registered with IANA · heuristically cacheable · content allowed
        - It may be sent instead of 403 to hide a resource, not the other way round.
          It is heuristically cacheable.

        [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5) · \
        [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/404)
        """)
  }

  @Test func plainTextOfARegisteredCode() {
    #expect(
      hoverText(for: literal(200), locale: .english, markup: .plainText) == """
        200 OK (successful)

        The request succeeded. What the content holds depends on the method: for GET
        the resource itself, for POST or PUT the outcome of the action. Where
        something new was made, 201 says more; where there is nothing to send, 204. Do
        not hide an error in the content of a 200.

        Registered with IANA · heuristically cacheable · content allowed

        RFC 9110 §15.3.1: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1
        MDN: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/200
        """)
  }

  @Test func unregisteredCodeIsAnsweredFromItsClass() {
    #expect(
      hoverText(for: literal(471), locale: .english, markup: .plainText) == """
        471 (client error)

        Unregistered; treated as 400 Bad Request by a client that does not know it.

        The client seems to have erred, so the request cannot be fulfilled as it
        stands. The content should explain why, and whether that will pass.

        IANA's registry:
        https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml
        RFC 9110 §15: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
        """)
  }

  @Test(arguments: [99, -1, 1000, 600_000, Int.min])
  func invalidCode(code: Int) {
    #expect(
      hoverText(for: literal(code), locale: .english, markup: .plainText) == """
        \(code) (invalid)

        Invalid: HTTP status codes lie in 100 to 599. A client treats any other as a
        5xx.

        RFC 9110 §15: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
        """)
  }

  @Test func wildcardIsExplainedByItsClass() {
    #expect(
      hoverText(for: wildcard(4), locale: .english, markup: .markdown) == """
        **4XX** (client error)

        The client seems to have erred, so the request cannot be fulfilled as it
        stands. The content should explain why, and whether that will pass.

        Stands for every code from 400 to 499 that is not named by itself. A code of
        this class that a client does not know is treated as 400 Bad Request.

        [RFC 9110 §15.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5)
        """)
  }

  /// What comes first below the heading.
  @Test(arguments: [
    (305, "Deprecated: do not send it any more."),
    (306, "Reserved: registered as unused, not to be sent."),
    (418, "Reserved: registered as unused, not to be sent."),
    (510, "Obsoleted: the document that defines it is historic."),
    (104, "Temporary: registered with IANA until 2026-11-13, unless renewed."),
    (420, "Unofficial: not registered with IANA; used by Twitter."),
    (999, "Invalid: HTTP status codes lie in 100 to 599. Used by LinkedIn, Yahoo all the"),
  ])
  func noticeComesFirst(code: Int, notice: String) {
    let lines = hoverText(for: literal(code), locale: .english, markup: .plainText).split(separator: "\n")
    #expect(lines.dropFirst().first.map(String.init) == notice)
  }

  @Test(arguments: [
    (401, "Registered with IANA · not heuristically cacheable · content allowed ·"),
    (401, "  requires WWW-Authenticate"),
    (204, "Registered with IANA · heuristically cacheable · no content"),
    (418, "Not heuristically cacheable · content allowed"),
    (100, "Registered with IANA · no content"),
    (413, "Formerly Payload Too Large (RFC 7231), Request Entity Too Large (RFC 2616)"),
    (429, "Registered with IANA · never stored by caches · content allowed"),
  ])
  func facts(code: Int, line: String) {
    let lines = hoverText(for: literal(code), locale: .english, markup: .plainText).split(separator: "\n")
    #expect(lines.map(String.init).contains(line), "\(lines)")
  }

  static let values: [Int] = StatusEntry.all.map(\.code.value) + [-1, 99, 471, 1000]

  @Test(
    arguments: [
      (404, [.goNetHTTP], "Here: `http.StatusNotFound` (Go net/http)"),
      (422, [.pythonHTTP, .pythonStarlette], "Here: `HTTPStatus.UNPROCESSABLE_CONTENT` (Python http)"),
      (418, [.rubyRack, .javaSpring], "Here: `HttpStatus.I_AM_A_TEAPOT` (Spring)"),
    ] as [(Int, [ConstantLibrary], String)])
  func constantOfTheFile(code: Int, libraries: [ConstantLibrary], line: String) {
    let text = hoverText(for: literal(code), locale: .english, markup: .plainText, libraries: libraries)
    #expect(text.split(separator: "\n").contains(Substring(line)), "\(text)")
  }

  @Test(arguments: [[], [ConstantLibrary.luaOpenResty, .erlangCowboy]])
  func noConstantWhereTheFileHasNone(libraries: [ConstantLibrary]) {
    let text = hoverText(for: literal(418), locale: .english, markup: .plainText, libraries: libraries)
    #expect(!text.contains("Here"))
  }

  @Test(arguments: [Markup.markdown, .plainText], Locale.allCases)
  func fifteenLinesOfEightyColumns(markup: Markup, locale: Locale) {
    let libraries: [ConstantLibrary] = [.pythonRequests, .phpTeapot]
    for literal in Self.values.map({ literal($0) }) + (0...9).map(wildcard) {
      let text = hoverText(for: literal, locale: locale, markup: markup, libraries: libraries)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      #expect(lines.count <= 15, "\(text)")
      for line in lines where !line.hasPrefix("http") { #expect(withoutAddresses(line).count <= 80, "\(line)") }
      #expect(!text.isEmpty && !text.contains("{") && !text.contains("\n\n\n"), "\(text)")
    }
  }

  /// The line as it is shown: of a Markdown link its title alone.
  private func withoutAddresses(_ line: String) -> String {
    var shown = ""
    var rest = line[...]
    while let start = rest.firstRange(of: "](http") {
      shown += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstIndex(of: ")").map { rest[rest.index(after: $0)...] } ?? ""
    }
    return shown + rest
  }
}
