import StatusAnalysis
import StatusCommandLine
import StatusRegistry
import Testing

@Suite struct ExplainTests {
  static func explained(_ words: String...) -> (text: String, errors: String, exitCode: Int32) {
    let output = explain(words, style: Style(isColored: false), locale: .english)
    return (
      String(decoding: output.standardOutput, as: UTF8.self), String(decoding: output.standardError, as: UTF8.self),
      output.exitCode
    )
  }

  @Test(
    arguments: [
      ("404", .code(StatusCode(404))), ("-1", .code(StatusCode(-1))), ("99", .code(StatusCode(99))),
      ("600", .code(StatusCode(600))), ("4xx", .statusClass(.clientError)), ("5XX", .statusClass(.serverError)),
      ("all", .all), ("ALL", .all), ("deprecated-code", .rule("deprecated-code")), ("6xx", nil), ("0xx", nil),
      ("xxx", nil), ("", nil), ("-", nil), ("4 04", nil), ("+404", nil), ("99999999999999999999", nil),
    ] as [(String, Subject?)])
  func reads(_ word: String, _ subject: Subject?) {
    #expect(Subject(word) == subject)
  }

  @Test(arguments: ["404", "418", "471", "4xx", "99", "600", "-1", "all", "invalid-code"])
  func explains(_ word: String) {
    let (text, errors, exitCode) = Self.explained(word)
    #expect(errors == "")
    #expect(exitCode == 0)
    #expect(text.hasSuffix("\n"))
    #expect(text.split(separator: "\n").filter { displayWidth(of: String($0)) > 100 } == [])
    #expect(text.contains(word == "all" ? "404  Not Found" : word))
  }

  @Test func separatesSubjectsByAnEmptyLine() {
    let both = Self.explained("404", "5xx").text
    #expect(both == Self.explained("404").text + "\n" + Self.explained("5xx").text)
  }

  @Test func suggestsAndGoesOn() {
    let (text, errors, exitCode) = Self.explained("deprecatd-code", "404", "xy\u{1B}zzy")
    #expect(
      errors == """
        statuslsp: error: nothing is known of 'deprecatd-code'; did you mean 'deprecated-code'?
        statuslsp: error: nothing is known of 'xy\\x1bzzy'; a code, a class such as 4xx, a phrase, a constant, a vendor, a rule or 'all' is expected

        """)
    #expect(text == Self.explained("404").text)
    #expect(exitCode == 2)
  }

  @Test func listsTheWholeRegistry() {
    let lines = Self.explained("all").text.split(separator: "\n")
    #expect(lines.map { $0.split(separator: " ").first.map(String.init) } == StatusEntry.all.map(\.code.description))
  }

  @Test(arguments: Rule.all.map(\.name))
  func showsWhereARuleReports(_ name: String) throws {
    let rule = try #require(Rule.all.first { $0.name == name })
    let text = Self.explained(name).text
    #expect(text.hasPrefix("\(name) (\(rule.isOn ? rule.severity.name : "off"))\n\n"))
    let reported = rule.examples.count { $0.text.contains("«") }
    #expect(text.lines(beginningWith: "Reported in ") == min(3, reported))
    #expect(text.lines(beginningWith: "Not reported in ") == min(2, rule.examples.count - reported))
    #expect(!text.contains("«"))
    #expect(text.contains("^^^") == (reported > 0))
  }
}

extension String {
  /// How many lines begin with a text.
  fileprivate func lines(beginningWith start: String) -> Int {
    split(separator: "\n").count { $0.hasPrefix(start) }
  }
}
