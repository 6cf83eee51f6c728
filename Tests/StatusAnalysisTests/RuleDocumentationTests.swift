import Foundation
import StatusAnalysis
import StatusRegistry
import TestSupport
import Testing

@Suite("What the README says of rules")
struct RuleDocumentationTests {
  /// `STATUSLSP_UPDATE=1 swift test --filter RuleDocumentationTests` writes it anew.
  @Test("The README's table is made of the rules")
  func current() throws {
    let (begin, end) = ("<!-- rules -->\n", "<!-- /rules -->")
    var table = "| rule | default | what it reports |\n| --- | --- | --- |\n"
    for rule in Rule.all {
      let severity = rule.isOn ? rule.severity.name : "off"
      table += "| `\(rule.name)` | \(severity) | \(try Self.summary(of: rule)) |\n"
    }
    if ProcessInfo.processInfo.environment["STATUSLSP_UPDATE"] != nil {
      let text = try Repository.text("README.md")
      let before = try #require(text.range(of: begin)), after = try #require(text.range(of: end))
      let updated = text[..<before.upperBound] + table + text[after.lowerBound...]
      try updated.write(to: Repository.url("README.md"), atomically: true, encoding: .utf8)
    }
    #expect(try Repository.text("README.md").contains(begin + table + end))
  }

  /// The first paragraph of a rule's rationale, which says what it finds.
  private static func summary(of rule: Rule) throws -> String {
    let paragraph = try #require(rule.rationale(in: .english).components(separatedBy: "\n\n").first)
    try #require(paragraph.hasPrefix("Finds "), "\(rule.name): the rationale begins with what the rule finds")
    let rest = paragraph.dropFirst("Finds ".count).replacingOccurrences(of: "|", with: "\\|")
    return rest.prefix(1).uppercased() + rest.dropFirst().trimmingCharacters(in: ["."])
  }
}
