import StatusRegistry
import Testing

@Suite("Relations of codes")
struct RelationTests {
  @Test("See also names other codes of the registry, each once", arguments: StatusEntry.all.map(\.code))
  func seeAlso(code: StatusCode) throws {
    let related = try #require(code.entry).seeAlso
    #expect(!related.isEmpty && !related.contains(code))
    #expect(Set(related).count == related.count)
    #expect(related.filter { $0.entry == nil } == [])
  }

  @Test(
    "See also",
    arguments: [
      Fact(301, [308, 302, 410]), Fact(401, [403, 407]), Fact(404, [410, 403]), Fact(422, [400, 409, 415]),
      Fact(503, [429, 500, 504]), Fact(0, [499, 599]),
    ])
  func examples(fact: Fact<[Int]>) throws {
    #expect(try #require(StatusCode(fact.code).entry).seeAlso.map(\.value) == fact.value)
  }

  @Test("What becomes of method and content on a redirect")
  func redirects() {
    let treatments = StatusEntry.all.compactMap { entry in
      entry.redirectTreatment.map { "\(entry.code) \($0)" }
    }
    #expect(treatments == ["301 mayBecomeGet", "302 mayBecomeGet", "303 becomesGet", "307 kept", "308 kept"])
  }

  @Test("A response is interim or final; what is no status is neither")
  func finality() {
    #expect(StatusEntry.all.filter { $0.isInterim && $0.isFinal }.map(\.code.value) == [])
    #expect(StatusEntry.all.filter { !$0.isInterim && !$0.isFinal }.map(\.code.isValid).contains(true) == false)
    #expect(StatusCode.earlyHints.entry?.isFinal == false)
    #expect(StatusCode.ok.entry?.isFinal == true)
  }

  @Test("The days of 104")
  func period() {
    let period = StatusCode.uploadResumptionSupported.entry?.registrationPeriod
    #expect(period == .init(registered: "2024-11-13", extended: "2025-09-15", ends: "2026-11-13"))
    #expect(StatusEntry.all.filter { $0.registrationPeriod != nil }.map(\.code.value) == [104])
  }

  @Test("Cacheable by RFC 9110 are the codes of its section 15.1, no others; 451 is by its own document")
  func cacheability() {
    let byRFC9110 = StatusEntry.all.filter { $0.cacheabilityReference?.title == "RFC 9110 §15.1" }.map(\.code.value)
    #expect(byRFC9110 == [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501])
    #expect(StatusCode.unavailableForLegalReasons.entry?.cacheabilityReference?.title == "RFC 7725 §3")
    #expect(
      StatusEntry.all.filter { ($0.cacheabilityReference != nil) != $0.isHeuristicallyCacheable }.map(\.code.value)
        == [])
  }

  @Test(
    "Who means what",
    arguments: [
      Fact(460, ["AWS ALB", "tus: Checksum Mismatch"]),
      Fact(
        499,
        [
          "nginx: Client Closed Request", "Esri: Token Required", "Traefik: Client Closed Request",
          "Cloudflare: Client Close Request", "Google: Client Closed Request",
        ]),
      Fact(529, ["Qualys: The Service Is Overloaded", "Anthropic: Overloaded"]),
      Fact(530, ["Cloudflare", "Pantheon: Site Is Frozen", "Shopify: Origin DNS Error"]), Fact(404, []),
    ])
  func meanings(fact: Fact<[String]>) throws {
    let meanings = try #require(StatusCode(fact.code).entry).meanings
    #expect(meanings.map { meaning in meaning.vendor + (meaning.phrase.map { ": \($0)" } ?? "") } == fact.value)
  }

  @Test("A code of several vendors says what each means by it", arguments: StatusEntry.all.map(\.code))
  func shared(code: StatusCode) throws {
    let entry = try #require(code.entry)
    let named = entry.meanings.map(\.vendor)
    #expect(named.filter { !entry.vendors.contains($0) } == [])
    for locale in StatusRegistry.Locale.allCases {
      let texts = entry.meanings.map { $0.text(in: locale) }
      #expect(Set(texts).count == texts.count && !texts.contains(""))
    }
    // 440, 0 and 999 mean the same to all who use them.
    if entry.vendors.count > 1, ![0, 440, 999].contains(code.value) { #expect(named == entry.vendors) }
  }

  @Test("Every section is one of its document's", arguments: StatusEntry.all.map(\.reference) + StatusClass.all)
  func sections(reference: StatusEntry.Reference) throws {
    guard reference.url.hasPrefix("https://www.rfc-editor.org/rfc/rfc") else { return }
    let parts = reference.url.dropFirst("https://www.rfc-editor.org/rfc/rfc".count).split(separator: "#")
    let document = try #require(parts.first?.split(separator: ".").first.flatMap { Int($0) })
    let anchor = try #require(parts.last)
    try #require(anchor.hasPrefix("section-"))
    #expect(SectionsOfRFC.contains(String(anchor.dropFirst("section-".count)), of: document), "\(reference.url)")
  }

  @Test("The list of sections tells those that are there from others")
  func knownSections() {
    #expect(SectionsOfRFC.contains("15.5.5", of: 9110))
    #expect(!SectionsOfRFC.contains("15.5.99", of: 9110))
    #expect(!SectionsOfRFC.contains("15.5.5", of: 7231))
  }
}

extension StatusClass {
  fileprivate static let all = allCases.map(\.reference)
}
