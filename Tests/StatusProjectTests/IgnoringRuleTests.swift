import SourceText
import StatusProject
import Testing

/// A configuration's text with one rule more turned off.
@Suite struct IgnoringRuleTests {
  private static func ignoring(_ text: String?) -> String? {
    let bytes = text.map { Array($0.utf8) }
    return ignoringRule("r-1", in: bytes).flatMap { Source(bytes ?? []).applying($0) }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      (nil, "{\n  \"rules\": {\n    \"r-1\": \"off\"\n  }\n}\n"),
      (" \n", "{\n  \"rules\": {\n    \"r-1\": \"off\"\n  }\n}\n"),
      ("{}\n", "{\n  \"rules\": {\n    \"r-1\": \"off\"\n  }\n}\n"),
      ("{\n  \"locale\": \"en\"\n}\n", "{\n  \"rules\": {\n    \"r-1\": \"off\"\n  },\n  \"locale\": \"en\"\n}\n"),
      ("{\n  \"rules\": {}\n}\n", "{\n  \"rules\": {\n    \"r-1\": \"off\"\n  }\n}\n"),
      (
        "{\n\t\"rules\": {\n\t\t// loud\n\t\t\"a\": \"hint\",\n\t},\n}\n",
        "{\n\t\"rules\": {\n\t\t\"r-1\": \"off\",\n\t\t// loud\n\t\t\"a\": \"hint\",\n\t},\n}\n"
      ),
      ("{\"rules\": {\"a\": \"hint\"}}", "{\"rules\": {\"r-1\": \"off\", \"a\": \"hint\"}}"),
      ("{ \"rules\": { \"a\": \"hint\" } }", "{ \"rules\": { \"r-1\": \"off\", \"a\": \"hint\" } }"),
      ("{\"rules\": {\"r-1\": \"warning\", \"a\": \"off\"}}", "{\"rules\": {\"r-1\": \"off\", \"a\": \"off\"}}"),
      (
        "{\r\n  \"rules\": {\r\n    \"a\": \"off\"\r\n  }\r\n}\r\n",
        "{\r\n  \"rules\": {\r\n    \"r-1\": \"off\",\r\n    \"a\": \"off\"\r\n  }\r\n}\r\n"
      ),
    ] as [(String?, String)])
  func turnsTheRuleOff(_ text: String?, _ expected: String) {
    #expect(Self.ignoring(text) == expected)
  }

  @Test(arguments: [
    "{\"rules\": {\"r-1\": \"off\"}}", "{", "[]", "{\"rules\": []}", "{\"rules\": {\"r-1\": 7}}", "text",
  ])
  func leavesAloneWhatItDoesNotUnderstand(_ text: String) {
    #expect(Self.ignoring(text) == nil)
  }
}
