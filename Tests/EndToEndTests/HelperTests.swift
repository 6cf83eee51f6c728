import Foundation
import JSON
import TestSupport
import Testing

/// Helpers of the user's own: named in `.statuslsp.json`, and suggested by `--list --suggest-helpers`.
@Suite struct HelperTests {
  private static let project = [
    "lib/fail.js":
      "module.exports.fail = function fail(res, number, text) {\n  res.status(number).json({ text });\n};\n",
    "app/users.js":
      "const { fail } = require('../lib/fail');\n\nfail(res, 404, 'no such user 500');\nfail(res, 305, 'old');\n",
    "app/sizes.js": "resize(image, 404);\n",
  ]

  private static func codes(_ output: ProcessOutput) throws -> [Int] {
    try output.outputText.split(separator: "\n").compactMap { line in
      try JSONReader.read(Array(line.utf8))["code"]?.integer
    }
  }

  private static func list(_ configuration: String?, files: [String: String] = project) throws -> [Int] {
    var files = files
    files[".statuslsp.json"] = configuration
    return try codes(try CommandLineTests.run(["--list", "--format", "jsonl", "app"], files: files))
  }

  @Test func suggestsWhatCanBePasted() throws {
    let output = try CommandLineTests.run(["--list", "--suggest-helpers"], files: Self.project)
    #expect(
      output.outputText == """
        {
          "helpers": {
            "calls": [
              {"name": "fail", "argument": 1}
            ]
          }
        }

        """)
    #expect(output.errorText == "statuslsp: 1 helper in 1 file, 3 files read\n")
    #expect(try Self.list(nil) == [])
    #expect(try Self.list(output.outputText) == [404, 305])
  }

  @Test func tellsProgramsWhereHelpersAre() throws {
    let output = try CommandLineTests.run(
      ["--list", "--suggest-helpers", "--format", "jsonl", "-q"], files: Self.project)
    #expect(
      output.outputText == "{\"path\":\"lib/fail.js\",\"line\":1,\"column\":32,\"name\":\"fail\",\"argument\":1}\n")
    #expect(output.errorText == "")
  }

  @Test func suggestsNothingThatIsNamedOrMeansTwoThings() throws {
    var named = Self.project
    named[".statuslsp.json"] = "{\"helpers\": {\"calls\": [{\"name\": \"fail\", \"argument\": 1}]}}"
    let known = try CommandLineTests.run(["--list", "--suggest-helpers"], files: named)
    #expect(known.outputText == "")
    #expect(known.errorText.hasPrefix("statuslsp: no helpers to name, "))
    var twofold = Self.project
    twofold["lib/other.js"] = "function fail(image, width) {\n  image.resize(width);\n}\n"
    #expect(try CommandLineTests.run(["--list", "--suggest-helpers"], files: twofold).outputText == "")
  }

  @Test func isOfListAlone() throws {
    let output = try CommandLineTests.run(["--check", "--suggest-helpers"], files: Self.project)
    #expect(output.exitCode == 2)
    #expect(output.errorText.contains("--suggest-helpers"))
  }

  @Test(
    arguments: [
      ("{\"helpers\": {\"calls\": [{\"name\": \"fail\", \"argument\": 1, \"files\": [\"app/\"]}]}}", [404, 305]),
      ("{\"helpers\": {\"calls\": [{\"name\": \"fail\", \"argument\": 1, \"files\": [\"lib/\"]}]}}", []),
      (
        "{\"helpers\": {\"calls\": [{\"name\": \"fail\", \"argument\": 1}], \"not\": [{\"files\": [\"users.js\"]}]}}",
        []
      ),
      ("{\"helpers\": {\"calls\": [{\"name\": \"resize\", \"argument\": 1, \"files\": [\"sizes.js\"]}]}}", [404]),
    ] as [(String, [Int])])
  func limitsHelpersToFiles(configuration: String, codes: [Int]) throws {
    #expect(try Self.list(configuration) == codes)
  }

  @Test func checksWhatHelpersTake() throws {
    var files = Self.project
    files[".statuslsp.json"] = "{\"helpers\": {\"calls\": [{\"name\": \"fail\", \"argument\": 1}]}}"
    let output = try CommandLineTests.run(["--check", "-q", "app"], files: files)
    #expect(output.exitCode == 1)
    #expect(output.outputText.hasPrefix("app/users.js:4:11: warning[deprecated-code]: "))
  }

  @Test func saysWhatIsWrongWithAHelper() throws {
    let wrong = "{\"helpers\": {\"calls\": [{\"name\": \"fail\", \"argument\": \"1\"}]}}"
    let output = try CommandLineTests.run(["--list"], files: [".statuslsp.json": wrong, "a.js": ""])
    #expect(output.exitCode == 2)
    #expect(output.errorText.contains(".statuslsp.json:1:53: `argument` must be an integer from 0"))
  }
}
