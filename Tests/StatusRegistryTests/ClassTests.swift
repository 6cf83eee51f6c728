import StatusRegistry
import Testing

@Suite("Classes of codes")
struct ClassTests {
  @Test(
    "An unknown code is treated as the x00 of its class",
    arguments: [Fact(471, 400), Fact(199, 100), Fact(299, 200), Fact(399, 300), Fact(418, 400), Fact(599, 500)])
  func treatedAs(fact: Fact<Int>) {
    #expect(StatusCode(fact.code).isValid)
    #expect(StatusCode(fact.code).treatedAs.value == fact.value)
  }

  @Test("A value outside 100...599 is invalid and treated as 500", arguments: [99, 600, 999, 0, -1, -404, .max, .min])
  func invalid(value: Int) {
    let code = StatusCode(value)
    #expect(!code.isValid)
    #expect(code.statusClass == nil)
    #expect(code.treatedAs.value == 500)
  }

  @Test(
    "Names",
    arguments: [
      Fact(1, "Informational"), Fact(2, "Successful"), Fact(3, "Redirection"), Fact(4, "Client Error"),
      Fact(5, "Server Error"),
    ])
  func names(fact: Fact<String>) throws {
    let statusClass = try #require(StatusClass(rawValue: fact.code))
    #expect(statusClass.name(in: .english) == fact.value)
    #expect(statusClass.codes == (fact.code * 100)...(fact.code * 100 + 99))
    #expect(
      statusClass.reference.url == "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.\(fact.code + 1)")
  }

  @Test("Summaries differ and none is empty", arguments: StatusRegistry.Locale.allCases)
  func summaries(locale: StatusRegistry.Locale) {
    let summaries = StatusClass.allCases.map { $0.summary(in: locale) }
    #expect(Set(summaries).count == 5)
    #expect(!summaries.contains(""))
  }
}
