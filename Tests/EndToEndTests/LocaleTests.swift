import Foundation
import TestSupport
import Testing

/// The built binary speaks the language asked for, in the order of `--locale`, the configuration and the environment.
@Suite struct LocaleTests {
  private static let source = CommandLineTests.deprecated

  @Test(
    arguments: [
      (["--explain", "404"], [:], nil, false),
      (["--explain", "404"], ["LC_ALL": "zh_CN.UTF-8"], nil, true),
      (["--explain", "404"], ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN.UTF-8"], nil, true),
      (["--explain", "404", "--locale", "zh"], [:], nil, true),
      (["--explain", "404", "--locale", "en"], ["LC_ALL": "zh_CN"], nil, false),
      (["--explain", "404"], [:], #"{"locale": "zh"}"#, true),
      (["--explain", "404"], ["LC_ALL": "zh_CN"], #"{"locale": "en"}"#, false),
      (["--explain", "404", "--format", "json"], ["LC_ALL": "zh_CN"], nil, false),
      (["--help"], ["LC_ALL": "zh_CN"], nil, true),
      (["--check"], ["LC_ALL": "zh_CN"], nil, true),
      (["--check", "--format", "jsonl"], ["LC_ALL": "zh_CN"], nil, false),
      (["--list", "--format", "jsonl"], ["LC_ALL": "zh_CN"], nil, false),
    ] as [([String], [String: String], String?, Bool)])
  func standardOutput(
    arguments: [String], environment: [String: String], configuration: String?, isChinese: Bool
  ) throws {
    var files = ["a.js": Self.source]
    if let configuration { files[".statuslsp.json"] = configuration }
    let output = try CommandLineTests.run(arguments, files: files, environment: environment)
    #expect(!output.outputText.isEmpty)
    #expect(isHan(output.outputText) == isChinese, "\(output.outputText)")
  }

  @Test(
    arguments: [
      (["--chekc"], ["LC_ALL": "zh_CN"], true), (["--chekc", "--locale", "zh"], [:], true),
      (["--chekc", "--locale=en"], ["LC_ALL": "zh_CN"], false), (["--chekc"], [:], false),
    ] as [([String], [String: String], Bool)])
  func errors(arguments: [String], environment: [String: String], isChinese: Bool) throws {
    let output = try CommandLineTests.run(arguments, environment: environment)
    #expect(output.exitCode == 2)
    #expect(isHan(output.errorText) == isChinese, "\(output.errorText)")
  }

  private func isHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
