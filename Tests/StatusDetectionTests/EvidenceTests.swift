import SourceText
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

/// One marked literal and what is said of it.
struct EvidenceRow: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String
  let context: Context
  let evidence: Evidence
  let why: String

  init(_ file: String, _ text: String, _ context: Context, _ evidence: Evidence, _ why: String) {
    self.file = file
    self.text = text
    self.context = context
    self.evidence = evidence
    self.why = why
  }

  var testDescription: String { "\(file): \(text.split(separator: "\n").joined(separator: "⏎"))" }
}

@Suite("Context, evidence and why")
struct EvidenceTests {
  @Test("Each literal is said to be what it is", arguments: EvidenceRow.strong + EvidenceRow.strongByName)
  func strong(_ row: EvidenceRow) { check(row) }

  @Test("Hints make medium evidence, a file that speaks of HTTP weak", arguments: EvidenceRow.medium + EvidenceRow.weak)
  func lesser(_ row: EvidenceRow) { check(row) }

  // Constants are looked for only where asked; they have tests of their own.
  @Test("Each context has a row", arguments: Context.allCases.filter { $0 != .constant })
  func complete(_ context: Context) {
    let rows = EvidenceRow.strong + EvidenceRow.strongByName + EvidenceRow.medium + EvidenceRow.weak
    #expect(rows.contains { $0.context == context })
  }

  @Test(
    "A spelling is the range with what belongs to it",
    arguments: [
      ("a.js", "res.status(404)", "404"),
      ("a.rs", "const HTTP_STATUS: u16 = 201u16;", "201u16"),
      ("a.java", "long statusCode = 404L;", "404L"),
      ("a.rb", "raise 'gone' if response.code == '410'", "'410'"),
      ("a.json", #"{ "statusCode": "503" }"#, #""503""#),
      ("openapi.yaml", "openapi: 3.0.0\nresponses:\n  '4XX':\n    description: no\n", "'4XX'"),
      ("a.js", "res.status(-405)", "-405"),
      ("nginx.conf", "server { error_page 404 =503 /x; }", "404"),
    ])
  func spelled(_ file: String, _ text: String, _ spelling: String) {
    let verdicts = Verdicts(text, language: .identify(path: file, bytes: Array(text.utf8)))
    #expect(verdicts.shown.first.map { verdicts.source.text(in: $0.spellingRange) } == spelling)
  }

  @Test(
    "A minus apart from its number makes no literal of both and of what lies between",
    arguments: [
      ("a.sql", "CREATE TABLE r (status_code integer CHECK (status_code >- 100));"),
      ("a.js", "if (res.statusCode > - 100) {}"), ("a.js", "res.status(- /* why */\n404)"),
    ])
  func apart(_ file: String, _ text: String) {
    let verdicts = Verdicts(text, language: .identify(path: file, bytes: Array(text.utf8)))
    #expect(verdicts.literals.filter { $0.evidence > .weak }.map { verdicts.source.text(in: $0.range) } == [])
  }

  @Test("A backslash that JSON does not know is no part of the number behind it")
  func wrongEscape() {
    let text = #"{"info":{"_postman_id":"1"},"event":[{"script":{"exec":["pm.response.to.have.status(\404)"]}}]}"#
    let verdicts = Verdicts(text, language: .identify(path: "a.json", bytes: Array(text.utf8)))
    #expect(verdicts.literals.map { verdicts.source.text(in: $0.range) } == ["404"])
  }

  @Test("nginx's own literals say so, others do not")
  func vendors() {
    let own = Verdicts("server { return 444; }", language: .identify(path: "nginx.conf", bytes: []))
    let other = Verdicts("res.status(444)", language: .identify(path: "a.js", bytes: []))
    #expect(own.shown.map(\.vendor) == ["nginx"])
    #expect(other.shown.map(\.vendor) == [nil])
  }

  private func check(_ row: EvidenceRow) {
    let marked = MarkedText(row.text)
    let language = Language.identify(path: row.file, bytes: Array(marked.text.utf8))
    let verdicts = Verdicts(marked.text, language: language)
    let found = verdicts.literals.first { $0.range == marked.ranges.first }
    let said = found.map { "\($0.context.rawValue), \($0.evidence.name), \($0.why)" }
    #expect(said == "\(row.context.rawValue), \(row.evidence.name), \(row.why)")
  }
}
