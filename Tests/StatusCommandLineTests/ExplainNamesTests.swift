import JSON
import StatusAnalysis
import StatusCommandLine
import StatusRegistry
import Testing

/// `--explain` of phrases, constants and vendors, and its formats.
@Suite struct ExplainNamesTests {
  private static func explained(
    _ words: [String], format: Invocation.Format = .text, constants: ConstantScope = .wellKnown, width: Int? = nil,
    isColored: Bool = false
  ) -> (text: String, errors: String, exitCode: Int32) {
    let output = explain(
      words, style: Style(isColored: isColored), locale: .english, format: format, constants: constants, width: width)
    return (
      String(decoding: output.standardOutput, as: UTF8.self), String(decoding: output.standardError, as: UTF8.self),
      output.exitCode
    )
  }

  /// The codes that are explained: those of the headings.
  private static func codes(_ text: String) -> [Int] {
    text.split(separator: "\n").filter { $0.hasSuffix(")") && !$0.hasPrefix(" ") }.compactMap { Int($0.prefix(3)) }
  }

  @Test(
    arguments: [
      ("not found", [404]), ("NOT FOUND", [404]), ("payload too large", [413]), ("Content Too Large", [413]),
      ("request-uri too long", [414, 122]), ("I'm a teapot", [418]), ("im a teapot", [418]), ("Unused", [306, 418]),
      ("Unprocessable Entity", [422]), ("moved temporarily", [302]),
    ] as [(String, [Int])])
  func phrase(_ word: String, _ codes: [Int]) {
    let (text, errors, exitCode) = Self.explained([word])
    #expect(Self.codes(text) == codes)
    #expect(errors == "" && exitCode == 0)
  }

  @Test(
    arguments: [
      ("HTTP_422_UNPROCESSABLE_ENTITY", [422], "Starlette, FastAPI:     422 Unprocessable Content – deprecated; use"),
      (":not_found", [404], "Rack, Rails:    404 Not Found"), (":not_found", [404], "Plug, Phoenix:  404 Not Found"),
      ("StatusTeapot", [418], "Go net/http:  418 I'm a teapot"), ("http.StatusOK", [200], "Go net/http:  200 OK"),
      ("HttpStatus.I_AM_A_TEAPOT", [418], "Spring:     418 I'm a teapot – deprecated since 7.0"),
      ("HTTPStatus.UNPROCESSABLE_ENTITY", [422], "Python http:  422 Unprocessable Content – former name of"),
      (":unprocessable_entity", [422], "Rack, Rails:    422 Unprocessable Content – obsolete since 3.1; use"),
      ("RC_NOT_FOUND", [404], "Perl HTTP::Status:  404 Not Found"), ("codes.GONE", [410], "Requests:  410 Gone"),
      ("MHD_HTTP_NO_RESPONSE", [444], "libmicrohttpd:  444 No Response – deprecated"),
      ("statusteapot", [418], "Go net/http:  418 I'm a teapot"),
      ("requests.codes.precondition", [412, 428], "Requests:  428 Precondition Required"),
    ] as [(String, [Int], String)])
  func constant(_ word: String, _ codes: [Int], _ line: String) {
    let (text, errors, exitCode) = Self.explained([word])
    #expect(text.hasPrefix("\(word) (constant)\n\n"))
    #expect(Self.codes(text) == codes)
    #expect(text.split(separator: "\n").contains { $0.hasPrefix(line) }, "\(text)")
    #expect(errors == "" && exitCode == 0)
  }

  @Test func aNameGivenToTwoCodesStandsForOne() {
    let words = Self.explained(["precondition"]).text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("412 Precondition Failed – given to two codes; stands for 428 Precondition Required "))
  }

  @Test(
    arguments: [
      ("nginx", "nginx (unofficial codes)", 6), ("NGINX", "nginx (unofficial codes)", 6),
      ("cloudflare", "Cloudflare (unofficial codes)", 10),
    ])
  func vendor(_ word: String, _ heading: String, _ least: Int) {
    let (text, _, exitCode) = Self.explained([word])
    #expect(text.hasPrefix(heading + "\n\n") && exitCode == 0)
    let starts = StatusEntry.all.filter { $0.isOwned(byVendor: word) }.map { "\n\n\($0.digits) " }
    #expect(starts.count >= least && starts.allSatisfy { text.contains($0) })
  }

  @Test func whatAVendorItselfMeans() {
    let text = Self.explained(["microsoft exchange"]).text
    #expect(text.hasPrefix("Microsoft Exchange (unofficial codes)\n\n") && text.contains("\n451 Redirect\n"))
  }

  @Test func vendorWithOneCode() {
    #expect(Self.explained(["twitter"]).text == Self.explained(["420"]).text)
  }

  @Test(
    arguments: [
      ("StatusNotFuond", "StatusNotFound"), ("not fuond", "Not Found"), ("cloudflar", "Cloudflare"), ("4x", "4xx"),
      ("payload too larg", "Payload Too Large"), ("entity too large", "Content Too Large"),
    ])
  func nearMiss(_ word: String, _ nearest: String) {
    let (text, errors, exitCode) = Self.explained([word])
    #expect(errors == "statuslsp: error: nothing is known of '\(word)'; did you mean '\(nearest)'?\n")
    #expect(text == "" && exitCode == 2)
  }

  @Test(arguments: [10, 30, 44, 80, 100, 200, 100_000])
  func wrapsToTheTerminal(width: Int) {
    let words = ["404", "418", "4xx", "nginx", "HTTP_422_UNPROCESSABLE_ENTITY"]
    let lines = Self.explained(words, width: width).text.split(separator: "\n")
    let room = min(max(width, 30), 100)
    // What cannot be broken stands alone.
    let wide = lines.filter { displayWidth(of: String($0)) > room && $0.split(separator: " ").count > 1 }
    #expect(wide == [])
  }

  @Test func colours() {
    let text = Self.explained(["305"], isColored: true).text
    #expect(text.hasPrefix("\u{1B}[1m305 Use Proxy\u{1B}[0m (redirection)\n\n\u{1B}[1;33mDeprecated: "))
    #expect(text.contains("\u{1B}[2mMDN:\u{1B}[0m") == false)
    #expect(text.contains("\u{1B}[4mhttps://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6\u{1B}[0m\n"))
    #expect(text.replacingEscapes == Self.explained(["305"]).text)
  }

  @Test func tellsEveryLibraryWhenAsked() {
    let lines = Self.explained(["418"], constants: .all).text.split(separator: "\n").map(String.init)
    for library in ConstantLibrary.all where library.qualifier != nil {
      let line = lines.first { $0.hasPrefix("\(library.name):") } ?? ""
      let expected = library.constant(for: StatusCode(418))?.qualifiedName ?? "none"
      #expect(line.hasPrefix("\(library.name): ") && line.contains(expected), "\(library.name)")
    }
  }

  @Test func noLibraryNamesTheCode() {
    #expect(Self.explained(["471"], constants: .all).text.contains("\nConstants:  no library names it\n"))
    #expect(!Self.explained(["471"]).text.contains("Constants"))
  }

  @Test func markdown() {
    let text = Self.explained(["404", ":not_found"], format: .markdown).text
    #expect(text.hasPrefix("## 404 Not Found (client error)\n\n"))
    #expect(
      text.contains("\n- Registration: registered with IANA\n") && text.contains("\n- Spring: `HttpStatus.NOT_FOUND`\n")
    )
    #expect(text.contains("\n\n## :not\\_found (constant)\n\n") || text.contains("\n\n## :not_found (constant)\n\n"))
    #expect(!text.contains("\n\n\n"))
  }

  @Test func markdownTable() {
    let lines = Self.explained(["all"], format: .markdown).text.split(separator: "\n")
    #expect(lines.count == StatusEntry.all.count + 2)
    #expect(lines.allSatisfy { $0.hasPrefix("|") && $0.hasSuffix(" |") && $0.count(where: { $0 == "|" }) == 5 })
  }

  @Test(arguments: Rule.all.map(\.name))
  func markdownOfARule(_ name: String) {
    #expect(Self.explained([name], format: .markdown).text.hasPrefix("## \(name) (default severity: "))
  }
}

extension String {
  /// The text without what colours it.
  fileprivate var replacingEscapes: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "\u{1B}") {
      text += rest[..<start]
      rest = rest[start...].drop { $0 != "m" }.dropFirst()
    }
    return text + rest
  }
}
