import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import Testing

@Suite struct CompletionTests {
  /// The codes offered for what is typed after `res.status(`.
  private func codes(_ typed: String, preferredClass: Int? = nil, vendors: [String] = []) -> [Int] {
    items(typed, preferredClass: preferredClass, vendors: vendors).map(\.code.value)
  }

  private func items(
    _ typed: String, preferredClass: Int? = nil, vendors: [String] = [], markup: Markup = .plainText
  ) -> [Completion] {
    let start = "res.status(".utf8.count
    var options = AnalysisOptions()
    options.vendors = vendors
    let expectation = StatusExpectation(
      range: start..<start + typed.utf8.count, context: .callArgument, evidence: .strong, why: "made for a test",
      isQuoted: false, preferredClass: preferredClass)
    return completions(for: expectation, in: Source("res.status(\(typed))"), options: options, markup: markup)
  }

  @Test(arguments: [
    ("404", [404]),
    ("40", [400, 401, 403, 404, 409, 402, 405, 406, 407, 408]),
    ("30", [301, 302, 304, 300, 303, 307, 308, 305, 306]),
    ("305", [305]),
    ("not found", [404]),
    ("Not Found", [404]),
    ("not f", [404]),
    ("notf", [404]),
    ("NotFound", [404]),
    ("NOT_FOUND", [404]),
    ("nf", [404]),
    ("payload", [413]),
    ("entity too", [413]),
    ("found", [302, 404]),
    ("teapot", [418]),
    ("404 not", [404]),
    ("404not", [404]),
    ("9", []),
    ("4044", []),
    ("found not", []),
    ("404 teapot", []),
    ("xyz", []),
  ])
  func typed(text: String, expected: [Int]) {
    #expect(codes(text) == expected)
  }

  @Test func nothingTypedOffersAllRegisteredCodes() {
    let all = codes("")
    #expect(all.sorted() == StatusEntry.all.filter(\.isRegistered).map(\.code.value))
    #expect(all.prefix(5) == [200, 201, 204, 301, 302])
    #expect(all.suffix(2) == [305, 306])
  }

  @Test func classIsTyped() {
    #expect(Set(codes("5xx").map { $0 / 100 }) == [5])
    #expect(codes("5xx") == codes("5"))
  }

  @Test(arguments: [("client error", 4), ("ClientError", 4), ("redirection", 3), ("redirect", 3), ("server error", 5)])
  func classIsNamed(_ typed: String, statusClass: Int) {
    let all = StatusEntry.all.filter { $0.isRegistered && $0.code.value / 100 == statusClass }.map(\.code.value)
    #expect(Set(codes(typed)).isSuperset(of: all))
    #expect(codes(typed).count < all.count + 4, "others only by a phrase of their own")
  }

  @Test func aWordOfPhrasesNamesNoClass() {
    #expect(!codes("server").contains(503))
    #expect(codes("error") == [500])
  }

  @Test(
    arguments: [
      (nil, "", ["200", "1XX", "2XX", "3XX", "4XX", "5XX"]),
      ("'", "4", ["'400'", "'4XX'"]), ("'", "40", ["'400'"]),
      ("\"", "4x", ["\"4XX\"", "\"400\""]),
      (nil, "client", ["4XX"]),
    ] as [(String?, String, [String])])
  func classesStandWhereTheyMay(_ quote: String?, _ typed: String, expected: [String]) {
    let start = "res.status(".utf8.count
    var expectation = StatusExpectation(
      range: start..<start + typed.utf8.count, context: .tableKey, evidence: .strong, why: "made for a test",
      isQuoted: false)
    expectation.takesClasses = true
    expectation.keyQuote = quote
    let items = completions(
      for: expectation, in: Source("res.status(\(typed)"), options: AnalysisOptions(), markup: nil)
    let wanted = items.enumerated().filter { $0 == 0 || $1.statusClass != nil || $1.code.value == 400 && typed == "4x" }
    #expect(wanted.map(\.element.insertion) == expected)
    #expect(items.map(\.sortText) == items.map(\.sortText).sorted())
    #expect(items.allSatisfy { $0.documentation.isEmpty && !$0.label.contains("\"") && !$0.label.contains("'") })
  }

  @Test func aClassIsDocumentedByItsSummary() {
    let text = documentation(ofClass: .clientError, locale: .english, markup: .markdown)
    #expect(text.hasPrefix("The client seems to have erred"))
    #expect(text.contains("[RFC 9110 §15.5](https://"))
  }

  @Test func preferredClassComesFirst() {
    let all = codes("", preferredClass: 3)
    #expect(all.prefix(7) == [301, 302, 304, 300, 303, 307, 308])
    #expect(all.suffix(2) == [305, 306])
  }

  @Test func exactMatchComesFirst() {
    #expect(codes("gone").first == 410)
    #expect(codes("found", preferredClass: 4).first == 302)
  }

  @Test func vendorsCodesAreOfferedWhereListed() {
    #expect(codes("499") == [])
    #expect(codes("499", vendors: ["NGINX"]) == [499])
    #expect(codes("999", vendors: ["LinkedIn"]) == [999])
    #expect(!codes("", vendors: ["Squid"]).contains(0))
  }

  @Test func onlyUnwantedCodesAreDeprecated() {
    #expect(items("").filter(\.isDeprecated).map(\.code.value) == [305, 306])
  }

  @Test func sortTextKeepsTheOrder() {
    let texts = items("").map(\.sortText)
    #expect(texts == texts.sorted() && Set(texts).count == texts.count)
    #expect(texts.first == "000")
  }

  @Test func itemIsTheDigitsWithThePhrase() {
    let item = items("404", markup: .markdown).first
    #expect(item?.insertion == "404")
    #expect(item?.phrase == "Not Found")
    #expect(item?.documentation.hasPrefix("The server has no current representation") == true)
    #expect(item?.documentation.contains("[RFC 9110 §15.5.5](https://") == true)
    #expect(items("418").first?.phrase == "I'm a teapot")
  }

  @Test(arguments: [0..<0, 11..<14, 5..<900, 900..<901])
  func rangeIsClamped(range: Range<Int>) {
    let expectation = StatusExpectation(
      range: range, context: .callArgument, evidence: .strong, why: "made for a test", isQuoted: false)
    let offered = completions(
      for: expectation, in: Source("res.status(404"), options: AnalysisOptions(), markup: .plainText)
    #expect(offered.count == (range == 11..<14 ? 1 : range == 5..<900 ? 0 : 64))
  }
}
