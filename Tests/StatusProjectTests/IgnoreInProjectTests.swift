import JSON
import SourceText
import StatusProject
import Testing

@Suite struct IgnoreInProjectTests {
  private func edited(_ text: String) throws -> String? {
    guard let edits = ignoreInProject(rule: "reserved-code", in: Array(text.utf8)) else { return nil }
    return try #require(Source(text).applying(edits)).text(in: 0..<1_000_000)
  }

  static let texts: [(String, String?)] = [
    ("{}", "{\n  \"rules\": { \"reserved-code\": \"off\" }\n}"),
    ("{}\n", "{\n  \"rules\": { \"reserved-code\": \"off\" }\n}\n"),
    (
      "{\n  // Settings.\n}\n", "{\n  \"rules\": { \"reserved-code\": \"off\" }\n  // Settings.\n}\n"
    ),
    ("{\"rules\": {}}", "{\"rules\": { \"reserved-code\": \"off\" }}"),
    (
      "{\"rules\": {\"invalid-code\": \"hint\"}}",
      "{\"rules\": {\"invalid-code\": \"hint\", \"reserved-code\": \"off\"}}"
    ),
    (
      "{\"rules\": {\"invalid-code\": \"hint\",}}",
      "{\"rules\": {\"invalid-code\": \"hint\", \"reserved-code\": \"off\",}}"
    ),
    ("{\"rules\": {\"reserved-code\": \"hint\"}}", "{\"rules\": {\"reserved-code\": \"off\"}}"),
    (
      "{\"rules\": {\"reserved-code\" : /* a */ \"hi\\u006et\" /* b */ , }}",
      "{\"rules\": {\"reserved-code\" : /* a */ \"off\" /* b */ , }}"
    ),
    (
      "{\"rules\": {\"reserved-code\": \"hint\", \"reserved-code\": \"error\"}}",
      "{\"rules\": {\"reserved-code\": \"hint\", \"reserved-code\": \"off\"}}"
    ),
    ("{\"rules\": {\"reserved-code\": \"off\"}}", nil),
    (
      "{\n\t\"rules\": {\n\t\t\"invalid-code\": \"hint\" // why\n\t}\n}\n",
      "{\n\t\"rules\": {\n\t\t\"invalid-code\": \"hint\", // why\n\t\t\"reserved-code\": \"off\"\n\t}\n}\n"
    ),
    (
      "\u{FEFF}{\r\n  \"rules\": {\r\n    \"invalid-code\": \"hint\", // why\r\n    // end\r\n  },\r\n}\r\n",
      "\u{FEFF}{\r\n  \"rules\": {\r\n    \"invalid-code\": \"hint\", // why\r\n    \"reserved-code\": \"off\",\r\n    // end\r\n  },\r\n}\r\n"
    ),
    (
      "{\n  \"vendors\": [\"}\", // ]\n    \"nginx\"]\n}",
      "{\n  \"vendors\": [\"}\", // ]\n    \"nginx\"],\n  \"rules\": { \"reserved-code\": \"off\" }\n}"
    ),
    (
      "{\n  \"codes\": [1, 2], /* a\n b */ \"hints\": null\n}",
      "{\n  \"codes\": [1, 2], /* a\n b */ \"hints\": null, \"rules\": { \"reserved-code\": \"off\" }\n}"
    ),
    ("{\"x\": 1/*c*/}", "{\"x\": 1, \"rules\": { \"reserved-code\": \"off\" }/*c*/}"),
    ("{\"rules\": []}", nil), ("[]", nil), ("{", nil), ("", nil), ("{\"a\" 1}", nil),
  ]

  @Test(arguments: texts) func ruleIsTurnedOffAndAllElseStays(text: String, expected: String?) throws {
    let edited = try edited(text)
    #expect(edited == expected)
    guard let edited else { return }
    let old = try JSONReader.read(Array(text.utf8), options: .configuration)
    let new = try JSONReader.read(Array(edited.utf8), options: .configuration)
    #expect(new["rules"]?["reserved-code"]?.string == "off")
    func rest(_ value: JSONValue) -> [String] {
      let rules = (value["rules"]?.members ?? []).filter { $0.name != "reserved-code" }
      let others = (value.members ?? []).filter { $0.name != "rules" }
      return (rules + others).map { "\($0.name) \(String(decoding: $0.value.bytes, as: UTF8.self))" }
    }
    #expect(rest(new) == rest(old))
  }

  /// Done twice, the second time changes nothing.
  @Test(arguments: texts.compactMap(\.1)) func nothingIsDoneTwice(text: String) throws {
    #expect(try edited(text) == nil)
  }

  @Test func newFileTurnsTheRuleOff() throws {
    let value = try JSONReader.read(Array(configurationText(turningOff: "reserved-code").utf8))
    #expect(value["rules"]?["reserved-code"]?.string == "off")
  }
}
