import Foundation
import TestSupport
import Testing

/// What the README says is so.
@Suite struct ReadmeTests {
  /// The contents of the fenced blocks of a language.
  private func blocks(_ language: String) throws -> [String] {
    let parts = try Repository.text("README.md").split(separator: "\n```", omittingEmptySubsequences: false)
    return parts.filter { $0.hasPrefix(language + "\n") }.map { String($0.dropFirst(language.count + 1)) }
  }

  @Test func printsWhatTheProgramPrints() throws {
    let block = try #require(try blocks("console").first)
    let lines = block.split(separator: "\n", maxSplits: 1).map(String.init)
    let prompt = "$ .build/release/statuslsp "
    try #require(lines.count == 2 && lines[0].hasPrefix(prompt), "the block begins with a command")
    let arguments = lines[0].dropFirst(prompt.count).split(separator: " ").map(String.init)
    let output = try BuiltBinary.run(arguments, directory: Repository.root, environment: ["LC_ALL": "C"])
    let printed = output.outputText + output.errorText
    #expect(lines[1].split(separator: "\n") == printed.split(separator: "\n"))
  }

  @Test func namesTheCommandsThatDoAllTheSetUp() throws {
    let commands = try blocks("sh")
    #expect(commands.contains("swift build -c release && .build/release/statuslsp --check editors/playground"))
    #expect(commands.contains("swift build -c release && swift test"))
    // What continuous integration runs is what users are told to run.
    #expect(try Repository.text(".ci/run").contains("swift build -c release && swift test"))
  }

  @Test func showsSettingsThatWork() throws {
    let settings = try #require(try blocks("jsonc").first)
    try withTemporaryFolder { folder in
      let files = [
        ".statuslsp.json": settings,
        "app.js": "api.fail(305);\napi.call(305);\nres.sendStatus(418);\n",
        "app.snap.js": "res.status(305);\n",
      ]
      for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      let output = try BuiltBinary.run(["--check"], directory: folder)
      let places = output.outputText.split(separator: "\n").filter { $0.contains("[") }.map { $0.prefix(14) }
      #expect(places == ["app.js:1:10: w"], "\(output.outputText)\(output.errorText)")
      #expect(output.exitCode == 1)
    }
  }
}
