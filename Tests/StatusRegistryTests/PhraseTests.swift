import StatusRegistry
import Testing

/// A phrase and the codes that it finds, in order.
struct PhraseSearch: Sendable, CustomTestStringConvertible {
  let phrase: String
  let codes: [Int]

  init(_ phrase: String, _ codes: [Int]) {
    self.phrase = phrase
    self.codes = codes
  }

  var testDescription: String { phrase }
}

@Suite("Phrases")
struct PhraseTests {
  @Test(
    "Found by a phrase, current or former, in any case and spelling",
    arguments: [
      PhraseSearch("Not Found", [404]), PhraseSearch("not-found", [404]), PhraseSearch("NOT_FOUND", [404]),
      PhraseSearch("notFound", [404]), PhraseSearch("payload too large", [413]),
      PhraseSearch("Request Entity Too Large", [413]), PhraseSearch("unprocessable ENTITY", [422]),
      PhraseSearch("Moved temporarily", [302]), PhraseSearch("im a teapot", [418]),
      PhraseSearch("I'm a Teapot", [418]), PhraseSearch("switch proxy", [306]), PhraseSearch("(Unused)", [306, 418]),
      PhraseSearch("Unauthorized", [401, 561]), PhraseSearch("Request-URI Too Long", [414, 122]),
      PhraseSearch("Request Header Fields Too Large", [431, 430]), PhraseSearch("Method Failure", [424, 420]),
      PhraseSearch("Token Required", [499]), PhraseSearch("site is frozen", [530]), PhraseSearch("ok", [200]),
      PhraseSearch("Non Authoritative Information", [203]), PhraseSearch("HTTP version not supported", [505]),
      PhraseSearch("multi status", [207]), PhraseSearch("Unordered Collection", [425]),
      PhraseSearch("Not", []), PhraseSearch("Not Found Here", []), PhraseSearch("", []), PhraseSearch("(-'.)", []),
      PhraseSearch("Nicht gefunden 🫖", []), PhraseSearch("找不到", []),
    ])
  func search(example: PhraseSearch) {
    #expect(StatusEntry.find(phrase: example.phrase).map(\.code.value) == example.codes)
  }

  @Test("Every entry is found by each of its phrases", arguments: StatusEntry.all.map(\.code))
  func allFound(code: StatusCode) throws {
    let entry = try #require(code.entry)
    let phrases = [entry.phrase, entry.displayPhrase] + entry.formerPhrases.map(\.phrase)
    let lost = phrases.filter { phrase in !StatusEntry.find(phrase: phrase.uppercased()).contains { $0.code == code } }
    #expect(lost == [])
  }

  @Test("A former phrase is told from the one of today")
  func former() throws {
    let entry = try #require(StatusCode.contentTooLarge.entry)
    #expect(entry.isNamed("Payload Too Large"))
    #expect(!entry.isNamedNow("Payload Too Large"))
    #expect(entry.isNamedNow("content-too-large"))
    #expect(!entry.isNamed("Too Large"))
  }

  @Test("Former phrases name one phrase and who used it", arguments: StatusEntry.all.map(\.code))
  func formerPhrases(code: StatusCode) throws {
    for former in try #require(code.entry).formerPhrases {
      #expect(!former.phrase.contains { ";()".contains($0) } || former.phrase == "Not Extended (OBSOLETED)")
      #expect(!former.source.isEmpty)
    }
  }

  @Test(
    "Former phrases and their documents",
    arguments: [
      Fact(302, ["Moved Temporarily: RFC 1945", "Redirect: .NET HttpStatusCode"]),
      Fact(
        413,
        [
          "Payload Too Large: RFC 7231", "Request Entity Too Large: RFC 2616", "Request Too Long: Apache HttpCore",
        ]),
      Fact(414, ["Request-URI Too Long: RFC 2616", "Request-URI Too Large: RFC 2068"]),
      Fact(416, ["Requested Range Not Satisfiable: RFC 2616"]), Fact(418, ["I'm a teapot: RFC 2324"]),
      Fact(422, ["Unprocessable Entity: RFC 4918"]), Fact(404, []),
    ])
  func documents(fact: Fact<[String]>) throws {
    let former = try #require(StatusCode(fact.code).entry).formerPhrases
    #expect(former.map { "\($0.phrase): \($0.source)" } == fact.value)
  }
}
