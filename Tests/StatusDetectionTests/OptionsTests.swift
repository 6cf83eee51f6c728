import SourceText
import StatusDetection
import TestSupport
import Testing

@Suite("What users tell of their own code")
struct OptionsTests {
  /// What is found with options, as marks would show it.
  private func found(_ text: String, _ file: String, _ options: DetectionOptions) -> [String] {
    let source = Source(text)
    let language = Language.identify(path: file, bytes: source.bytes)
    return statusLiterals(in: source, language: language, options: options).filter { $0.evidence >= .medium }.map {
      "\(source.text(in: $0.range)): \($0.context.rawValue), \($0.evidence.name), \($0.why)"
    }
  }

  @Test(
    "A call of their own takes a status in an argument",
    arguments: [
      ("fail", "fail(404, 500)", ["404: call argument, strong, first argument of `fail(...)`"]),
      ("api.fail", "api.fail(404)", ["404: call argument, strong, first argument of `api.fail(...)`"]),
      ("api.fail", "fail(404)", []),
      ("api.fail", "my.api.fail(404)", ["404: call argument, strong, first argument of `my.api.fail(...)`"]),
      ("fail", "unfail(404)", []),
    ])
  func call(_ name: String, _ text: String, _ expected: [String]) {
    var options = DetectionOptions()
    options.calls = [.init(name: name, argument: 0)]
    #expect(found(text, "a.js", options) == expected)
  }

  @Test("A call of their own takes a status by a label")
  func label() {
    var options = DetectionOptions()
    options.calls = [.init(name: "fail", label: "with")]
    let expected = ["404: labelled argument, strong, second argument of `fail(...)`"]
    #expect(found("fail(500, with: 404)", "a.swift", options) == expected)
  }

  @Test("A name of their own holds a status, in any spelling", arguments: ["replyKind", "reply_kind", "REPLY_KIND"])
  func names(_ name: String) {
    var options = DetectionOptions()
    options.names = [name]
    #expect(found("replyKind = 404", "a.js", options) == ["404: assignment, strong, assigned to `replyKind`"])
    #expect(found(#"{ "reply_kind": 404 }"#, "a.json", options) == ["404: field, strong, value of `reply_kind`"])
  }

  @Test(
    "A name that never does silences even what is known",
    arguments: [
      ("statusCode", "statusCode = 404", "a.js"), ("sendStatus", "res.sendStatus(404)", "a.js"),
      ("statusCode", #"{ "statusCode": 404 }"#, "a.json"), ("status_code", "reply.status_code == 404", "a.py"),
    ])
  func not(_ name: String, _ text: String, _ file: String) {
    var options = DetectionOptions()
    let before = found(text, file, options)
    options.not = [name]
    #expect(before.count == 1 && found(text, file, options) == [])
  }
}
