import Foundation
import JSON
import Platform
import StatusProject
import StatusRegistry
import TestSupport
import Testing

/// The schema beside the reader, judged by python3's jsonschema: what one refuses, the other refuses.
@Suite struct SchemaTests {
  private static let script = """
    import json, sys
    import jsonschema
    schema, instances = json.load(sys.stdin)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    print("".join("y" if validator.is_valid(instance) else "n" for instance in instances))
    """

  private static let env = URL(fileURLWithPath: "/usr/bin/env")

  /// The interpreter that has the validator: the first of the path, or the system's; nil where neither has.
  static let python = ["python3", "/usr/bin/python3"].first { name in
    (try? ChildProcess.run(env, [name, "-c", "import jsonschema"]))?.exitCode == 0
  }

  /// A validator that is missing is a failure where the tools of the tests must be there.
  static let runs = python != nil || ProcessInfo.processInfo.environment["STATUSLSP_REQUIRE_EDITORS"] == "1"

  /// For each text whether the validator accepts it.
  private func verdicts(_ values: [JSONValue]) throws -> [Bool] {
    let input = JSONValue.array([configurationSchema(in: .english), .array(values)])
    let python = try #require(Self.python, "python3 has no jsonschema")
    let output = try ChildProcess.run(Self.env, [python, "-c", Self.script], input: input.bytes)
    try #require(output.exitCode == 0, "\(output.errorText)")
    return output.outputText.filter { $0 != "\n" }.map { $0 == "y" }
  }

  @Test(.enabled(if: runs, "python3 has no jsonschema"))
  func agreesWithTheReader() throws {
    let wrong = (ConfigurationFaultTests.keys + ConfigurationFaultTests.types + ConfigurationFaultTests.values).map(
      \.text)
    let good = SettingTests.values.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      "{\"\($0.key.rawValue)\": \($0.value)}"
    }
    let others = [
      "{}", "[]", #"{"helpers": {"calls": [{"name": "f", "argument": 0}]}}"#,
      #"{"helpers": {"calls": [{"name": "f", "argument": 0, "label": "a"}]}}"#,
      #"{"helpers": {"calls": [{"argument": 0}]}}"#,
      #"{"helpers": {"calls": [{"name": "f", "argument": -1}]}}"#, #"{"helpers": {"not": [{}]}}"#,
      #"{"helpers": {"not": ["a", {"files": ["b/"]}]}}"#, #"{"helpers": {"names": [{"files": ["b/"]}]}}"#,
      #"{"completion": {}}"#, #"{"$schema": "x"}"#, #"{"rules": {"x": "off"}}"#, #"{"vendors": ["nginx", "ours"]}"#,
      #"{"exclude": ["/a/..b/", "...", "a../b"]}"#, #"{"baseline": ""}"#, #"{"baseline": "a/"}"#, #"{"locale": null}"#,
    ]
    // A backslash before a dot is more than a schema has to know.
    let texts = (wrong + good + others).filter { !$0.contains(#"\\.."#) }
    let values = try texts.map { try JSONReader.read(Array($0.utf8)) }
    let read = try texts.map { text in
      let tree = try TemporaryTree([".statuslsp.json": text])
      return (try? loadConfiguration(from: tree.root, boundary: tree.root)) != nil
    }
    let differing = zip(texts, zip(read, try verdicts(values))).filter { $1.0 != $1.1 }
    #expect(differing.map { "\($0): reader \($1.0), schema \($1.1)" } == [])
    #expect(read.contains(true) && read.contains(false))
  }

  @Test(.enabled(if: runs, "python3 has no jsonschema"))
  func acceptsTheExampleOfTheReadme() throws {
    let parts = try Repository.text("README.md").components(separatedBy: "\n```")
    let block = try #require(parts.first { $0.hasPrefix("jsonc\n") }).dropFirst("jsonc\n".count)
    let value = try JSONReader.read(Array(block.utf8), options: .configuration)
    #expect(try verdicts([value]) == [true])
  }
}
