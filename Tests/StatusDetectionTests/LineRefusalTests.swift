import TestSupport
import Testing

@testable import StatusDetection

/// Numbers that are refused by what stands on their line, before a program is cut into tokens.
@Suite("Line refusals")
struct LineRefusalTests {
  private static let options: DetectionOptions = {
    var options = DetectionOptions()
    options.leastEvidence = .medium
    return options
  }()

  private func leavesSomething(_ text: String, _ language: String) throws -> Bool {
    let language = try #require(Language.named(language))
    return try #require(LineRefusals(Array(text.utf8), language: language, options: Self.options)).leaveSomething
  }

  @Test(
    "A text of nothing but these need not be read",
    arguments: [
      ("// a 404 is sent", "go"), ("\tx := 1 // of 404", "go"), ("/**\n * gives 404\n */", "java"),
      ("# gives 404", "python"), ("x = 1  # gives 404", "ruby"),
      ("time.Sleep(100 * time.Millisecond)", "go"), ("f(time.Millisecond * 200)", "go"), ("x = n*500;", "javascript"),
      ("\tPort: 443,", "go"), ("\"weight\": 100,", "javascript"), ("timeout = 300", "python"),
      ("const size = 512;", "rust"),
      ("c.Timeout = 300 // ms", "go"), ("if weight != 100 {", "go"), ("a && port == 443 && b", "java"),
      ("f(timeout=300, port=443)", "python"), ("exitStatus := 255", "go"),
      ("\"P-256\"", "go"), ("\"fd00::a/128\"", "go"), ("\"/a/128\"", "go"), ("\"2001:db8::100\"", "go"),
      ("\"takes 200 steps\"", "go"), ("f(x, \"::1/128\", y)", "go"), ("f(\"-p tcp --dport 443\")", "go"),
      ("g('all of 404, or 500')", "python"), ("x.y(\"at example.com:443\")", "java"), ("'it is 200'", "typescript"),
      ("f(\"outbound|443||a\")", "go"), ("f(\".example.com:443\")", "go"), ("f(\"of %d (at 100)\\n\", x)", "go"),
      ("f(\"a=8080,b=100\")", "java"), ("const n = 100_000", "rust"),
      ("z = 100 - weight", "go"),
      ("a / 100", "go"), ("\"port\": \"443\",", "javascript"), ("if len(name) > 253 {", "go"),
      ("'100%'", "javascript"), ("wait(\"300s\")", "go"), ("f(\"http://localhost:8080/status\", 443 * 2)", "go"),
      ("statusOf(a)\nf(g, 255)", "go"), ("// a 5xx", "go"), ("f(\"gives 5xx there\")", "go"),
      ("makeHTTPService(\"a\", 8080)", "go"), ("httpProto10 = x(10)", "go"), ("f(\"http\", 8000)", "go"),
      ("f(\"404 steps\")", "go"), ("\"takes 200 steps\"", "ruby"), ("f 'edit 404 there'", "ruby"),
      ("f(id: \"edit_post_404\")", "ruby"), ("post_404 = x", "python"), ("source[1..-1]", "ruby"),
      ("for i in 1..=n", "rust"),
      ("x.Errors5xxTotal", "go"), ("\"\\204\"", "c"), ("x[:500]", "go"), ("\"=\" * 200", "python"),
      ("f(\"HTTP with an explicit 308 status\")", "go"), ("f(\"http://localhost:443\")", "go"),
      ("a := Limits{MaxConcurrentStreams: 200}", "go"),
      ("ports := {\n  8443: https,", "go"),
      ("return 443, nil", "go"), ("if httpShare.value > 100 {", "go"), ("statusOf(a)\nx.f(444)", "java"),
    ] as [(String, String)])
  func refused(_ text: String, _ language: String) throws {
    #expect(try !leavesSomething(text, language))
  }

  @Test(
    "What could be a status is left to the judge",
    arguments: [
      ("return 404", "go"), ("f(404) // sent", "go"), ("x := \"//\" + 404", "go"), ("get(\"http://a\", 404)", "go"),
      ("#[Route(404)]", "php"), ("*code = 404", "c"), ("f(\"/old/* 404\")", "go"), ("a * 404 == status", "go"),
      ("status: 404,", "go"), ("Expected: 404,", "go"), ("x ? timeout : 404", "javascript"),
      ("case port: 404", "swift"),
      ("case .timeout: 408", "swift"), ("REQUEST_TIMEOUT = 408", "python"), ("{ min: 200, max: 299 }", "javascript"),
      ("timeout = 300 if slow else status", "python"), ("let code: Size = 404", "swift"), ("port => 404", "javascript"),
      ("port -> 404", "java"), ("port == 443 ? a : 404", "javascript"), ("4XX", "go"),
      ("\"status\":404", "javascript"), ("200-404", "go"), ("\"{\\\"port\\\": 404}\"", "go"),
      ("f(\"404 Not Found\")", "go"), ("f(\"404 or 500\")", "go"), ("f(\"404,500\")", "go"), ("f(\"a (404)\")", "go"),
      ("f(\"code: 404\")", "go"),
      ("f(\"a\", g, 404, \"b\")", "go"), ("\"\"\", g, 404, \"b\")", "java"), ("it's \"of 404 b\"", "java"),
      ("'takes 200 steps'", "go"), ("'takes 200 steps'", "c"), ("\"takes 200", "go"),
      ("f(\"the explicit status 308 is sent\")", "go"), ("f(\"select a where http is 404 or b\")", "go"),
      ("f(\"proxy_next_upstream http_404\")", "go"), ("\"5..\"", "go"),
      ("f(\"answers http with code 404\")", "go"),
      ("\"a\\\"\", 404, \"b\"", "go"),
      ("\"return 404\"", "go"), ("`takes 200 steps`", "javascript"),
      ("f(\"a, (404)\")", "go"), ("f(\"status=404\")", "go"), ("f(\"404|500\")", "go"), ("f(\"^a|404$\")", "go"),
      ("code(responses) == 404", "go"), ("status(a) == 404", "go"), ("\"code\": \"404\"", "go"),
      ("Header - 404:", "go"), ("404 -> x", "java"), ("404 => x", "php"), ("f -404", "ruby"),
      ("port: 443\nstatus(99)", "go"),
      ("switch (statusCode) {\n  case 486: f()", "typescript"), ("return statusOf(\n  486,", "go"),
      ("status(\"486\")", "go"),
      ("get(\"statusCode\", 1000)", "java"), ("require.Equal(t, 602, resp.StatusCode)", "go"),
      ("HTTPError(792)", "python"),
      ("func status() int {\n  return 299", "go"), ("\"5xx\"", "go"), ("\"HTTP/1.0 42 x\"", "go"),
      ("// 404\nw.WriteHeader(99)", "go"),
    ] as [(String, String)])
  func left(_ text: String, _ language: String) throws {
    #expect(try leavesSomething(text, language))
  }

  @Test(
    "A script without any word of HTTP holds no status, unless several codes stand in it",
    arguments: [
      ("createCanvas(200, 400)", "javascript", true), ("fill(404)", "typescript", true),
      ("p = [102, 204, 200]", "javascript", true),
      ("p = [404, 503, 302]", "javascript", false), ("fetch(a)\nf(404)", "javascript", false),
      ("c.text('a', 404)", "typescript", false), ("NotFound = 404", "typescript", false),
      ("fill(404)", "go", false), ("fill(404)", "python", false),
    ])
  func areOfAnotherMatter(_ text: String, _ language: String, _ expected: Bool) throws {
    let language = try #require(Language.named(language))
    let refusals = try #require(LineRefusals(Array(text.utf8), language: language, options: Self.options))
    #expect(refusals.areOfAnotherMatter == expected)
  }

  @Test(
    "No known call of a script stands in one that is left out",
    arguments: Catalogue.shared.calls.filter { !$0.languages.isDisjoint(with: .ecmaScript) })
  func namesKnownCalls(_ call: KnownCall) {
    let need: StaticString =
      switch call.needs {
      case .word(let word), .framework(let word): word
      case .nothing, .receiver, .http, .requestChain, .mockChain: ""
      }
    let text = Array("import '\(need)'\nx.\(call.callee)".utf8)
    #expect(LineRefusals.matter.first(in: text, from: 0, to: text.count) != nil)
  }

  @Test("Names of the user's own may stand for a status in any script")
  func ownNames() throws {
    let language = try #require(Language.named("javascript"))
    var options = Self.options
    options.names = ["outcome"]
    let refusals = try #require(LineRefusals(Array("outcome = 404".utf8), language: language, options: options))
    #expect(!refusals.areOfAnotherMatter)
  }

  enum Asked: CaseIterable {
    case mentions, constants, ownCalls

    func change(_ options: inout DetectionOptions) {
      switch self {
      case .mentions: options.leastEvidence = .weak
      case .constants: options.findsConstants = true
      case .ownCalls: options.calls = [DetectionOptions.Call(name: "f", label: "port")]
      }
    }
  }

  @Test("Where mentions, constants or calls of the user's own are looked for, all is read", arguments: Asked.allCases)
  func read(_ asked: Asked) throws {
    let language = try #require(Language.named("go"))
    var options = Self.options
    asked.change(&options)
    #expect(LineRefusals([], language: language, options: options) == nil)
  }

  @Test("So is all in other languages", arguments: ["clojure", "shell", "yaml"])
  func read(_ name: String) throws {
    let language = try #require(Language.named(name))
    #expect(LineRefusals([], language: language, options: Self.options) == nil)
  }

  @Test("A text that is not read holds nothing", arguments: Example.all, [nil] + Mutation.allCases.map(Optional.some))
  func holdsNothing(_ example: Example, _ mutation: Mutation?) {
    guard let marked = mutation.map({ $0.applied(to: example) }) ?? example.marked else { return }
    expectSame(Array(MarkedText(marked).text.utf8), example.language)
  }

  @Test("Nor does one whose number is no status but for a word", arguments: Refusal.all)
  func holdsNothing(_ refusal: Refusal) {
    expectSame(Array(refusal.twin.text.utf8), refusal.language)
  }

  private func expectSame(_ bytes: [UInt8], _ language: Language) {
    func shown(_ options: DetectionOptions) -> [Range<Int>] {
      statusLiterals(in: bytes, language: language, options: options).filter { $0.evidence >= .medium }.map(\.range)
    }
    #expect(shown(Self.options) == shown(DetectionOptions()))
  }
}
