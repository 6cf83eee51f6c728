import StatusRegistry
import Testing

@Suite("The table as a whole")
struct TableTests {
  @Test("117 codes, ascending, none twice")
  func order() {
    let codes = StatusEntry.all.map(\.code.value)
    #expect(codes.count == 117)
    #expect(codes == Set(codes).sorted())
  }

  @Test("The unofficial codes")
  func unofficial() {
    let expected = [
      0, 122, 218, 298, 419, 420, 430, 440, 444, 449, 450, 456, 457, 460, 463, 464, 478, 494, 495, 496, 497, 498, 499,
      509, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 540, 561, 562, 573, 579, 598, 599,
      600, 601, 603, 608, 612, 614, 630, 631, 640, 701, 783, 999,
    ]
    #expect(StatusEntry.all.filter { !$0.isRegistered }.map(\.code.value) == expected)
  }

  @Test("Every entry is found by its code", arguments: StatusEntry.all.map(\.code))
  func found(code: StatusCode) {
    #expect(code.entry?.code == code)
  }

  @Test("Nothing is found elsewhere", arguments: [-404, -1, 1, 99, 105, 299, 427, 471, 599_000, 1000, .max, .min])
  func notFound(value: Int) {
    #expect(StatusCode(value).entry == nil)
    #expect(StatusCode(value).phrase == nil)
  }

  @Test("References are https addresses, and those of RFCs name their section", arguments: StatusEntry.all.map(\.code))
  func references(code: StatusCode) throws {
    let reference = try #require(code.entry).reference
    #expect(isWellFormed(reference.url), "\(reference.url)")
    #expect(!reference.title.isEmpty)
    guard reference.title.hasPrefix("RFC ") else { return }
    let parts = reference.title.dropFirst(4).split(separator: " ")
    let document = try #require(parts.first)
    let section = try #require(parts.last).dropFirst()
    #expect(reference.url == "https://www.rfc-editor.org/rfc/rfc\(document).html#section-\(section)")
  }

  @Test("IANA's codes are defined by RFCs, but for the draft of 104")
  func definedByRFC() {
    let others = StatusEntry.all.filter { $0.isRegistered && !$0.reference.title.hasPrefix("RFC ") }
    #expect(others.map(\.code.value) == [104])
  }

  @Test(
    "Sections that define a code",
    arguments: [
      Fact(100, "RFC 9110 §15.2.1"), Fact(102, "RFC 2518 §10.1"), Fact(103, "RFC 8297 §2"),
      Fact(208, "RFC 5842 §7.1"), Fact(226, "RFC 3229 §10.4.1"), Fact(308, "RFC 9110 §15.4.9"),
      Fact(404, "RFC 9110 §15.5.5"), Fact(421, "RFC 9110 §15.5.20"), Fact(422, "RFC 9110 §15.5.21"),
      Fact(423, "RFC 4918 §11.3"), Fact(425, "RFC 8470 §5.2"), Fact(426, "RFC 9110 §15.5.22"),
      Fact(429, "RFC 6585 §4"), Fact(451, "RFC 7725 §3"), Fact(505, "RFC 9110 §15.6.6"),
      Fact(506, "RFC 2295 §8.1"), Fact(508, "RFC 5842 §7.2"), Fact(510, "RFC 2774 §7"), Fact(511, "RFC 6585 §6"),
    ])
  func sections(fact: Fact<String>) throws {
    #expect(try #require(StatusCode(fact.code).entry).reference.title == fact.value)
  }

  @Test("MDN has a page on each registered code but 104, 305 and 306")
  func pages() {
    let without = StatusEntry.all.filter { $0.isRegistered && $0.mdnURL(in: .english) == nil }
    #expect(without.map(\.code.value) == [104, 305, 306])
    #expect(StatusEntry.all.filter { !$0.isRegistered && $0.mdnPath != nil }.map(\.code.value) == [])
  }

  @Test(
    "MDN in the reader's language",
    arguments: [(StatusRegistry.Locale.english, "en-US"), (.simplifiedChinese, "zh-CN")])
  func mdn(locale: StatusRegistry.Locale, segment: String) throws {
    let url = try #require(StatusCode.notFound.entry).mdnURL(in: locale)
    #expect(url == "https://developer.mozilla.org/\(segment)/docs/Web/HTTP/Reference/Status/404")
  }

  /// Whether a text is an absolute https address with a host, and without a space or a bracket.
  private func isWellFormed(_ url: String) -> Bool {
    guard url.hasPrefix("https://"), let host = url.dropFirst(8).split(separator: "/").first else { return false }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|\\^`[]".utf8.contains($0) }
    return isPlain && labels.count >= 2 && labels.allSatisfy { !$0.isEmpty } && url.count { $0 == "#" } <= 1
  }
}
