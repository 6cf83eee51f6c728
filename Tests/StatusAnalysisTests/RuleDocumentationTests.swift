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
    var table = "| rule | default | what it reports |\n| --- | --- | --- |\n"
    for rule in Rule.all {
      let severity = rule.isOn ? rule.severity.name : "off"
      table += "| `\(rule.name)` | \(severity) | \(try Self.summary(of: rule)) |\n"
    }
    #expect(try GeneratedSection.isCurrent("rules", table))
  }

  /// The first paragraph of a rule's rationale, which says what it finds.
  private static func summary(of rule: Rule) throws -> String {
    let paragraph = try #require(rule.rationale(in: .english).components(separatedBy: "\n\n").first)
    try #require(paragraph.hasPrefix("Finds "), "\(rule.name): the rationale begins with what the rule finds")
    let rest = paragraph.dropFirst("Finds ".count).replacingOccurrences(of: "|", with: "\\|")
    return rest.prefix(1).uppercased() + rest.dropFirst().trimmingCharacters(in: ["."])
  }
}
