// Configurations: any bytes are settings or an error with a place; what is printed of settings can be read; a rule that
// is turned off in a file is off, and the rest of the file is as it was.
//
//   .ci/fuzz 60 FuzzConfiguration

import Fuzzing
import JSON
import Platform
import SourceText
import StatusAnalysis
import StatusRegistry

@testable import StatusProject

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  let rule = input.element(of: Rule.all).name
  check(input.remainder(), rule: rule)
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds {
    let examples = SettingRow.all.filter(\.setting.isAtTop).compactMap { row -> [UInt8]? in
      let value = row.example ?? row.standard
      return value.map { JSONValue(.object([JSONValue.Member(name: row.setting.key, value: $0)])).bytes }
    }
    let files = [
      "", "{}", "// a\n{\n  \"rules\": {\"deprecated-code\": \"error\",},\n}\n", "{\"rules\": {}}",
      "{\"exclude\":[\"/a/**\",\"!b\"]}",
      "{\"helpers\":{\"calls\":[{\"name\":\"f\",\"label\":\"l\",\"files\":[\"*.js\"]}],\"names\":[\"a\"],\"not\":[{\"files\":[\"b\"]}]}}",
      "{\r\n\t\"rules\":\r\n\t{\r\n\t\t\"invalid-code\": \"off\"\r\n\t}\r\n}",
      startingConfiguration(in: .english),
    ].map { Array($0.utf8) }
    return (examples + files).map { [1] + $0 }
  }
  return 0
}

private let file = FilePath("/project/.statuslsp.json")
private let folder = FilePath("/project")

func check(_ bytes: [UInt8], rule: String) {
  checkIgnoring(rule, bytes)
  let configuration: Configuration
  do throws(ConfigurationError) {
    configuration = try ConfigurationReader(path: file, bytes: bytes).read(in: folder)
  } catch {
    let lines = Source(bytes).lineCount
    hold(error.line >= 1 && error.line <= lines && error.column >= 1, "\(error) in \(lines) lines")
    return
  }
  hold(configuration.lines.values.allSatisfy { $0 >= 1 && $0 <= Source(bytes).lineCount }, "lines of \(shown(bytes))")
  checkPrinting(configuration, bytes)
  checkPaths(configuration)
}

/// What is printed of settings is a configuration again.
private func checkPrinting(_ configuration: Configuration, _ bytes: [UInt8]) {
  let lines = PrintedConfiguration(configuration, for: FilePath("/project/src/app.js")).lines(in: .english)
  let printed = Array(lines.joined(separator: "\n").utf8)
  do throws(ConfigurationError) {
    _ = try ConfigurationReader(path: file, bytes: printed).read(in: folder)
  } catch {
    fail("\(error): \(shown(printed)) is printed of \(shown(bytes))")
  }
}

/// What holds for a file does so twice, and asking never ends a run.
private func checkPaths(_ configuration: Configuration) {
  for path in ["/project/a.js", "/project/src/test/b.test.js", "/elsewhere/c", "/project"] {
    let path = FilePath(path)
    let excluded = configuration.excludes(at: path, isFolder: false)
    hold(excluded == configuration.excludes(at: path, isFolder: false), "two answers of \(path)")
    if !path.isBelow(folder) { hold(!excluded, "\(path.string) lies outside") }
    _ = configuration.includes(path)
    for entry in configuration.allOverrides { _ = entry.names(path) }
  }
}

/// The edit turns the rule off, is not asked for twice, and takes nothing else away.
private func checkIgnoring(_ rule: String, _ bytes: [UInt8]) {
  guard let edits = ignoringRule(rule, in: bytes) else { return }
  guard let edited = Source(bytes).applying(edits)?.bytes else { fail("\(edits) do not fit \(shown(bytes))") }
  hold(ignoringRule(rule, in: edited) == nil, "asked for twice: \(shown(edited))")
  let before = try? JSONReader.read(bytes, options: .configuration)
  guard let after = try? JSONReader.read(edited, options: .configuration) else { fail("broken: \(shown(edited))") }
  hold(after["rules"]?[rule]?.string == "off", "on: \(shown(edited))")
  for member in before?.members ?? [] where member.name != "rules" {
    hold(after[member.name] == before?[member.name], "\(member.name) has changed: \(shown(edited))")
  }
  for member in before?["rules"]?.members ?? [] where member.name != rule {
    hold(after["rules"]?[member.name] == before?["rules"]?[member.name], "\(member.name): \(shown(edited))")
  }
}
